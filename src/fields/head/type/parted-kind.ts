import type { Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { FoundType } from './found-type.js';
import { printedType } from './printed-type.js';
import { typeBook } from '../../wording/type-book.js';

/** "Landeshauptstadt | Beschluss-" over "Musterau | drucksache": a kind that is parted at the end of its cell. */
export function partedKind(line: Line, above: Line | undefined): FoundType | null {
  const [head, tail] = [above?.cells.at(-1), line.cells.at(-1)];
  if (above === undefined || head === undefined || tail === undefined || above.index !== line.index - 1 || !PARTED.test(head.text) || !REST_OF_WORD.test(tail.text)) return null;
  const whole = head.text.slice(0, -1) + tail.text;
  return typeBook.matchWhole(whole) === 'paper' ? { type: mark(printedType(whole), { start: head.start, end: tail.end }, 'paper-type-lines'), kind: 'paper', line } : null;
}

/** Matches "Beschluss-"; not "Beschluss -". */
const PARTED = /^\p{Lu}\p{L}{3,20}-$/u;
/** Matches "drucksache"; not "Drucksache Nr. 3". */
const REST_OF_WORD = /^\p{Ll}{4,12}$/u;
