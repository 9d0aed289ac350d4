import words from '../../vocabulary/letterhead-words.json' with { type: 'json' };
import { printedWords } from '../../vocabulary/printed-words.js';

const receipts = printedWords(words.receipts);

/** When a paper came in: "Eingang Büro des Rates: ", "Eingegangen am "; not "Eingangsbereich". */
export function isReceipt(text: string): boolean {
  return receipts.endAt(text, 0) > 0;
}
