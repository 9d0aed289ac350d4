import { isPaperWord } from '../wording/paper-words.js';
import { matchesOf } from '../../tree/matches-of.js';

/** Numbers of digits alone, which are a paper's by the word before them: "Vorlage Nr. 1515", "Drucksache 231907". */
export function plainNumbers(text: string, own: string | undefined): readonly { readonly number: string; readonly start: number }[] {
  return [...behindNr(text), ...longNumbers(text), ...(own !== undefined && FOUR.test(own) ? fourDigits(text) : [])];
}

/** Matches "5741"; not "2019" or "1998", which may be a year. */
const FOUR = /^(?!19|20)\d{4}$/u;
/** Matches " 5612" and not " 2019", " 5.612" or " 5612/20". */
const FOUR_DIGITS = / (?<number>(?!19|20)\d{4})(?![\p{L}\d]|[/.,-]\d)/gu;

/** "Anfrage 5612" in a paper whose own number has four digits and nothing else. */
function fourDigits(text: string): { number: string; start: number }[] {
  return matchesOf(FOUR_DIGITS, text).filter(({ index }) => PAPER.test(text.slice(Math.max(0, index - LONGEST_PAPER), index)))
    .map(({ groups, index }) => ({ number: groups?.['number'] ?? '', start: index + 1 }));
}

/** "Nr." with a plain number behind it, from the label on. Matches "Nr. 1515"; not "Nr. 15/20", "Nr. 15-St" or "Nr. 0986 (V)". Sticky. */
const PLAIN = /Nr\.? ?(?<number>\d{2,5})(?![\d/]|[.,-]\d|-\p{L}| \([IVX]{1,6}\))/uy;
/** The word before "Nr.". Matches "Vorlage " and "Vorlage-"; not "und ". */
const WORD_BEFORE = /(?<![\p{L}-])(\p{L}+)[ -]$/u;

function behindNr(text: string): { number: string; start: number }[] {
  const found: { number: string; start: number }[] = [];
  for (let at = text.indexOf('Nr'); at >= 0; at = text.indexOf('Nr', at + 2)) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text);
    const number = plain?.groups?.['number'];
    if (plain === null || number === undefined) continue;
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    if (isPaperWord(word.toLowerCase())) found.push({ number, start: at + plain[0].length - number.length });
  }
  return found;
}

/** Digits too many for a year, the kind of a supplement behind them. Matches " 231907", " 20202311" and " 1313507ST2"; not " 2020", " 12345-02" or " 12345m". */
const LONG = / (?<number>\d{5,8}(?:\p{Lu}{2}\d{0,2})?)(?![\p{L}\d]|[/.,-]\d)/gu;
/** A word for papers before them. Matches "Drucksache", "Postulat" and "Vorlage Nr."; not "Postleitzahl". */
const PAPER = /(?<![\p{L}-])(?:Vorlage|Drucksache|Antrag|Anfrage|Beschlussvorlage|Änderungsantrag|Geschäft|Motion|Postulat|Interpellation|Vorstoss|(?:DS|Drucksachen|Vorlagen)-Nr\.)(?: Nr\.)?$/u;
const LONGEST_PAPER = 24;

/** "Drucksache 231907": the digits are looked for first, since the word stands everywhere. */
function longNumbers(text: string): { number: string; start: number }[] {
  return matchesOf(LONG, text).filter(({ index }) => PAPER.test(text.slice(Math.max(0, index - LONGEST_PAPER), index)))
    .map(({ groups, index }) => ({ number: groups?.['number'] ?? '', start: index + 1 }));
}
