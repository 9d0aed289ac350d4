import requests from '../../vocabulary/request-words.json' with { type: 'json' };
import { phraseBook } from '../../vocabulary/phrase-book.js';

const requestBook = phraseBook(requests.requests.map((form) => [form, true] as const));

/** Whether a line turns to the council with a motion or a question: "Der Rat möge beschließen:", "Wir fragen den Magistrat:". */
export function isRequest(text: string): boolean {
  return requestBook.find(text) !== null;
}
