import type { CouncilRecord } from '../../record/schema.js';
import { judgeList, judgeValue, listed, type Found, type Judgment } from '../judgment.js';
import { sameOrganization, sameWords } from '../same-words.js';
import type { ExpectedConsultation } from '../truth.js';
import type { Comparison } from './comparison.js';

const DETAILS = ['time', 'role', 'public', 'agendaItem', 'outcome'] as const;

/**
 * The rows of the Beratungsfolge by committee and day; then, of the rows that were found, what else the truth states of
 * them, each as a field of its own. Details of a missed row are not asked for: the row is missed once.
 */
export const consultations: Comparison = {
  field: 'consultations',
  details: DETAILS.map((key) => `consultations.${key}`),
  judge: (expected, record) => {
    if (expected.consultations === undefined) return [];
    const { judgments, pairs } = judgeList({
      field: 'consultations', expected: expected.consultations, found: listed(record?.consultations, '/record/consultations'),
      same: (row, other) => row.date === other.date && sameOrganization(row.organization, other.organization),
      extrasCost: expected.consultationsPartial !== true,
    });
    return [...judgments, ...DETAILS.flatMap((key) => pairs.flatMap((pair) => judgeDetail(key, pair.expected, pair.found)))];
  },
};

function judgeDetail(key: (typeof DETAILS)[number], row: ExpectedConsultation, { item, pointer }: Found<CouncilRecord['consultations'][number]>): readonly Judgment[] {
  return judgeValue<string | boolean, string | boolean>({
    field: `consultations.${key}`, expected: row[key], found: item[key], pointer: `${pointer}/${key}`,
    same: (one, other) => (typeof one === 'boolean' ? one === other : sameWords(one, String(other))),
  });
}
