import type { Span } from '../document.js';
import { parsePlain } from '../plain.js';
import { cellsOf, type SourceLine } from '../source-line.js';
import type { PageNode } from '../../text/html/page-nodes.js';
import type { Page } from './page.js';

/**
 * Text that a page sets as it was typed (`pre`) is read as plain text: line by line, gaps of blanks part cells. Words that
 * are underlined or bold in it are taken out of their markup, and each stretch leads back to its place in the page.
 */
export function preformattedLines({ text, nodes }: Page, at: number): SourceLine[] | null {
  const inside = nodes.slice(at + 1, nodes[at]?.last ?? at);
  const pieces = inside.filter(({ name }) => name === '');
  if (pieces.length === 0 || !inside.every(({ name }) => name === '' || SET_OFF.has(name))) return null;
  const { lines } = parsePlain({ format: 'text', encoding: null, text: pieces.map(({ start, end }) => text.slice(start, end)).join(''), pages: null, damage: [] });
  const inPage = placesOf(pieces);
  return lines.map((line) => {
    const cells = cellsOf(line).map((cell) => cell.flatMap(inPage));
    const spans = cells.flat();
    return { ...line, start: spans[0]?.start ?? inPage(line)[0]?.start ?? 0, end: spans.at(-1)?.end ?? inPage(line).at(-1)?.end ?? 0, cells };
  });
}

/** Elements that only set words off from others in their line. */
const SET_OFF: ReadonlySet<string> = new Set(['u', 'b', 'i', 'em', 'strong', 'span', 'a', 'font', 'tt', 'code', 'samp', 'small', 'big', 's', 'ins', 'mark']);

/** Where stretches of the joined pieces stand in the page: more than one each where markup lies between. */
function placesOf(pieces: readonly PageNode[]): (span: Span) => Span[] {
  let joined = 0;
  const known = pieces.map(({ start, end }) => {
    const from = joined;
    joined += end - start;
    return { from, to: joined, shift: start - from };
  });
  return ({ start, end }) => {
    const places = known.flatMap(({ from, to, shift }) => (start < to && end > from ? [{ start: Math.max(start, from) + shift, end: Math.min(end, to) + shift }] : []));
    const empty = known.find(({ to }) => start <= to) ?? known.at(-1);
    return places.length > 0 || empty === undefined ? places : [{ start: start + empty.shift, end: end + empty.shift }];
  };
}
