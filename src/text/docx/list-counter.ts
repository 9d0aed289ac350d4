import { numeral } from '../blocks/numeral.js';
import { indexOf, type Level, type Numbering } from './numbering.js';
import type { ListPlace } from './style-numbers.js';

/** Counts the numbered paragraphs of a Word file in their order, and gives the words before each. */
export function listCounter({ listOf, levels, restarts }: Numbering): (place: ListPlace) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ id, level: written }) => {
    const list = listOf.get(id ?? '');
    const ofList = list === undefined ? undefined : levels.get(list);
    const index = indexOf(written ?? '0');
    const level = ofList?.[index];
    if (list === undefined || ofList === undefined || level === undefined) return '';
    const numbers = counts.get(list) ?? [];
    counts.set(list, numbers);
    const restart = begun.has(`${id} ${index}`) ? undefined : restarts.get(id ?? '')?.get(index);
    begun.add(`${id} ${index}`);
    numbers[index] = restart ?? (numbers[index] ?? level.start - 1) + 1;
    numbers.length = index + 1;
    return labelOf(level, numbers, ofList);
  };
}

const FORMATS: Readonly<Record<string, string>> = { lowerLetter: 'a', upperLetter: 'A', lowerRoman: 'i', upperRoman: 'I', none: '' };
/** Where the number of a level stands. Matches "%1" and "%9"; not "%0". */
const PLACE = /%([1-9])/gu;

function labelOf(level: Level, numbers: readonly (number | undefined)[], levels: readonly (Level | undefined)[]): string {
  if (level.format === 'bullet') return '•';
  return level.text.replace(PLACE, (_, digit: string) => {
    const index = Number(digit) - 1;
    const number = numbers[index] ?? levels[index]?.start ?? 1;
    return numeral(number, FORMATS[levels[index]?.format ?? 'decimal'] ?? '1');
  });
}
