import type { Line } from '../../../tree/document.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { codeAt } from '../../../vocabulary/letters.js';
import { signSet } from '../../../vocabulary/sign-set.js';
import { boxBefore, boxesIn, withoutUnticked } from '../../forms/form-boxes.js';
import { isEllipticResult } from '../sentences/elliptic-result.js';
import { isCount, isNone, sideNamed } from '../votes/counted-sides.js';
import { isVoteLine } from '../votes/vote-line.js';

/** Lines that tell a result and nothing else, whatever stands around them. */

/** What stands behind "Beschluss:" is an outcome only if it is this short. */
export const SHORT_SECTION = 160;

/** A line that is nothing but an outcome or a vote. */
export function isResultLine(line: Line): boolean {
  if (line.text.length >= SHORT_SECTION) return false;
  const text = ofForm(line.text);
  return (isVoteLine(text) || isOutcome(text) || isEllipticResult(text)) && !TOLD.test(text);
}

/** What a line of boxes says: "[ ] einstimmig [x] mehrheitlich Ja: 12" is "mehrheitlich Ja: 12"; one box alone may be anything's. */
function ofForm(text: string): string {
  if (boxBefore(text) === null || boxesIn(text).length < 2) return text;
  const said = withoutUnticked(text).trim();
  return said === text.trim() ? text : said.slice(boxBefore(said)?.end ?? 0);
}

/** Whether a text is an outcome with no more than what belongs to it. */
export function isOutcome(text: string): boolean {
  const from = lengthBefore(text);
  const outcome = outcomeBook.matchAt(text, from);
  return outcome !== null && !outcome.value.weak && outcome.value.status !== null && (outcome.end >= text.length - 1 || (SMALL.test(text) && CLOSING_DASH.test(text.slice(outcome.end))) || SHORT_REST.test(text.slice(outcome.end)));
}

/** The length of what may stand before an outcome on its line. */
function lengthBefore(text: string): number {
  if (!mayStandBefore(codeAt(text, 0))) return 0;
  if (text.startsWith('amit ', 1) || text.startsWith('omit ', 1)) return CONCLUDING.exec(text)?.[0].length ?? 0;
  if (text.startsWith('Status')) return STATUS_LABEL.exec(text)?.[0].length ?? 0;
  return text.includes('wiesen') ? (WHERE_TO.exec(text)?.[0].length ?? 0) : 0;
}

/** The first letters of all that may stand before an outcome: most lines begin with another. */
const mayStandBefore = signSet('DdSsZEMaAiI');
/** Matches "genehmigt."; not "Genehmigt". */
const SMALL = /^\p{Ll}/u;
/** Matches the end of "- abgesetzt -"; not " - 3". A noun, as in "- Vertagung -", ends a title. */
const CLOSING_DASH = /^ ?[-–]$/u;
/** A line of a sentence. Matches "bei 1 Enthaltung die Aufstellung des Planes." and "empfohlen worden. Die"; not "bei 1 Enthaltung" or "Mit den Nachträgen genehmigt." */
const TOLD = /\p{L}{3}[.!] \p{Lu}|(?<!\p{L})(?:die|den|dem|das) (?!(?:Nachträgen|Ergänzungen|Änderungen) \p{Ll})\p{Lu}[^.]{3,80}\.$/u;
/** Where a paper goes, before the outcome. Matches "an den Hauptausschuss " and "Zur weiteren Beratung an den Bauausschuss " before "zurückverwiesen"; not "an den Rat". */
const WHERE_TO = /^(?:(?:Zur (?:weiteren |erneuten )?(?:Beratung|Behandlung)|Einstimmig|Mehrheitlich) )?(?:an|in|An|In) (?:den|die|das) \p{Lu}[\p{L}-]{2,30}(?: (?:und|für|\p{Lu}[\p{L}-]{2,30})){0,5} (?=(?:zurück)?(?:ver|über)wiesen)/u;
/** Matches "damit " of "damit abgelehnt"; not "Damit:". */
const CONCLUDING = /^(?:[Dd]amit|[Ss]omit) /u;
/** Matches "Status: "; not "Status". */
const STATUS_LABEL = /^Status: ?/u;
/** What may follow an outcome on its line. Matches " (Beschluss-Nr. 12)", ", Ja 3" and " in den Bauausschuss"; not " und die Mittel". */
const SHORT_REST = /^(?: (?:in|an) (?:den|die|das) \p{Lu}[\p{L}-]{2,30}(?: (?:und|für|\p{Lu}[\p{L}-]{2,30})){0,5}| ?\([^()]{0,40}\)| bei .{0,40}|[,:;\t] ?(?:Ja|Nein|bei|mit).{0,60}| mit .{0,40})$/u;

/**
 * How many lines below a head without words of a result its counts stand, one in each column: "Ja | Nein | Enthaltung", or
 * "Mitglieder | anwesend | dafür | dagegen", whose names may go on in a second line. 0 where it is no such head.
 */
export function countsBelowHead(head: Line, below: readonly (Line | undefined)[]): number {
  if (head.cells.length < 2) return 0;
  const at = below.findIndex((line) => line !== undefined && line.cells.length === head.cells.length && isCount(line.cells[0]?.text ?? '') && line.cells.every(({ text }) => isCount(text) || isNone(text)));
  if (at < 0 || below.slice(0, at).some((line) => line === undefined || line.text === '' || line.cells.length >= head.cells.length)) return 0;
  const sides = new Set(head.cells.flatMap(({ text }) => sideNamed(text) ?? []));
  return at === 0 && sides.size === head.cells.length ? 1 : sides.has('yes') && sides.has('no') ? at + 1 : 0;
}
