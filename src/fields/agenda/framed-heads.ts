import agendaItems from '../../vocabulary/agenda-items.json' with { type: 'json' };
import type { Line } from '../../tree/document.js';
import { sectionsOf } from '../decision/sections/decision-sections.js';
import { isSentence } from '../wording/prose.js';
import type { ItemHead } from './item-head.js';
import { withPutIn } from './put-in-heads.js';

/**
 * Items whose numbers no other rule knows: lines that begin with the same signs around a number which counts up from one,
 * "(1) Eröffnung", "TOP: 1 ...", "0001/ ...", "I.1 ...", "1 - ...". A word before it has to be one for items; signs alone
 * count in an agenda, and in minutes where results stand between them: elsewhere they number articles, lots and bids.
 */

/** What stands before and behind the number. Matches "(1) ", "TOP: 1", "Lfd. Nr. 1", "0001/ ", "I/1. ", "1 ö " and "Zu 1 der Tagesordnung: "; not "12.03.2020". */
const FRAME = /^(?<before>(?:(?:Lfd\. )?\p{Lu}[\p{L}.-]{0,24}:?[ \t]?|[IVX]{1,4}[./] ?|[ö([][ \t]?)?0{0,3})(?<number>[1-9]\d?)(?<after>\.0|[.:)\]/]{0,2})(?<more> der Tagesordnung:?|[ \t]{1,3}[–/:-])?(?<sign>[ \t]+(?:ö|nö|Ö|N))?(?=$|[ \t]+[\p{Lu}„"])/u;
const FEWEST = 3;
const LONGEST = 300;

export function framedHeads(lines: readonly Line[], isAgenda: boolean): readonly ItemHead[] {
  const series = new Map<string, { readonly heads: ItemHead[]; count: number }>();
  for (const line of lines) {
    const found = line.text.length > LONGEST ? null : FRAME.exec(line.text);
    const { before = '', number = '', after = '', more = '', sign } = found?.groups ?? {};
    if (found === null || !mayStandBefore(before.replace(ZEROS, '')) || (KNOWN.has(before + after + more) && sign === undefined) || isSentence(line.text.slice(found[0].length).trim())) continue;
    const frame = [before.replace(ZEROS, '').replace(PART, 'A'), after, more].join('\n');
    const own = series.get(frame) ?? { heads: [], count: 0 };
    if (Number(number) !== own.count + 1 && !(number === '1' && own.count > 1)) continue;
    own.heads.push(headAt(line, before.replace(ZEROS, ''), number, sign, found[0].length));
    own.count = Number(number);
    series.set(frame, own);
  }
  const [best] = [...series.values()].sort((a, b) => b.heads.length - a.heads.length);
  if (best === undefined || best.heads.length < FEWEST) return [];
  const isNamed = best.heads.every(({ line, sign }) => sign !== null || LETTER.test(line.text.charAt(1)));
  return isAgenda || isNamed || isResolved(best.heads, lines) ? withPutIn(best.heads, lines) : [];
}

/** No word, or one that numbers items. */
function mayStandBefore(before: string): boolean {
  const word = before.replace(COLON, '');
  return !LETTER.test(before.charAt(1)) || SIGNS.has(word.toLowerCase()) || labels.has(word);
}

/** A result stands between the first head and the last, or more than one resolution. */
function isResolved(heads: readonly ItemHead[], lines: readonly Line[]): boolean {
  const [first, last] = [heads[0]?.line.index ?? 0, heads.at(-1)?.line.index ?? 0];
  return sectionsOf(lines.filter(({ index }) => index > first && index < last)).reduce((count, { kind }) => count + (kind === 'result' ? FEWEST_RESOLVED : 1), 0) >= FEWEST_RESOLVED;
}

const FEWEST_RESOLVED = 2;
const labels: ReadonlySet<string> = new Set([...agendaItems.nouns, ...agendaItems.signs, ...agendaItems.labels, ...agendaItems.counted]);
/** Matches "O" of "TOP"; not ".". */
const LETTER = /^\p{L}$/u;
/** Matches the end of "TOP: "; not "TOP". */
const COLON = /:?[ \t]?$/u;

/** The letter or the numeral of a part belongs to the number. */
function headAt(line: Line, before: string, number: string, sign: string | undefined, length: number): ItemHead {
  const at = line.text.indexOf(number);
  const start = line.start + (PART.test(before) ? 0 : at);
  const publicity = SIGNS.get((sign ?? before).trim().toLowerCase()) ?? null;
  const rest = line.text.slice(length);
  return { line, number: { start, end: line.start + at + number.length }, nameStart: line.end - rest.trimStart().length, sign: publicity };
}

const SIGNS: ReadonlyMap<string, 'Ö' | 'N'> = new Map([['ö', 'Ö'], ['n', 'N'], ['nö', 'N']]);
/** Plain numbers, which other rules tell from the points of a list. */
const KNOWN: ReadonlySet<string> = new Set(['', '.', ')']);
/** Zeros before a number. Matches "000" of "000"; not "TOP". */
const ZEROS = /0{1,3}$/u;
/** The part of the meeting in which items count from one. Matches "I.", "A " and "II/"; not "TOP ", "N" or "ö". */
const PART = /^(?:[A-MO-Z]|[IVX]{1,4})[./ ]?$/u;
