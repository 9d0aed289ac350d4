/**
 * A title in counted parts, a line each: "hier: a) Baubeschluss" over "b) Auszahlung", or "hier:" over both. A part goes on
 * with the title where its sign follows that of the line above.
 */
export function continuesCount(text: string, before: string): boolean {
  const next = COUNTED.exec(text)?.groups?.['sign'];
  if (next === undefined) return false;
  if (HERE.test(before)) return FIRST.has(next);
  const above = COUNTED.exec(before.replace(HERE_BEFORE, ''))?.groups?.['sign'];
  return above !== undefined && next.charCodeAt(0) === above.charCodeAt(0) + 1;
}

/** Matches "hier:" and "und hier:"; not "hier: Bau" or "hier". */
const HERE = /^(?:und )?hier:$/u;
/** Matches the "hier: " of "hier: a) Bau"; not "hierzu". */
const HERE_BEFORE = /^hier:? /u;
/** Matches "a) Baubeschluss" and "2. Auslegung"; not "a. D." or "12. März". */
const COUNTED = /^(?<sign>[a-h](?=\))|[1-9](?=[.)]))[.)] ?(?=\p{L}{3})/u;
const FIRST: ReadonlySet<string> = new Set(['a', '1']);
