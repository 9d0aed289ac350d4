import type { Document } from '../../tree/document.js';
import { mark } from '../mark.js';
import type { Mark } from '../paper-tree.js';

/** Headings that open the public or the closed part of a meeting; items below them are of that part. */

/** Matches "Öffentlicher Teil", "NICHTÖFFENTLICHE SITZUNG", "ÖFFENTLICHERTEIL", "I. Öffentlicher Teil:", "B Nichtöffentlicher Teil"; not "Öffentliche Ordnung". */
const PART = /^(?:[A-Z0-9IVX]{1,4}(?:[.)] ?| ))?(?:in |im )?(?<closed>nicht[ -]?)?öffentlich(?:e[rnms]? ?(?:sitzungs?)?(?:teil|sitzung|tagesordnung|tagesordnungspunkte|beratung))?(?:[ :.]{0,3}|: Beginn.{0,30})$/iu;
const LONGEST = 60;

export function publicityParts(document: Document): Mark<boolean>[] {
  return document.lines.flatMap((line) => {
    const cells = line.cells.filter((cell) => cell.text !== '');
    const only = cells.length === 1 ? cells[0] : undefined;
    if (only === undefined || only.text.length > LONGEST) return [];
    const part = PART.exec(only.text);
    return part === null ? [] : [mark(part.groups?.['closed'] === undefined, only, 'part-of-meeting', 'implied')];
  });
}
