import { judgeList, listed } from '../judgment.js';
import { sameWords } from '../same-words.js';
import type { Comparison } from './comparison.js';

/** The cities that are named; one of the forms of each side must be the same. */
export const cities: Comparison = {
  field: 'cities',
  judge: (expected, record) => (expected.cities === undefined ? [] : judgeList({
    field: 'cities', expected: expected.cities, found: listed(record?.cities, '/record/cities'), optional: expected.citiesOptional ?? [],
    same: (one, other) => formsOf(other).some((form) => formsOf(one).some((known) => sameWords(known, form))),
  }).judgments),
};

const formsOf = ({ name, forms = [] }: { readonly name: string; readonly forms?: readonly string[] | undefined }): readonly string[] => [name, ...forms];
