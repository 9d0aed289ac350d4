import { isPairOfYears } from '../reference/paper-number.js';
import type { NumberToken } from '../reference/number-tokens.js';

/**
 * The number of a resolution that a sentence names, as of any other paper: "mit Beschluss 12-ATU/2019 vom 12. September 2019",
 * "(Beschluss 221-2015)". What heads a resolution of the document itself is no other paper's, nor is the file of a court.
 */
export function isOfResolution(text: string, { start, end }: NumberToken): boolean {
  const number = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const named = number.length < SHORTEST || !before.includes('eschlu') ? null : NAMED.exec(before);
  if (named === null || OF_UNION.test(number) || isPairOfYears(number) || YEARS.test(number) || BEHIND_HEAD.test(text.slice(end, end + REACH))) return false;
  return (named.groups?.['before'] !== undefined || DAY_BEHIND.test(text.slice(end, end + REACH))) && !headsOwn(text, number);
}

/** "1/2" is a part of something. */
const SHORTEST = 5;
const REACH = 60;
/** The word, and the words that put it into a sentence. Matches "(Beschluss ", "mit Beschluss ", "der Beschluss Nr. " and "Beschlusses "; not "Beschlussvorlage ". */
const NAMED = /(?<before>(?:\(|, |; |(?<!\p{L})(?:[Mm]it|[Dd]em|[Dd]er|[Dd]es|[Dd]en|[Zz]um|[Ii]m|[Ll]aut|[Ll]t\.|[Gg]emäß|[Gg]em\.|[Nn]ach|[Dd]urch|[Pp]er|[Aa]uf|und|sowie|siehe|vgl\.)\s(?:\p{Ll}+\s)?))?(?<![\p{L}-])(?:\p{Lu}\p{L}*b|B)eschlu(?:ss|ß)(?:es)?(?:[- ]N(?:r\.?|ummer))?\s{1,2}$/u;
/** Matches " vom 12. September" and ", v. 1.2."; not " von". */
const DAY_BEHIND = /^,?\s(?:vom|v\.)\s\d/u;
/** Its name, or more of it. Matches ": Der Antrag", " - Der" and "(V)12"; not " vom" or " (". */
const BEHIND_HEAD = /^(?: ?(?::|[–-] \p{Lu})|\()/u;
/** Matches "2012/21/EU" and "2004/17/EG"; not "12-ATU/2019". */
const OF_UNION = /\/(?:EU|EG|EWG|JI|GASP)$/u;
/** Two years in a row. Matches "2018/19"; not "2018/319". */
const YEARS = /^(?:19|20)\d\d\/\d\d$/u;

/** The number stands in a line of its own head: "Beschluss-Nr.: 12/2020", "Beschluss 14/20". */
function headsOwn(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length)) {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    if (at - line < REACH && HEAD.test(text.slice(line, at))) return true;
  }
  return false;
}

/** Matches "Beschluss-Nr.: ", "Beschluss " and "Beschlussnummer\t"; not "Der Beschluss ". */
const HEAD = /^\s*Beschlu(?:ss|ß)(?:-?[Nn]ummer|[- ]?[Nn]r\.?)?:?\s{0,12}$/u;
