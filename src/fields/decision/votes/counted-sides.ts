import numberWords from '../../../vocabulary/number-words.json' with { type: 'json' };
import voteWords from '../../../vocabulary/vote-words.json' with { type: 'json' };
import { beginnings } from '../../../vocabulary/beginnings.js';
import { codeAt, isDigitCode, isLetterCode } from '../../../vocabulary/letters.js';
import { signSet } from '../../../vocabulary/sign-set.js';

/** The sides of a vote, who was present and who must not vote, by their words, and the counts that stand beside these. */
const SIDES = ['yes', 'no', 'abstentions', 'present', 'excluded'] as const;
export type Side = (typeof SIDES)[number];

const sides: ReadonlyMap<string, Side> = new Map(SIDES.flatMap((side) => voteWords[side].map((word) => [word, side] as const)));
/** The first letters of words for sides: most words are told by theirs. */
const firstLetters: ReadonlySet<string> = new Set([...sides.keys()].map((word) => word.slice(0, 2)));
const mayBeginSide = beginnings(firstLetters);

const BLANK = 0x20;

/** Whether a word of a text may name a side. */
export function mayNameSide(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (at > 0 && codeAt(text, at - 1) !== BLANK) continue;
    const isLetterAlone = codeAt(text, at + 1) === BLANK;
    if ((isLetterAlone || mayBeginSide(text, at)) && firstLetters.has(text.slice(at, isLetterAlone ? at + 1 : at + 2).toLowerCase())) return true;
  }
  return false;
}

/** Whether a text may begin with the word for a side: told by its first letters. */
export const mayBeginWithSide = (text: string): boolean => mayBeginSide(text, 0) && firstLetters.has(text.slice(0, 2).toLowerCase());

const numbers: ReadonlyMap<string, number> = new Map([...numberWords.numbers.flatMap(({ value, forms }) => forms.map((form) => [form, value] as const)), ...Object.entries<number>(voteWords.singles)]);

/** The count that a word alone names: "keine", "drei"; null for any other word. */
export const countInWords = (word: string): number | null => numbers.get(word.toLowerCase()) ?? null;

/** What is counted in the words of a vote, as printed, also who was present and who must not vote. */
export function countedIn(text: string): ReadonlyMap<Side, number> {
  return countsOf(tokensOf(text));
}

/** The side that words name which are not counted themselves: the head of a column, a place to fill in. Null for other words. */
export function sideNamed(words: string): Side | null {
  if (!mayNameSide(words) || DIGIT.test(words)) return null;
  const named = mayBeOpen(codeAt(words, words.length - 1)) ? words.replace(OPEN_END, '') : words;
  const [side] = countedIn(`${named}: 1`).keys();
  return side ?? null;
}

/** A blank, a colon or a stroke, as an open end has it last. */
const mayBeOpen = (code: number): boolean => !isLetterCode(code) && !isDigitCode(code);
/** Matches "7"; not "Ja". */
const DIGIT = /\d/u;
/** Matches the colon and the strokes of "Ja: ____"; not "Ja". */
const OPEN_END = /(?<![\s:_.])[\s:_.]+$/u;

/** Matches "12"; not "12.03." or "12 Ja". */
const COUNT = /^\d{1,3}$/u;

/** A count of votes alone, as a cell of a form has it. */
export const isCount = (text: string): boolean => COUNT.test(text);

/** Nobody, in a cell of a form: "keine", "-". */
export const isNone = (text: string): boolean => NONE.test(text);

/** Matches "keine", "null" and "-"; not "keine Angabe". */
const NONE = /^(?:keine?r?|null|[-–])$/iu;

/** A count and its side at the beginning: "Ja: 6", "Enth. 2", "14 Ja-Stimmen"; not "14 Tage" or "Ja 12.03.". */
export function beginsWithCount(text: string): boolean {
  const { side, behind } = COUNT_FIRST.exec(text)?.groups ?? {};
  const word = side ?? behind;
  return word !== undefined && sideOf(word.toLowerCase()) !== null;
}

/** Matches "Ja: 6", "Enth. 2" and "14 Ja-Stimmen"; not "Ja 12.03." or "2020 Ja". */
const COUNT_FIRST = /^(?:(?<side>\p{L}[\p{L}-]*\.?):? ?\d{1,3}(?![\d.])|\d{1,3} (?<behind>\p{L}[\p{L}-]*))/u;

/** Words, numbers and marks; a stop only behind short words: "Ja-Stimmen", "Enth.", "44", ":"; not the stop of "einstimmig.". */
export function tokensOf(text: string): string[] {
  const small = text.toLowerCase();
  const tokens: string[] = [];
  const { length } = small;
  for (let at = 0; at < length; ) {
    const start = at;
    const code = codeAt(small, at);
    at += 1;
    if (isLetterCode(code)) {
      while (isLetterCode(codeAt(small, at)) || codeAt(small, at) === HYPHEN) at += 1;
      if (at - start <= SHORT_WORD && codeAt(small, at) === STOP) at += 1;
    } else if (isDigitCode(code)) {
      while (at - start < MOST_DIGITS && isDigitCode(codeAt(small, at))) at += 1;
    } else if (!isMark(code)) continue;
    tokens.push(small.slice(start, at));
  }
  return tokens;
}

const HYPHEN = 0x2d;
const STOP = 0x2e;
const SHORT_WORD = 5;
const MOST_DIGITS = 4;
/** Colon, semicolon, stroke and comma. */
const isMark = signSet(':;/,');

/** The count of each side that is named, its first; some print both ways in one: "8 Ja, Nein: 2, Enthaltungen: 1". */
export function countsOf(tokens: readonly string[]): Map<Side, number> {
  const counts = new Map<Side, number>();
  const named: NamedSide[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const side = sideOf(tokens[at] ?? '');
    if (side !== null) named.push({ side, at, before: countBefore(tokens, at), behind: countBehind(tokens, at), labelled: labelledAt(tokens, at) });
  }
  // Most words that begin as a side does name none.
  if (named.length === 0) return counts;
  const standBefore = countsStandBefore(named, tokens);
  for (const [at, { side, before, behind, labelled }] of named.entries()) {
    const isFirst = at === named.findIndex((one) => VOTED.has(one.side)) && (at === 0 || named[at - 1]?.before !== null) && named.some((one) => one.labelled !== null);
    const count = standBefore ? (before ?? labelled) : (behind ?? (isFirst ? before : null));
    if (count !== null && !counts.has(side)) counts.set(side, count);
  }
  return counts;
}

/** What members voted; who was present or must not vote is often counted otherwise. */
const VOTED: ReadonlySet<Side> = new Set<Side>(['yes', 'no', 'abstentions']);

interface NamedSide {
  readonly side: Side;
  /** Its place among the tokens. */
  readonly at: number;
  readonly before: number | null;
  readonly behind: number | null;
  /** Behind a colon, and of no side that follows. */
  readonly labelled: number | null;
}

/** "12 Ja, 3 Nein" or "Ja 12, Nein 3": all three sides with a count before them and none behind the last ("12 Ja: 3 Nein: 1 Enthaltung") stand so; else a colon decides, unless the first side has its count before it ("mit 5 Ja und 1 Nein: 1. ..."), then which of both counts more sides, then the end of the row. */
function countsStandBefore(named: readonly NamedSide[], tokens: readonly string[]): boolean {
  const isLabelled = ({ at }: NamedSide): boolean => tokens[at + 1] === ':' && countAt(tokens, at + 2) !== null;
  const [first] = named;
  const labelled = first !== undefined && named.some(isLabelled) && (isLabelled(first) || first.before === null);
  const votes = named.filter(({ side }) => VOTED.has(side));
  if (votes.length > 2 && votes.every(({ before: count }) => count !== null) && votes.at(-1)?.behind === null) return true;
  const counted = votes.length > 0 ? votes : named;
  const before = counted.filter((one) => one.before !== null).length;
  const behind = counted.filter((one) => one.behind !== null).length;
  if (labelled || before === 0) return false;
  return before !== behind ? before > behind : before === 1 || counted.at(-1)?.behind === null;
}

function countBefore(tokens: readonly string[], at: number): number | null {
  return countAt(tokens, at - 1) ?? (VOTES.has(tokens[at - 1] ?? '') ? countAt(tokens, at - 2) : null);
}

function countBehind(tokens: readonly string[], at: number): number | null {
  return countAt(tokens, tokens[at + 1] === ':' ? at + 2 : at + 1);
}

function labelledAt(tokens: readonly string[], at: number): number | null {
  return tokens[at + 1] === ':' && sideOf(tokens[at + 3] ?? '') === null ? countAt(tokens, at + 2) : null;
}

/** Words between a count and its side: "40 Stimmen dafür". */
const VOTES = new Set(['stimmen', 'stimme']);

/** The side that a token names. */
export function sideOf(token: string): Side | null {
  const last = codeAt(token, token.length - 1);
  return sides.get(token) ?? (last === HYPHEN || last === STOP ? (sides.get(token.slice(0, -1)) ?? null) : null);
}

function countAt(tokens: readonly string[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isDigitCode(codeAt(token, 0))) return Number(token);
  return numbers.get(token) ?? null;
}
