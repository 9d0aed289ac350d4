import words from '../../vocabulary/stream-words.json' with { type: 'json' };
import { mayBeginLine } from './line-begin.js';
import { monthOf } from '../../vocabulary/month-names.js';
import { matchesOf } from '../matches-of.js';

/** An agenda item in the stream. Matches " TOP 3: " and " TOP 4.1 "; not "TOPS". */
const ITEM = / TOP \d{1,3}(?:\.\d{1,3})*:? (?=\p{Lu})/gu;
/** More of them, where the whole text is a stream. Matches " Tagesordnungspunkt 2 (", " Ö 3.1 Erhalt" and " § 61 Sanierung"; not " Punkt 2 der". */
const MORE_ITEMS = / (?:(?:Zu )?(?:TOP|Top|Tagesordnungspunkt|Punkt|Pkt\.):?(?: [ÖN])?|[ÖN]|§) ?\d{1,3}(?:\.\d{1,3}){0,3}[:.)]?(?: \(|[ :](?=[\p{Lu}„"]))/gu;
/** The mark of publicity behind an item's number. Matches "Tagesordnungspunkt 2 (öffentlich) "; not "Satzung (öffentlich)". */
const MARKED = /(?<=(?:Tagesordnungspunkt|TOP|Punkt) \d{1,3}(?:\.\d{1,3})?) \((?:nicht ?)?öffentlich\) (?=\p{Lu})/gu;
/** The number of an entry of a list. Matches " 1. Einwohner" and " 2) Voranschlag"; not " 1. änderung". */
const NUMBERED = / (?<number>\d{1,3})(?:\.|\)) (?=(?<word>\p{Lu}\p{L}*))/gu;
/** Words that a number counts, so that it is none of a list. */
const counted: ReadonlySet<string> = new Set(words.counted);

/** Before each agenda item; the only one in the head of a paper is a value, and what follows is on its own line. */
export function itemBreaks(line: string, until: number, whole: boolean): number[] {
  const items = matchesOf(ITEM, line).filter(({ index }) => mayBeginLine(line, index + 1));
  if (!whole) return items.map(({ index }) => index + 1);
  const [only] = items;
  if (items.length === 1 && only !== undefined && only.index < until && !only[0].includes(':')) return [only.index + 1, only.index + only[0].length];
  return [...items, ...matchesOf(MORE_ITEMS, line).filter(({ index }) => line.charAt(index + 1) === '§' || mayBeginLine(line, index + 1))].map(({ index }) => index + 1).concat(matchesOf(MARKED, line).map(({ index, 0: words }) => index + words.length), listBreaks(line));
}

/** Before the entries of lists that count from one. */
function listBreaks(line: string): number[] {
  const breaks: number[] = [];
  let next = 1;
  for (const { index, groups } of line.matchAll(NUMBERED)) {
    const number = Number(groups?.number);
    const word = groups?.word ?? '';
    if ((number !== next && number !== 1) || counted.has(word) || monthOf(word) !== null) continue;
    breaks.push(index + 1);
    next = number + 1;
  }
  return breaks;
}
