/**
 * `text.matchAll(whole)` for an expression whose beginnings are plain words: these are found first, since the engine skips
 * over most of a text for words alone, and not for words with anything before or behind them. `whole` is sticky.
 */
export function matchesFrom(text: string, beginnings: RegExp, whole: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const { index } of text.matchAll(beginnings)) {
    if (index < from) continue;
    whole.lastIndex = index;
    const match = whole.exec(text);
    if (match === null) continue;
    found.push(match);
    from = whole.lastIndex;
  }
  return found;
}
