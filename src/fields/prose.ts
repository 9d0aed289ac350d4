import words from '../vocabulary/prose-words.json' with { type: 'json' };
import { isOffice } from './consultations/row-words.js';

/** Tells a sentence from the name of a thing: by its opening word or by a finite verb in it. */
const openings = new Set(words.openings);
const verbs = new Set(words.verbs);

/** Matches words; not marks between them. */
const WORD = /[\p{L}-]+/gu;

export function isSentence(text: string): boolean {
  const found = text.toLowerCase().match(WORD) ?? [];
  if (found.some((word) => verbs.has(word))) return true;
  return openings.has(found[0] ?? '') && !isOffice(text);
}
