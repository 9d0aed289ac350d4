/**
 * Why no council meets on a day: Sundays and the holidays of all German states. Saturdays and the holidays of single
 * states are working days here, since councils do meet on them or the state is not known.
 */
import { dayNumber } from './days.js';
import { easterSunday } from './easter.js';
import holidays from './holidays.json' with { type: 'json' };

interface Holiday {
  readonly name: string;
  readonly month?: number;
  readonly day?: number;
  readonly fromEaster?: number;
  readonly since?: number;
  readonly until?: number;
}

const HOLIDAYS: readonly Holiday[] = holidays;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 4;

function isOn(holiday: Holiday, day: string, number: number, easter: number): boolean {
  const year = Number(day.slice(0, 4));
  if (year < (holiday.since ?? 0) || year > (holiday.until ?? 9999)) return false;
  if (holiday.fromEaster !== undefined) return number === easter + holiday.fromEaster;
  return Number(day.slice(5, 7)) === holiday.month && Number(day.slice(8)) === holiday.day;
}

/** Name of the holiday or `a Sunday`; null on working days and for what is no full day. */
export function nonWorkingDay(day: string): string | null {
  const number = dayNumber(day);
  if (number === null) return null;
  const easter = dayNumber(easterSunday(Number(day.slice(0, 4)))) ?? 0;
  const holiday = HOLIDAYS.find((candidate) => isOn(candidate, day, number, easter));
  if (holiday) return holiday.name;
  return (((number + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7 === 0 ? 'a Sunday' : null;
}
