/** One place where a company, or another organization, was read, before places are gathered into companies. */
import type { LegalForm } from './words/found-form.js';
import { withNominativeAdjective } from './names/nominative-adjective.js';
import { startOf, type Words } from './words/words.js';

export type Basis = 'legal-form' | 'cue' | 'list' | 'known-body';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** As printed, with runs of blanks and line ends made one blank; adjectives at its start in the nominative. */
  readonly name: string;
  /** The name without its legal form and what follows it. */
  readonly core: string;
  readonly form: LegalForm | null;
  readonly basis: Basis;
  readonly rule: string;
  readonly weak: boolean;
  /** Short forms printed beside the name. */
  readonly acronyms: readonly string[];
  readonly city: string | null;
}

/** Matches any run of white space. */
const BLANKS = /\s+/gu;

/** Matches what a single blank is not: two of them, a tab, a line end. */
const UNEVEN = /\s{2}|[^\S ]/u;

/** Matches the `-\n` of `Verkehrs-\nverbund`; not of `Tief-\nund`, `Auen-\nHolm`. */
const BROKEN = /(?<=\p{Ll})-[^\S\n]?\n[^\S\n]?(?!(?:und|oder|u|bzw|sowie|bis)\b)(?=\p{Ll})/gu;

export const flat = (text: string): string => (UNEVEN.test(text) ? text.replace(BROKEN, '').replace(BLANKS, ' ') : text).trim();

export interface Reading {
  readonly first: number;
  readonly end: number;
  readonly coreEnd: number;
  readonly form?: LegalForm | null;
  readonly basis: Basis;
  readonly rule: string;
  readonly weak?: boolean;
  readonly acronyms?: readonly string[];
  readonly city?: string | null;
}

/** A candidate from the word that it starts with and the offsets at which it ends. */
export function candidateOf(words: Words, reading: Reading): Candidate {
  const start = withOpeningQuote(words, startOf(words, reading.first), reading.end);
  const end = (reading.form ?? null) === null && isMarkOf(words.text, start, reading.end) ? reading.end + 1 : reading.end;
  return {
    start, end,
    name: start < startOf(words, reading.first) ? flat(words.text.slice(start, end)) : withNominativeAdjective(words, reading.first, flat(words.text.slice(start, end))),
    core: withoutMarks(flat(words.text.slice(start, reading.coreEnd))),
    form: reading.form ?? null, basis: reading.basis, rule: reading.rule, weak: reading.weak ?? false,
    acronyms: reading.acronyms ?? [], city: reading.city ?? null,
  };
}

/** `„Holm“ Bau GmbH`: a quote that ends inside the name begins with it. */
function withOpeningQuote({ text }: Words, start: number, end: number): number {
  const mark = text.charAt(start - 1);
  if (mark === '' || !OPENING.includes(mark)) return start;
  const name = text.slice(start, end);
  return CLOSING.some((quote) => name.includes(quote)) && !OPENING_ONLY.test(name) ? start - 1 : start;
}
const OPENING = '„"“»';
const CLOSING: readonly string[] = ['“', '"', '”', '«'];
/** Matches `„` in a name that has quotes of its own. */
const OPENING_ONLY = /[„»]/u;

/** Whether the mark behind the name is its own: the full stop of `Holm & Co.`, `Stadtwerke Aalen i.d.OPf.`, the plus of `das Büro LMO+`. */
function isMarkOf(text: string, start: number, end: number): boolean {
  const mark = text.charAt(end);
  if (mark === '+') return BEHIND_PLUS.test(text.slice(end + 1, end + 3)) && SHORT_BRAND.test(text.slice(start, end));
  return mark === '.' && COMPANION.test(text.slice(Math.max(start, end - LONGEST_COMPANION), end));
}
/** Matches the end of `Holm & Co`, `Aalen i.d.OPf`; not `Marco`. */
const COMPANION = /(?:(?:[&+]\s?|\bu\.?\s)(?:Co|Cie|Coll)|\bi\.\s?(?:d\.\s?)?(?:O[Pp]f|O[Bb]b|Ndb|Westf|Württ|Thür))$/u;
const LONGEST_COMPANION = 11;
/** Matches what stands behind `LMO+`: ` a`, `, `, `)`; not `L` of `A+L`, ` 3`. */
const BEHIND_PLUS = /^(?:[.,;)\n]| [^\p{Lu}\d]|$)/u;
/** Matches `LMO`, `Büro Lumo`; not a row of words. */
const SHORT_BRAND = /^(?:\S+ )?[\p{L}\d-]{2,20}$/u;

/** Without the `-` that is left of `Verwaltungs-GmbH`, a closing quote, the comma of `Lumo, Inc.`, the bracket of `(AG & Co.) KG` at its end. */
function withoutMarks(core: string): string {
  let end = core.length;
  while (end > 0 && TRAILING_MARKS.includes(core.charAt(end - 1))) end -= 1;
  return core.slice(0, end);
}
const TRAILING_MARKS = '-“”"\'« (,';
