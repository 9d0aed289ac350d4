import words from '../../../vocabulary/publicity.json' with { type: 'json' };
import { phraseBook } from '../../../vocabulary/phrase-book.js';

const labels = phraseBook(words.labels.map((form) => [form, true] as const));

/** Where the label of publicity ends with which a text begins: 6 in "Status: öffentlich"; 0 if it begins with none. */
export const publicityLabelEnd = (text: string): number => labels.matchAt(text, 0)?.end ?? 0;
