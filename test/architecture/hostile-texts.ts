/**
 * Texts that make a regular expression slow if anything does: long runs of one thing, ended by something that fits
 * nothing. The runs of an expression's own letters and classes are made from its pattern.
 */
const RUNS = [' ', '\t', '\n', '0', '1.', '.', 'a', 'A', 'Aa', 'a ', 'Ab ', '0 ', '-', '/', ',', '(', ':', '"', '&', '<', '*', '|', '_', 'a-', 'a.', '0/', '. ', 'A-', 'ä', '\u00a0'];
/** Not a letter, not a blank, in no vocabulary. */
const STOP = '\u0001';
/** Longest own prefix that is repeated. */
const PREFIX = 16;

/** Matches what has a meaning in a pattern: "\\d", "(?<name>", "[a-z]", "{2,3}", "|"; not "Seite". */
const SYNTAX = /\\[pPux]\{[^}]*\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\.|\(\?(?:<?[=!]|<\w+>|:)?|\[\^?(?:[^\]\\]|\\.)*\]|\{\d+(?:,\d*)?\}|[()|^$?+*.]/gu;

export function runsFor(pattern: string): readonly string[] {
  const words = pattern.split(SYNTAX).filter((word) => word !== '');
  const prefixes = words.flatMap((word) => [word, word.slice(0, -1), `${word} `, `${word}.`, `${word}0`]).filter((word) => word !== '');
  const samples = samplesOf(pattern);
  const beginnings = samples.flatMap((sample) => [sample, sample.slice(0, -1), sample.slice(0, Math.ceil(sample.length / 2))]);
  return [...new Set([...RUNS, ...prefixes, ...beginnings.map((sample) => sample.slice(0, PREFIX * 4))])].filter((run) => run !== '');
}

export function hostileText(run: string, length: number): string {
  return run.repeat(Math.ceil(length / run.length)).slice(0, length) + STOP;
}

/** Rough examples of a pattern: one letter for each class, with repetitions taken once and twice, first choice of each. */
function samplesOf(pattern: string): readonly string[] {
  return [' ', '0', 'a', 'A', '.'].map((filler) => pattern
    .replace(LOOK, '').replace(CLASS, (found) => sampleOf(found, filler)).replace(GROUP_HEAD, '(').replace(CHOICE, '').replace(REST, '').replace(ESCAPED, '$1'))
    .filter((sample) => sample.length > 1);
}

function sampleOf(classes: string, filler: string): string {
  if (CLASS_OF.get(classes.slice(0, 2)) !== undefined) return CLASS_OF.get(classes.slice(0, 2)) ?? '';
  if (classes.startsWith('\\p') || classes.startsWith('\\P')) return classes.includes('N') ? '0' : classes.includes('Lu') ? 'A' : 'a';
  if (classes.startsWith('[')) {
    try {
      return [filler, 'a', 'A', '0', ' ', '-', '.', '/'].find((letter) => new RegExp(`^${classes}$`, 'u').test(letter)) ?? filler;
    } catch {
      return filler;
    }
  }
  return filler;
}

const CLASS_OF: ReadonlyMap<string, string> = new Map([['\\d', '0'], ['\\s', ' '], ['\\w', 'a'], ['\\S', 'a'], ['\\n', '\n'], ['\\t', '\t']]);
/** Matches "(?=a)" and "(?<!a)"; not "(?:a)". */
const LOOK = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)/gu;
/** Matches "[a-z]", "\\d" and "\\p{L}"; not "\\.". */
const CLASS = /\[\^?(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}|\\[dswSnt]/gu;
/** Matches "(?:" and "(?<name>"; not "(". */
const GROUP_HEAD = /\(\?(?:<\w+>|:)/gu;
/** All choices of a group but the first. Matches "|b)" in "(a|b)"; not "|" outside. */
const CHOICE = /\|[^()|]*(?=[)|])/gu;
/** What has no letters of its own. Matches "+", "{2,3}", "^" and parentheses; not "a". */
const REST = /\{\d+(?:,\d*)?\}|(?<!\\)[+*?^$()]/gu;
/** Matches "\\."; not ".". */
const ESCAPED = /\\(.)/gu;
