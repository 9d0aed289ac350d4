import type { Document, Line } from '../../../tree/document.js';
import { isSentence } from '../../wording/prose.js';
import { isFirstSentence, isPartBelow } from './text-below.js';

/** The blocks in which a title may stand: lines of one block that follow each other, up to a sentence; a list, questions, answers or who signed below a title are no block. */
export function blocksOf(document: Document, lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let list: Line | null = null;
  for (const [at, line] of lines.entries()) {
    const above: Line | undefined = list ?? blocks.at(-1)?.at(-1);
    const follows: boolean = above !== undefined && (above.block === line.block || (line.kind === 'item' && above.kind !== 'item')) && line.index === above.index + 1;
    const inList: boolean = follows && (list !== null || beginsPoint(blocks.at(-1)?.[0], line) || beginsList(lines, at) || (above !== undefined && isPartBelow(document, above, line)));
    list = inList ? line : null;
    if (inList) continue;
    if (follows && !beginsSentence(line) && !isBelow(document, blocks.at(-1), line)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** A line that begins with a capital and has a verb of a resolution in it begins the text below the title. */
function beginsSentence({ text }: Line): boolean {
  return BEGINS_CAPITAL.test(text) && isSentence(text);
}

const isBelow = (document: Document, [first, ...others]: readonly Line[] = [], line: Line): boolean => first !== undefined && isFirstSentence(document, { first, last: others.at(-1) ?? first }, line);

/** A question or another sentence below a title: "1. Wird", "A) Wie"; points of a title tell nothing. */
function beginsPoint(first: Line | undefined, { text }: Line): boolean {
  const word = first === undefined || POINT.test(first.text) ? undefined : POINT.exec(text)?.groups?.['word'];
  return word !== undefined && isSentence(word);
}

/** Matches "1. Wird" and "A) Wie"; not "2020". */
const POINT = /^(?:\d{1,2}|[A-F])[.)] (?<word>\p{Lu}\p{L}*)/u;

/** A list of so many points or more is no title's. */
const POINTS_OF_LIST = 5;

/** "1. Sportverein", "2. Heimatverein" and so on, a line each. */
function beginsList(lines: readonly Line[], at: number): boolean {
  return Array.from({ length: POINTS_OF_LIST }, (_, count) => Number(NUMBER.exec(lines[at + count]?.text ?? '')?.groups?.['number']) === count + 1).every(Boolean);
}

/** Matches the "3" of "3. Heimatverein" and "3) Verein"; not "3.2". */
const NUMBER = /^(?<number>\d{1,2})[.)] \p{L}/u;

/** Matches "Der Rat"; not "der Rat" or "1. Der". */
const BEGINS_CAPITAL = /^(?:Der|Die|Das|Wir|Es|In|Im|Am|Ich|Sehr) /u;
