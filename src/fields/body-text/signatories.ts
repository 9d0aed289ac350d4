import offices from '../../vocabulary/offices.json' with { type: 'json' };
import vocabulary from '../../vocabulary/signature-words.json' with { type: 'json' };
import { spelledOut } from '../../vocabulary/letters.js';
import { printedWords } from '../../vocabulary/printed-words.js';
import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { mark } from '../paper-tree/mark.js';
import type { Mark, SignatoryValue } from '../paper-tree/paper-tree.js';
import type { Recognizer } from '../paper-tree/recognizer.js';

/**
 * Who signed: the name behind "gez." with the function below or before it, two names side by side with their functions
 * below, or a person's name alone on the document's last line.
 */

/** A person's name. Matches "Christopher Muster", "Dr. Anna-Lena von Beispiel"; not "Stadt Musterstadt 3". */
const PERSON = /^(?:(?:Dr|Prof|Dipl|Ing|h)\.[ -]?(?:c\. |med\. |jur\. )?){0,4}(?:\p{Lu}(?:[\p{L}-]+\.?|\.) ){0,3}(?:(?:von|van|de|zu|der|den) ){0,2}\p{Lu}[\p{L}-]+$/u;
/** Matches "gez." with what stands before and behind it; not "gezielt". */
const SIGNED = /^(?:(?<function>[\p{L} -]{2,40}), ?)?[Gg]ez\.? ?(?<name>.*)$/u;
const LONGEST_NAME = 48;

const functions = [...offices.heads, ...vocabulary.functions].map((word) => word.toLowerCase()).flatMap((word) => [word, spelledOut(word)]);
const abbreviations = new Set(offices.abbreviations);
const notNames = new Set(vocabulary.notNames.map((word) => word.toLowerCase()));

export const signatories: Recognizer = {
  name: 'signatories',
  recognize(document, found) {
    const kind = found.kind[0]?.value.kind;
    if (kind === 'minutes' || kind === 'agenda') return {};
    const lines = document.lines.filter((line) => line.text !== '');
    const signed = signAt(document.text) >= 0 ? gathered(lines, (line, at) => behindSigned(line, lines[at + 1], lines[at + 2])) : [];
    const listed = gathered(lines, (line, at) => (headsList(line.text) ? listBelow(lines.slice(at + 1, at + MOST_LISTED)) : []));
    const beside = gathered(lines, (line, at) => sideBySide(line, lines[at + 1]));
    const last = signed.length > 0 && signed.some(({ start }) => start > document.text.length / 2) ? [] : lastLine(document, lines);
    const all = [...signed, ...listed, ...beside, ...last].filter((one, at, list) => list.findIndex((other) => other.value.name.value === one.value.name.value) === at);
    return { add: { signatories: all } };
  },
};

/** "Unterzeichnet von:" and below a name on each line. */
function listBelow(below: readonly Line[]): Mark<SignatoryValue>[] {
  const persons: Mark<SignatoryValue>[] = [];
  for (const [at, line] of below.entries()) {
    const titled = titledPerson(line, 'listed-below-head');
    if (titled === null && persons.length > 0 && isFunction(line.text)) continue;
    if (titled === null && !isPerson(line.text)) break;
    persons.push(titled ?? signatory(line.text, line.start, titledPerson(below[at + 1], '') === null ? functionBelow(below[at + 1]) : null, 'listed-below-head'));
  }
  return persons;
}

function headsList(text: string): boolean {
  const word = listHeads.endAt(text, 0);
  return word > 0 && ['', ':'].includes(text.slice(word).trim());
}

const listHeads = printedWords(vocabulary.lists);
const MOST_LISTED = 100;

function isPerson(text: string): boolean {
  return isNamed(text) && !text.split(' ').some((word) => notNames.has(word.toLowerCase()));
}

/** Shaped like a person's name; behind "gez." that is enough. */
function isNamed(text: string): boolean {
  return text.length <= LONGEST_NAME && text.split(' ').length <= 6 && PERSON.test(text) && !isFunction(text);
}

function isFunction(text: string): boolean {
  const lower = text.toLowerCase();
  return abbreviations.has(text) || functions.some((word) => lower.startsWith(word) || lower.endsWith(word));
}

function behindSigned(line: Line, next: Line | undefined, afterNext: Line | undefined): Mark<SignatoryValue>[] {
  return gathered(line.cells, (cell, column) => {
    const at = signAt(cell.text);
    if (at < 0) return [];
    const from = at === 0 ? 0 : (FUNCTION_BEFORE.exec(cell.text.slice(0, at))?.index ?? at);
    const parts = SIGNED.exec(cell.text.slice(from))?.groups;
    const name = parts?.['name']?.trim() ?? '';
    const functionText = parts?.['function']?.trim();
    if (name !== '') {
      const start = cell.start + cell.text.indexOf(name, at);
      if (!isNamed(name)) return [];
      const before = functionText === undefined ? null : mark(functionText, { start: cell.start + from, end: cell.start + from + functionText.length }, 'function-before-gez');
      return [signatory(name, start, before ?? functionInColumn(line, next, column), 'behind-gez')];
    }
    if (next === undefined || !isNamed(next.text)) return [];
    return [signatory(next.text, next.start, functionBelow(afterNext), 'below-gez')];
  });
}

/** Where "gez." or "Gez." stands, -1 without it. */
function signAt(text: string): number {
  const small = text.indexOf('gez.');
  return small >= 0 ? small : text.indexOf('Gez.');
}

/** The function before "gez.". Matches "OB, "; not a whole sentence. */
const FUNCTION_BEFORE = /(?<!\p{L})\p{Lu}\p{L}{1,40}, ?$/u;

/** Two who signed beside each other have their functions in two columns below. */
function functionInColumn(line: Line, next: Line | undefined, column: number): Mark<string> | null {
  const below = next !== undefined && line.cells.length > 1 && next.cells.length === line.cells.length ? next.cells[column] : undefined;
  if (below === undefined) return functionBelow(next);
  return isFunction(below.text) ? mark(below.text, below, 'function-below-name') : null;
}

function functionBelow(line: Line | undefined): Mark<string> | null {
  if (line === undefined || line.text.length >= 60 || !isFunction(line.text)) return null;
  const text = line.text.replace(PLACE_BEHIND, '');
  return mark(text, { start: line.start, end: line.start + text.length }, 'function-below-name');
}

/** The place of a day that was not filled in. Matches " Neudorf, den"; not " und Kämmerer". */
const PLACE_BEHIND = /[ \t]\p{Lu}[\p{L}-]{2,30}, den$/u;

/** Two signatures in two columns: names above, functions below. */
function sideBySide(line: Line, next: Line | undefined): Mark<SignatoryValue>[] {
  if (line.cells.length < 2 || next?.cells.length !== line.cells.length || !line.cells.every((cell) => isPerson(cell.text))) return [];
  if (!next.cells.every((cell) => isFunction(cell.text))) return [];
  return line.cells.map((cell, at) => {
    const below = next.cells[at];
    return signatory(cell.text, cell.start, below === undefined ? null : mark(below.text, below, 'function-below-name'), 'signatures-side-by-side');
  });
}

function lastLine(document: Document, lines: readonly Line[]): Mark<SignatoryValue>[] {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 4 || last.start < document.text.length / 3) return [];
  const titled = titledPerson(last, 'last-line');
  if (titled !== null) return [titled];
  if (isPerson(last.text) && (last.text.includes(' '))) return [signatory(last.text, last.start, null, 'last-line')];
  const before = lines.at(-2);
  return before !== undefined && isFunction(last.text) && isPerson(before.text) && before.text.includes(' ') ? [signatory(before.text, before.start, functionBelow(last), 'last-line')] : [];
}

/** "Senatorin Eva Muster": what she is before her name. */
function titledPerson(line: Line | undefined, rule: string): Mark<SignatoryValue> | null {
  if (line === undefined) return null;
  const { text, start } = line;
  const blank = text.indexOf(' ');
  const [title, name] = [text.slice(0, blank), text.slice(blank + 1)];
  if (blank < 0 || !functions.includes(title.toLowerCase()) || !name.includes(' ') || !isPerson(name)) return null;
  return signatory(name, start + blank + 1, mark(title, { start, end: start + blank }, 'function-before-name'), rule);
}

function signatory(name: string, start: number, title: Mark<string> | null, rule: string): Mark<SignatoryValue> {
  const range = { start, end: start + name.length };
  return mark({ name: mark(name, range, rule), function: title }, range, rule);
}
