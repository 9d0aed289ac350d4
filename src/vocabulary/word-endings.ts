/**
 * Endings of words, told by their last two letters at once: most words have none of them, so that asking for each ending
 * would be work for nothing.
 */
export interface WordEndings<Value> {
  /** The value of the first ending, in the order in which they were given, with which the word ends; null if it has none. */
  of(word: string): Value | null;
}

/** @param entries endings of two letters or more, in the case in which words are asked for. */
export function wordEndings<Value>(entries: Iterable<readonly [ending: string, value: Value]>): WordEndings<Value> {
  const byLetters = new Map<number, (readonly [string, Value])[]>();
  for (const entry of entries) {
    const letters = lastTwo(entry[0]);
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), entry]);
  }
  return {
    of(word) {
      const near = word.length < 2 ? undefined : byLetters.get(lastTwo(word));
      if (near === undefined) return null;
      for (const [ending, value] of near) if (word.endsWith(ending)) return value;
      return null;
    },
  };
}

/** Whether a word has one of the endings. */
export function endingTest(endings: readonly string[]): (word: string) => boolean {
  const known = wordEndings(endings.map((ending) => [ending, true] as const));
  return (word) => known.of(word) !== null;
}

const lastTwo = (word: string): number => (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
