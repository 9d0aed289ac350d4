/**
 * One pass over the words of a text for all finders: each gets the words that it has to look at, told by the numbers of
 * their letters and by the marks beside them, so that of all other words no copy is made. Passes a few too many; what a
 * word means is for the finders.
 */
import { hashOf } from '../../../vocabulary/word-hash.js';
import { wordTable } from '../../../vocabulary/word-table.js';
import { CAPITAL, HYPHEN, ODD, type Words } from './words.js';

/** The words that a finder starts from. */
export interface Sought {
  /** With a capital at their start, in small letters, or both. */
  readonly letters: 'capital' | 'small' | 'any';
  readonly exact: readonly string[];
  /** In small letters; words with a capital may end so in any case. */
  readonly endings?: readonly string[];
  /** All words with a hyphen as well. */
  readonly hyphened?: true;
}

/** Words that count by the word before them. */
export interface Leads {
  /** Before words with capitals inside. */
  readonly articles: readonly string[];
  /** Before words in small letters with a seat behind them. */
  readonly offices: readonly string[];
  /** Between a name and its seat. */
  readonly links: readonly string[];
}

/** Indexes of words, rising. */
export interface Scan {
  of(sought: Sought): readonly number[];
  /** Words in small letters between an office and a comma or a word in a-. */
  readonly seated: readonly number[];
  /** `aus`, `in` or a word in brackets, each behind a word with a capital. */
  readonly links: readonly number[];
  /** Words behind an article whose first letter and second or last one are capitals or digits. */
  readonly shaped: readonly number[];
}

const COMMA = 0x2c;
const BLANK = 0x20;
const SMALL_A = 0x61;
const BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
const SHORTEST_SEATED = 4;

/** @param all at most 28. */
export function scanner(all: readonly Sought[], { articles, offices, links }: Leads): (words: Words) => Scan {
  const rolesOf = wordTable([...all.map(({ exact }) => exact), articles, offices, links]);
  const [article, office, link] = [1 << all.length, 2 << all.length, 4 << all.length];
  const capital = bitsOf(all, ({ letters }) => letters !== 'small');
  const small = bitsOf(all, ({ letters }) => letters !== 'capital');
  const hyphened = bitsOf(all, (sought) => sought.hyphened === true);
  const rolesByEnd = endTable(all, (ending) => !ending.startsWith(JOINT));
  const rolesBehindHyphen = endTable(all, (ending) => ending.startsWith(JOINT));
  return (words) => {
    const { codes, count, starts, ends, signs, hashes } = words;
    const found = all.map((): number[] => []);
    const seated: number[] = [];
    const linked: number[] = [];
    const shaped: number[] = [];
    let rolesBefore = 0;
    let signBefore = 0;
    for (let at = 0; at < count; at += 1) {
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      const sign = signs[at] ?? 0;
      const roles = rolesOf(hashes[at] ?? 0);
      const isCapital = (sign & CAPITAL) !== 0;
      const own = (isCapital ? (roles & capital) | rolesByEnd(codes, start, end) : roles & small) | ((sign & HYPHEN) === 0 ? 0 : isCapital ? hyphened | rolesBehindHyphen(codes, start, end) : hyphened);
      if (own !== 0) push(found, at, own);
      if (isCapital) {
        if ((rolesBefore & article) !== 0 && (sign & HYPHEN) === 0 && isShaped(codes, start, end)) shaped.push(at);
      } else if ((rolesBefore & office) !== 0 && end - start >= SHORTEST_SEATED && isSeatedBehind(codes, end)) seated.push(at);
      if ((signBefore & (CAPITAL | ODD)) !== 0 && ((!isCapital && (roles & link) !== 0) || isBracketed(codes, start, end))) linked.push(at);
      rolesBefore = roles;
      signBefore = sign;
    }
    return { of: (sought) => found[all.indexOf(sought)] ?? [], seated, links: linked, shaped };
  };
}

const bitsOf = (all: readonly Sought[], holds: (sought: Sought) => boolean): number => all.reduce((bits, sought, index) => bits | (holds(sought) ? 1 << index : 0), 0);

/** What an ending begins with that only words with a hyphen can have. */
const JOINT = '-';

/** By as many of the last letters as the shortest of these endings has. */
function endTable(all: readonly Sought[], isMeant: (ending: string) => boolean): (codes: Uint16Array, start: number, end: number) => number {
  const meant = all.map(({ endings = [] }) => endings.filter(isMeant));
  const reach = Math.min(...meant.flat().map(({ length }) => length));
  const rolesOf = wordTable(meant.map((endings) => endings.map((ending) => ending.slice(-reach))));
  return (codes, start, end) => (end - start < reach ? 0 : rolesOf(hashOf(codes, end - reach, end)));
}

function push(found: readonly number[][], at: number, roles: number): void {
  for (let rest = roles; rest !== 0; rest &= rest - 1) found[31 - Math.clz32(rest & -rest)]?.push(at);
}

function isSeatedBehind(codes: Uint16Array, end: number): boolean {
  const code = codes[end] ?? 0;
  return code === COMMA || (code === BLANK && codes[end + 1] === SMALL_A);
}

const isShaped = (codes: Uint16Array, start: number, end: number): boolean => isCapitalCode(codes[start + 1] ?? 0) || isCapitalCode(codes[end - 1] ?? 0);
/** A capital or a digit. */
const isCapitalCode = (code: number): boolean => code < 0x5b && code > 0x2f;

const isBracketed = (codes: Uint16Array, start: number, end: number): boolean => codes[start - 1] === BRACKET && codes[end] === CLOSING_BRACKET;
