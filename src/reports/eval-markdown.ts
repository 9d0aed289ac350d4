import { printable } from '../sinks/printable.js';
import { listDifferences, percent, placeOf, ratio, shown, type EvalReport } from './eval-report.js';

const USUAL_DIFFERENCES = 20;

/** Tables for an issue, a pull request or a summary of a run. */
export const evalMarkdown: EvalReport = {
  name: 'markdown',
  create: (scores, listing) => {
    const { documents, fields, ...all } = scores.silentError;
    const { listed, more } = listDifferences(scores, listing, USUAL_DIFFERENCES);
    return [
      `## Scores\n\n${scores.documents} documents, ${scores.unread} without a reading.\n`,
      table(['field', 'scored', 'right', 'missed', 'extra', 'P', 'R', 'F1'], scores.fields.map(({ field, scored, right, missed, extra, precision, recall, f1 }) =>
        [field, scored, right, missed, extra, ratio(precision), ratio(recall), ratio(f1)])),
      `## Silent error\n\nOf the values in ${documents} clean records, ${percent(all.share)} are not as the truth says.\n`,
      table(['field', 'values', 'wrong', 'missing', 'share'], [{ field: 'all', ...all }, ...fields].map(({ field, values, wrong, missing, share }) =>
        [field, values, wrong, missing, percent(share)])),
      '## Decisions\n',
      table(['expected', 'found', 'count', ''], scores.decisions.map(({ expected, found, count, right }) => [expected, found, count, right ? '' : 'wrong'])),
      '## Differences\n',
      table(['place', 'field', 'expected', 'found', 'record'], listed.map((difference) =>
        [placeOf(difference), difference.field, shown(difference.expected), shown(difference.found), difference.status ?? 'none'])),
      ...(more > 0 ? [`and ${more} more.\n`] : []),
    ].join('\n');
  },
};

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return 'None.\n';
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => row(cells.map((cell) => escaped(String(cell))))).join('');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

// "a|b", "a*b" and "<b>" have matches; "a.b" has none. The number is that of the grave accent.
const MARKUP = /[\\|*_<>[\]&\u0060]/gu;

const escaped = (text: string): string => printable(text).replace(MARKUP, '\\$&');
