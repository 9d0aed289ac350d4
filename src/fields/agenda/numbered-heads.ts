import monthNames from '../../vocabulary/months.json' with { type: 'json' };
import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { codeAt, isDigitCode } from '../../vocabulary/letters.js';
import { isSentence } from '../wording/prose.js';
import { matchMaskAt } from '../reference/masks.js';
import { type ItemHead, numberOf } from './item-head.js';

/**
 * Heads of items that no label gives away. In verbatim minutes a block of its own has the item's number, its name and
 * below it the number of the paper; in minutes whose first items are labelled, later ones may count on without a label.
 */
const MOST_LINES = 9;
const LONGEST_NAME = 80;

/** Number or letter of an item. Matches "1 Wahl", "2.3 Antrag", "A Antrag"; not "1. Wahl", "A. Müller". */
const NUMBERED = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z])[ \t]+(?=\p{Lu}|„|")/u;

export function numberedPapers(document: Document): ItemHead[] {
  const blocks = blocksOf(document);
  const heads = gathered(blocks, (block) => {
    const paper = block.findIndex((line) => matchMaskAt(document.text, line.start, true)?.text.length === line.text.length);
    const [first] = block;
    return first === undefined || paper < 1 || isSentence(first.text) || block.slice(1, paper).some(isNumbered) ? [] : headOf(first);
  });
  const treated = new Set(heads.map(numberOf));
  const parents = gathered(blocks, ([first, ...others]) => (first === undefined || others.length > 1 || isSentence(first.text) ? [] : headOf(first)))
    .filter((head) => [...treated].some((child) => child.startsWith(`${numberOf(head)}.`)));
  return [...new Map([...heads, ...parents].map((head) => [head.line, head])).values()].sort((a, b) => a.line.start - b.line.start);
}

/** Records of resolutions that number no items: the number of each paper stands before its name. */
export function paperHeads(document: Document): ItemHead[] {
  const heads = gathered(document.lines, (line): ItemHead[] => {
    const number = line.text === '' ? null : matchMaskAt(document.text, line.start, true);
    const behind = number === null ? null : NAME_BEHIND.exec(line.text.slice(number.text.length));
    if (number === null || behind === null || isSentence(line.text.slice(number.text.length))) return [];
    return [{ line, number: { start: line.start, end: line.start }, nameStart: line.start + number.text.length + behind[0].length, sign: null }];
  });
  return heads.length > 1 ? heads : [];
}

/** Between a number and a name. Matches "\tH" and ": N" up to the letter; not " vom" or ", ". */
const NAME_BEHIND = /^:?[ \t]+(?:[-–] )?(?=\p{Lu}\p{L}{2}|[„"])/u;

/** Lines without a blank one between them that begin with the number of an item, the first ones of each. */
function blocksOf({ lines }: Document): Line[][] {
  return gathered(lines, (line, index) => {
    if (line.text === '' || (lines[index - 1]?.kind ?? 'blank') !== 'blank' || !mayBeNumbered(line.text) || !NUMBERED.test(line.text)) return [];
    const block = lines.slice(index, index + MOST_LINES);
    const end = block.findIndex(({ kind }) => kind === 'blank');
    return [end < 0 ? block : block.slice(0, end)];
  });
}

/** Another item of a list, whose rows stand close. */
const isNumbered = ({ text, cells }: Line): boolean => cells.length > 1 && mayBeNumbered(text) && NUMBERED.test(text);

/** Cheap look: a digit, or a single letter before a blank. */
function mayBeNumbered(text: string): boolean {
  const second = codeAt(text, 1);
  return isDigitCode(codeAt(text, 0)) || second === 0x20 || second === 0x09;
}

function headOf(line: Line): ItemHead[] {
  const found = NUMBERED.exec(line.text);
  const number = found?.groups?.['number'] ?? '';
  return found === null ? [] : [{ line, number: { start: line.start, end: line.start + number.length }, nameStart: line.start + found[0].length, sign: null }];
}

/** Adds items that count on behind the last labelled one, each alone between lines that are none of a numbered list. */
export function countingOn(document: Document, labelled: readonly ItemHead[], plain: readonly ItemHead[]): ItemHead[] {
  const heads = [...labelled];
  if (labelled.length < 2) return heads;
  for (const head of plain) {
    const last = heads.at(-1);
    const before = plain[plain.indexOf(head) - 1];
    const after = plain[plain.indexOf(head) + 1];
    if (last === undefined || head.line.start <= last.line.start || numberOf(head) !== String(Number(numberOf(last)) + 1)) continue;
    if (isBeside(document, before, head) || isBeside(document, head, after) || head.line.text.length > LONGEST_NAME || isSentence(head.line.text) || isDay(head.line.text)) continue;
    heads.push(head);
  }
  return heads;
}

const months: ReadonlySet<string> = new Set(monthNames.months.flatMap(({ forms }) => forms));
/** Matches the word of "5. Juni 2015"; nothing in "5.". */
const FIRST_WORD = /\p{L}+/u;

function isDay(text: string): boolean {
  return months.has(FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '');
}

/** Nothing but blank lines stands between them. */
function isBeside({ lines }: Document, one: ItemHead | undefined, other: ItemHead | undefined): boolean {
  return one !== undefined && other !== undefined && lines.slice(one.line.index + 1, other.line.index).every(({ text }) => text === '');
}
