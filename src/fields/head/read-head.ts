import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { remembered } from '../../tree/remembered.js';
import { tableHeadOf } from '../columns/table-head.js';
import { findTableRegion } from '../consultations/table/table-region.js';
import type { DateValue, Mark } from '../paper-tree/paper-tree.js';
import type { Head } from '../labels/head.js';
import { headLines } from '../head-region/head-region.js';
import { headsItems } from './items-head.js';
import { findLabels, type Label } from '../labels/labels.js';
import { valuesAside } from '../labels/labels-aside.js';
import { numbersBelowSigns } from '../labels/below-signs.js';
import { alignedBlocks } from '../labels/aligned-blocks.js';
import { assignGroup, groupsOf, NAMES_OFFICE, type Pending } from '../labels/label-blocks.js';
import { valuesBelow } from '../labels/label-rows.js';
import type { LabelledValue } from '../labels/labelled-value.js';
import { inlineValue } from '../labels/value-beside.js';
import { titleBelowTable } from './title-below-table.js';
import { numberFurtherBelow, valueInColumn } from '../labels/value-in-column.js';
import { isPublicityChoice } from '../labels/publicity-choices.js';
import { beginsLike, type DateLookup, dateLookup, typeOfField, valueTypeOf } from '../wording/value-types.js';

/**
 * Reads the labels of the head and finds each one's value: behind it on the line, in the next cell, on the next line,
 * or, where labels stand in a block of their own, among the lines around the block by the value's type.
 * The head of a document is read once, whoever asks.
 */
export const readHead = remembered(readLabels);

function readLabels(document: Document, dateMarks: readonly Mark<DateValue>[]): Head {
  const dates = dateLookup(dateMarks);
  const lines = headLines(document);
  const region = findTableRegion(document, dates);
  const table = new Set<Line>(region?.lines);
  const itemHeads = new Set(lines.filter((_, at) => headsItems(lines, at)));
  const labelled = titlesFreed(lines, relatedFreed(valueLinesFreed(lines.map((line) => (tableHeadOf(line) === null && !table.has(line) && !itemHeads.has(line)
    ? withoutRepeated(findLabels(line, (field, _line, offset) => beginsLike(field, document.text, offset, dates)), document.text).filter((label) => !isOfSentence(label, document, dates)) : [])))));
  const values: LabelledValue[] = [];
  const further = new Map([...titlesBelowChoices(lines, labelled), ...numbersBelowSigns(document, lines, labelled)]);
  const used = new Set<Line>(itemHeads);
  const pending: Pending[] = [];
  const rows = new Map(gathered(lines, (line, index) => {
    const below = rowBelow(line, labelled[index] ?? [], lines[index + 1], labelled[index + 1] ?? []);
    return below === null ? [] : [[line, below] as const];
  }));
  const aside = valuesAside(lines, labelled, document, dates);
  const rowValues = [...valuesBelow(lines, labelled, document, dates).filter(({ label }) => !rows.has(label.line) && !aside.some((one) => one.label.line === label.line)), ...aside];
  for (const { label, line, value } of rowValues) {
    used.add(label.line);
    used.add(line);
    values.push({ label, value, how: 'block' });
  }
  const inRows = new Set(rowValues.map(({ label }) => label.line));
  for (const [index, line] of lines.entries()) {
    const labels = inRows.has(line) ? [] : labelled[index] ?? [];
    if (labels.length > 0 && !labels.every((label) => isInsideSubject(label, document, dates))) used.add(line);
    const below = rows.get(line);
    if (below !== undefined) {
      used.add(below);
      for (const label of labels) values.push(cellBelow(label, below));
      continue;
    }
    for (const [number, label] of labels.entries()) {
      const below = titleBelowTable(document, region, label);
      if (below !== null) {
        used.add(below.line);
        values.push({ label, value: below, how: 'next-line' });
        continue;
      }
      const own = further.get(label);
      if (own !== undefined) {
        used.add(own);
        values.push({ label, value: { start: own.start, end: own.end }, how: 'next-line' });
        continue;
      }
      const inline = inlineValue(line, label, labels[number + 1]);
      const next = lines[index + 1];
      if (inline?.value != null && next !== undefined && (labelled[index + 1] ?? []).length === 0 && endsOpen(document.text, inline.value.end) && next.index === line.index + 1) {
        used.add(next);
        values.push({ label, value: { start: inline.value.start, end: next.end }, how: inline.how });
      } else if (inline !== null) values.push({ label, ...inline });
      else {
        const value = valueInColumn(line, label, next, labelled[index + 1] ?? [], document);
        const lower = value === undefined ? numberFurtherBelow(line, label, document) : undefined;
        if (lower !== undefined) values.push({ label, value: lower, how: 'next-line' });
        else if (value === undefined) pending.push({ label, index });
        else values.push({ label, value, how: 'next-line' });
        if (value != null && next !== undefined) used.add(next);
      }
    }
  }
  const free = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !used.has(line) && !table.has(line) && tableHeadOf(line) === null;
  };
  const alignedTo = new Map(alignedBlocks(document, dates).map(({ line, values: own }) => [line, own]));
  for (const own of alignedTo.values()) for (const line of own ?? []) used.add(line);
  const apart = pending.filter(({ label }) => alignedTo.get(label.line) != null);
  for (const { label } of apart) {
    const own = alignedTo.get(label.line) ?? [];
    values.push({ label, value: { start: own[0]?.start ?? label.end, end: own.at(-1)?.end ?? label.end }, how: 'block' });
  }
  const filledLines = new Set(values.map(({ label }) => label.line));
  const filled = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && (filledLines.has(line) || table.has(line));
  };
  const alone = new Map(pending.flatMap((one) => {
    const value = lines[one.index + 1];
    const type = typeOfField(one.label.words.field);
    return value !== undefined && type === 'date' && valueTypeOf(value, document.text, dates) === type ? [[one.index + 1, one] as const] : [];
  }));
  const groups = groupsOf(pending.filter((one) => !apart.includes(one)), (at) => free(at) || filled(at));
  for (const group of oneByOne(groups, free)) {
    const mayTake = (at: number): boolean => free(at) && (alone.get(at) === undefined || group.some((one) => one === alone.get(at)));
    assignGroup(group, lines, mayTake, used, document, dates, values);
  }
  const unlabelled = lines.filter((line) => !used.has(line));
  return { lines, values: values.sort((a, b) => a.label.start - b.label.start), unlabelled };
}

/** Where each label stands right above its value, of two labels right below each other the first was left empty. */
function oneByOne(groups: readonly (readonly Pending[])[], free: (at: number) => boolean): readonly (readonly Pending[])[] {
  const isAlone = ({ label: { line, start, end, colon } }: Pending): boolean => colon && start === line.start && end >= line.end;
  const singles = groups.filter(([one, ...others]) => one !== undefined && others.length === 0 && isAlone(one) && free(one.index + 1));
  if (singles.length < FEWEST_ABOVE) return groups;
  return groups.flatMap((group) => {
    const [empty, last, ...others] = group;
    const isPair = empty !== undefined && OF_WORDS.has(typeOfField(empty.label.words.field)) && last !== undefined && others.length === 0 && last.index === empty.index + 1 && group.every(isAlone) && free(last.index + 1);
    return isPair ? [[last]] : [group];
  });
}

const FEWEST_ABOVE = 3;
/** Values that no shape tells. */
const OF_WORDS: ReadonlySet<string> = new Set(['text', 'department', 'organization']);

/** Titles below boxes of publicity that stand on lines of their own between them and their label. */
function titlesBelowChoices(lines: readonly Line[], labelled: readonly Label[][]): ReadonlyMap<Label, Line> {
  return new Map(gathered(lines, (line, at) => {
    const label = labelled[at]?.at(-1);
    const behind = label?.words.field === 'name' && isChoices(lines[at + 1]) ? line.text.slice(label.end - line.start).trim() : null;
    if (label === undefined || behind === null || (behind !== '' && !isPublicityChoice(behind))) return [];
    const below = lines.findIndex((one, index) => index > at && !isChoices(one));
    const title = lines[below];
    return title === undefined || (labelled[below] ?? []).length > 0 ? [] : [[label, title] as const];
  }));
}

const isChoices = (line: Line | undefined): boolean => line !== undefined && line.cells.every(({ text }) => isPublicityChoice(text));

/** "vom" in "Antrag der Fraktion X vom 2. März 2020; Ladezonen im Zentrum": the line says what the paper is about, too. */
function isInsideSubject({ line, start, end, colon }: Label, { text }: Document, dates: DateLookup): boolean {
  const date = colon || start === line.start ? undefined : dates.within(end, line.end)[0];
  return date !== undefined && SUBJECT.test(text.slice(date.end, line.end));
}

/** "vom 07.11.2022 berichtet.", "vom 07.12.2015, TOP 9.2" below "aus der Sitzung des Rates": a line of a sentence or a title begins with the word that is a label elsewhere. */
function isOfSentence({ line, start, end, colon }: Label, { text, lines }: Document, dates: DateLookup): boolean {
  const date = colon || start !== line.start || text.charAt(start) !== 'v' ? undefined : dates.within(end, line.end)[0];
  if (date === undefined) return false;
  const rest = text.slice(date.end, line.end);
  return GOES_ON.test(rest) || ITEM_OF_SESSION.test(rest) || (WORDS_BEFORE.test(lines[line.index - 1]?.text ?? '') && rest.length < SHORT_REST);
}

/** Matches ", TOP 9.2.3", " (TOP 4)" and ", Punkt 3"; not ", Nr. 12". */
const ITEM_OF_SESSION = /^,? ?\(?(?:TOP|Top|Tagesordnungspunkt|Punkt) ?\d/u;
/** A session in the middle of a title. Matches "Nachfrage aus der Sitzung der Bezirksvertretung 4" and "Anfrage in der Sitzung des Rates"; not "Sitzung des Rates". */
const WORDS_BEFORE = /(?<=\p{L} )(?:aus|in|zu|an) (?:der|einer) (?:\p{Ll}+ )?Sitzung(?: de[rs] [^.:]{2,80})?$/u;
const SHORT_REST = 24;

/** Matches " berichtet." and ", dass"; not ", Nr. 12", " (VO/12/21)" or " der Fraktion". */
const GOES_ON = /^,? (?!(?:der|des|von|durch|gem|an|zu[mr]?)(?!\p{L}))\p{Ll}{3}/u;

/** What follows a date and is more than a remark. Matches " zur Aufstellung von Bänken", "; Ladezonen im Zentrum" and " (DS 181/2024): Müll am Wegrand"; not " (VO/12/21)" or " - 15 Uhr". */
const SUBJECT = /^(?: ?\([^()]{1,40}\):)?(?:[;:,]| [-–])? ?\p{L}[\p{L} -]{12}/u;

/** "Fachbereich: Fachbereich Bauen" has one label: the second word belongs to the value. */
function withoutRepeated(labels: readonly Label[], text: string): Label[] {
  return labels.filter((label, at) => {
    const before = labels[at - 1];
    return before === undefined || label.colon || !before.colon || before.words.field !== label.words.field || text.slice(before.end, label.start).trim() !== '';
  });
}

/** "Dez. 5" on a line of its own is no label where "Verantwortlich:" or "Eingereicht von:" still waits for its value. */
function valueLinesFreed(labelled: readonly Label[][]): Label[][] {
  const waits = labelled.some((labels) => labels.some((label) => NAMES_OFFICE.has(label.words.field) && label.colon && label.end >= (label.line.cells[label.cell]?.end ?? 0)));
  if (!waits) return [...labelled];
  return labelled.map((labels) => (labels.length === 1 && labels[0]?.words.field === 'department' && !labels[0].colon ? [] : labels));
}

/** "GR-Drs. 13/011/01" right below "Bezugsdrucksache" alone on its line is its value. */
function relatedFreed(labelled: readonly Label[][]): Label[][] {
  return labelled.map((labels, at) => {
    const [above, ...others] = labelled[at - 1] ?? [];
    const waits = above?.words.field === 'related' && others.length === 0 && above.start === above.line.start && above.end >= above.line.end;
    return waits && labels.length === 1 && labels[0]?.words.field === 'reference' && labels[0].start === labels[0].line.start && !labels[0].colon ? [] : labels;
  });
}

/** "Antrag der Fraktion X zur Drucksache 4898/2022" right below "Betreff" is the title: what it names in its middle is no label. */
function titlesFreed(lines: readonly Line[], labelled: readonly Label[][]): Label[][] {
  return labelled.map((labels, at) => {
    const [name] = labelled[at - 1] ?? [];
    const isTitle = name?.words.field === 'name' && name.end >= name.line.end && lines[at - 1]?.block === lines[at]?.block;
    return isTitle && labels.every(({ start, line, colon, words }) => start > line.start && !colon && INSIDE_TITLE.has(words.field)) ? [] : labels;
  });
}

/** What a title may name in its middle: "Anfrage der Gruppe X vom 10.05.2022 (Vorlage 1092/2022):". */
const INSIDE_TITLE: ReadonlySet<string> = new Set(['related', 'date', 'reference']);

/** The next row, if it holds a value for each label of a row that is nothing but labels. */
function rowBelow(line: Line, labels: readonly Label[], next: Line | undefined, labelsBelow: readonly Label[]): Line | null {
  if (labels.length < 2 || labels.length !== line.cells.length || next === undefined || next.cells.length !== line.cells.length || labelsBelow.length > 0) return null;
  return labels.every((label, at) => label.cell === at && label.end >= (line.cells[at]?.end ?? 0)) ? next : null;
}

function cellBelow(label: Label, below: Line): LabelledValue {
  const cell = below.cells[label.cell];
  return { label, value: cell === undefined || cell.text === '' ? null : { start: cell.start, end: cell.end }, how: 'next-line' };
}

/** A value that cannot end here goes on with the next line. Matches "Umwelt- und"; not "Umwelt". */
const OPEN_END = /(?:\p{L}-|,| und| für| der| des| u\.)$/u;

function endsOpen(text: string, end: number): boolean {
  return OPEN_END.test(text.slice(Math.max(0, end - 12), end));
}
