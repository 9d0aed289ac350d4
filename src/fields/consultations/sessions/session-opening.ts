import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import { boxBefore } from '../../forms/form-boxes.js';
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import { printedWords } from '../../../vocabulary/printed-words.js';

/** The words before a committee's name on a line of a head: "Beratung im ", "für die Sitzung des ", "Antrag zur ", "In den ", "zur Überweisung in den ". */
const openings = printedWords([
  ...words.openings,
  ...words.sessions.flatMap((session) => [session, ...words.in.map((preposition) => `${session} ${preposition}`)]),
  ...words.papers.flatMap((paper) => words.to.map((preposition) => `${paper} ${preposition}`)),
]);
const aims = printedWords(words.aims);

/** The session that a paper is for. Matches " 3. Sitzung des" and " Sitzung der"; not " Sitzung am". */
const SESSION_OF = /^ (?:\d{1,3}\. )?Sitzung (?:des|der)(?= )/u;
/** Whose item it is. Matches "7 der Sitzung des "; not "7". */
const ITEM_OF = /^\d{1,3}(?:\.\d{1,3}){0,3} der (?:(?:nicht)?öffentlichen )?Sitzung (?:des|der) /u;
/** Matches "zur Behandlung in der öffentlichen " before "Ratssitzung am"; not before "Sitzung". */
const IN_PUBLIC = /^[Zz]ur (?:Beantwortung|Behandlung|Beratung) in der (?:nicht)?öffentlichen (?=\p{Lu}\p{Ll}*(?:versammlung|vertretung|sitzung) am)/u;
/** Matches "zur " before "Verbandsversammlung am"; not before "Versammlung". */
const TO_ASSEMBLY = /^[Zz]ur (?=\p{Lu}\p{Ll}*(?:versammlung|vertretung) am)/u;

/** The length of the words that a line names its sessions with; 0 for any other line. */
export function sessionOpening(printed: string): number {
  const attached = printed.startsWith('Beilage ') || printed.startsWith('Anlage ') ? (ATTACHED.exec(printed)?.[0].length ?? 0) : 0;
  const length = openingAt(printed.slice(attached));
  return length === 0 ? 0 : attached + length;
}

/** What is laid before the session. Matches "Beilage 2.1 " before "zur Sitzung"; not "Anlage 3 " before "zur Vorlage". */
const ATTACHED = /^(?:Beilage|Anlage) (?:(?:Nr\. ?)?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]? )?(?=zur (?:\d{1,3}\. )?Sitzung )/u;

function openingAt(text: string): number {
  const end = openings.endAt(text, 0);
  const whole = end < 0 ? -1 : end + (SESSION_OF.exec(text.slice(end))?.[0].length ?? 0);
  if (text.charAt(whole) === ' ') return text.charAt(whole - 1) === ':' && SEVERAL_DAYS.test(text) ? 0 : whole + 1;
  if (!BEGINS_WITH_TO.test(text)) return 0;
  return itemOpening(text) || ((IN_PUBLIC.exec(text) ?? TO_ASSEMBLY.exec(text))?.[0].length ?? 0);
}

/** A label may head a list on its line. Matches "03.05.2010 (nö), VA 10.05."; not "03.05.2010, 17:00 Uhr" or "03.05.2010, 17.00 Uhr". */
const SEVERAL_DAYS = /\d\.\d{2,4}[^\d.]{1,60}\d{1,2}\.\d{1,2}(?:\.|(?!\d| ?(?:Uhr|h)(?!\p{L})))/u;

/** "Zu TOP 7 der Sitzung des ". */
function itemOpening(text: string): number {
  const number = itemLabelAt(text, 0)?.end ?? text.length;
  const behind = ITEM_OF.exec(text.slice(number))?.[0].length ?? 0;
  return behind === 0 ? 0 : number + behind;
}

/** Matches "zu TOP" and "Zur Sitzung"; not "Zum". */
const BEGINS_WITH_TO = /^[Zz]ur? /u;

/** Matches "2. "; not "2.1 ". */
const COUNTED = /^\d{1,2}\. /u;
/** Matches "In den", "An die" and "für den"; not "In der". */
const INTO = /^(?:In|An|Für|für) (?:den|die|das)(?!\p{L})/u;
/** Matches "zur "; not "zum ". */
const TO = /^[Zz]ur /u;
/** Matches " im", " durch den" and " an" before ":"; not " mit dem". */
const INTO_BODY = /^ (?:an(?=:)|im|in (?:den|die|das|der)|an (?:den|die|das)|durch (?:den|die|das))/u;
/** Matches " in der" before ":"; not " in der" before a blank. */
const IN_BODY = /^ (?:im|in der)(?=:)/u;
/** Between the words and the name. Matches ": " and "\t"; not ":". */
const BEFORE_NAME = /^(?::? |:?\t)/u;

/** "In den ", "An die ", "zur Überweisung in den ", "Beratung in der: ", and what the committee is to do. */
export function intoCommittee(text: string): { readonly length: number; readonly aim?: string } | null {
  const from = COUNTED.exec(text)?.[0].length ?? 0;
  const bare = INTO.exec(text.slice(from));
  const begin = from + (TO.exec(text.slice(from))?.[0].length ?? 0);
  const aim = bare === null ? aims.endAt(text, begin) : -1;
  const body = bare ?? (aim < 0 ? null : (begin > from ? INTO_BODY : IN_BODY).exec(text.slice(aim)));
  if (body === null) return null;
  const end = (bare === null ? aim : from) + body[0].length;
  const length = end + (BEFORE_NAME.exec(text.slice(end))?.[0].length ?? 0);
  return length === end ? null : { length, ...(bare === null ? { aim: text.slice(begin, aim) } : {}) };
}

/** The length of the words, or of the ticked box, that a line names its sessions with. */
export function openingOf(line: string): number {
  const box = boxBefore(line);
  return box?.ticked === true ? box.end : sessionOpening(line);
}
