import type { Document, Line } from '../../../tree/document.js';
import { boxBefore } from '../../forms/form-boxes.js';
import { publicityBook } from '../../wording/value-types.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import { roleBook } from '../../../vocabulary/role-book.js';

/** What cells beside and lines below say of the one session that a head names: its publicity, its item, its role. */
export type Facts = Partial<Pick<ConsultationValue, 'public' | 'agendaItem' | 'role'>>;

/** The number of an item alone. Matches "5" and "3.1"; not "10 der". */
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,3}$/u;
/** Strokes and brackets around a word. Matches "– " and ")"; not "ö". */
const AROUND = /^[\s(–-]+|[\s)–-]+$/gu;
/** A session's publicity, and not the paper's. Matches "Öffentliche Sitzung" and "öffentlicher Teil"; not "öffentlich". */
const OF_SESSION = /(?:sitzung| teil)$/iu;
const MOST_BELOW = 3;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The day's own cell, so that the committee stands in the one before. Matches "Sitzung am " and ""; not "Rat am ". */
const OPENS_DAY = /^(?:(?:Sitzung|Termin|Sitzungstermin)[ :]{0,2})?(?:am|vom)?[ :]{0,2}$/u;

/** The cell of a line that names the session, with the committee's before that of its day, where all others are choices of publicity or its item; the whole line else. */
export function sessionCell(line: Line, from: number, to: number): { readonly line: Line; readonly facts: Facts } {
  const own = line.cells.find((cell) => cell.start <= from && cell.end >= to);
  if (own === undefined) return { line, facts: {} };
  const named = OPENS_DAY.test(own.text.slice(0, from - own.start)) ? line.cells[line.cells.indexOf(own) - 1] : undefined;
  const others = line.cells.filter((cell) => cell !== own && cell !== named && cell.text !== '');
  if (others.length === 0 || !others.every((cell) => factOf(cell) !== null)) return { line, facts: {} };
  const { start } = named ?? own;
  const text = line.text.slice(start - line.start, own.end - line.start);
  return { line: { ...line, start, end: own.end, text, cells: [{ start, end: own.end, text }] }, facts: merged(others.flatMap((cell) => factOf(cell) ?? [])) };
}

/** Lines below a session that say nothing but its publicity, its role or its item. */
export function factsBelow(document: Document, index: number): Facts {
  const facts: Facts[] = [];
  for (let at = index + 1; at < document.lines.length && facts.length < MOST_BELOW; at += 1) {
    const line = document.lines[at];
    if (line === undefined || line.kind === 'blank' || line.kind === 'furniture') continue;
    const fact = line.cells.length > 1 ? null : sessionFact(line);
    if (fact === null) break;
    facts.push(fact);
  }
  return merged(facts);
}

/** Matches "(Vorberatung)"; not "Vorberatung (neu)". */
const BRACKETED = /^\([^()]+\)$/u;

function sessionFact(line: Line): Facts | null {
  const words = line.text.replace(AROUND, '');
  if (OF_SESSION.test(words)) return publicOf(line, words);
  if (roleBook.matchWhole(words) !== null && (words.startsWith('zur ') || BRACKETED.test(line.text))) return { role: mark(words, placed(line, words), 'role-word') };
  return itemOf(line);
}

/** A box with its word, a word of publicity or an item; a box that is not ticked says nothing. */
function factOf(cell: Piece): Facts | null {
  const box = boxBefore(cell.text);
  const words = cell.text.slice(box?.end ?? 0).replace(AROUND, '');
  const fact = box === null ? itemOf(cell) ?? publicOf(cell, words) : publicOf(cell, words);
  return fact !== null && box?.ticked === false ? {} : fact;
}

function publicOf(piece: Piece, words: string): Facts | null {
  const publicity = words.length < 2 ? null : publicityBook.matchWhole(words);
  return publicity === null || publicity === 'mixed' ? null : { public: mark(publicity === 'public', placed(piece, words), 'publicity-word') };
}

function itemOf(piece: Piece): Facts | null {
  const label = itemLabelAt(piece.text, 0);
  const item = label === null ? '' : piece.text.slice(label.end);
  return !NUMBER.test(item) ? null : { agendaItem: mark(item, { start: piece.end - item.length, end: piece.end }, 'item-beside-session') };
}

function placed({ start, text }: Piece, words: string): { start: number; end: number } {
  const at = start + text.indexOf(words);
  return { start: at, end: at + words.length };
}

/** The first to say something counts. */
function merged(facts: readonly Facts[]): Facts {
  return Object.assign({}, ...[...facts].reverse());
}

/** A row with what was said beside it, where it says nothing itself. */
export function withFacts(row: Mark<ConsultationValue>, facts: Facts): Mark<ConsultationValue> {
  const { value } = row;
  const role = value.role ?? facts.role ?? null;
  const decides = role !== null && (roleBook.matchWhole(role.value)?.decides ?? false);
  return { ...row, value: { ...value, public: value.public ?? facts.public ?? null, agendaItem: value.agendaItem ?? facts.agendaItem ?? null, role, authoritative: value.authoritative ?? (decides ? mark(true, role, 'deciding-role', 'implied') : null) } };
}
