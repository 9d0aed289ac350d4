import words from '../../../vocabulary/paper-type-words.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { FoundType } from './found-type.js';

const coded: ReadonlySet<string> = new Set(words.coded);

/** "Info 112/2014" as a line of its own: the short name of a kind and the number that it is a part of. */
export function codedKind(line: Line): FoundType | null {
  const kind = CODED.exec(line.text)?.groups?.['kind'] ?? '';
  return coded.has(kind) ? { type: mark(kind, { start: line.start, end: line.start + kind.length }, 'paper-type-coded'), kind: 'paper', line } : null;
}

/** Matches "Info 112/2014"; not "Info Nr. 3" or "Info 2014". */
const CODED = /^(?<kind>\p{Lu}\p{Ll}{2,5}) \d{1,4}\/(?:19|20)\d{2}$/u;
