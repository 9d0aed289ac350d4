import vocabulary from '../../vocabulary/labels.json' with { type: 'json' };
import { isWordCharacter, phraseBook } from '../../vocabulary/phrase-book.js';
import { isSentence } from '../wording/prose.js';
import { unknownNumberAt } from '../reference/unknown-number.js';
import type { Cell, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { codeAt } from '../../vocabulary/letters.js';
import { gluedLabelLength } from './glued-label.js';

/**
 * Finds the labels on a line of the head: at the beginning of a cell, before a colon anywhere ("öffentlichVorlage-Art:"
 * too), and in the middle of a line where a value of the label's type follows at once. It does not read values.
 */
export interface LabelWords {
  readonly field: string;
  readonly role: string | null;
  readonly bare: boolean;
  readonly typed: boolean;
  /** Only at the beginning of a cell, since "Telefon-Nummer:" is another label; without a colon only alone in it. */
  readonly first: boolean;
}

export interface Label {
  readonly words: LabelWords;
  readonly line: Line;
  readonly cell: number;
  readonly start: number;
  /** Behind the label and its colon, if it has one. */
  readonly end: number;
  readonly colon: boolean;
}

/** Whether a value of the field's type begins at a clean offset. */
export type StartsTyped = (field: string, line: Line, offset: number) => boolean;

export const labelBook = phraseBook(vocabulary.labels.flatMap(({ forms, field, bare, ...rest }) => {
  const words: LabelWords = { field, bare, typed: rest.typed === true, first: rest.first === true, role: rest.role ?? rest.relation ?? null };
  return forms.flatMap(spellings).map((form) => [form, words] as const);
}));

/** "Vorlagen-Nr." is printed with blanks around its hyphen, too. */
function spellings(form: string): readonly string[] {
  return form.includes('-Nr') ? [form, ...[' - Nr', '- Nr', ' -Nr'].map((joint) => form.replace('-Nr', joint))] : [form];
}

const LONGEST_LABEL = 48;
/** A file number may be small letters if it is this short. */
const SHORT_FILE_NUMBER = 12;
/** Longer lines are whole documents on one line; bare labels in their middle are looked for no further. */
const LONGEST_LINE = 4000;
/** Longer lines with a verb in them are sentences: a label in their middle is a word like others. */
const SENTENCE_LENGTH = 60;

export function findLabels(line: Line, startsTyped: StartsTyped): Label[] {
  const text = line.text.replaceAll('–', '-');
  const typed = line.text.length > LONGEST_LINE || (line.text.length > SENTENCE_LENGTH && isSentence(line.text)) ? null : startsTyped;
  if (line.sign === 'label-value') return labelAtBegin(line, text, startsTyped);
  const labels = gathered(line.cells, (cell, number) => labelsOfCell(line, text, cell, number, startsTyped, typed));
  return labels.sort((a, b) => a.start - b.start);
}

/** Where the markup says what is the label and what its value, nothing in the value is one. */
function labelAtBegin(line: Line, text: string, startsTyped: StartsTyped): Label[] {
  const cell = line.cells[0];
  return cell === undefined ? [] : labelsOfCell(line, text, cell, 0, startsTyped, null).slice(0, 1);
}

function labelsOfCell(line: Line, text: string, cell: Cell, number: number, startsTyped: StartsTyped, inMiddle: StartsTyped | null): Label[] {
  const from = cell.start - line.start;
  const to = cell.end - line.start;
  const labels: Label[] = [];
  const first = labelAtStart(line, text, from, to, number, startsTyped);
  if (first !== null) labels.push(first);
  const isTitle = first !== null && first.colon && first.words.field === 'name';
  let last = first?.end ?? cell.start;
  for (let at = from; at < to; at += 1) {
    const found = text.charCodeAt(at) === 58 ? labelBefore(line, text, Math.max(from, last - line.start), at) : null;
    const label = found ?? (inMiddle === null ? null : typedLabelAt(line, text, at, Math.max(from + 1, last - line.start), number, inMiddle));
    if (label === null || label.start < last || (isTitle && found === null && label.words.field === 'date')) continue;
    labels.push({ ...label, cell: number });
    last = label.end;
  }
  return labels;
}

function labelAtStart(line: Line, text: string, from: number, to: number, cell: number, startsTyped: StartsTyped): Label | null {
  const phrase = labelBook.matchAt(text, from);
  const glued = from + gluedLabelLength(line.text, from);
  const words = glued === from || !startsTyped('reference-alone', line, line.start + glued) ? null : labelBook.matchWhole(line.text.slice(from, glued));
  if (words !== null) return { words, line, cell, start: line.start + from, end: line.start + glued, colon: false };
  if (phrase === null) return null;
  const colonAt = skipBlanks(text, phrase.end);
  const colon = colonAt < to && text.charAt(colonAt) === ':';
  const endingAt = (end: number, colon: boolean): Label => ({ words: phrase.value, line, cell, start: line.start + from, end: line.start + end, colon });
  if (phrase.value.first && phrase.value.typed) {
    const value = skipBlanks(text, colon ? colonAt + 1 : phrase.end);
    const beside = value < to ? undefined : line.cells[cell + 1];
    if (beside !== undefined) return isLongNumber(beside.text) && startsTyped(phrase.value.field, line, beside.start) ? endingAt(to, colon) : null;
    return isLongNumber(line.text.slice(value, to)) && startsTyped(phrase.value.field, line, line.start + value) ? endingAt(value, false) : null;
  }
  if (phrase.value.first && !colon && skipBlanks(line.text, phrase.end) < to && !isNumberAlone(line, skipBlanks(line.text, phrase.end), to, startsTyped)) return null;
  if (colon) return endingAt(colonAt + 1, true);
  if (!phrase.value.bare) return null;
  const behind = skipBlanks(text, skipDash(text, phrase.end));
  if (behind >= to) return endingAt(to, false);
  if (phrase.value.field === 'reference' && startsTyped('reference-alone', line, line.start + from)) return null;
  const typedFollows = startsTyped(phrase.value.field, line, line.start + behind) || (phrase.value.field === 'reference' && PROMISES_NUMBER.test(phrase.form) && unknownNumberAt(line.text, behind, to) !== null);
  if (phrase.value.typed && !typedFollows && LABEL_REMARK.test(line.text.slice(behind, to))) return endingAt(to, false);
  const laterColon = phrase.value.typed && !typedFollows ? text.indexOf(': ', phrase.end) : -1;
  if (laterColon > 0 && laterColon < phrase.end + LONGEST_LABEL && startsTyped(phrase.value.field, line, line.start + skipBlanks(text, laterColon + 1))) {
    return endingAt(laterColon + 1, true);
  }
  if (phrase.value.typed ? !typedFollows : !mayFollowBare(line.text, behind) && !(phrase.value.field === 'fileNumber' && to - behind < SHORT_FILE_NUMBER)) return null;
  return endingAt(behind, false);
}

/** A remark on a label in brackets. Matches "(ggf. Nachtragsvorlage zu)" and "(Hauptvorlage):"; not "(2)" or "(Neubau) Halle". */
export const LABEL_REMARK = /^\((?!\d)[^()\d]{3,80}\):?$/u;

/** "Nr. 2511/2020" in a cell of its own. */
function isNumberAlone(line: Line, at: number, to: number, startsTyped: StartsTyped): boolean {
  return to - at <= LONGEST_NUMBER && startsTyped('reference-alone', line, line.start + at);
}

const LONGEST_NUMBER = 16;

/** A number of three digits or more and nothing else but its item: what is attached is counted with fewer. */
const isLongNumber = (text: string): boolean => THREE_DIGITS.test(text);
/** Matches "Q 1873", "45/2018" and "45/2018 zu TOP 5"; not "12", "A 3" or "Q 1873: Plan". */
const THREE_DIGITS = /^(?:\p{Lu}{1,4}[ /-])?\d{1,5}(?:[/-]\d{1,5}){0,2}(?<=\d\D?\d\D?\d)(?:$| zu TOP )/u;

/** Matches "vorlage nr." and "drucksachennummer"; not "vorlage". */
export const PROMISES_NUMBER = /(?:nr\.?|nummer):?$/u;

/** Behind a label without colon a value begins with a capital, a digit or a bracket: "Amt für Umwelt" is no label. */
function mayFollowBare(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase() || CAN_BEGIN_VALUE.test(character) || text.startsWith('öffentlich', at) || text.startsWith('nicht', at);
}

/** Matches "7" and "-"; not "a". */
const CAN_BEGIN_VALUE = /[\d\-–"„(]/u;

/** The longest label that ends at a colon, at a word's beginning or glued behind a small letter or digit. */
function labelBefore(line: Line, text: string, from: number, colonAt: number): Label | null {
  let end = colonAt;
  while (end > from && text.charCodeAt(end - 1) === 32) end -= 1;
  for (let start = Math.max(from, end - LONGEST_LABEL); start < end - 1; start += 1) {
    if (isWordCharacter(text, start - 1) && isWordCharacter(text, start) && !isGlued(line.text, start)) continue;
    const phrase = labelBook.matchAt(text, start);
    if (phrase?.end === end && !phrase.value.first) return { words: phrase.value, line, cell: 0, start: line.start + start, end: line.start + colonAt + 1, colon: true };
  }
  return null;
}

function isGlued(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const character = text.charAt(at);
  return character !== character.toLowerCase() && before === before.toLowerCase();
}

function typedLabelAt(line: Line, text: string, at: number, from: number, cell: number, startsTyped: StartsTyped): Label | null {
  if (at < from || text.charCodeAt(at - 1) !== 32) return null;
  const phrase = labelBook.matchAt(text, at);
  if (phrase === null || !phrase.value.typed) return null;
  const behind = skipBlanks(text, skipDash(text, phrase.end));
  if (IN_SENTENCE.test(line.text.slice(Math.max(0, at - 8), at)) || !startsTyped(phrase.value.field, line, line.start + behind)) return null;
  return { words: phrase.value, line, cell, start: line.start + at, end: line.start + behind, colon: false };
}

/** An article before the word makes it part of a sentence. Matches "aus der " and " zur "; not "Der " or "Nr. ". */
const IN_SENTENCE = /(?<!\p{L})(?:der|die|das|den|dem|des|zur|zum|einer|einem|eine)\s$/u;

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (codeAt(text, next) === 32) next += 1;
  return next;
}

/** "Vorlage - 2017/LR/0453": the dash belongs to the label. */
function skipDash(text: string, at: number): number {
  const dash = skipBlanks(text, at);
  return (text.charAt(dash) === '-' || text.charAt(dash) === '–') && codeAt(text, dash + 1) === 32 ? dash + 1 : at;
}
