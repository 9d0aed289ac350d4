import type { Scores } from '../eval/index.js';
import { printable } from '../sinks/printable.js';
import { listDifferences, percent, placeOf, ratio, shown, type EvalReport } from './eval-report.js';

const USUAL_DIFFERENCES = 20;

/** For people at a terminal: the table of fields, the silent error, the statuses and the first differences. */
export const evalText: EvalReport = {
  name: 'text',
  create: (scores, listing) => {
    const { listed, more } = listDifferences(scores, listing, USUAL_DIFFERENCES);
    const lines = [
      `${scores.documents} documents, ${scores.unread} without a reading`, '',
      ...fieldLines(scores), '',
      ...silentLines(scores), '',
      ...(scores.decisions.length === 0 ? [] : [...decisionLines(scores), '']),
      ...listed.flatMap((difference) => [
        `${printable(placeOf(difference))}: ${difference.field} ${difference.verdict}${difference.status === 'clean' ? ' (silent)' : ''}`,
        `  expected ${printable(shown(difference.expected))}`, `  found    ${printable(shown(difference.found))}`,
      ]),
      ...(more > 0 ? [`and ${more} more; --limit lists them, --field chooses`] : []),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
  },
};

function fieldLines({ fields }: Scores): readonly string[] {
  const rows = fields.map(({ field, scored, right, missed, extra, precision, recall, f1 }) =>
    [field, ...[scored, right, missed, extra].map(String), ...[precision, recall, f1].map(ratio)]);
  return aligned([['field', 'scored', 'right', 'missed', 'extra', 'P', 'R', 'F1'], ...rows]);
}

function silentLines({ silentError: { documents, fields, ...all } }: Scores): readonly string[] {
  const rows = [{ field: 'all', ...all }, ...fields].map(({ field, values, wrong, missing, share }) => [field, ...[values, wrong, missing].map(String), percent(share)]);
  return [`silent error, in ${documents} clean records:`, ...aligned([['field', 'values', 'wrong', 'missing', 'share'], ...rows])];
}

function decisionLines({ decisions }: Scores): readonly string[] {
  const rows = decisions.map(({ expected, found, count, right }) => [expected, found, String(count), right ? '' : 'wrong']);
  return ['decisions:', ...aligned([['expected', 'found', 'count', ''], ...rows], 2)];
}

/** Columns side by side, the first ones to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[], left = 1): readonly string[] {
  const widths = (rows[0] ?? []).map((_head, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => row.map((cell, at) => (at < left ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ').trimEnd());
}
