/**
 * Makes a chrono parser of a pattern and a function. A match that is refused is skipped whole: chrono's own way,
 * to go on one character later, would find `1.02.2012` in `31.02.2012`.
 */
import type { Parser, ParsingResult } from 'chrono-node/de';
import type { Context } from '../atom.js';

export interface Found {
  readonly context: Context;
  /** The text that the parser works on. */
  readonly text: string;
  readonly index: number;
  readonly end: number;
  /** A named group of the match, undefined if it took no part. */
  group(name: string): string | undefined;
  /** A named group that the pattern demands, as a number. */
  number(name: string): number;
}

// Matches nothing, and being sticky looks at one place only.
const NEVER = /(?!)/uy;

/** `gate`: what a text must contain for the pattern to be tried at all. */
export function parserOf(pattern: RegExp, read: (found: Found) => ParsingResult | null, gate: RegExp | null = null): Parser {
  return {
    pattern: (context) => (gate === null || gate.test(context.text) ? pattern : NEVER),
    extract(context, match) {
      const index = match.index ?? 0;
      const end = index + match[0].length;
      const group = (name: string): string | undefined => match.groups?.[name];
      const result = read({ context, text: context.text, index, end, group, number: (name) => Number(group(name)) });
      if (result === null) match.index = end - 1;
      return result;
    },
  };
}
