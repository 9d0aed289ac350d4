import words from '../../vocabulary/agenda-items.json' with { type: 'json' };
import { monthOf } from '../../vocabulary/month-names.js';
import type { Document, Line, Span } from '../../tree/document.js';
import { flowing, mark } from '../paper-tree/mark.js';
import type { Mark } from '../paper-tree/paper-tree.js';
import { numberLabelLength } from '../reference/number-label.js';
import { labelledNumberAt, numberBeforeName } from '../reference/paper-number.js';

/** The item of an excerpt by one line of its head: "Vorlage 17/0052 | Annahme von Spenden", "2022/BV/3561 | Umbau der Post", "5. Wahl der Stellvertretung". */
export interface NumberedName {
  readonly name: Mark<string>;
  /** The number of the paper. */
  readonly paper: Mark<string> | null;
  /** The number of the item. */
  readonly item: Span | null;
}

/** A line that has the number of a paper before the name, in cells of their own. */
export function nameBehindPaper(document: Document, lines: readonly Line[]): NumberedName | null {
  for (const line of lines) {
    const label = numberLabelLength(line.text);
    const found = label > 0 && line.cells.length === 2 ? labelled(document, line, label) : line.cells.length === 2 ? numberBeforeName(document, line.start, line.end) : null;
    if (found === null) continue;
    const name = { start: found.nameStart, end: line.end };
    return { name: mark(flowing(document.text, name), name, 'name-behind-paper'), paper: mark(found.number.text, found.number, 'number-before-name'), item: null };
  }
  return null;
}

function labelled(document: Document, line: Line, label: number): ReturnType<typeof numberBeforeName> {
  const [first, second] = line.cells;
  const number = first === undefined ? null : labelledNumberAt(document, line.start + label, first.end);
  return number === null || second === undefined || number.end !== first?.end || !NAME.test(second.text) ? null : { number, nameStart: second.start };
}

/** Matches "Annahme von Spenden" and "\u201eLärm\u201c"; not "öffentlich" or "12.03.2020". */
const NAME = /^(?:\p{Lu}\p{L}|[„"])/u;

/** The number of the item that the title begins with, unless it counts or dates what the title names: "3. Änderung", "1. Mai". */
export function itemBeforeName(title: Mark<string>): NumberedName | null {
  const { 0: printed = '', groups } = ITEM.exec(title.value) ?? {};
  const { number, word = '' } = groups ?? {};
  if (number === undefined || title.certainty !== 'written' || ordinals.has(word) || monthOf(word) !== null) return null;
  const length = printed.length - word.length;
  const start = title.start + length;
  return { name: { ...title, value: title.value.slice(length), start, rule: 'name-behind-number' }, paper: null, item: { start: title.start, end: title.start + number.length } };
}

const ordinals: ReadonlySet<string> = new Set(words.ordinals);
/** "Änderung der Satzung" and "Bauabschnitt": a number before it counts it. */
export const isCounted = (name: string): boolean => ordinals.has(FIRST_WORD.exec(name)?.[0] ?? '');
/** Matches "Änderung" of "Änderung der Satzung"; not "„Lärm". */
const FIRST_WORD = /^\p{L}+/u;
/** Matches "9. Voranschlag", "4.2 Wahl" and "61. \u201e"; not "50 Jahre" or "12.03.2020". */
const ITEM = /^(?<number>\d{1,3}(?=\.[ \t])|\d{1,3}(?:\.\d{1,2}){1,3})\.?[ \t]{1,8}(?=\p{Lu}\p{L}|[„"])(?<word>\p{L}*)/u;

/** The number of the paper that a title ends with: "Netze (Vorlage 211/2015)", "Haushalt - Drucksache 9/96 -". */
export function paperInName(document: Document, name: Mark<string>): Mark<string> | null {
  const printed = document.text.slice(name.start, name.end);
  const at = BEFORE_LABEL.exec(printed);
  const label = at === null ? 0 : numberLabelLength(printed.slice(at.index + at[0].length));
  const start = at === null ? 0 : name.start + at.index + at[0].length + label;
  const number = label === 0 ? null : labelledNumberAt(document, start, name.end);
  return number === null || !ENDS.test(document.text.slice(number.end, name.end)) ? null : mark(number.text, number, 'number-in-name');
}

/** Matches " (" before "Vorlage 211/2015", " - " before "Drucksache 9/96" and ", " before "DS 12/2020"; not " der " before "Vorlage". */
const BEFORE_LABEL = /(?<=[^\s,(–-])[\t ]{0,3}(?:\(|[-–] {0,3}|, ?)(?=(?:\p{Lu}\p{L}{0,16}[Vv]orlage|Vorlage|Drucksache|DS|Drs\.|Ds\.)(?:[ -]Nr\.?)?:? ?\S{0,3}\d)/u;
/** Matches ")" , " -" and ""; not " und Neubau". */
const ENDS = /^[\s)–-]*$/u;
