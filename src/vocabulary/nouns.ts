/**
 * Tells nouns of the language from names: by a list of German nouns, and by the last part of compounds. The list is unpacked
 * on first use. Says nothing of words in small letters.
 */
import { brotliDecompressSync } from 'node:zlib';
import lists from './company-words.json' with { type: 'json' };
import container from './nouns.json' with { type: 'json' };
import { withUmlauts } from './letters.js';

const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
const SHORTEST_END = 5;
const SHORTEST_HEAD = 4;
const SHORTEST_START = 3;

/** Nouns with which names of people and places end: `Dornbach`, `Holmstein`. */
const NAME_ENDS: ReadonlySet<string> = new Set(lists.nameEnds);

let loaded: ReadonlySet<string> | null = null;

/** Each word is written as the number of letters that it shares with the one before it, and the rest. */
function unpack(): ReadonlySet<string> {
  const payload = brotliDecompressSync(Buffer.from(container.brotliBase64, 'base64')).toString('utf8');
  const nouns = new Set<string>();
  let before = '';
  for (let at = 0; at < payload.length;) {
    let end = at + 1;
    while (end < payload.length && payload.charCodeAt(end) > LAST_DIGIT) end += 1;
    before = before.slice(0, payload.charCodeAt(at) - FIRST_DIGIT) + payload.slice(at + 1, end);
    nouns.add(before);
    at = end;
  }
  return nouns;
}

/** @param word `Gäste`, `Lichtkonzept`, `Wochenmarktes`, `Rhein-Fähre`: of hyphenated words the last part counts. */
export function isNoun(word: string): boolean {
  loaded ??= unpack();
  const small = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  if (loaded.has(small) || endsInNoun(small, loaded) || (small.endsWith('es') && endsInNoun(small.slice(0, -2), loaded))) return true;
  if (small.includes('ss') && loaded.has(small.replace('ss', 'ß'))) return true;
  const restored = withUmlauts(small);
  return restored !== small && (loaded.has(restored) || endsInNoun(restored, loaded));
}

/** Whether the word itself is in the list, so that no compound of the language is guessed. */
export const isListedNoun = (word: string): boolean => (loaded ??= unpack()).has(word.toLowerCase());

/** `Lichtkonzept` ends in a noun; a short one counts only if a noun stands before it too, as in `Gewerbehof`. */
function endsInNoun(word: string, nouns: ReadonlySet<string>): boolean {
  for (let at = SHORTEST_START; at <= word.length - SHORTEST_HEAD; at += 1) {
    const end = word.slice(at);
    if (!nouns.has(end) || NAME_ENDS.has(end)) continue;
    if (word.length - at >= SHORTEST_END || isStart(word.slice(0, at), nouns)) return true;
  }
  return false;
}

/** `Gewerbe`, or with the letter that joins: `Freiheits`. */
const isStart = (start: string, nouns: ReadonlySet<string>): boolean =>
  start.length >= SHORTEST_HEAD && (nouns.has(start) || nouns.has(`${start}e`) || (start.endsWith('s') && nouns.has(start.slice(0, -1))) || endsInNoun(start, nouns));
