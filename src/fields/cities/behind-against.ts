/** What follows a name and rules a city out: a street, a person's office, a first name, a phrase that makes a word of it. */
import type { Candidate } from './candidates.js';
import { firstNameWords, partBrackets, partyWords, phrasesBehind, streetWordsBehind, territoryNamed } from './cue-words.js';
import { isTitle } from './office.js';
import type { Neighbor } from './surroundings.js';

// "\n(Ahausen)\n" below a signature; not " (Ahausen) ".
const SIGNED = /^\n\([^)]{2,40}\)(?:\n|$)/u;
// "Ahausen-\n" before the name; not " - " or "- ".
const BROKEN_HYPHEN = /\p{L}-\n$/u;
// "3", "3a"; not "a3".
const DIGIT = /^\d/u;

// "-", "‑", "-\n"; not " - ".
const HYPHEN = /^[-\u2010\u2011]/u;
// "war"; not "War", "3".
const SMALL = /^\p{Ll}/u;
const OPENING = '„“"»‚';
const CLOSING = '“”"«‘';

/** A street, an age, a hall with a number, a phrase that makes a word of it. */
export function againstBehind(text: string, candidate: Candidate, behind: readonly Neighbor[], isGreat: boolean): string | null {
  const { word, gap } = behind[0] ?? { word: '', gap: '' };
  const then = behind[1]?.gap ?? '';
  if (!isGreat && isQuoted(text, candidate)) return 'quoted';
  if (!isGreat && gap === ' (' && then.startsWith(')') && isTitle(word)) return 'person';
  if (!isGreat && gap === '\n' && isTitle(word) && (then.includes('\n') || then === '') && text.charAt(candidate.start - 1) === '\n') return 'person';
  if (gap === ' ' && then === ' ' && firstNameWords.has(word) && SMALL.test(behind[1]?.word ?? '')) return 'surname-first';
  if (gap === ' ' && streetWordsBehind.has(word)) return 'street';
  if (isTerritory(text, candidate.key, candidate.end, behind)) return 'territory';
  if (gap === ' (' && partBrackets.has(word)) return 'part-of-another';
  if (SIGNED.test(text.slice(Math.max(0, candidate.start - 2), candidate.end + 2))) return 'person';
  if (gap === ' (' && partyWords.has(word)) return 'person';
  if (BROKEN_HYPHEN.test(text.slice(Math.max(0, candidate.start - 4), candidate.start))) return 'part-of-another';
  const rest = text.slice(candidate.end + gap.length, candidate.end + gap.length + 20);
  if (gap === ' ' && phrasesBehind(candidate.key).some((phrase) => rest.startsWith(phrase))) return 'phrase';
  if (gap === ' ' && DIGIT.test(word) && phrasesBehind(candidate.key).length > 0) return 'phrase';
  return gap.startsWith(',') && gap.length === 2 && firstNameWords.has(word) ? 'surname-first' : null;
}

/** "Ahausen-Bestadt" is a state, whatever the hyphen. */
function isTerritory(text: string, key: string, end: number, [next]: readonly Neighbor[]): boolean {
  if (next === undefined || next.word === '') return false;
  const mark = text.charAt(end);
  const isHyphened = mark !== '' && HYPHEN_MARKS.includes(mark);
  return (isHyphened || next.gap === ' ') && territoryNamed(`${key}-${isHyphened ? next.word.replace(HYPHEN, '') : next.word}`) !== null;
}
const HYPHEN_MARKS = '-\u2010\u2011';

// "Landgemeinde „"; not "Parkhaus „".
const MUNICIPAL = /(?:gemeinde|stadt|kommune|ort|name|namen) ?[„“"»‚]$/iu;
const MUNICIPAL_WINDOW = 14;

/** "die Parkhäuser „Ahausen“ und „Markt“": a thing is called so. */
const isQuoted = (text: string, { start, end }: Candidate): boolean =>
  start > 0 && end < text.length && CLOSING.includes(text.charAt(end)) && OPENING.includes(text.charAt(start - 1)) && !MUNICIPAL.test(text.slice(Math.max(0, start - MUNICIPAL_WINDOW), start));
