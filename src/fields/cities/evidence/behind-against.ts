/** What follows a name and rules a city out: a street, a person's office, a first name, a phrase that makes a word of it. */
import { loadGazetteer } from '../../../gazetteer/index.js';
import { COUNTY, isBlankGap } from './before-against.js';
import type { Candidate } from '../names/candidate.js';
import { closingWords, firstNameWords, opensTerritory, partBrackets, partyWords, phrasesBehind, streetWordsBehind, territoryNamed } from './cue-words.js';
import { isTitle } from './office.js';
import { wordsBehind } from './surroundings.js';
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

/** The words around the name, the nearest first. */
export interface Beside {
  readonly before: readonly Neighbor[];
  readonly behind: readonly Neighbor[];
}

/** A street, an age, a hall with a number, a phrase that makes a word of it. */
export function againstBehind(text: string, candidate: Candidate, { before, behind }: Beside, isGreat: boolean): string | null {
  const { word, gap } = behind[0] ?? { word: '', gap: '' };
  if (!isGreat && isQuoted(text, candidate)) return 'quoted';
  if (!isGreat && (gap === ' (' || gap === '\n') && isTitle(word) && isTitled(text, candidate, gap)) return 'person';
  if (gap === ' ' && firstNameWords.has(word) && isSurnameBefore(text, candidate)) return 'surname-first';
  if (gap === ' ' && streetWordsBehind.has(word)) return 'street';
  if (isTerritory(text, candidate.key, candidate.end, behind)) return 'territory';
  if (candidate.joined === 'place' && isCounty(text, candidate)) return COUNTY;
  if (gap === ' (' && partBrackets.has(word)) return 'part-of-another';
  if (text.charAt(candidate.start - 1) === '(' && SIGNED.test(text.slice(Math.max(0, candidate.start - 2), candidate.end + 2))) return 'person';
  if (gap === ' (' && partyWords.has(word)) return 'person';
  if (text.charAt(candidate.start - 1) === '\n' && BROKEN_HYPHEN.test(text.slice(Math.max(0, candidate.start - 4), candidate.start))) return 'part-of-another';
  if (gap === ' ' && isPhrase(text, candidate, word)) return 'phrase';
  if (!isGreat && closesLetter(text, candidate, before[0])) return 'person';
  return gap.startsWith(',') && gap.length === 2 && firstNameWords.has(word) && !(SITES.has(before[0]?.word ?? '') && isBlankGap(before[0]?.gap ?? '')) ? 'surname-first' : null;
}

/** "Martina Holm und Anna Vara": a first name with a surname behind it, unless "in" or the like stands before. */
export function isPerson(key: string, [before]: readonly Neighbor[], [next]: readonly Neighbor[]): boolean {
  return firstNameWords.has(key) && next?.gap === ' ' && SURNAME.test(next.word) && !(SITES.has(before?.word ?? '') && isBlankGap(before?.gap ?? ''));
}
// "Holm", "Holm-Vara"; not "AG", "holm".
const SURNAME = /^\p{Lu}\p{Ll}/u;

/** "aus Ahausen, Anton Holm und andere": what it stands behind makes no surname of it. */
const SITES: ReadonlySet<string> = new Set(['in', 'In', 'aus', 'nach']);

/** "Mit freundlichen Grüßen", and below it nothing but the name. */
const closesLetter = (text: string, { end }: Candidate, above: Neighbor | undefined): boolean =>
  above !== undefined && above.gap.includes('\n') && closingWords.has(above.word) && LINE_END.test(text.slice(end, end + 4));
// "\n", "  \n", the end; not ", den".
const LINE_END = /^ *(?:\n|$)/u;

/** "Ahausen (Fraktionssprecher)", "Ahausen\nFraktionssprecher": nothing else in the brackets or the line. */
function isTitled(text: string, { start, end }: Candidate, gap: string): boolean {
  const then = wordsBehind(text, end, 2)[1]?.gap ?? '';
  return gap === ' (' ? then.startsWith(')') : (then.includes('\n') || then === '') && text.charAt(start - 1) === '\n';
}

/** "Ahausen Anna war": a word in small letters follows. */
function isSurnameBefore(text: string, { end }: Candidate): boolean {
  const next = wordsBehind(text, end, 2)[1];
  return next?.gap === ' ' && SMALL.test(next.word);
}

/** "Essen und Trinken", "Halle 3": what follows makes a word of it. */
function isPhrase(text: string, { key, end }: Candidate, word: string): boolean {
  const phrases = phrasesBehind(key);
  return phrases.length > 0 && (DIGIT.test(word) || phrases.some((phrase) => text.startsWith(phrase, end + 1)));
}

/** "Ahausen-Bestadt" is a state, whatever the hyphen. */
function isTerritory(text: string, key: string, end: number, [next]: readonly Neighbor[]): boolean {
  if (next === undefined || next.word === '' || !opensTerritory(key)) return false;
  const mark = text.charAt(end);
  const isHyphened = mark !== '' && HYPHEN_MARKS.includes(mark);
  return (isHyphened || next.gap === ' ') && territoryNamed(`${key}-${isHyphened ? next.word.replace(HYPHEN, '') : next.word}`) !== null;
}

/** "Ahausen-Bestadt" is the name of a county. */
function isCounty(text: string, { start, end }: Candidate): boolean {
  const second = SECOND_PART.exec(text.slice(end, end + LONGEST_PART))?.[0];
  return second !== undefined && loadGazetteer().counties.some(({ name }) => name === text.slice(start, end) + second);
}
// "-Bestadt"; not " - Bestadt".
const SECOND_PART = /^-\p{L}+/u;
const LONGEST_PART = 40;

const HYPHEN_MARKS = '-\u2010\u2011';

// "Landgemeinde „"; not "Parkhaus „".
const MUNICIPAL = /(?:gemeinde|stadt|kommune|ort|name|namen) ?[„“"»‚]$/iu;
const MUNICIPAL_WINDOW = 14;

/** "die Parkhäuser „Ahausen“ und „Markt“": a thing is called so. */
const isQuoted = (text: string, { start, end }: Candidate): boolean =>
  start > 0 && end < text.length && CLOSING.includes(text.charAt(end)) && OPENING.includes(text.charAt(start - 1)) && !MUNICIPAL.test(text.slice(Math.max(0, start - MUNICIPAL_WINDOW), start));
