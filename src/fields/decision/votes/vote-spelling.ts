import voteWords from '../../../vocabulary/vote-words.json' with { type: 'json' };
import { countInWords } from './counted-sides.js';
import { withoutUnticked } from '../../forms/form-boxes.js';
import { mayBeSpaced } from '../../../tree/letter-spaced.js';

/** Brings the many spellings of a vote to the plain one, "Ja: 12 Nein: 3 Enthaltungen: 1", before it is read. */

/** Matches a tab and runs of blanks; not a line end, and not one blank, which stays. */
const BLANKS = /[\t ]{2,}|\t/gu;
/** Matches the "x" of "6 x Ja"; not that of "6 x 4 m". */
const TIMES = /(\d) ?x (?=Ja|Nein|Enth)/gu;
/** Matches "Für: 12", "Für die Vorlage: 12", "Für den Antrag stimmten: 7" and "gegen den Antrag 1"; not "gegen 2 Stimmen" or "für den Haushalt 2020". */
const FOR_OR_AGAINST = /(?<!\p{L})(?<side>für|gegen)(?:: ?| (?:den|die|das) (?<object>\p{L}{4,24})(?: stimm(?:t|en|ten))?:? ?)(?=\d{1,3}(?!\d))/giu;
/** Matches "8 Stimmen für den Antrag"; not "8 Stimmen für 2020". */
const VOTES_FOR_OR_AGAINST = /(?<=\d Stimmen? )(?<side>für|gegen) (?:den|die|das) (?<object>\p{L}{4,24})(?!\p{L})/giu;
/** What members vote for or against. */
const objects: ReadonlySet<string> = new Set(voteWords.objects.map((object) => object.toLowerCase()));
/** Both sides in a row. Matches "Für 10, Gegen 2"; not "gegen 2". */
const PAIR = /(?<!\p{L})Für (?<yes>\d{1,3})[ ,;/-]{1,3}Gegen (?<no>\d{1,3})(?!\d)(?<abstentions>)/gu;
const SIDE_WORDS: ReadonlyMap<string, string> = new Map([['für', 'dafür: '], ['gegen', 'dagegen: ']]);
/** Initials for the sides. Matches "J: 12 N: 3 E: 1" and "J 12 / N 3"; not "N 4". */
const INITIALS = /(?<![\p{L}\d])J[:=]? ?(?<yes>\d{1,3})[ ,;/-]{1,3}N[:=]? ?(?<no>\d{1,3})(?:[ ,;/-]{1,3}E[:=]? ?(?<abstentions>\d{1,3}))?(?![\p{L}\d])/gu;
/** Matches "12 J / 3 N / 1 E"; not "4 N". */
const INITIALS_BEHIND = /(?<![\p{L}\d])(?<yes>\d{1,3}) ?J[ ,;/-]{1,3}(?<no>\d{1,3}) ?N(?:[ ,;/-]{1,3}(?<abstentions>\d{1,3}) ?E)?(?![\p{L}\d])/gu;
/** All sides named before all counts. Matches "Ja/Nein/Enth.: 12/3/1" and "Ja - Nein - Enthaltung: 12 - 3 - 1"; not "Ja: 12". */
const NAMES_FIRST = /(?<!\p{L})(?:Ja|Dafür) ?[/|-] ?(?:Nein|Dagegen) ?[/|-] ?Enth\p{L}{0,9}\.?:? (?<yes>\d{1,3}) ?[/|:-] ?(?<no>\d{1,3}) ?[/|:-] ?(?<abstentions>\d{1,3})(?!\d)/giu;
/** Only who was against is counted. Matches "gegen 3 Stimmen" and "gegen eine Stimme"; not "12 gegen 3 Stimmen" or "gegen die Stimmen". */
const AGAINST_ONLY = /(?<!\d |Stimmen )(?<!\p{L})gegen (\d{1,3}|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) Stimmen?(?!\p{L})/gu;
/** A side that is counted in words, or has an article. Matches "mit zwölf" of "mit zwölf gegen fünf Stimmen" and "gegen die sechs" of "gegen die sechs Stimmen der Fraktion"; not "gegen die Stimmen" or "mit einer Gegenstimme". */
const IN_WORDS = /(?<!\p{L})(?<before>mit|gegen|zu) (?:die )?(?<count>\d{1,3}|\p{Ll}{3,9})(?= (?:Stimmen?|gegen|zu)(?!\p{L}))/gu;
/** Counts in brackets in a short text. Matches "(21/3/1)" and "(15:2)"; not "(3/2020)". */
const BRACKETED = /\((?<yes>\d{1,3}) ?[/:] ?(?<no>\d{1,3})(?: ?[/:] ?(?<abstentions>\d{1,3}))?\)/gu;
/** Such counts with dots, which might be an item's number elsewhere. Matches "(41.3.9)" of "mehrheitlich zugestimmt (41.3.9)"; not of "zugestimmt (9.1.2)" or "einstimmig am (12.3.20)". */
const DOTTED = /\((?<=(?:einstimmig|mehrheit)\p{L}{0,8} [^()]{0,40}\()(?<yes>\d{1,3})\.(?<no>\d{1,3})\.(?<abstentions>\d)\)/giu;
const SHORT = 80;
/** A list of groups begins, whose counts are not the sides'. Matches the bracket of "10 Ja-Stimmen (5 CDU, 4 SPD)"; not of "Nein (3 Stimmen)" or "Ja (12)". */
const LIST_BEGINS = /\((?=\d{1,3} ?x? ?(?!Stimm)\p{L})/gu;
/** Matches "9 pro 4 contra" and "Pro: 9 Contra: 4"; not "9 Euro pro Kopf". */
const PRO = /(?<!\p{L})(pro|[ck]ontra)(?!\p{L})/giu;
const CONTRA = 'ontra';
/** A word set apart. Matches "E I N S T I M M I G"; not "J N E". */
const LETTER_SPACED = /(?<!\p{L})(?:\p{L} ){5,20}\p{L}(?!\p{L})/gu;
/** Matches a blank; not a letter. */
const BLANK = / /gu;
/** The other language beside a side. Matches " / Favorevoli" of "Dafür / Favorevoli 13"; not " / 3". */
const OTHER_LANGUAGE = /(?<=(?:Dafür|Dagegen|Enthaltungen|Anwesende|Ja-Stimmen|Nein-Stimmen)) ?\/ ?\p{Lu}\p{L}{3,14}(?=[: ]{1,3}\d)/gu;
/** Three counts behind an outcome. Matches "29/2/3" of "beschlossen 29/2/3"; not of "Vorlage 29/2/3". */
const TRIPLE_BEHIND = /(?<=(?:beschlossen|angenommen|abgelehnt|zugestimmt|empfohlen|Empfehlung|Ablehnung|Zustimmung|mehrheitlich|einstimmig)[: ]{1,2})(?<yes>\d{1,3}) ?\/ ?(?<no>\d{1,3}) ?\/ ?(?<abstentions>\d{1,3})(?![\d/.])/gu;
/** And before one. Matches "14/25/3" of "mit 14/25/3 abgelehnt" and "mit 14/25/3 Stimmen"; not of "mit 14/25/3". */
const TRIPLE_BEFORE = /(?<=(?<!\p{L})mit )(?<yes>\d{1,3})\/(?<no>\d{1,3})\/(?<abstentions>\d{1,3})(?= (?:Stimmen|abgelehnt|angenommen|beschlossen|zugestimmt))/gu;
/** Counts of both sides in a sentence. Matches "mit 31:0 Stimmen"; not "um 20:15 Uhr". */
const IN_SENTENCE = /(?<=(?<!\p{L})mit )(?<yes>\d{1,3}):(?<no>\d{1,3})(?= Stimmen)/gu;
/** Both sides share the words behind them. Matches the middle of "20 Stimmen für und 5 Stimmen gegen den Antrag"; not of "Stimmen für den Antrag". */
const FOR_AND_AGAINST = /(?<=\d Stimmen )für und (?=\d{1,3} Stimmen gegen )/gu;
/** Nothing is counted behind the last mark, where a spelling names no abstentions. */
const COUNTS = 'Ja: $<yes> Nein: $<no> Enthaltungen: $<abstentions>;';

const SPELLINGS = [PAIR, INITIALS, INITIALS_BEHIND, NAMES_FIRST];
const SHORT_SPELLINGS = [...SPELLINGS, BRACKETED, DOTTED, TRIPLE_BEHIND, TRIPLE_BEFORE];
/** Matches a digit; not "zwei". */
const DIGIT = /\d/u;

export function plainVote(printed: string): string {
  const blank = withoutUnticked(printed).replace(BLANKS, ' ');
  const plain = blank.includes('MB ') ? blank.replace(BY_MAJORITY, 'mehrheitlich gegen die Stimmen der ') : blank;
  const text = mayBeSpaced(plain) ? plain.replace(LETTER_SPACED, (word) => word.replace(BLANK, '')) : plain;
  return plainCounts(text.includes('gegen ') || (text.includes(' zu ') && text.includes('Stimm')) ? text.replace(IN_WORDS, inDigits) : text);
}

/** How counties note a resolution of the majority and whom it was against. Matches "MB ./. " of "MB ./. FDP bei Enth. SPD"; not "250 MB". */
const BY_MAJORITY = /(?<![\p{L}\d] ?)MB (?:\.\/\.|gegen) (?=\p{Lu})/gu;

function inDigits(printed: string, before: string, count: string): string {
  const number = DIGIT.test(count) ? count : countInWords(count);
  return number === null ? printed : `${before} ${number}`;
}

function plainCounts(text: string): string {
  const counted = DIGIT.test(text) ? withPlainCounts(text) : againstCounted(text);
  return counted.includes(CONTRA) ? counted.replace(PRO, (word) => (word.toLowerCase() === 'pro' ? 'Ja' : 'Nein')) : counted;
}

const againstCounted = (text: string): string => text.replace(AGAINST_ONLY, '$1 Gegenstimmen');

/** All spellings but that of `againstCounted` have digits: a text without any stays as it is. */
export function withPlainCounts(printed: string): string {
  const sided = printed.replace(TIMES, '$1 ').replace(OTHER_LANGUAGE, '').replace(FOR_AND_AGAINST, 'dafür und ').replace(IN_SENTENCE, '$<yes> gegen $<no>').replace(FOR_OR_AGAINST, sideWord).replace(VOTES_FOR_OR_AGAINST, sideWord);
  const text = againstCounted(sided).replace(LIST_BEGINS, '(, ');
  const spellings = text.length > SHORT ? SPELLINGS : SHORT_SPELLINGS;
  return spellings.reduce((plain, spelling) => plain.replace(spelling, COUNTS), text);
}

/** The side for "für den Antrag"; what is for or against other things stays as it is. */
function sideWord(printed: string, side: string, object: string | number | undefined): string {
  const isVote = typeof object !== 'string' || objects.has(object.toLowerCase());
  return isVote ? (SIDE_WORDS.get(side.toLowerCase()) ?? printed) : printed;
}
