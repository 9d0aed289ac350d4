import type { ReportKind } from './report.js';

/** One finding a line: the diagnostic with its path. */
export const ndjson: ReportKind = {
  name: 'ndjson',
  create: () => ({
    finding: (path, diagnostic) => `${JSON.stringify({ path, ...diagnostic })}\n`,
    unread: () => '',
    end: () => '',
  }),
};
