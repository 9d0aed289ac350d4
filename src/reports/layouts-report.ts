import type { UnknownHeads } from '../eval/heads/group-heads.js';
import type { BodyLayout } from '../layouts/index.js';
import { printable } from '../sinks/printable.js';

/** What is known of one body or one system, for a list. */
export interface ListedLayout {
  readonly kind: 'body' | 'system';
  readonly name: string;
  /** What it decides, in words. */
  readonly choices: string;
  /** The public source of the fact. */
  readonly source: string;
}

/** Turns lists of layouts and groups of unknown heads into characters. */
export interface LayoutsReport {
  readonly name: string;
  list(layouts: readonly ListedLayout[]): string;
  /** `limit`: the most groups to show, null for what the form finds fit. */
  unknown(heads: UnknownHeads, limit: number | null): string;
}

export const listedBody = ({ body, choices, source }: BodyLayout): ListedLayout =>
  ({ kind: 'body', name: body, choices: Object.entries(choices).flatMap(([name, choice]) => (choice === null ? [] : [`${name} ${choice}`])).join(', '), source });

const USUAL_GROUPS = 20;
const MOST_LINES = 8;

const text: LayoutsReport = {
  name: 'text',
  list: (layouts) => {
    const width = Math.max(0, ...layouts.map(({ name }) => name.length));
    return layouts.map(({ kind, name, choices, source }) => `${kind.padEnd(6)}  ${name.padEnd(width)}  ${choices === '' ? '' : `${choices}; `}${source}\n`).join('');
  },
  unknown: ({ documents, rejected, unread, groups }, limit) => {
    const shown = groups.slice(0, limit ?? USUAL_GROUPS);
    const more = groups.length - shown.length;
    return [
      `${unread} of ${documents} documents have heads that were not fully read, in ${groups.length} shapes; ${rejected} are no council documents\n`,
      ...shown.map(({ documents: count, example, head, lines }) => [
        `${count} like ${printable(example)}`, `  ${printable(head.join(' | '))}`,
        ...lines.slice(0, MOST_LINES).map((line) => `  ${String(line.count).padStart(6)}  ${printable(line.text)}  (${printable(line.path)}:${line.line}:${line.column})`),
        ...(lines.length > MOST_LINES ? [`          and ${lines.length - MOST_LINES} other lines`] : []),
      ].join('\n') + '\n'),
      ...(more > 0 ? [`and ${more} more shapes; --limit lists them\n`] : []),
    ].join('\n');
  },
};

const json: LayoutsReport = {
  name: 'json',
  list: (layouts) => `${JSON.stringify(layouts, null, 2)}\n`,
  unknown: (heads, limit) => `${JSON.stringify({ ...heads, groups: heads.groups.slice(0, limit ?? heads.groups.length) }, null, 2)}\n`,
};

/** All forms of the lists of layouts. */
export const layoutsReports: readonly LayoutsReport[] = [text, json];
