import { outcomesIn } from '../outcome.js';
import { areLettersOf, notedBody } from '../../committees/letters-of-body.js';
import type { ConsultationValue } from '../../paper-tree/paper-tree.js';
import { isBesidePaper } from '../sections/behind-object.js';

/**
 * A note of a body by its letters and its day that decides nothing on the paper: of a body that no row names ("BA 5.2.2010:
 * vertagt" below a row of the Gemeinderat), of another matter ("GR 5.2.2010 - Punkt 3 abgelehnt"), or of several outcomes.
 */
export function isDoubtfulNote(text: string, rows: readonly ConsultationValue[]): boolean {
  const body = notedBody(text);
  if (body === null) return false;
  const told = text.slice(body.printed.length).replace(DAY, '');
  return rows.every(({ organization }) => organization.value !== body.printed && organization.value !== body.long && !areLettersOf(body.letters, organization.value)) || isBesidePaper(told) || outcomesIn(told) > 1;
}

/** Matches " am 5.2.2010 - " and ", 05.02.10: "; not "angenommen". */
const DAY = /^\P{L}{0,3}(?:(?:am|vom|v\.) ?)?[\d. ]{6,12}[\s:,;()|–-]*/u;
