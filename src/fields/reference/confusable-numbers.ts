import confusions from '../../vocabulary/recognition-confusions.json' with { type: 'json' };
import { matchMaskAt } from './masks.js';

/**
 * What a number that was recognized from a picture could be instead: numbers of a distinctive shape that differ from it
 * in one character that is taken for another. A number that has a distinctive shape itself needs none.
 */
const others = new Map<string, string[]>();
for (const [one = '', other = ''] of confusions.pairs) {
  others.set(one, [...(others.get(one) ?? []), other]);
  others.set(other, [...(others.get(other) ?? []), one]);
}

const LONGEST = 40;

export function hasDistinctShape(number: string): boolean {
  return matchMaskAt(number, 0, true)?.text === number;
}

export function hasKnownShape(number: string): boolean {
  return matchMaskAt(number, 0, false)?.text === number;
}

export function confusableNumbers(number: string): readonly string[] {
  if (number.length > LONGEST || hasDistinctShape(number)) return [];
  return [...number].flatMap((character, index) =>
    (others.get(character) ?? []).map((other) => number.slice(0, index) + other + number.slice(index + 1)).filter(hasDistinctShape));
}
