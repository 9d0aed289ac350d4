import vocabulary from '../../vocabulary/reference-words.json' with { type: 'json' };
import { narrowText } from '../../tree/narrow-text.js';
import { matchesOf } from '../../tree/matches-of.js';
import { codeAt } from '../../vocabulary/letters.js';
import { signSet } from '../../vocabulary/sign-set.js';
import { endingTest } from '../../vocabulary/word-endings.js';

/** Words that say that the number beside them is a paper's, and those that say that it is something else's. */

const words = new Set(vocabulary.paperWords.map((word) => word.toLowerCase()));
const hasEnding = endingTest(vocabulary.paperEndings.map((word) => word.toLowerCase()));
const others: ReadonlySet<string> = new Set(vocabulary.otherNumbers);
const hasOtherEnding = endingTest(vocabulary.otherNumbers.filter((word) => word.length > 3));

/** The word directly before a number. Matches "Vorlage Nr. " in "der Vorlage Nr. ", "VORL.NR. " and "Antrag" at a line's end; not further back. */
const BEFORE = /(?<![\p{L}-])(\p{L}[\p{L}-]{0,38})[. -]{0,2}(?:\s?N[rR]\.?|\s?Nummer)?:?\s{0,8}[-–(\[]?$/u;
/** Matches the "-nr" of "ds-nr"; not "nr" alone. */
const NR = /-nr\.?$/u;
/** What opens a number in brackets. Matches "(" and "(Nr. "; not "(siehe ". */
const OPENS = /\((?:Nr\. ?)?$/u;
/** What stands behind a number in brackets. Matches ")", " vom 1" and " aus der S"; not " und". */
const CLOSES = /^(?:\)|,? (?:vom|v\.) \d| aus de[rm] \p{Lu})/u;
/** Where a sentence ends. Matches ". D" and "; "; not "14.02.2020 (", "14. Februar" or "Nr. 3". */
const SENTENCE_END = /(?:(?<![\s(]\d{1,2})[.!?]\s{1,3}(?=[\p{Lu}„])|[;\t()]|\n\n)/gu;
/** Matches the words of a text; not its digits. */
const WORD = /\p{L}[\p{L}-]*/gu;
const REACH = 40;
/** A word of a sentence in a line that may go on below. Matches " mit " in "seien mit der Vorlage" and ". M" in "ausgerufen. Mit Vorlage"; not "Drucksache - Nr." or "Datum\tVorlage Nr.". */
const PROSE = /(?:[ \n]\p{Ll}{1,20}|\p{Ll}{4}\. \p{Lu}\p{Ll}{1,12}) [^\t\n]{1,40}$/u;
/** So far before its number in brackets a sentence may name the paper. */
const LONGEST_CLAUSE = 110;

/** So many lines the foot of a page and the blank ones around it have, all of them empty here. */
const FOOT_LINES = 6;

/** The word before a number, folded and without "-Nr."; empty if there is none. */
export function wordBefore(text: string, start: number): string {
  const from = Math.max(0, start - REACH);
  const newline = text.slice(from, start).lastIndexOf('\n');
  let above = from + newline;
  for (let blank = 0; blank < FOOT_LINES && text.charAt(above - 1) === '\n'; blank += 1) above -= 1;
  const isCell = newline >= 0 && !PROSE.test(narrowText(text.slice(Math.max(0, above - REACH), above)));
  return BEFORE.exec(narrowText(text.slice(isCell ? from + newline + 1 : from, start)))?.[1]?.toLowerCase().replace(NR, '') ?? '';
}

/** The endings of a motion and of questions. Matches the end of "fraktionsantrages", "anträgen" and "anfragen"; not of "vortrages". */
const DECLINED = /(?<=antrag)e?s$|(?<=anfrage)n$/u;
/** Matches the end of "fraktionsanträge" and "anträgen"; not of "beiträgen". */
const MOTIONS = /anträgen?$/u;

const mayBeDeclined = signSet('sne');

/** Whether a folded word stands for a paper: "drucksache", "fraktionsantrages"; not "bauantrag". */
export function isPaperWord(printed: string): boolean {
  const word = mayBeDeclined(codeAt(printed, printed.length - 1)) ? printed.replace(DECLINED, '').replace(MOTIONS, 'antrag') : printed;
  return words.has(word) || hasEnding(word);
}

export function isOtherWord(word: string): boolean {
  return others.has(word) || hasOtherEnding(word);
}

/** A regulation of the Union or a case of a court: "(EG) Nr. 1370/2007", "4 C 122/2017", "Rs. C-122/2017". */
export const isOfLaw = (text: string, start: number): boolean => OF_LAW.test(text.slice(Math.max(0, start - LONGEST_LAW), start));
/** Matches "(EU) Nr. ", "(EG) ", " 3 K " and "Rs. C-"; not "(SPD) Nr. " or "TOP 3 ". */
const OF_LAW = /\((?:EU|EG|EWG|EU, Euratom)\) (?:Nr\. ?)?$|(?<![\p{L}\d.,/]|TOP )\d{1,2} ?(?:K|C|CN|B|BN|S|A|N|NE|O|U|L|ME|LA|KN|Ca|Bs|Sa|Bf|LB|ZB) $|\bRs\. \p{Lu}[- ]$/u;
const LONGEST_LAW = 24;

/** How the papers of a Swiss council are numbered in texts: "der Weisung GR Nr. 2013/352". */
export const isOfCouncil = (text: string, start: number): boolean => OF_COUNCIL.test(text.slice(Math.max(0, start - 10), start));
/** Matches "GR Nr. " and "GR-Nr. "; not "GR " or "AGR Nr. ". */
const OF_COUNCIL = /(?<!\p{L})GR[ -]Nr\.?:? $/u;

/** A number that is all that stands in brackets, or all but its day. */
export function isBracketed(text: string, start: number, end: number): boolean {
  return OPENS.test(text.slice(Math.max(0, start - 6), start)) && CLOSES.test(text.slice(end, end + 10));
}

/** "Antrag der Fraktion vom 14.02.2020 (2020-31)": the clause before a number and its bracket names a paper. */
export function clauseNamesPaper(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start).replace(OPENS, '');
  const ends = matchesOf(SENTENCE_END, before).at(-1);
  return matchesOf(WORD, before.slice(ends === undefined ? 0 : ends.index + ends[0].length)).some(([word]) => isPaperWord(word.toLowerCase()));
}
