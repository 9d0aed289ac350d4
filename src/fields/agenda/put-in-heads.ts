import type { Line } from '../../tree/document.js';
import { codeAt, isDigitCode } from '../../vocabulary/letters.js';
import { isSentence } from '../wording/prose.js';
import { type ItemHead, partsOf } from './item-head.js';

/** Items that were put into an agenda behind another whose number they have, with a letter: "6a) Resolution" behind "6.) Tausch". */

/** Matches "6a) Resolution" and "6 a. Neubau"; not "6a Neubau" or "a) Neubau". */
const PUT_IN = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3} ?[a-k])[.)]{1,2}[ \t]+(?=\p{Lu}\p{L}|„|")/u;
const LONGEST = 300;
const NO_HEADS: readonly ItemHead[] = [];

/** Another item right above, in a list without blank lines. Matches "6. Tausch" and "6a) Resolution"; not "6 Stimmen". */
const ITEM_ABOVE = /^\d{1,3}(?:\.\d{1,3}){0,3} ?[a-k]?[.)]/u;

/** The head on a line below a blank one or below another; points of a text that are counted so stand below its lines, or are sentences. */
export function putInHead(line: Line, above: Line | undefined): readonly ItemHead[] {
  if (!isDigitCode(codeAt(line.text, 0)) || line.text.length > LONGEST || (above !== undefined && above.text !== '' && !ITEM_ABOVE.test(above.text))) return NO_HEADS;
  const found = PUT_IN.exec(line.text);
  const number = found?.groups?.['number'] ?? '';
  if (found === null || isSentence(line.text.slice(found[0].length))) return NO_HEADS;
  return [{ line, number: { start: line.start, end: line.start + number.length }, nameStart: line.start + found[0].length, sign: null }];
}

/** Heads with those that were put in between them, each behind the item of its number and counted on from "a". */
export function withPutIn(heads: readonly ItemHead[], lines: readonly Line[]): readonly ItemHead[] {
  const all: ItemHead[] = [];
  const putIn = lines.flatMap((line, at) => putInHead(line, lines[at - 1]));
  for (const [at, head] of heads.entries()) {
    all.push(head);
    const end = heads[at + 1]?.line.index ?? Infinity;
    let count = 0;
    for (const one of putIn) {
      if (one.line.index <= head.line.index || one.line.index >= end || partsOf(one).join('.') !== [...partsOf(head), count + 1].join('.')) continue;
      all.push(one);
      count += 1;
    }
  }
  return all;
}

