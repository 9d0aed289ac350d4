import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { outcomeStatus } from '../consultations/outcome.js';
import { choicesIn, withoutUnticked } from '../form-boxes.js';

/** What the ticked boxes of a form say together: "[X] einstimmig  [X] mit Änderungen". Null where they name no outcome. */
export function tickedStatus(text: string): DecisionStatus | null {
  const { status } = outcomeStatus(withoutUnticked(text));
  return status === 'adopted' && choicesIn(text).some(({ words, ticked }) => ticked && isAmended(words)) ? 'adopted-amended' : status;
}

/** The words of a choice that says "not as proposed". */
export function isAmended(words: string): boolean {
  return AMENDED.test(words);
}

/** Not as proposed. Matches "mit Änderungen", "Veränderungen/Ergänzungen" and "abweichender Beschluss"; not "laut Vorschlag" or "ohne Änderungen". */
const AMENDED = /^(?:mit (?:den )?|in )?(?:(?:Ver|Ab)?änderung(?:en)?|Ergänzung(?:en)?|geändert\p{L}*|ergänzt\p{L}*|abgeändert\p{L}*|abweichend\p{L}*)(?!\p{L})/iu;
