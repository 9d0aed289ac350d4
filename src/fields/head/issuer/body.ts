import { ATTACHED } from '../type/attachment-line.js';
import type { HeadContext, HeadField } from '../head-context.js';
import { gathered } from '../../../tree/gathered.js';
import { districtBody } from '../../issuing-body/district-body.js';
import type { BodyValue, Mark } from '../../paper-tree.js';
import { bodiesOnLine } from './bodies-on-line.js';
import { associationOn, countyAloneOn, townAloneOn } from './bodies-alone.js';
import { type BodyCandidate, COUNCIL_LINES, NO_LETTERHEAD, TOWN_ALONE } from './body-candidate.js';
import { kindInCell } from './kind-in-cell.js';

/**
 * The municipality or county that issues the document, from its letterhead: a kind ("Landeshauptstadt", "Gemeinde",
 * "Landkreis") and the name behind it, on its line or the next. A town of which the text merely speaks is none.
 */

export const body: HeadField = (context) => {
  const district = ofLetterhead(context);
  if (district !== null) return { add: { body: [district] } };
  const { lines } = context.head;
  const top = lines.slice(0, COUNCIL_LINES);
  const alone = gathered(top, (line, at) => [...associationOn(line, at), ...kindInCell(lines, at).map((body) => ({ body, rank: 0.3 + at / 10 })), ...countyAloneOn(line, at)]);
  const named = bestOf([...alone, ...gathered(lines.slice(0, LETTERHEAD_LINES), (line, at) => bodiesOnLine(line, lines[at + 1], at))]);
  const best = named !== undefined && named.rank < TOWN_ALONE ? named : bestOf([...lines.slice(0, COUNCIL_LINES + 1).flatMap(townAloneOn), ...(named === undefined ? [] : [named])]);
  return best === undefined || best.rank >= NO_LETTERHEAD || (best.rank >= LATE && context.found.kind[0]?.value.kind === 'other' && context.found.kind[0].rule !== ATTACHED) ? {} : { add: { body: [best.body] } };
};

function bestOf(candidates: readonly BodyCandidate[]): BodyCandidate | undefined {
  return candidates.toSorted((a, b) => a.rank - b.rank)[0];
}

/** The district whose assembly the first lines name. */
function ofLetterhead({ document, head }: HeadContext): Mark<BodyValue> | null {
  const [first, last] = [head.lines[0], head.lines[Math.min(head.lines.length, COUNCIL_LINES + 1) - 1]];
  return first === undefined || last === undefined ? null : districtBody(document.text.slice(first.start, last.end), first.start);
}

const LETTERHEAD_LINES = 40;
/** A letter or newsletter has its letterhead in the first lines. */
const LATE = 0.5;
