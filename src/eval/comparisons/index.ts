import { body } from './body.js';
import { cities } from './cities.js';
import { companies } from './companies.js';
import type { Comparison } from './comparison.js';
import { consultations } from './consultations.js';
import { date } from './date.js';
import { dates } from './dates.js';
import { decision } from './decision.js';
import { kind } from './kind.js';
import { name } from './name.js';
import { paperType } from './paper-type.js';
import { papersTreated } from './papers-treated.js';
import { publicity } from './publicity.js';
import { reference } from './reference.js';
import { relatedPapers } from './related-papers.js';
import { vote } from './vote.js';

/** All comparisons, in the order of the report. */
export const comparisons: readonly Comparison[] = [
  kind, body, reference, paperType, name, date, publicity, consultations, decision, vote, papersTreated, relatedPapers, dates, cities, companies,
];

/** The fields that scores are given of. */
export const scoredFields: readonly string[] = comparisons.flatMap(({ field, details = [] }) => [field, ...details]);
