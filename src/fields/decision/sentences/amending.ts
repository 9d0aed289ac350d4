import verbs from '../../../vocabulary/decision-verbs.json' with { type: 'json' };
import { phraseBook } from '../../../vocabulary/phrase-book.js';

/** Whether words say that something was decided otherwise than it was proposed. */

const amending = phraseBook(verbs.amending.map((form) => [form, true] as const));

/** Words between the article and the change. Matches "mit der in der Sitzung besprochenen Änderung"; not "mit der Begründung, die Änderung". */
const WITH_CHANGE = /(?<!\p{L})(?:mit|unter Einbeziehung|unter Berücksichtigung) de[rn] (?:[^.,;:]{0,60} )?(?<how>\p{L}{5,20}) (?:Änderung|Ergänzung)(?:en)?(?!\p{L})/u;
const changed: ReadonlySet<string> = new Set(verbs.changed);
/** Matches "Die Tagesordnung wird um den TOP 3.1 ergänzt und einstimmig festgestellt."; not "Die Tagesordnung wird festgestellt." */
const AGENDA_CHANGED = /^Die Tagesordnung wird (?:um|durch|mit|wie) .{3,100} (?:ergänzt|erweitert|geändert|gekürzt) und .{3,80} (?:festgestellt|genehmigt|beschlossen|angenommen)\.?$/u;
/** Matches "Fassung" and "Form"; not "Satzung". */
const FORM = /Fassung|Form/u;
/** What such words end in. Matches "Änderung" and "Ergänzungen"; not "geändert". */
const CHANGE = /(?:Änder|Ergänz)ung/u;

/** The wording that follows is a changed one. Matches "in folgender, vom Antragsteller geänderter Fassung" and "in der von der Verwaltung ergänzten Form zugestimmt"; not "in der durch Gesetz geänderten Fassung" or "in der zuletzt am 3.5. geänderten Fassung". */
const IN_CHANGED_FORM = /(?<!\p{L})in (?:(?:folgender|nachstehender|nachfolgender),? (?:(?:vom|von der|von den) [^.,;:\d]{3,60} )?(?:(?:ab)?geänderter|ergänzter|modifizierter) (?:Fassung|Form)|der (?:vom|von der|von den) [^.,;:\d]{3,60} (?:(?:ab)?geänderten|ergänzten|modifizierten) (?:Fassung|Form) (?:zugestimmt|angenommen|beschlossen|zu(?!\p{L})))/u;

export function isAmending(text: string): boolean {
  return amending.find(text) !== null || (FORM.test(text) && IN_CHANGED_FORM.test(text)) || (text.startsWith('Die Tagesordnung') && AGENDA_CHANGED.test(text)) || (CHANGE.test(text) && changed.has(WITH_CHANGE.exec(text)?.groups?.['how'] ?? ''));
}
