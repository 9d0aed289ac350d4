import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { isOffice } from '../../wording/row-words.js';
import { isColumnName } from '../../columns/table-head.js';
import type { TokenType } from './token.js';

/** What is left of a cell when all that words tell is taken away: the name of a committee, of its session or of a column, a time, or a text. */
export function typeOfName(text: string): TokenType {
  if (MANNER.test(text)) return 'outcome';
  const isCommittee = committeeWordIn(text) !== null;
  if (isColumnName(text)) return 'column';
  if (CLOCK.test(text)) return 'time';
  if (SESSION_NUMBER.test(text)) return 'meeting';
  if (REMARK.test(text) && committeeWordIn(text.replace(REMARK, '')) !== null && !OPENS_SESSION.test(text)) return 'organization';
  if (isCommittee && GENITIVE.test(text)) return 'meeting';
  if (MEETING.test(text) && !IN_A_MEETING.test(text)) return 'meeting';
  return isCommittee || isOffice(text) ? 'organization' : 'text';
}

/** How it was decided, and where; the outcome itself goes on below. Matches "mit Änderungen im Ausschuss"; not "Ausschuss mit Änderungen". */
const MANNER = /^(?:mit|ohne) Änderung(?:en)? (?:im|in der) /u;
/** A bracketed remark at the end. Matches "(zur Kenntnis)" and "(gemeinsame Sitzung)"; not "(BV) 3". */
const REMARK = /\([^()]{1,40}\)$/u;
/** Matches "Sitzung" and "Plenarsitzung"; not "Sitzungsvorlage". */
const MEETING = /(?:sitzung|tagung)(?:en)?(?!\p{L})/iu;
/** Matches "Sitzung des Ausschusses (offen)"; not "Rat (Sitzung)". */
const OPENS_SESSION = /^Sitzung de[rs] /u;

/** The number of a session. Matches "BVV/007/IX", "FinPersImm/024/VI", "BVV/VII/027", "PLA/12/2018", "BVV/ORD/023" and "VIII/BVV/027"; not "BVV" or "Bau/Umwelt". */
const SESSION_NUMBER = /^(?:\p{Lu}{2,4}\/\p{Lu}{2,8}\/\d{2,3}|\p{Lu}\p{L}{1,6}\/\d{1,3}\/\d{2,4}|\p{Lu}\p{L}{1,12}\/(?:\d{1,3}\/[IVX]{1,5}|[IVX]{1,5}\/\d{1,3})|[IVX]{1,5}\/\p{Lu}\p{L}{1,8}\/\d{2,3})$/u;

export const isSessionNumber = (text: string): boolean => SESSION_NUMBER.test(text);

/** The letters that name the committee in the number of its session: "VerkOrd" in "VerkOrd/VII/041"; null if the text is no such number. */
export function committeeOfNumber(text: string): string | null {
  return SESSION_NUMBER.test(text) ? (LETTERS.exec(text)?.groups?.['letters'] ?? null) : null;
}

/** Matches "VerkOrd" of "VerkOrd/VII/041" and "BVV" of "VIII/BVV/027"; not "VIII". */
const LETTERS = /^(?:[IVX]{1,5}\/)?(?<letters>\p{Lu}\p{L}{1,12})\//u;

/** A sentence that tells of a meeting. Matches "In der Sitzung des Rates"; not "Sitzung des Rates". */
const IN_A_MEETING = /^(?:in|auf|bei|zu|nach|vor|seit) (?:der|den|einer|seiner|ihrer|dieser) /iu;

/** A clock time alone. Matches "17:30" and "18.00 Uhr"; not "9.1". */
const CLOCK = /^(?:[01]?\d|2[0-3])(?::[0-5]\d(?: Uhr)?|\.[0-5]\d Uhr)$/u;

/** A session's name that lost its beginning. Matches "des Rates der Stadt"; not "Rat der Stadt". */
const GENITIVE = /^(?:des|der) \p{Lu}/u;
