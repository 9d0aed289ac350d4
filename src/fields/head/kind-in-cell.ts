import { findMunicipality } from '../../gazetteer/index.js';
import type { Cell, Line } from '../../tree/document.js';
import { bodyKinds } from '../../vocabulary/body-kinds.js';
import { mark } from '../mark.js';
import type { BodyValue, Mark } from '../paper-tree.js';
import { spelled } from './body-name.js';

/**
 * A letterhead of two columns: what the municipality is in one cell ("Große Kreisstadt") and its name in the same column
 * below or above it. The gazetteer must know the name.
 */
export function kindInCell(lines: readonly Line[], at: number): Mark<BodyValue>[] {
  const line = lines[at];
  if (line === undefined) return [];
  return line.cells.flatMap((cell, column) => {
    const kind = bodyKinds.matchWhole(cell.text);
    if (kind === null || kind.county) return [];
    return [lines[at + 1], lines[at - 1]].flatMap((other) => townIn(other?.cells[column], kind.form)).slice(0, 1);
  });
}

function townIn(cell: Cell | undefined, classification: string): Mark<BodyValue>[] {
  const name = cell === undefined ? '' : spelled(cell.text);
  return cell === undefined || findMunicipality(name) === null ? [] : [mark({ name, classification, ags: null }, cell, 'letterhead')];
}
