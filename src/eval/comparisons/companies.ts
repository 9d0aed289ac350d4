import { judgeList, judgeValue, listed } from '../judgment.js';
import { sameCompany, sameDeclined, samePrint } from '../same-words.js';
import type { Comparison } from './comparison.js';

/**
 * The companies that are named; a part of a name in whole words is that name. Of those that were found, `name` asks for
 * exact borders: it is one of the truth's names, sign by sign but for the case that adjectives stand in, since a truth may print
 * "der Auischen Bahn AG" as it stands.
 */
export const companies: Comparison = {
  field: 'companies',
  details: ['companies.name'],
  judge: (expected, record) => {
    if (expected.companies === undefined) return [];
    const { judgments, pairs } = judgeList({
      field: 'companies', expected: expected.companies, found: listed(record?.companies, '/record/companies'), optional: expected.companiesOptional ?? [],
      same: (one, other) => [other.name, ...other.forms].some((form) => sameCompany(one.name, form)),
    });
    return [...judgments, ...pairs.flatMap(({ expected: { name, forms = [] }, found: { item, pointer } }) => judgeValue({
      field: 'companies.name', expected: [name, ...forms], found: item.name, pointer: `${pointer}/name`,
      same: (known, printed) => known.some((form) => samePrint(form, printed) || sameDeclined(form, printed)),
    }))];
  },
};
