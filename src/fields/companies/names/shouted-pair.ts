/** `LUMO UND VARA Wohnbau GmbH`: a name that begins with two words in capitals, in a text that is not. */
import { gapKind } from '../words/gap.js';
import { wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital } from '../words/word-shape.js';

export const SHOUTED_AND = 'UND';
const SHORTEST = 3;

/** Whether the `UND` before `first` joins the two; the word behind them tells that the line is not in capitals throughout. */
export const isShoutedPair = (words: Words, first: number, end: number): boolean =>
  gapKind(words, first - 1) === 'blank' && first < end - 1 && isInCapitals(wordAt(words, first)) && isInCapitals(wordAt(words, first - 2)) && !isInCapitals(wordAt(words, first + 1));

const isInCapitals = (word: string): boolean => word.length >= SHORTEST && word === word.toUpperCase() && isCapital(word) && !isBarrier(word);
