import { judgeList, listed } from '../judgment.js';
import { sameCompany } from '../same-words.js';
import type { Comparison } from './comparison.js';

/** The companies that are named; a part of a name in whole words is that name. */
export const companies: Comparison = {
  field: 'companies',
  judge: (expected, record) => (expected.companies === undefined ? [] : judgeList({
    field: 'companies', expected: expected.companies, found: listed(record?.companies, '/record/companies'), optional: expected.companiesOptional ?? [],
    same: (one, other) => [other.name, ...other.forms].some((form) => sameCompany(one.name, form)),
  }).judgments),
};
