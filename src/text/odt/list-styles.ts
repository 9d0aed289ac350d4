/**
 * The numbers that OpenDocument sets before the items of lists. They are not in the text, but on the page: the style of
 * a list says how its levels are numbered.
 */
export interface ListLevel {
  /** `1`, `a`, `A`, `i`, `I` as in the file, the character of a bullet, or nothing. */
  readonly format: string;
  readonly isBullet: boolean;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows: 2 for "1.2". */
  readonly shown: number;
}

/** By the name of the style, then by level from 0. */
export type ListStyles = Map<string, ListLevel[]>;

/** The words before an item; `counts` are the numbers of its level and those above. */
export function labelOf(levels: readonly ListLevel[], counts: readonly number[]): string {
  const level = levels[counts.length - 1];
  if (level === undefined) return '';
  if (level.isBullet) return '• ';
  const numbers = counts.map((count, index) => numeral(count, levels[index]?.format ?? '1')).slice(-level.shown).filter((number) => number !== '');
  return level.format === '' || numbers.length === 0 ? '' : `${level.prefix}${numbers.join('.')}${level.suffix} `;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];
/** Nobody writes larger numbers in letters. */
const LARGEST = 3999;

/** The number as `format` writes it: decimal, letters or Roman; nothing where there is no format. */
export function numeral(count: number, format: string): string {
  if (format === '') return '';
  if (count < 1 || count > LARGEST) return String(count);
  const lower = format === 'a' || format === 'i';
  if (format === 'a' || format === 'A') return cased(String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26)), lower);
  if (format === 'i' || format === 'I') return cased(roman(count), lower);
  return String(count);
}

const cased = (letters: string, lower: boolean): string => (lower ? letters.toLowerCase() : letters);

function roman(count: number): string {
  let rest = count;
  let letters = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      letters += sign;
      rest -= value;
    }
  }
  return letters;
}
