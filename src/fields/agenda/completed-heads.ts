import type { Document, Line } from '../../tree/document.js';
import { isSentence } from '../wording/prose.js';
import { type ItemHead, type ItemHeads, partsOf } from './item-head.js';
import { told } from './listed-heads.js';
import { startsOf } from './parts-of-meeting.js';
import { countingUp } from './plain-heads.js';
import { partOf } from './publicity-parts.js';

/**
 * Some items have the number of a paper beside or below their names, and others of the same count have none: those that were
 * told by their papers, together with the numbered lines before, between and behind them that make one count of all.
 */
export function completed(document: Document, found: readonly ItemHead[], lines: readonly Line[], plain: readonly ItemHead[]): ItemHeads {
  const whole = told(withPlain(document, found, plain), lines);
  if (whole.list.length > 0) return whole;
  const { heads, list } = told(found, lines);
  if (list.length === 0) return whole;
  const first = heads[0];
  const inList = withPlain(document, list, plain.filter(({ line }) => line.start < (first?.line.start ?? 0)));
  const end = inList.at(-1)?.line.start ?? 0;
  return { heads: withPlain(document, heads, plain.filter(({ line }) => line.start > end)), list: inList };
}

/** All heads of one count, or those that were found where they do not make one with the others. */
function withPlain(document: Document, found: readonly ItemHead[], plain: readonly ItemHead[]): readonly ItemHead[] {
  const last = found.at(-1)?.line.start ?? 0;
  const starts = startsOf(document);
  const series = countingUp(withFitting(found, plain, starts), true, starts);
  const isFar = series.map(({ line }, at) => at > 0 && isApart(document, series[at - 1], line));
  const isList = isFar.filter((far) => far).length * 2 < series.length;
  const end = isList ? series.findIndex(({ line }, at) => line.start > last && isFar[at]) : -1;
  const run = end < 0 ? series : series.slice(0, end);
  return found.every((head) => run.includes(head)) ? run : found;
}

/** The heads that were found and the lines between them whose number is higher than that of the one above and lower than that of the one below, where all are of one part of the meeting. */
function withFitting(found: readonly ItemHead[], plain: readonly ItemHead[], starts: readonly number[]): readonly ItemHead[] {
  const known = new Set(found.map(({ line }) => line));
  const all = [...found, ...plain.filter(({ line }) => !known.has(line))].sort((a, b) => a.line.start - b.line.start);
  const fits: ItemHead[] = [];
  let next = 0;
  let part = 0;
  for (const head of all) {
    while ((starts[part] ?? Infinity) <= head.line.start) part += 1;
    const [above, below] = [found[next - 1], found[next]];
    if (head === below) next += 1;
    const isHigher = above === undefined || (starts[part - 1] ?? -1) > above.line.start || compared(head, above) > 0;
    const isLower = below === undefined || (starts[part] ?? Infinity) <= below.line.start || compared(head, below) < 0;
    if (head === below || (isHigher && isLower && !isSentence(head.line.text.slice(head.nameStart - head.line.start)))) fits.push(head);
  }
  return fits;
}

/** Below zero where the first number comes first: "2" before "2.1" before "3". */
function compared(one: ItemHead, other: ItemHead): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  const differs = a.findIndex((part, at) => part !== b[at]);
  return differs < 0 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}

/** More than a name stands between them, or a sentence. */
function isApart(document: Document, above: ItemHead | undefined, below: Line): boolean {
  if (linesBetween(document, above, below) > NAME_LINES) return true;
  return document.lines.slice((above?.line.index ?? 0) + 1, below.index).some(({ text }) => isSentence(text));
}

/** Lines between two of a list, without those that head a part of the meeting. */
export function linesBetween({ lines }: Document, above: ItemHead | undefined, below: Line): number {
  return lines.slice((above?.line.index ?? 0) + 1, below.index).filter(({ text }) => text !== '' && partOf(text) === null).length;
}

export const NAME_LINES = 3;
