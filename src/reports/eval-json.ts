import { listDifferences, type EvalReport } from './eval-report.js';

/** One object with all sums and, unless a limit is given, all differences. */
export const evalJson: EvalReport = {
  name: 'json',
  create: (scores, listing) => {
    const { listed, more } = listDifferences(scores, listing, Number.POSITIVE_INFINITY);
    return `${JSON.stringify({ ...scores, differences: listed, differencesLeftOut: more }, null, 2)}\n`;
  },
};
