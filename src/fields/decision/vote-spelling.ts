import voteWords from '../../vocabulary/vote-words.json' with { type: 'json' };
import { withoutUnticked } from '../form-boxes.js';

/** Brings the many spellings of a vote to the plain one, "Ja: 12 Nein: 3 Enthaltungen: 1", before it is read. */

/** Matches a tab and runs of blanks; not a line end. */
const BLANKS = /[\t ]+/gu;
/** Matches the "x" of "6 x Ja"; not that of "6 x 4 m". */
const TIMES = /(\d) ?x (?=Ja|Nein|Enth)/gu;
/** What a vote is on. Matches " den Beschluss" and " die Vorlage stimmten"; not " den Haushalt 2". */
const OBJECT = `(?: (?:den|die|das) (?:${voteWords.objects.join('|')})(?: stimm(?:t|en|ten))?)`;
/** Matches "Für: 12", "Für die Vorlage: 12" and "gegen den Antrag 1"; not "gegen 2 Stimmen". */
const FOR_OR_AGAINST = new RegExp(`(?<!\\p{L})(für|gegen)(?:: ?|${OBJECT}:? ?)(?=\\d{1,3}(?!\\d))`, 'giu');
/** Matches "8 Stimmen für den Antrag"; not "8 Stimmen für 2020". */
const VOTES_FOR_OR_AGAINST = new RegExp(`(?<=\\d Stimmen? )(für|gegen)${OBJECT}(?!\\p{L})`, 'giu');
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
/** Counts in brackets in a short text. Matches "(21/3/1)" and "(15:2)"; not "(3/2020)". */
const BRACKETED = /\((?<yes>\d{1,3}) ?[/:] ?(?<no>\d{1,3})(?: ?[/:] ?(?<abstentions>\d{1,3}))?\)/gu;
const SHORT = 80;
/** Matches "9 pro 4 contra" and "Pro: 9 Contra: 4"; not "9 Euro pro Kopf". */
const PRO = /(?<!\p{L})(pro|[ck]ontra)(?!\p{L})/giu;
const CONTRA = 'ontra';
/** Nothing is counted behind the last mark, where a spelling names no abstentions. */
const COUNTS = 'Ja: $<yes> Nein: $<no> Enthaltungen: $<abstentions>;';

const SPELLINGS = [PAIR, INITIALS, INITIALS_BEHIND, NAMES_FIRST];

export function plainVote(printed: string): string {
  const text = withoutUnticked(printed).replace(BLANKS, ' ').replace(TIMES, '$1 ').replace(FOR_OR_AGAINST, sideWord).replace(VOTES_FOR_OR_AGAINST, sideWord).replace(AGAINST_ONLY, '$1 Gegenstimmen');
  const spellings = text.length > SHORT ? SPELLINGS : [...SPELLINGS, BRACKETED];
  const counted = spellings.reduce((plain, spelling) => plain.replace(spelling, COUNTS), text);
  return counted.includes(CONTRA) ? counted.replace(PRO, (word) => (word.toLowerCase() === 'pro' ? 'Ja' : 'Nein')) : counted;
}

function sideWord(_: string, side: string): string {
  return SIDE_WORDS.get(side.toLowerCase()) ?? side;
}
