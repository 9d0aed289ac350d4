import type { Line } from '../../tree/document.js';
import { type ItemHead, type ItemHeads, numberOf } from './item-head.js';
import { told } from './listed-heads.js';

/** Items counted within the lettered sections of an agenda: "A 1 Eröffnung", "A 2 ...", "B 1 Bürgeranliegen". */

/** A letter and a count. Matches "C 2\t(A) Busspur", "C 3 (AN) Anhörung", "B.1 Haushalt" and "A 1 Eröffnung"; not "A 7 wird gesperrt" or "DIN A 4". */
const LETTERED = /^(?<number>[A-Z][. ]\d{1,2})\.?[ \t]+(?=\p{Lu}|„|"|\(\p{Lu}{1,3}\) )/u;
const FEWEST = 3;

/** The same, with those of the list apart that minutes print before they treat its items. */
export function letteredItems(lines: readonly Line[]): ItemHeads {
  return told(letteredHeads(lines), lines);
}

export function letteredHeads(lines: readonly Line[]): ItemHead[] {
  const run: ItemHead[] = [];
  for (const line of lines) {
    const found = LETTERED.exec(line.text);
    const number = found?.groups?.['number'];
    const before = run.at(-1);
    if (found === null || number === undefined || (!follows(before === undefined ? null : numberOf(before), number) && !(run.length >= FEWEST && follows(null, number)))) continue;
    run.push({ line, number: { start: line.start, end: line.start + number.length }, nameStart: line.start + found[0].length, sign: null });
  }
  return run.length >= FEWEST ? run : [];
}

/** A 1 -> A 2, A 3 -> B 1 or C 1; the first is A 1. */
function follows(before: string | null, number: string): boolean {
  const count = Number(number.slice(2));
  if (before === null) return number.startsWith('A') && count === 1;
  return number.charAt(0) === before.charAt(0) ? count === Number(before.slice(2)) + 1 : number.charAt(0) > before.charAt(0) && count === 1;
}
