import words from '../../../vocabulary/paper-type-words.json' with { type: 'json' };
import { phraseBook } from '../../../vocabulary/phrase-book.js';

const answers = phraseBook(words.answers.map((form) => [form, true] as const));

/** Where the word for an answer ends that a text begins with, "Beantwortung" of "Beantwortung der Anfrage"; 0 if it begins otherwise. */
export function answerEnd(text: string): number {
  return answers.matchAt(text, 0)?.end ?? 0;
}
