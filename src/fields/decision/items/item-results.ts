import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import type { Document } from '../../../tree/document.js';
import { outcomeStatus } from '../outcome.js';
import { withoutUnticked } from '../../forms/form-boxes.js';
import { flowing } from '../../paper-tree/mark.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import type { Section } from '../sections/decision-sections.js';
import { motionIn, moverIn } from '../sentences/motion-of-order.js';
import { isAmendment, isWhole } from '../sections/result-parts.js';
import { isUnfilledColumn } from '../forms/unfilled-form.js';
import { voteOfSection } from '../votes/vote-table.js';

/** Which of the results that an item prints is its own, and what it says. */

/** Votes on amendments and on motions of order come before the one on the item; "über den Antrag" is on the item where that is a motion. */
export function withoutAmendments(results: readonly Section[], title: string): readonly Section[] {
  const isOwn = (subject: string): boolean => (!isAmendment(subject) && (MOTION.test(title) || !isOfSomebody(subject))) || (ON_MOTION.test(subject) && MOTION.test(title)) || title.includes(moverIn(subject) ?? UNNAMED);
  const own = results.filter(({ subject }) => subject === undefined || isOwn(subject));
  const whole = MOTION.test(title) ? [] : own.filter(({ subject }) => subject !== undefined && isWhole(subject));
  return whole.length > 0 && own.every(({ subject }) => subject !== undefined) ? whole : own.length > 0 ? own : results.filter(({ subject }) => motionIn(subject ?? '') === null);
}

/** In no title. */
const UNNAMED = '\n';
/** Matches " über den Antrag"; not " über den Antrag der Fraktion". */
const ON_MOTION = /^ ?über den Antrag$/u;
/** A motion made in the debate. Matches " über den Antrag Muster" and " zum Antrag von Herrn Muster:"; not " über den Antrag Verwaltung". */
const OF_PERSON = /^ ?(?:(?:über den|zum) )?Antrag (?:(?:von |des )?(?:Herrn|Frau|Ratsherrn|Ratsfrau|Stadtrat|Stadträtin|Gemeinderat|Mitglieds?) )?(?!Verwaltung|Nr)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \([^()]{1,80}\))?:?$/u;
/** Matches " über den Antrag der SPD-Fraktion (drei Monate)" and "Antrag der Fraktion Muster"; not " über den Antrag der Verwaltung". */
const OF_GROUP = /^ ?(?:(?:über den|zum) )?Antrag (?:von |der |des )?(?:Fraktion [^()]{2,40}|[\p{L}/ \d-]{2,40}[Ff]raktion)(?: \([^()]{1,80}\))?:?$/u;
const isOfSomebody = (subject: string): boolean => OF_PERSON.test(subject) || OF_GROUP.test(subject);
/** Matches "Antrag auf Tempo 30" and "Dringlichkeitsantrag"; not "Bauantrag". */
const MOTION = /(?<!\p{L})(?:Antrag|Dringlichkeitsantrag|Anträge)(?!\p{L})/u;

/** Of several results the first that says how it was decided; of headed ones the last, for motions are voted on before the whole. */
export function bestResult(document: Document, results: readonly Section[]): Section | undefined {
  const worded = results.filter((section) => statusOfResult(document, section) !== null);
  return worded.findLast((section) => section.headed === true) ?? worded[0] ?? results[0];
}

/** Null for a result that does not say how it was decided. */
export function statusOfResult(document: Document, section: Section): DecisionStatus | null {
  if (isUnfilledColumn(document, section)) return null;
  const text = withoutClauses(withoutUnticked(flowing(document.text, section)));
  const { status, weak } = outcomeStatus(text);
  return status === 'unmapped' || weak || COUNTS.test(text) ? null : status;
}

/** Without what is told of those who voted: "(bei 2 Gegenstimmen der Gruppe, die eine Ablehnung zu Protokoll gibt)", and of amendments behind the result: ", Ablehnung des Änderungsantrages". */
export function withoutClauses(text: string): string {
  if (!text.includes(', ')) return text;
  const own = text.replace(CLAUSE, '').replace(OF_AMENDMENT, '');
  const withoutMotions = own.replace(OF_MOTION, '');
  return withoutMotions !== own && tells(withoutMotions) ? withoutMotions : own;
}

/** The motion of a group may be the item itself: "8 Ja, 4 Nein, Ablehnung des Antrags der Fraktion". */
function tells(text: string): boolean {
  const { status, weak } = outcomeStatus(text);
  return status !== 'unmapped' && !weak;
}

/** Matches ", Ablehnung des Änderungsantrages" and ", Annahme der Ergänzungsanträge der Fraktion A"; not "Ablehnung des Änderungsantrages" or ", Ablehnung". */
const OF_AMENDMENT = /, (?:Ablehnung|Annahme) de[sr] (?:Änderungs|Ergänzungs|Zusatz|Gegen|Alternativ)(?:antrag(?:e?s)?|anträge)(?:(?: der| des| von)? \p{Lu}[^,;.]{1,40})?/gu;
/** Matches ", Ablehnung des Antrags der Fraktion A"; not ", Ablehnung des Antrags". */
const OF_MOTION = /, (?:Ablehnung|Annahme) des Antrag(?:e?s) der \p{L}*[Ff]raktion(?:(?: der| des| von)? \p{Lu}[^,;.]{1,40})?/gu;

/** Matches ", die eine Ablehnung zu Protokoll gibt"; not ", die Kosten". */
const CLAUSE = /, (?:die|der|welche|welcher) (?:\p{L}+ ){1,8}(?:gibt|geben|gab|gaben|erklärt|erklären|wünscht|wünschen)(?!\p{L})/gu;

/** Counts, or who they were, named with the words of outcomes. Matches "Zustimmung: 12 Ablehnung: 3" and "Zustimmung: CDU, SPD Ablehnung: FDP"; not "Zustimmung". */
export const COUNTS = /^(?:Zustimmung|Ablehnung)(?:en)?:? ?(?:\d|\p{Lu}[^:]{1,120} (?:Ablehnung|Zustimmung|Enthaltung|Gegenstimme)(?:en)?:)/u;

/** Headed results that differ, and nothing says which of them is the item's. */
export function differ(document: Document, results: readonly Section[]): boolean {
  return new Set(results.flatMap((section) => (section.headed === true ? [statusOfResult(document, section)] : [])).filter((status) => status !== null)).size > 1;
}

export function voteOf(document: Document, results: readonly Section[], result: Section | undefined): VoteValue | null {
  const loose = results.filter(({ headed }) => headed !== true).flatMap((section) => voteOfSection(document, section)?.yes ?? []);
  if (result?.headed !== true && new Set(loose).size > 1 && !isCounted(document, result)) return null;
  const votes = [result, ...results].flatMap((section) => (section === undefined ? [] : [voteOfSection(document, section)]));
  const counted = votes.find((vote) => vote?.yes != null || vote?.no != null);
  if (counted != null) return { ...counted, unanimous: counted.unanimous ?? ((counted.no ?? 0) > 0 ? null : (votes.find((vote) => vote?.unanimous === true)?.unanimous ?? null)) };
  return votes.find((vote) => vote !== null) ?? null;
}

/** "dafür: 5, dagegen: 2" and below it "mit Mehrheit beschlossen": the counts are those of the outcome. */
function isCounted(document: Document, result: Section | undefined): boolean {
  return result !== undefined && statusOfResult(document, result) !== null && voteOfSection(document, result)?.yes != null;
}
