import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { Document, Line } from '../../../tree/document.js';
import { namesOthers } from './other-than-sessions.js';
import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { repeatedTown } from '../../wording/repeated-town.js';
import { hasVerb } from '../../wording/prose.js';

/** A committee and a day, and nothing else of weight; a place and its day beside a letterhead is none. */
export function isBareRow(document: Document, line: Line, days: readonly Mark<DateValue>[]): boolean {
  const day = days[0];
  if (days.length !== 1 || day === undefined) return false;
  const cell = line.cells.find((one) => one.start <= day.start && one.end >= day.end);
  const before = cell === undefined ? '' : document.text.slice(cell.start, day.start);
  if (PLACE.test(before) || repeatedTown(before) >= 0) return false;
  const rest = `${document.text.slice(line.start, day.start)} ${document.text.slice(day.end, line.end)}`.trim();
  const words = rest.split(' ').filter((word) => word !== '');
  const committee = committeeWordIn(rest);
  return committee !== null && words.length <= (committee.start === 0 && !DIGIT.test(rest) ? 12 : 6) && isNameOnly(rest) && !hasVerb(rest);
}

/** Matches a digit; not a letter. */
const DIGIT = /\d/u;

/** What stands beside a day names a committee, not a decision, a motion or a letter of one. */
export function isNameOnly(text: string): boolean {
  return STARTS_NAME.test(text) && !namesOthers(text);
}

/** Matches "Musterstadt, " and "Musterstadt, den "; not "Rat am ". */
const PLACE = /^\p{Lu}[\p{L}.-]+(?: [\p{L}.-]+){0,2}, ?(?:den |dem )?$/u;
/** Matches "Hauptausschuss" and "Rat am"; not "Der Rat" or "vom". */
const STARTS_NAME = /^(?!Der |Die |Das |Im |In |Vom |Nach |Mit )\p{Lu}/u;
