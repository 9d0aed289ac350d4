import words from '../../vocabulary/paper-type-words.json' with { type: 'json' };
import type { ReferenceValue } from '../paper-tree/paper-tree.js';
import { matchesOf } from '../../tree/matches-of.js';

/** Numbers that the short name of a kind is a part of, "Info 98/2013", where the document's own is one: "Info 112/2014". */
export function codedNumbers(text: string, own: ReferenceValue | undefined): readonly { readonly number: string; readonly start: number }[] {
  return own === undefined || !isCoded(own.reference) ? [] : matchesOf(CODED, text).filter(([found]) => isCoded(found)).map((found) => ({ number: found[0], start: found.index }));
}

const isCoded = (number: string): boolean => words.coded.some((kind) => number.startsWith(`${kind} `));

/** Matches "Info 98/2013"; not "Infos 98/2013" or "98/2013". */
const CODED = /(?<![\p{L}-])\p{Lu}\p{Ll}{2,5} \d{1,4}\/(?:19|20)\d{2}(?![\d/])/gu;
