/**
 * Statements that something has worked since a day and that a list follows of what it did: "wurden seit Arbeitsaufnahme im September
 * 2009 folgende Resultate erzielt". Only such a list is bound to the day; a start that is merely mentioned binds nothing.
 */
import type { DateValue, Mark } from '../../fields/paper-tree/paper-tree.js';
import type { Document, Line } from '../../tree/document.js';
import words from '../../vocabulary/start-words.json' with { type: 'json' };
import { edtfBounds } from '../calendar/edtf-bounds.js';
import { lineAt } from '../../tree/line-at.js';

export interface StatedStart {
  readonly start: number;
  readonly end: number;
  /** First day on which it can have begun. */
  readonly first: string;
  /** Clean range of the list that the statement announces. */
  readonly listEnd: number;
}

/** Characters between the word and its date: "Arbeitsaufnahme des Büros im September 2009 bzw. November 2010". */
const MAX_DISTANCE = 60;
const MAX_SENTENCE = 400;
/** No document states as many; the rest of a hostile one is left alone. */
const MAX_STATEMENTS = 20;
// The end of a sentence or paragraph. Matches ". F" behind "2010" and "erzielt"; not behind "bzw".
const SENTENCE_END = /(?:\p{Ll}{4}|\d{4})[.!?]\s+\p{Lu}|\n\n/u;

// Words before a start begin so. Matches "Seit" and "seither"; not "Zeit".
const SINCE = /[sS][eE][iI][tT]/gu;
const ANNOUNCEMENTS: readonly string[] = words.announcements.map((word) => `${word} `);

/** What leads to a start stands so near before it, and is so long with it. */
const REACH = 20;
const LONGEST = REACH + Math.max(...words.starts.map(({ length }) => length));

/** Cheap look: most texts have "seit" before nothing that begins. */
function mayStateStart(text: string): boolean {
  SINCE.lastIndex = 0;
  for (let since = SINCE.exec(text); since !== null; since = SINCE.exec(text)) {
    const near = text.slice(since.index, since.index + LONGEST);
    if (words.starts.some((word) => near.includes(word))) return true;
  }
  return false;
}

function placesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return words.starts.flatMap((word) => {
    const places: { start: number; end: number }[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const before = text.slice(Math.max(0, at - REACH), at).trimEnd().toLowerCase();
      const since = words.before.find((phrase) => before.endsWith(phrase));
      if (since !== undefined) places.push({ start: at - since.length - 1, end: at + word.length });
    }
    return places;
  });
}

/** Where the next heading of the same rank as the one above the statement stands. */
function sectionEnd({ lines, text }: Document, statement: Line): number {
  const isHeading = (line: Line) => line.depth > 0 || line.strong;
  let above = statement.index - 1;
  while (above >= 0 && !isHeading(lines[above] ?? statement)) above -= 1;
  const heading = lines[above];
  if (!heading) return text.length;
  const next = lines.slice(statement.index + 1).find((line) => isHeading(line) && line.depth === heading.depth && line.strong === heading.strong);
  return next?.start ?? text.length;
}

export function statedStarts(document: Document, dates: readonly Mark<DateValue>[]): readonly StatedStart[] {
  const { text } = document;
  if (!mayStateStart(text) || !ANNOUNCEMENTS.some((phrase) => text.includes(phrase))) return [];
  return placesOf(text).slice(0, MAX_STATEMENTS).flatMap(({ start, end }) => {
    const sentence = text.slice(end, end + MAX_SENTENCE);
    const stop = SENTENCE_END.exec(sentence)?.index ?? sentence.length;
    const announced = ANNOUNCEMENTS.some((phrase) => sentence.slice(0, stop).includes(phrase));
    const line = lineAt(document, start);
    if (!announced || !line) return [];
    const near = dates.filter((mark) => mark.start >= end && mark.start <= end + Math.min(stop, MAX_DISTANCE));
    const days = near.flatMap((mark) => edtfBounds(mark.value.edtf)?.first ?? []).sort();
    const [first] = days;
    return first === undefined ? [] : [{ start, end: near.at(-1)?.end ?? end, first, listEnd: sectionEnd(document, line) }];
  });
}
