import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { isSentence } from '../wording/prose.js';
import { agendaHeading } from './bullet-heads.js';
import { type ItemHead, numberOf } from './item-head.js';
import { isNamedAlone, isTreated } from './plain-heads.js';

/**
 * Items numbered through a year or a meeting with the sign of paragraphs, one alone where it shows what it treats; a
 * statute's come behind other items. With their names behind a single blank they are items only below the heading of an
 * agenda, in headings of the markup, where several count up at the beginning of lines, or where they make one count with
 * others that have their names behind a gap: a text names paragraphs so.
 */
export function paragraphSigns(document: Document, lines: readonly Line[]): ItemHead[] {
  const found = gathered(lines, signHeads);
  const named = new Set(found.filter(isNamedBehindBlank));
  const heading = agendaHeading(document);
  const plain = longestRun(found.filter((head) => !named.has(head) || head.line.depth > 0 || (heading >= 0 && head.line.index > heading)));
  const all = longestRun(found);
  const isOneCount = plain.length >= 2 ? plain.every((head) => all.includes(head)) : named.size >= FEWEST_NAMED;
  const run = isOneCount ? all : plain;
  if (run.length > plain.length && run.length < FEWEST_NAMED) return [];
  return run.length >= 2 || run.some((head) => isTreated(head, document) || isNamedAlone(head, lines)) ? run : [];
}

/** So many names behind signs count up without a heading above them. */
const FEWEST_NAMED = 3;

/** A sign of paragraphs as it heads items of some councils, or "Nr." alone. Matches "§ 12", "§ 12\tNeubau" and "Nr. 5"; not "§ 12 Abs. 2", "§ 10 BauGB" or "Nr. 5 ist". */
const PARAGRAPH_SIGN = /^(?:§ ?(?<number>\d{1,3}[a-z]?)(?:$|[.:]? ?\t|[:.] )|(?:Lfd\. ?)?Nr\. ?(?<count>\d{1,3})$)/u;
/** A name that follows at once. Matches "§ 31 Sanierung"; not "§ 31 des Gesetzes" or "§ 31 Abs. 2". */
const NAMED_SIGN = /^§ ?(?<number>\d{1,3}[a-z]?) (?=\p{Lu})(?!Abs\.|Absatz|Satz|S\.|Nr\.|Nummer|\p{L}{0,12}\p{Ll}\p{Lu})/u;
const HEAD_BEGINS: ReadonlySet<string> = new Set(['§', 'N', 'L']);

function signHeads(line: Line): readonly ItemHead[] {
  const found = HEAD_BEGINS.has(line.text.charAt(0)) ? (PARAGRAPH_SIGN.exec(line.text) ?? NAMED_SIGN.exec(line.text)) : null;
  const number = found?.groups?.['number'] ?? found?.groups?.['count'];
  if (found === null || number === undefined) return NO_HEADS;
  const head = headOf(line, number, found[0].length);
  return isNamedBehindBlank(head) && line.depth === 0 && isSentence(line.text.slice(found[0].length)) ? NO_HEADS : [head];
}

const NO_HEADS: readonly ItemHead[] = [];

function headOf(line: Line, number: string, length: number): ItemHead {
  const start = line.start + line.text.indexOf(number);
  return { line, number: { start, end: start + number.length }, nameStart: line.start + length, sign: null };
}

const isNamedBehindBlank = ({ line, number, nameStart }: ItemHead): boolean => nameStart < line.end && nameStart === number.end + 1 && line.text.charAt(number.end - line.start) === ' ';

/** Those that count up by one, and again below where a list is treated: numbers of a law in between fall out. */
function longestRun(heads: readonly ItemHead[]): ItemHead[] {
  const run = countedUp(heads);
  const [first] = run;
  const end = run.at(-1)?.line.start ?? 0;
  const again = run.length < 2 ? [] : countedUp(heads.filter(({ line }) => line.start > end));
  return first !== undefined && again[0] !== undefined && numberOf(again[0]) === numberOf(first) && again.length <= run.length ? [...run, ...again] : run;
}

function countedUp(heads: readonly ItemHead[]): ItemHead[] {
  const runs = new Map<number, ItemHead[]>();
  let best: ItemHead[] = [];
  for (const head of heads) {
    const number = Number.parseInt(numberOf(head), 10);
    const run = runs.get(number - 1) ?? [];
    runs.delete(number - 1);
    run.push(head);
    if (!runs.has(number) || run.length > 1) runs.set(number, run);
    if (run.length > best.length) best = run;
  }
  return best;
}
