/**
 * # agenda-item-unread
 *
 * Severity: warning
 *
 * Reports a line that begins like the agenda item whose number is missing between two that were read: "6. Haushalt" where
 * items 5 and 7 were found.
 *
 * It also reports the names or the papers of items that stand in a block of their own below all numbers, when they are more
 * or less than the numbers.
 *
 * And it reports lines of an agenda that count from one again below the last item that was read, as in a part whose heading is
 * not known: "1. Personal" and "2. Grundstücke".
 *
 * In minutes it reports what was resolved above the first item that was read, and what follows numbers that a converter set
 * apart in a column of their own.
 *
 * Of several items it reports each that has a number and no name, and one whose name holds the number of an item below it:
 * "1 Allgemeines 1.1 Eröffnung", where lines were joined.
 *
 * What it leaves alone: the points of a list that counts from one within an item.
 *
 * Why it matters: what an item that was not read holds counts as part of the item above, its decision and its papers too.
 *
 * What to do: read the line. If it is an item, look at how its head differs from the others; if it is a point of the text and
 * the number was left out on purpose, nothing is wrong.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1: Eröffnung
 * Die Bürgermeisterin begrüßt die Anwesenden.
 *
 * TOP 2: Neubau der Sporthalle
 * Die Bürgermeisterin berichtet.
 *
 * 3. Haushalt 2020
 * Beschluss: einstimmig angenommen
 *
 * TOP 4: Verschiedenes
 * Keine Wortmeldungen.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1: Eröffnung
 * Die Bürgermeisterin begrüßt die Anwesenden.
 *
 * TOP 2: Neubau der Sporthalle
 * Der Rat beschließt den Bau folgender Teile:
 * 1. Halle
 * 2. Geräteraum
 * 3. Parkplatz
 *
 * TOP 4: Verschiedenes
 * Keine Wortmeldungen.
 * ```
 */
import type { AgendaItemValue, Mark } from '../fields/paper-tree/paper-tree.js';
import { isSentence } from '../fields/wording/prose.js';
import type { Line } from '../tree/document.js';
import { linesWithin } from '../tree/line-at.js';
import { matchesOf } from '../tree/matches-of.js';
import type { Check, Finding } from './check.js';
import { unreadFindings } from './reading/unread-marks.js';

export const agendaItemUnread: Check = {
  id: 'agenda-item-unread',
  severity: 'warning',
  *run(context) {
    const { paper, document } = context;
    yield* unreadFindings(context, 'agenda-items', (written) => ({
      message: `The numbers of items stand apart from what begins here or were not found, and which belong together is not told: "${written}".`,
      pointer: '/record/agendaItems',
      expected: 'as many lines as items',
    }));
    yield* paper.agendaItems.length > 1 ? unnamed(paper.agendaItems) : [];
    const items = paper.agendaItems.flatMap((item) => numbered(item) ?? []);
    for (const line of context.record.kind === 'agenda' ? countedAnew(document.lines, items.at(-1)) : []) {
      yield { message: `This line counts from one again below the last item that was read, and its part of the meeting was not: "${line.text}".`, at: line, pointer: '/record/agendaItems', actual: line.text, expected: 'an agenda item' };
    }
    for (const [at, { number, start }] of items.entries()) {
      const next = items[at + 1];
      if (next === undefined || next.number <= number + 1 || next.number > number + MOST_MISSING || next.start <= start) continue;
      let point: Point | null = null;
      for (const line of linesWithin(document, { start, end: next.start })) {
        const missing = itemBegunOn(line);
        if (missing === null) continue;
        if (goesOnFrom(point, missing, line)) point = { number: missing, line };
        if (point?.line === line || missing <= number || missing >= next.number) continue;
        yield { message: `Item ${missing} is missing between items ${number} and ${next.number}, and this line begins like it: "${line.text}".`, at: line, pointer: '/record/agendaItems', actual: line.text, expected: `agenda item ${missing}` };
      }
    }
  },
};

/** Items of which the name was not found, or holds another item. */
function unnamed(items: readonly Mark<AgendaItemValue>[]): Finding[] {
  const numbers = new Set(items.flatMap(({ value }) => value.number?.value ?? []));
  return items.flatMap(({ value: { number, name } }): Finding[] => {
    if (number === null) return [];
    if (name === null) return [{ message: `Item ${number.value} has no name.`, at: number, pointer: '/record/agendaItems', actual: number.value, expected: 'the name of the item' }];
    const below = matchesOf(NUMBER_WITHIN, name.value).find(([within]) => within.startsWith(`${number.value}.`) && !numbers.has(within))?.[0];
    return below === undefined ? [] : [{ message: `The name of item ${number.value} holds the number of another item: "${below}".`, at: name, pointer: '/record/agendaItems', actual: name.value, expected: `agenda item ${below}` }];
  });
}

/** A number of an item in the middle of words. Matches the "1.1" of "Allgemeines 1.1 Eröffnung"; not of "Plan Nr. 1.1 Mitte" or "Version 1.1 der". */
const NUMBER_WITHIN = /(?<=[\p{L})“"] )(?<!(?:Nr\.|Nrn\.|Nummer|Teil|Punkt|TOP|Ziffer|Version|Abschnitt|Anlage|Stufe|Los|Linie|Kapitel|§) )\d{1,2}(?:\.\d{1,2}){1,3}(?=\.? \p{Lu}\p{L}{2}|\.?$)/gu;

/** A point of a list that counts from one within an item. */
interface Point {
  readonly number: number;
  readonly line: Line;
}

const goesOnFrom = (point: Point | null, number: number, line: Line): boolean => number === 1 || (point !== null && number === point.number + 1 && line.block === point.line.block);

/** More numbers than these are left out by a list of another kind. */
const MOST_MISSING = 6;

/** Two lines or more that count from one below the last of several items, and are no list of what is enclosed or asked. */
function countedAnew(lines: readonly Line[], last: { readonly number: number; readonly start: number } | undefined): readonly Line[] {
  if (last === undefined || last.number < 2) return [];
  const run: Line[] = [];
  for (const line of lines.filter(({ text, start }) => text !== '' && start > last.start)) {
    if (itemBegunOn(line) !== run.length + 1) continue;
    if (run.length === 0 && OTHER_LIST.test(lines.slice(0, line.index).findLast(({ text }) => text !== '')?.text ?? '')) return [];
    run.push(line);
  }
  return run.length > 1 ? run.slice(0, 1) : [];
}

/** What heads a list that is none of items. Matches "Anlagen:", "Hinweise", "Verteiler:" and "Bitte beachten Sie:"; not "II. Interna". */
const OTHER_LIST = /Anlage|Hinweis|Verteiler|Anmerkung|Unterlage|Beschluss|Antrag|[Bb]eilage|:$/u;

/** An item that is no part of another, with its number and its place. */
function numbered({ value, start }: Mark<AgendaItemValue>): { readonly number: number; readonly start: number } | null {
  const number = value.number?.value ?? '';
  return WHOLE.test(number) ? { number: Number(number), start } : null;
}

/** Matches "6"; not "6.1" or "A". */
const WHOLE = /^\d{1,3}$/u;

/** The number that a line begins with as a head of an item would. */
function itemBegunOn({ text }: Line): number | null {
  const number = NUMBERED.exec(text)?.groups?.['number'];
  return number === undefined || isSentence(text) ? null : Number(number);
}

/** Matches "6. Haushalt", "6 | Haushalt" in cells and "TOP 6: Haushalt"; not "6.1 Haushalt" or "6 Enthaltungen". */
const NUMBERED = /^(?:(?:TOP|Punkt|Zu|zu) )?(?<number>\d{1,3})(?:[.):]|\t)[ \t]{0,4}(?=\p{Lu}|\d{1,2}\. \p{Lu})/u;
