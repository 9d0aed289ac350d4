import type { Reading } from '../../record/schema.js';
import { fingerprint, unreadLines } from './fingerprint.js';

/**
 * Groups documents whose heads were not fully read by the shape of their heads, so that one added word mends a whole
 * group. It keeps no readings, only sums and one example each.
 */
export interface HeadGroup {
  /** The shape that the heads share, a token a line. */
  readonly head: readonly string[];
  readonly documents: number;
  /** Path of the first document of the group. */
  readonly example: string;
  /** Lines that ended in no field, the most frequent first. */
  readonly lines: readonly UnreadLine[];
}

export interface UnreadLine {
  /** As first printed; lines that differ in digits only are one. */
  readonly text: string;
  readonly region: 'head' | 'consultations';
  readonly count: number;
  /** Where it stands first. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface UnknownHeads {
  /** Documents that were looked at. */
  readonly documents: number;
  /** Those of them that are no council documents and have no head to read. */
  readonly rejected: number;
  /** Those whose head or Beratungsfolge was not fully read. */
  readonly unread: number;
  /** Largest first; of the same size by shape. */
  readonly groups: readonly HeadGroup[];
}

interface OpenGroup {
  readonly head: readonly string[];
  readonly example: string;
  readonly lines: Map<string, UnreadLine>;
  documents: number;
}

export interface HeadGrouping {
  add(reading: Reading): void;
  end(): UnknownHeads;
}

export function groupHeads(): HeadGrouping {
  const groups = new Map<string, OpenGroup>();
  let documents = 0;
  let rejected = 0;
  return {
    add(reading) {
      documents += 1;
      if (reading.status === 'rejected') rejected += 1;
      else if (!isFullyRead(reading)) enter(groups, reading);
    },
    end() {
      const closed = [...groups.values()].map(({ lines, ...group }) => ({ ...group, lines: [...lines.values()].sort((one, other) => other.count - one.count) }));
      const unread = closed.reduce((sum, group) => sum + group.documents, 0);
      return { documents, rejected, unread, groups: closed.sort((one, other) => other.documents - one.documents || (one.head.join(' ') < other.head.join(' ') ? -1 : 1)) };
    },
  };
}

const isFullyRead = (reading: Reading): boolean =>
  reading.ledger.read >= reading.ledger.headLines && unreadLines(reading).length === 0;

// "2020" has one match; "Rat" has none.
const DIGITS = /[0-9]+/gu;

function enter(groups: Map<string, OpenGroup>, reading: Reading): void {
  const { path } = reading.source;
  const head = fingerprint(reading);
  const key = head.join('\n');
  const group = groups.get(key) ?? { head, example: path, lines: new Map(), documents: 0 };
  groups.set(key, group);
  group.documents += 1;
  for (const { id, actual, place } of unreadLines(reading)) {
    const text = actual ?? '';
    const folded = `${id} ${text.replace(DIGITS, '0')}`;
    const known = group.lines.get(folded);
    const { line, column } = place?.start ?? { line: 1, column: 1 };
    group.lines.set(folded, known === undefined
      ? { text, region: id === 'head-line-unread' ? 'head' : 'consultations', count: 1, path, line, column }
      : { ...known, count: known.count + 1 });
  }
}
