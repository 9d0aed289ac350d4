import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { HeadContext } from '../../labels/head-context.js';

/** What gives a day away as that of something else than the paper. */

/** A label that is not known, or a preposition, before the cell of a day. Matches "Druckdatum:" and "Beschluss vom"; not "Musterstadt". */
export const NAMES_OTHER = /(?::|(?:^| )(?:vom|am|v\.|bis|spätestens|ab))$/u;

/** Who writes, and no body that meets: the chair, a group of members. */
const WRITES = ['Vorsitzende', 'raktion'];

/** The line is part of a session's row, or goes on with the one above: "für die Sitzung des Stadtrates am" and the day below it. */
export function isOfOther({ document, found }: HeadContext, line: Line): boolean {
  const above = document.lines[line.index - 1];
  const names = above !== undefined && above.block === line.block && above.cells.length === 1 && line.cells.length === 1 && (NAMES_OTHER.test(above.text) || (committeeWordIn(above.text) !== null && !WRITES.some((word) => above.text.includes(word))));
  return names || isBelowCommittee(document, line) || found.consultations.some(({ value }) => value.date !== null && value.date.start < line.end && value.date.end > line.start);
}

/** "Gemeinderat" alone, a gap, and the day on which it will sit. */
function isBelowCommittee({ lines }: Document, line: Line): boolean {
  const above = lines.slice(Math.max(0, line.index - GAP), line.index).findLast(({ text }) => text !== '');
  const committee = above === undefined || above.cells.length > 1 ? null : committeeWordIn(above.text);
  return above !== undefined && committee?.start === 0 && committee.end === above.text.length && !WRITES.some((word) => above.text.includes(word));
}

const GAP = 3;
