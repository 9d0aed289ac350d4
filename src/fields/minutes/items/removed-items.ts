import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import type { Document } from '../../../tree/document.js';
import { decide } from '../../decision/decide.js';
import { sentencesOf } from '../../decision/sentences/sentences.js';
import type { AgendaItemValue, Mark } from '../../paper-tree/paper-tree.js';

/**
 * Items of the list that are not treated below, since the meeting took them off when it settled its agenda: "Der TOP 6
 * wird auf Antrag der Fraktion von der Tagesordnung abgesetzt." The sentence stands within another item or above them all.
 */
type Item = Mark<AgendaItemValue>;

export function withRemoved(document: Document, items: readonly Item[], treatedFrom: number, organization: Mark<string> | null, date: Mark<string> | null): readonly Item[] {
  const untreated = items.filter(({ start, value }) => start < treatedFrom && value.decision === null && value.number !== null);
  if (untreated.length === 0) return items;
  const removed = removedIn(document);
  return items.map((item) => {
    const found = untreated.includes(item) ? removed.get(item.value.number?.value ?? '') : undefined;
    return found === undefined ? item : { ...item, value: { ...item.value, decision: { ...found, value: { ...found.value, organization, date } } } };
  });
}

function removedIn(document: Document): ReadonlyMap<string, ReturnType<typeof decide>> {
  const lines = document.lines.filter(({ text }, at) => speaks(text) || speaks(document.lines[at - 1]?.text ?? '') || speaks(document.lines[at + 1]?.text ?? ''));
  return new Map(sentencesOf(document, lines).flatMap(({ text, start }) => {
    const { number, how } = REMOVED.exec(text)?.groups ?? {};
    const status = how === undefined ? undefined : STATUSES.get(how);
    return number === undefined || status === undefined ? [] : [[number, decide(status, text, { kind: 'result', start, end: start + text.length }, null)] as const];
  }));
}

/** Cheap look. */
const speaks = (text: string): boolean => WORDS.some((word) => text.includes(word));
const WORDS = ['TOP', 'unkt', 'Top'];

const STATUSES: ReadonlyMap<string, DecisionStatus> = new Map([
  ['abgesetzt', 'removed-from-agenda'], ['gestrichen', 'removed-from-agenda'], ['genommen', 'removed-from-agenda'],
  ['vertagt', 'deferred'], ['zurückgestellt', 'deferred'], ['zurückgezogen', 'withdrawn'],
]);

/** Matches "Der TOP 6 wird auf Antrag der Fraktion von der Tagesordnung abgesetzt." and "Tagesordnungspunkt 4.2 wurde vertagt"; not "TOP 6 wird nicht abgesetzt" or "wird zur Kenntnis genommen". */
const REMOVED = /^(?:Der |Die )?(?:TOP|Top|Tagesordnungspunkt|Punkt) (?:Nr\. ?|[ÖN] )?(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?: \([^()]{2,80}\)| „[^“]{2,80}“)? (?:wird|wurde|ist) (?:(?!nicht )[^ .;:]{1,40} ){0,14}?(?<how>abgesetzt|gestrichen|vertagt|zurückgestellt|zurückgezogen|(?<=Tagesordnung )genommen)\.?$/u;
