import type { Line } from '../../tree/document.js';
import type { HeadContext } from './head-context.js';

/** Place and day that stand over or below the text of a letter or paper: "Musterstadt, 12.03.2003". */

/** Matches "Musterstadt, ", "12345 Musterstadt, ", "Ausgefertigt: Musterstadt, " and "Bad Muster, den "; not "Sitzung am Mittwoch, ". */
const PLACE = /^(?!(?:Mo|Di|Mi|Do|Fr|Sa|So|\p{L}+tag|Mittwoch)[.,]|[^,]{0,60}(?:[Ss]itzung|[ \t]am |\p{L}tag,|Mittwoch,))(?:\d{5} |(?:Ausgefertigt|Ausfertigung): ?)?\p{Lu}[\p{L}().-]+(?: [\p{L}().-]+){0,3}(?:, ?(?:den |dem )?| \/ | den )$/u;

export const isPlaceBefore = (before: string): boolean => PLACE.test(before);

/** A line that is a place and a day, and nothing else. */
export function isPlaceAndDay({ dates, document }: Pick<HeadContext, 'dates' | 'document'>, line: Line): boolean {
  const day = line.cells.length === 1 ? dates.within(line.start, line.end).at(-1) : undefined;
  return day !== undefined && day.value.precision === 'day' && line.end - day.end <= 1 && isPlaceBefore(document.text.slice(line.start, day.start));
}
