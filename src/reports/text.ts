import type { Severity } from '../record/schema.js';
import { painter, type Style } from '../sinks/paint.js';
import { printable } from '../sinks/printable.js';
import type { ReportKind } from './report.js';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** As compilers write: `file:line:column: severity id message`, without line and column where there is no place. */
export const text: ReportKind = {
  name: 'text',
  create: ({ color }) => {
    const paint = painter(color);
    return {
      finding: (path, { place, severity, id, message }) => {
        const at = place === null ? '' : `:${place.start.line}:${place.start.column}`;
        return `${printable(path)}${at}: ${paint(STYLES[severity], severity)} ${paint('bold', id)} ${printable(message)}\n`;
      },
      unread: () => '',
      end: () => '',
    };
  },
};
