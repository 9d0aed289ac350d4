/** Numbers of lists as office programs write them: in digits, letters or Roman numerals. */
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
