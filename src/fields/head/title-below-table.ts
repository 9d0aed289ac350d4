import type { Document, Line, Span } from '../../tree/document.js';
import type { TableRegion } from '../consultations/table/region.js';
import type { Label } from '../labels/labels.js';

/**
 * "Betreff:" among the cells of a Beratungsfolge that a converter printed box after box: the label stands in the left
 * column below the committees, and its value below the whole table. Null for a label elsewhere.
 */
export function titleBelowTable(document: Document, region: TableRegion | null, label: Label): (Span & { readonly line: Line }) | null {
  const { line } = label;
  const last = region?.rows === undefined ? undefined : region.lines.at(-1);
  if (region === null || last === undefined || label.words.field !== 'name' || label.end < line.end - 1 || line.index <= region.head.line.index || line.index >= last.index) return null;
  const next = lineBelow(document, line);
  if (next === undefined || !region.lines.includes(next)) return null;
  const below = lineBelow(document, last);
  return below === undefined || below.cells.length !== 1 || below.text.endsWith(':') ? null : { start: below.start, end: below.end, line: below };
}

const lineBelow = ({ lines }: Document, { index }: Line): Line | undefined => lines.slice(index + 1, index + 1 + REACH).find(({ text, kind }) => text !== '' && kind !== 'furniture');

const REACH = 4;
