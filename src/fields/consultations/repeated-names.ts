import type { Document } from '../../tree/document.js';
import type { Token } from './tokens.js';

/**
 * Stations of two rows: the committee with its role, and below it the meeting's day with the committee once more, perhaps
 * written out. The second name begins no row of its own; another committee's does, and takes the day before it along.
 */
export function withoutRepeatedNames(tokens: readonly Token[], document: Document): Token[] {
  const lines = linesOf(tokens);
  return lines.flatMap((line, at) => {
    const above = lines[at - 1] ?? [];
    const [name, before] = [only(line, 'organization'), only(above, 'organization')];
    const follows = name !== null && before !== null && name.line.index === before.line.index + 1 && name.cell === before.cell && name.cell >= 0;
    if (!follows || !has(line, 'date') || has(line, 'role') || has(above, 'date') || !has(above, 'role')) return line;
    const printed = document.text.slice(name.start, name.end);
    if (SESSION.test(printed)) return line;
    const repeats = isSame(document.text.slice(before.start, before.end), printed);
    return repeats ? line.map((token) => (token === name ? { ...token, type: 'empty' as const } : token)) : [name, ...line.filter((token) => token !== name)];
  });
}

/** The meeting of the committee above. Matches "Sitzung des Rates" and "3. Sitzung der Vertretung"; not "Rat". */
const SESSION = /^(?:\d{1,3}\. )?(?:\p{L}+ )?Sitzung (?:des|der) /u;

function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    const last = lines.at(-1);
    if (last?.[0]?.line === token.line) last.push(token);
    else lines.push([token]);
  }
  return lines;
}

function only(line: readonly Token[], type: Token['type']): Token | null {
  const found = line.filter((token) => token.type === type);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function has(line: readonly Token[], type: Token['type']): boolean {
  return line.some((token) => token.type === type);
}

/** "FA Bau" and "Fachausschuss Bau": the same words but for one that is written short. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.length === y.length && x.every((word, at) => isShortFor(word, y[at] ?? '') || isShortFor(y[at] ?? '', word));
}

/** Matches "FA" and "StVV"; not "Bau". */
const ABBREVIATION = /^(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{L}{2,6}\.?$/u;

function isShortFor(short: string, long: string): boolean {
  if (short === long) return true;
  if (!ABBREVIATION.test(short) || long.charAt(0) !== short.charAt(0)) return false;
  let at = 0;
  for (const letter of long.toLowerCase()) if (letter === short.charAt(at).toLowerCase()) at += 1;
  return at >= short.replace('.', '').length;
}
