import { ATTACHED } from '../type/attachment-line.js';
import type { HeadContext, HeadField } from '../../labels/head-context.js';
import { gathered } from '../../../tree/gathered.js';
import { districtBody } from './district-body.js';
import type { Line } from '../../../tree/document.js';
import { sourceColumn } from '../../columns/source-column.js';
import type { BodyValue, Mark } from '../../paper-tree/paper-tree.js';
import { bodiesOnLine } from './bodies-on-line.js';
import { associationOn, countyAloneOn, townAloneOn } from './bodies-alone.js';
import { type BodyCandidate, COUNCIL_LINES, NO_LETTERHEAD, TOWN_ALONE } from './body-candidate.js';
import { kindInCell } from './kind-in-cell.js';
import { memberOfUnion } from './member-of-union.js';

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
  const town = best === undefined ? undefined : memberOfUnion(best, lines.slice(0, LETTERHEAD_LINES)) ?? townBelow(best, lines, context);
  if (town !== undefined) return { add: { body: [town.body] } };
  return best === undefined || best.rank >= NO_LETTERHEAD || (best.rank >= LATE && context.found.kind[0]?.value.kind === 'other' && context.found.kind[0].rule !== ATTACHED) ? {} : { add: { body: [best.body] } };
};

function bestOf(candidates: readonly BodyCandidate[]): BodyCandidate | undefined {
  return candidates.toSorted((a, b) => a.rank - b.rank)[0];
}

/** "Landkreis Altfeld" right above "Stadt Musterau" in the same column of a letterhead: the county in which the town lies. */
function townBelow({ body: { start, value } }: BodyCandidate, lines: readonly Line[], { document }: HeadContext): BodyCandidate | undefined {
  const at = COUNTY.test(value.classification ?? '') ? lines.slice(0, COUNCIL_LINES).findIndex((line) => line.start <= start && line.end > start) : -1;
  const [line, below] = at < 0 ? [] : lines.slice(at, at + 2);
  const cell = line?.cells.find((one) => one.start === start);
  const under = below?.cells[0];
  if (line === undefined || below?.index !== line.index + 1 || cell === undefined || under === undefined || sourceColumn(cell, document) !== sourceColumn(under, document)) return undefined;
  return bodiesOnLine(below, undefined, at + 1).find(({ body, rank }) => rank < 1 && body.start === under.start && body.end === under.end && !COUNTY.test(body.value.classification ?? 'Kreis'));
}

/** Matches "Landkreis" and "Kreis"; not "Kreisstadt". */
const COUNTY = /^(?:Landkreis|Kreis)$/u;

/** The district whose assembly the first lines name. */
function ofLetterhead({ document, head }: HeadContext): Mark<BodyValue> | null {
  const [first, last] = [head.lines[0], head.lines[Math.min(head.lines.length, COUNCIL_LINES + 1) - 1]];
  return first === undefined || last === undefined ? null : districtBody(document.text.slice(first.start, last.end), first.start);
}

const LETTERHEAD_LINES = 40;
/** A letter or newsletter has its letterhead in the first lines. */
const LATE = 0.5;
