import type { Document } from '../../../tree/document.js';
import type { Token } from '../tokens/token.js';

/**
 * Stations of two rows: the committee with its role, and below it the meeting's day with the committee once more, perhaps
 * written out. The second name begins no row of its own; another committee's does, and takes the day before it along.
 */
export function withoutRepeatedNames(tokens: readonly Token[], document: Document): Token[] {
  const lines = linesOf(tokens);
  let head: readonly Token[] = [];
  return lines.flatMap((line, at) => {
    const above = lines[at - 1] ?? [];
    if (!has(line, 'date') || !isBelow(line, above)) head = has(line, 'date') ? [] : line;
    const [name, before] = [only(line, 'organization'), only(head, 'organization')];
    const follows = name !== null && before !== null && has(line, 'date') && name.cell >= 0;
    if (!follows || has(line, 'role') || SESSION.test(document.text.slice(name.start, name.end))) return line;
    const [printed, announced] = [document.text.slice(name.start, name.end), document.text.slice(before.start, before.end)];
    const below = name.line.index === before.line.index + 1;
    if (isSame(announced, printed) && (has(head, 'role') ? below && name.cell === before.cell : false)) return line.map((token) => (token === name ? { ...token, type: 'empty' as const } : token));
    if (announced === printed) return line.map((token) => (token === name ? { ...token, type: 'empty' as const } : token));
    return has(head, 'role') && below && name.cell === before.cell ? [name, ...line.filter((token) => token !== name)] : line;
  });
}

function isBelow(line: readonly Token[], above: readonly Token[]): boolean {
  return line[0] !== undefined && above[0] !== undefined && line[0].line.index === above[0].line.index + 1;
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
