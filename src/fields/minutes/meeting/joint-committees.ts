import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { nominative } from '../../committees/nominative.js';

/**
 * The committees of a session that they hold together: "gemeinsamen Sitzung des Bauausschusses und des Umweltausschusses".
 * An article before each tells them apart; without one it is a single committee with a long name.
 */
export function jointCommittees(organization: Mark<string>): readonly Mark<string>[] {
  const parts = organization.value.split(BETWEEN);
  if (parts.length < 2 || parts.some((part) => committeeWordIn(part) === null)) return [organization];
  const found: Mark<string>[] = [];
  let from = 0;
  for (const [at, part] of parts.entries()) {
    from = organization.value.indexOf(part, from);
    const start = organization.start + from + lengthened(organization);
    found.push(at === 0 ? mark(part, { start: organization.start, end: organization.start + part.length + lengthened(organization) }, organization.rule, organization.certainty) : mark(nominative(part, 'des '), { start, end: start + part.length }, organization.rule, 'implied'));
    from += part.length;
  }
  return found;
}

/** How much longer the first name is as printed, in the genitive. */
function lengthened({ value, start, end }: Mark<string>): number {
  return end - start - value.length;
}

/** Between two committees. Matches " und des ", ", des " and " sowie der "; not " und Umwelt". */
const BETWEEN = /(?:,| und| sowie| mit)(?: de[srm]) /u;
