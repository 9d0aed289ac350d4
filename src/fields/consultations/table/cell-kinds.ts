import type { Line } from '../../../tree/document.js';
import { type DateLookup, ITEM_NUMBER, publicityBook } from '../../wording/value-types.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { roleWhole } from '../../wording/row-words.js';
import type { TokenType } from '../tokens/token.js';

/** What a column of counts in words holds. */
export const COUNTS = 'counts';

/** What a line says as the cell of a column; null where it can be none of that column's. */
export function kindOfCell(line: Line, holds: string, dates: DateLookup): TokenType | null {
  const { text } = line;
  if (STROKE.test(text)) return holds === 'organization' || holds === 'date' ? null : 'empty';
  const isDay = dayOf(line, dates) !== null;
  if (holds === 'date') return isDay ? 'date' : null;
  if (isDay) return null;
  if (holds === 'organization') return mayBeName(text) ? 'organization' : null;
  if (holds === 'agendaItem') return ITEM_NUMBER.test(text) || isLabelledItem(text) ? 'item' : null;
  if (holds === 'yes' || holds === 'no' || holds === 'abstentions') return COUNT.test(text) ? 'vote' : null;
  if (holds === COUNTS) return 'vote';
  if (holds === 'time') return CLOCK.test(text) ? 'time' : null;
  if (holds === 'public') return publicityBook.matchWhole(text) !== null ? 'public' : roleWhole(text) !== null ? 'role' : outcomeBook.find(text) !== null ? 'outcome' : null;
  if (holds === 'role') return roleWhole(text) !== null || LETTER_OF_ROLE.test(text) ? 'role' : outcomeBook.matchWhole(text) !== null ? 'outcome' : null;
  if (holds === 'meeting') return text.length <= LONGEST_MEETING && committeeWordIn(text)?.end !== text.length ? 'meeting' : null;
  if (holds === 'outcome') return ITEM_NUMBER.test(text) || publicityBook.matchWhole(text) !== null ? null : 'outcome';
  return holds === 'other' ? 'empty' : null;
}

/** The day of a line that is nothing but a day, the weekday before it and the time behind it, there or on the line below. */
export function dayOf(line: Line, dates: DateLookup): { readonly start: number; readonly end: number } | null {
  const whole = dates.startingAt(line.start);
  if (whole !== null && whole.end > line.end && whole.value.precision === 'day' && whole.value.time !== null) return { start: line.start, end: line.end };
  const [day, ...others] = dates.within(line.start, line.end);
  if (day === undefined || others.length > 0 || day.value.precision !== 'day') return null;
  return WEEKDAY.test(line.text.slice(0, day.start - line.start)) && TIME.test(line.text.slice(day.end - line.start)) ? day : null;
}

/** A name begins with a capital, and no word of the other columns is one. */
function mayBeName(text: string): boolean {
  return NAME.test(text) && publicityBook.matchWhole(text) === null && roleWhole(text) === null && outcomeBook.matchWhole(text) === null;
}

function isLabelledItem(text: string): boolean {
  const label = itemLabelAt(text, 0);
  return label !== null && ITEM_NUMBER.test(text.slice(label.end).trim());
}

/** Matches "Stadtrat", "BVV" and "Betriebsausschuss 2 (EUV)"; not "V", "10 Ja" or "Betreff: Umbau". */
const NAME = /^\p{Lu}[^:]+$/u;
/** Nothing. Matches "-", "–" and "---"; not "- 1 -". */
const STROKE = /^[-–—/.]{1,3}$/u;
/** Matches "12"; not "12.1". */
const COUNT = /^\d{1,3}$/u;
/** Matches "17:30" and "18.00 Uhr"; not "9.1". */
const CLOCK = /^(?:[01]?\d|2[0-3])(?::[0-5]\d(?: Uhr)?|\.[0-5]\d Uhr)$/u;
/** A role of which its first letter is printed: "E" for "Entscheidung". Matches "V", "B" and "K"; not "Ö". */
const LETTER_OF_ROLE = /^[VEBKAI]$/u;
const LONGEST_MEETING = 60;
/** Matches "Mittwoch, ", "Mo., " and ""; not "Rat am ". */
const WEEKDAY = /^(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\p{L}{0,8}\.?,? ?(?:de[mn] )?)?$/u;
/** Matches ", 18:00 Uhr", " 17.30 Uhr" and ""; not " TOP 3". */
const TIME = /^(?:,? ?(?:um )?\d{1,2}[.:]\d{2}(?: Uhr)?)?$/u;
