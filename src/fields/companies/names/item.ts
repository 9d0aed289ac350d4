import { startsLine } from '../words/gap.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';

/** `d)  lumocare Kindertagesstätten gGmbH`, `2. lumo Bau GmbH`: behind the letter or number of an item at the start of its line. */
export const isItem = (words: Words, at: number): boolean => ITEM_GAP.test(gapBefore(words, at)) && ITEM.test(wordAt(words, at - 1)) && startsLine(words, at - 1);
// ")  ", ". "; not " ".
const ITEM_GAP = /^[.)]\s{1,4}$/u;
// "d", "12"; not "GmbH".
const ITEM = /^(?:\p{Ll}|\d{1,2})$/u;
