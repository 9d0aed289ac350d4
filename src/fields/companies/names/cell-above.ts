/**
 * Names of which the first half stands in the row above, beside other cells: `Bauverein-\t12 %` over `gesellschaft Ahausen mbH`, `Pflegezentrum am\t12 %`
 * over `Holmhof GmbH`. The cell above must end in a hyphen or in a word that ends no name.
 */
import type { Candidate } from '../candidate.js';

const LONGEST_CELL = 70;
/** Matches the end of `Bauverein-`; not of `Bauverein`, `Bau -`. */
const HALVED = /\p{Ll}-$/u;
/** Matches the end of `Pflegezentrum am`, `Wohnen und`; not of `Pflegezentrum`. */
const OPEN = /\p{L} (?:am|an|an der|im|in|in der|für|und|&|zu|zum|zur|vor|bei|der|des)$/u;
/** Matches `Bauverein`; not `2. Rang`, `am`. */
const CAPITAL = /^\p{Lu}/u;
/** Matches `gesellschaft`; not `Holmhof`. */
const SMALL = /^\p{Ll}/u;

/** The candidate with the whole name, as long as it stands alone in its line below a row of cells. */
export function withCellAbove(text: string, candidate: Candidate): Candidate {
  const { start, name, core } = candidate;
  if (start < 2 || text.charAt(start - 1) !== '\n') return candidate;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1);
  const tab = above.indexOf('\t');
  if (tab < 1 || tab > LONGEST_CELL) return candidate;
  const cell = above.slice(0, tab).trimEnd();
  if (!CAPITAL.test(cell)) return candidate;
  if (HALVED.test(cell) && SMALL.test(name)) return { ...candidate, name: `${cell.slice(0, -1)}${name}`, core: `${cell.slice(0, -1)}${core}` };
  return OPEN.test(cell) && !SMALL.test(name) ? { ...candidate, name: `${cell} ${name}`, core: `${cell} ${core}` } : candidate;
}
