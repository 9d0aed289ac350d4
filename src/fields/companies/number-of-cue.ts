import cues from '../../vocabulary/company-cues.json' with { type: 'json' };
import { endingTest } from '../../vocabulary/word-endings.js';
import { gapKind } from './words/gap.js';
import { wordAt, type Words } from './words/words.js';
import { isInflected, isPlaceAdjective } from './words/word-shape.js';

/** Whether a cue speaks of one company or of several, by its own form and the article before it. */

/** `den Altfelder Unternehmen` is several, `das Unternehmen` one, `Unternehmens` one. */
export function isPlural(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word.endsWith('s')) return false;
  return !SINGULAR.has(determiner(words, at));
}

/** Words before a noun that speak of one. */
export const SINGULAR: ReadonlySet<string> = new Set(cues.namedBefore.filter((word) => word !== 'der'));
const NAMED: ReadonlySet<string> = new Set(cues.namedBefore);

/** `Ladenkette`, `Herstellerin`, of which `die` names one; not `Hersteller`. */
const isFeminine = endingTest(cues.feminine);

/** One company is meant: genitive, or an article in the singular up to four words before. */
export function isOneNamed(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word.endsWith('ens') || NAMED.has(determiner(words, at)) || (isFeminine(word.toLowerCase()) && wordAt(words, at - 1).toLowerCase() === 'die');
}

/** The article before the cue, over adjectives and over `Automobil- und`. */
function determiner(words: Words, at: number): string {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const word = wordAt(words, index).toLowerCase();
    if (NAMED.has(word) || cues.pluralDeterminers.includes(word)) return word;
    const kind = gapKind(words, index + 1);
    const passes = kind === 'hanging' || word === 'und' || isInflected(word) || isPlaceAdjective(wordAt(words, index));
    if (!passes || kind === 'break') return '';
  }
  return '';
}

const GOVERNING: ReadonlySet<string> = new Set(cues.governing);

/** `der Firmen`, `mit den Firmen`: what follows cannot be what they are given (`den Firmen Zuschüsse und Kredite`). */
export function isGoverned(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  return before === 'der' || GOVERNING.has(before) || (cues.pluralDeterminers.includes(before) && GOVERNING.has(wordAt(words, at - 2)));
}
