/**
 * `[...text.matchAll(pattern)]`, for which the engine makes a copy of the expression at each call: most lines hold none
 * of what they are asked for.
 * @param pattern with the flag g; nobody else goes on from where it stopped.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return found;
}

/** Characters from here on take two code units. */
const LAST_OF_ONE_UNIT = 0xffff;
