import organizations from '../../vocabulary/organizations.json' with { type: 'json' };
import { mark } from '../paper-tree/mark.js';
import type { Mark } from '../paper-tree/paper-tree.js';

/** The committee's name with the abbreviations that are certain written out; null if it has none. */
export function longName(organization: Mark<string>): Mark<string> | null {
  let long = organization.value;
  for (const { short, long: full } of organizations.abbreviations) {
    let at = long.indexOf(short);
    while (at >= 0) {
      const before = long.charAt(at - 1);
      const whole = at === 0 || before === ' ' || before === ',' || before === '.';
      const behind = long.slice(at + short.length);
      if (whole) long = `${long.slice(0, at)}${full}${behind !== '' && !full.endsWith(' ') && !behind.startsWith(' ') ? ' ' : ''}${behind}`;
      at = long.indexOf(short, at + (whole ? full.length : short.length));
    }
  }
  if (long === organization.value || SHORTENED.test(long)) return null;
  return mark(long.replace(COMMA, ', '), organization, 'abbreviation-expanded', 'implied');
}

/** A word that is still cut short. Matches "A. für" and "Regionalentwickl."; not "Umwelt" or "1. Ausschuss". */
const SHORTENED = /\p{L}\.(?= |$)/u;

/** A comma without a blank behind it. Matches ",T"; not ", T" or "1,5". */
const COMMA = /,(?=\p{L})/gu;
