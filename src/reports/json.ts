import type { ReportKind } from './report.js';

/** One object: `findings`, the inputs that were not read under `unread`, and the ledger. */
export const json: ReportKind = {
  name: 'json',
  create: () => {
    const unread: { path: string; status: string; reason: string }[] = [];
    let opening = '{"findings": [\n';
    return {
      finding: (path, diagnostic) => {
        const chunk = `${opening}${JSON.stringify({ path, ...diagnostic })}`;
        opening = ',\n';
        return chunk;
      },
      unread: (path, status, reason) => {
        unread.push({ path, status, reason });
        return '';
      },
      end: (ledger) => {
        const start = opening === ',\n' ? '' : opening;
        return `${start}\n],\n"unread": ${JSON.stringify(unread)},\n"ledger": ${JSON.stringify(ledger)}}\n`;
      },
    };
  },
};
