import type { Line, Span } from '../../../tree/document.js';
import { isSentence } from '../../wording/prose.js';
import { SUBJECT_OF_ITEM } from '../../wording/subject-label.js';
import { partOf } from '../../agenda/publicity-parts.js';
import { tableHeadOf } from '../../columns/table-head.js';
import { isFormText } from './form-text.js';
import type { HeadContext } from '../../labels/head-context.js';
import { sectionOf } from '../../head-region/head-region.js';
import { isUnlikely } from './unlikely-title.js';

/** A title whose label is that of an agenda item: words stand where its number is expected. */
export interface Subject {
  readonly value: Span;
  readonly label: { readonly line: Line };
  readonly how: 'next-line' | 'next-cell' | 'inline';
}

/** "TOP: | Neubau der Brücke", "TOP: Neubau der Brücke" and "Tagesordnungspunkt:" above words. */
export function subjectOfItem(context: HeadContext): Subject | undefined {
  return besideLabel(context) ?? behindLabel(context) ?? belowLabel(context) ?? askedFor(context) ?? besideNumber(context);
}

function behindLabel(context: HeadContext): Subject | undefined {
  const { head, found } = context;
  for (const line of head.lines) {
    const label = line.cells.length === 1 ? (SUBJECT_OF_ITEM.exec(line.text)?.[0].length ?? 0) : 0;
    if (label === 0 || line.text.length - label < SHORTEST_SUBJECT || found.consultations.some((row) => row.start < line.end && row.end > line.start)) continue;
    const subject = { ...line, start: line.start + label, text: line.text.slice(label) };
    const cell = { start: subject.start, end: line.end, text: subject.text };
    if (isFormText({ ...subject, cells: [cell] }, context) || isUnlikely([subject]) || isSentence(subject.text) || POINTS.test(subject.text) || partOf(subject.text) !== null) continue;
    return { value: cell, label: { line }, how: 'inline' };
  }
  return undefined;
}

/** Says where to look, or that it is not known. Matches "Siehe Einladung" and "Vorberatung im Bauausschuss"; not "Sieben Linden". */
const POINTS = /^(?:Siehe|Wird|Vorberatung|Beschlussfassung|Entscheidung|Beratung)(?!\p{L})/u;

function besideLabel({ head, found }: HeadContext): Subject | undefined {
  for (const line of head.lines) {
    const [label, subject] = line.cells;
    if (line.cells.length !== 2 || label === undefined || subject === undefined || !ITEM_WORD.test(label.text)) continue;
    if (subject.text.length < SHORTEST_SUBJECT || DIGIT_FIRST.test(subject.text) || tableHeadOf(line) !== null || found.consultations.some((row) => row.start < line.end && row.end > line.start)) continue;
    return { value: { start: subject.start, end: subject.end }, label: { line }, how: 'next-cell' };
  }
  return undefined;
}

/** "TOP 4 | Neubau der Brücke": the one line of the head that numbers an item and names it. */
function besideNumber({ head, found }: HeadContext): Subject | undefined {
  const numbered = head.lines.filter(({ cells }) => cells.length === 2 && NUMBERED_ITEM.test(cells[0]?.text ?? ''));
  const [line] = numbered;
  const subject = line?.cells[1];
  if (line === undefined || subject === undefined || numbered.length > 1 || subject.text.length < SHORTEST_SUBJECT || DIGIT_FIRST.test(subject.text)) return undefined;
  if (POINTS.test(subject.text) || isSentence(subject.text) || isUnlikely([{ ...line, ...subject, cells: [subject] }]) || found.consultations.some((row) => row.start < line.end && row.end > line.start)) return undefined;
  return { value: { start: subject.start, end: subject.end }, label: { line }, how: 'next-cell' };
}

/** Matches "TOP 4", "TOP 4.1:" and "TOP Ö 6"; not "TOP" or "TOP 4 und 5". */
const NUMBERED_ITEM = /^(?:TOP|Tagesordnungspunkt) (?:(?:Ö|N|NÖ) )?\d{1,3}(?:\.\d{1,3})?:?$/u;

/** Matches "TOP:", "Tagesordnungspunkt:" and "Tagesordnungspunkt"; not "TOP 6:". */
const ITEM_WORD = /^(?:(?:TOP|Tagesordnungspunkt) ?:|Tagesordnungspunkt)$/u;
/** Matches "7 Ö"; not "Ö 7" or "Neubau". */
const DIGIT_FIRST = /^\d/u;
const SHORTEST_SUBJECT = 12;

/** A letter that asks for an item on the agenda names it on a line of its own: "... auf die Tagesordnung am 03.07.2025:", "Badestelle am Ufer". */
function askedFor(context: HeadContext): Subject | undefined {
  const { lines } = context.document;
  const asking = lines.slice(0, LETTER_LINES).find((line) => line.text.endsWith(':') && line.text.includes('agesordnung') && ASKS.test(line.text));
  const below = asking === undefined ? undefined : lines.slice(asking.index + 1, asking.index + 3).find((line) => line.text !== '');
  if (asking === undefined || below === undefined || below.text.length < SHORTEST_SUBJECT || below.text.length > LONGEST_SUBJECT || below.cells.length > 1 || isSentence(below.text) || isFormText(below, context) || isUnlikely([below])) return undefined;
  return { value: below, label: { line: asking }, how: 'next-line' };
}

const LETTER_LINES = 40;
const LONGEST_SUBJECT = 160;
/** Matches "bittet um Aufnahme des Punktes auf die Tagesordnung des Rates:" and "auf die Tagesordnung zu setzen:"; not "Die Tagesordnung lautet:". */
const ASKS = /(?:auf|in) die (?:nächste )?Tagesordnung(?!\p{L})[^:]{0,90}:$/u;

function belowLabel(context: HeadContext): Subject | undefined {
  const label = context.head.values.find((one) => one.label.words.field === 'agendaItem' && one.value === null)?.label;
  const below = label === undefined ? undefined : context.document.lines.slice(label.line.index + 1, label.line.index + 3).find((line) => line.text !== '');
  if (label === undefined || below === undefined || label.end < label.line.end || below.cells.length > 1 || isFormText(below, context) || isUnlikely([below]) || sectionOf(below) !== null) return undefined;
  return { value: below, label, how: 'next-line' };
}
