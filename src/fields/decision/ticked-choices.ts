import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { outcomeStatus } from '../consultations/outcome.js';
import { boxesIn, withoutUnticked } from '../form-boxes.js';

/** What the ticked boxes of a form say together: "[X] einstimmig  [X] mit Änderungen". Null where they name no outcome. */
export function tickedStatus(text: string): DecisionStatus | null {
  const { status } = outcomeStatus(withoutUnticked(text));
  return status === 'adopted' && choices(text).some(({ words, ticked }) => ticked && AMENDED.test(words)) ? 'adopted-amended' : status;
}

/** Not as proposed. Matches "mit Änderungen", "Veränderungen/Ergänzungen" and "abweichender Beschluss"; not "laut Vorschlag" or "ohne Änderungen". */
const AMENDED = /^(?:mit (?:den )?|in )?(?:(?:Ver|Ab)?änderung(?:en)?|Ergänzung(?:en)?|geändert\p{L}*|ergänzt\p{L}*|abgeändert\p{L}*|abweichend\p{L}*)(?!\p{L})/iu;

/** Whether a line lets choose between adoption and rejection, and one of its choices is ticked. */
export function isChoiceOfOutcomes(text: string): boolean {
  const all = choices(text);
  const statuses = new Set(all.map(({ words }) => outcomeBook.matchAt(words.toLowerCase(), 0)?.value.status));
  return all.filter(({ ticked }) => ticked).length === 1 && statuses.has('adopted') && statuses.has('rejected');
}

/** Each box with the words behind it. */
function choices(text: string): { words: string; ticked: boolean }[] {
  const boxes = boxesIn(text);
  return boxes.map(({ end, ticked }, at) => ({ words: text.slice(end, boxes[at + 1]?.start ?? text.length).trim(), ticked }));
}
