import organizations from './organizations.json' with { type: 'json' };
import { codeAt, isCapitalCode, isLetterCode, smallCode } from './letters.js';
import { spellingsOf } from './spellings.js';
import { endingTest, wordEndings } from './word-endings.js';

/** What makes a word the name of a council body: whole words, endings, and their genitives. */
const endings = organizations.endings.flatMap((ending) => spellingsOf(ending.toLowerCase()));
const words = new Set(organizations.words.flatMap((word) => spellingsOf(word.toLowerCase())));

/** Where the word stands that makes a text the name of a council body; null if there is none. A word is a letter and the letters, hyphens and full stops behind it. */
export function committeeWordIn(text: string, from = 0): { start: number; end: number } | null {
  const { length } = text;
  for (let start = from; start < length; start += 1) {
    const first = codeAt(text, start);
    if (!isLetterCode(first)) continue;
    let end = start + 1;
    while (isPartOfWord(codeAt(text, end))) end += 1;
    if (isCapitalCode(first) && mayBeCommittee(text, start, end) && isCommitteeWord(text.slice(start, end).toLowerCase())) return { start, end };
    start = end;
  }
  return null;
}

const isPartOfWord = (code: number): boolean => isLetterCode(code) || code === 0x2d || code === 0x2e;

/** What genitives of council bodies end with, and how much of it is the genitive's. */
const GENITIVES = [
  ...['schusses', 'schußes', 'rates', 'tages', 'senates', 'vorstandes'].map((ending) => [ending, 2] as const),
  ...['rats', 'tags', 'senats', 'magistrats', 'vorstands', 'parlaments', 'gremiums'].map((ending) => [ending, 1] as const),
];
const genitives = wordEndings(GENITIVES);
const TAILS = new Uint8Array(0x1000);
/** Words are told by three letters at their end, a full stop aside. */
const TAIL = 3;
for (const word of [...words, ...endings, ...GENITIVES.map(([ending]) => ending)]) TAILS[tailPlace(word, word.endsWith('.') ? word.length - 1 : word.length)] = 1;

function tailPlace(text: string, end: number): number {
  let place = 0;
  for (let at = end - TAIL; at < end; at += 1) place = Math.imul(place, 61) + smallCode(codeAt(text, at));
  return place & (TAILS.length - 1);
}

/** Cheap look at the end of a word that spares most words the reading; short ones are read. */
function mayBeCommittee(text: string, start: number, end: number): boolean {
  const bare = codeAt(text, end - 1) === 0x2e ? end - 1 : end;
  return bare - start <= TAIL || TAILS[tailPlace(text, bare)] === 1;
}

const hasEnding = endingTest(endings);

function isCommitteeWord(word: string): boolean {
  const bare = word.endsWith('.') && !words.has(word) ? word.slice(0, -1) : word;
  if (words.has(bare) || hasEnding(bare)) return true;
  const length = nominativeLength(bare);
  return length < bare.length && hasEnding(bare.slice(0, length));
}

/** Whether a text is one word for a council body and nothing else: "Bauausschuss"; not "Rat der Stadt". */
export function isCommittee(text: string): boolean {
  const word = committeeWordIn(text);
  return word?.start === 0 && word.end === text.length;
}

/** "Kreisausschusses" -> "Kreisausschuss", "Stadtrates" and "Stadtrats" -> "Stadtrat"; other words stay. */
export function withoutGenitive(printed: string): string {
  const word = printed.toLowerCase();
  return printed.slice(0, nominativeLength(word));
}

function nominativeLength(word: string): number {
  const genitive = genitives.of(word);
  return genitive === null ? word.length : word.length - genitive;
}
