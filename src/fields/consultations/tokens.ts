import type { Cell, Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { boxBefore, boxesIn } from '../form-boxes.js';
import { publicityBook, ITEM_NUMBER, type DateLookup } from '../head/value-types.js';
import { matchMaskAt } from '../reference/masks.js';
import { columnLabelLength, isColumnName } from './table-head.js';
import { isOffice, outcomeAt, roleAt, roleWhole } from './row-words.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';

/**
 * Cuts a line of a Beratungsfolge into tokens by what the words are, not by where they stand: the order of columns
 * differs from town to town. It does not yet know which tokens make one row.
 */
export type TokenType = 'organization' | 'date' | 'role' | 'public' | 'mark' | 'item' | 'meeting' | 'outcome' | 'reference' | 'time' | 'vote' | 'empty' | 'column' | 'text';

export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  readonly line: Line;
  /** Number of the cell, -1 if the line has no cells. */
  readonly cell: number;
  /** What it says, where that is not what is printed there: a cross that chooses an outcome. */
  readonly words?: string;
}

/** Matches "Sitzung" and "Plenarsitzung"; not "Sitzungsvorlage". */
const MEETING = /(?:sitzung|tagung)(?:en)?(?!\p{L})/iu;
/** A bracketed number. Matches "(2017/LR/0453)"; not "(BV)". */
const BRACKETED = /\([^()]{0,10}\d[^()]{0,30}(?:\([^()]{0,8}\))?\)$/u;
/** An item's number behind a name. Matches "(5)", "(7.1)", "(Ö 4)" and "(TOP 9)"; not "(2017)". */
const ITEM_IN_BRACKETS = /\((?:TOP ?)?(?:(?:Ö|NÖ|N) ?)?\d{1,2}(?:\.\d{1,2}){0,3}\)$/u;
/** An item's number behind a name, with its word. Matches " – TOP 4" and ", TOP Ö 3.1"; not " Punkt 4". */
const ITEM_AT_END = /[ ,–-](?<item>(?:TOP|Traktandum)(?: (?:Ö|NÖ|N))? ?\d{1,3}(?:\.\d{1,3}){0,3})$/u;
/** A bracketed remark. Matches "(zur Kenntnis)" and "(gemeinsame Sitzung)"; not "(BV) 3". */
const REMARK = /\((?<words>[^()]{1,40})\)$/u;
/** Matches "(Vorberatung)"; not "Rat (Vorberatung)". */
const WHOLE_REMARK = /^\((?<words>[^()]{1,40})\)$/u;
/** What parts cells within a line and belongs to none. Matches ": " and " - "; not "a". */
const EDGE = /[\s:;,|–-]/u;

export function tokensOf(document: Document, line: Line, dates: DateLookup): Token[] {
  const several = line.cells.length > 1;
  return gathered(line.cells, (cell, number) => tokensOfCell(document, line, cell, several ? number : -1, dates));
}

function tokensOfCell(document: Document, line: Line, cell: Cell, number: number, dates: DateLookup): Token[] {
  const tokens: Token[] = [];
  let at = cell.start + columnLabelLength(cell.text);
  for (const date of dates.within(cell.start, cell.end)) {
    if (date.value.precision !== 'day' && date.value.precision !== 'range') continue;
    tokens.push(...segmentTokens(document, line, number, at, date.start, tokens.length > 0));
    tokens.push({ type: 'date', start: date.start, end: date.end, line, cell: number });
    at = date.end;
  }
  tokens.push(...segmentTokens(document, line, number, at, cell.end, tokens.length > 0));
  return tokens;
}

/** What stands between dates: peeled from the end, then from the beginning; what is left is a name. */
function segmentTokens(document: Document, line: Line, cell: number, from: number, to: number, behindDate: boolean): Token[] {
  let [start, end] = trimEdges(document.text, from, withoutDayWords(document.text, from, to));
  const front: Token[] = [];
  const back: Token[] = [];
  for (let peeled = true; peeled && start < end; ) {
    const head = peelStart(document.text, start, end, behindDate && front.length === 0);
    const tail = head === null ? peelEnd(document.text, start, end, behindDate && front.length > 0) : null;
    peeled = head !== null || tail !== null;
    if (head !== null) {
      front.push({ ...head, line, cell });
      start = head.end;
    } else if (tail !== null) {
      back.unshift({ ...tail, line, cell });
      end = tail.start;
    }
    [start, end] = trimEdges(document.text, start, end);
  }
  if (start >= end) return [...front, ...back];
  const told = back.length === 1 && back[0]?.type === 'outcome' && cell >= 0 && TOLD.test(document.text.slice(start, end)) ? back[0] : undefined;
  if (told !== undefined) return [...front, { ...told, start }];
  const decided = back[0];
  if (decided?.type === 'outcome' && decided.start <= end + 1 && IN_COMMITTEE.test(document.text.slice(start, end))) return [...front, { ...decided, start }, ...back.slice(1)];
  const colon = document.text.slice(start, end).indexOf(': ');
  if (colon > 0 && committeeWordIn(document.text.slice(start, start + colon)) !== null) {
    const behind = { type: 'outcome' as const, start: start + colon + 2, end, line, cell };
    return [...front, { type: 'organization', start, end: start + colon, line, cell }, behind, ...back];
  }
  const rest = document.text.slice(start, end);
  const named = committeeWordIn(rest.replace(REMARK, '')) !== null && REMARK.test(rest) && !OPENS_SESSION.test(rest);
  const type = isColumnName(rest) ? 'column' : CLOCK.test(rest) ? 'time' : SESSION_NUMBER.test(rest) ? 'meeting' : named ? 'organization' : GENITIVE.test(rest) && committeeWordIn(rest) !== null ? 'meeting' : MEETING.test(rest) && !IN_A_MEETING.test(rest) ? 'meeting' : committeeWordIn(rest) !== null || isOffice(rest) ? 'organization' : 'text';
  return [...front, { type, start, end, line, cell }, ...back];
}

/** What an outcome at the end is said of. Matches "Der Antrag wird mit 12 gegen 3 Stimmen"; not "Der Rat". */
const TOLD = /^(?:Der|Die|Das|Dem) \p{Lu}[^.:;]{2,80} (?:wird|wurde|ist|werden|wurden|sind)(?: |$)/u;

/** Where an outcome was reached, as a part of its words. Matches "im Ausschuss" and "in der BVV"; not "Ausschuss". */
const IN_COMMITTEE = /^(?:im|in der|in dem|an den|an die|in den|in die) [\p{L} -]{2,40}$/u;

/** Matches "Sitzung des Ausschusses (offen)"; not "Rat (Sitzung)". */
const OPENS_SESSION = /^Sitzung de[rs] /u;

/** The number of a session. Matches "BVV/007/IX" and "PLA/12/2018"; not "BVV". */
const SESSION_NUMBER = /^\p{Lu}[\p{L}]{1,6}\/\d{1,3}\/(?:[IVX]{1,5}|\d{2,4})$/u;

/** A sentence that tells of a meeting. Matches "In der Sitzung des Rates"; not "Sitzung des Rates". */
const IN_A_MEETING = /^(?:in|auf|bei|zu|nach|vor|seit) (?:der|den|einer|seiner|ihrer|dieser) /iu;

/** A clock time alone. Matches "17:30" and "18.00 Uhr"; not "9.1". */
const CLOCK = /^(?:[01]?\d|2[0-3])(?::[0-5]\d(?: Uhr)?|\.[0-5]\d Uhr)$/u;

/** A session's name that lost its beginning. Matches "des Rates der Stadt"; not "Rat der Stadt". */
const GENITIVE = /^(?:des|der) \p{Lu}/u;
/** Words before a date that belong to it. Matches " am Montag, dem", "Sitzung am" and " am"; not "am Ring". */
const DAY_WORDS = /(?:^(?:Sitzung )?(?:am|vom|v\.|den|dem)|,? ?(?:am|vom|den|dem|am:)?,? ?(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag),?(?: de[mn])?| am| vom| v\.| den),? {0,3}$/u;

function withoutDayWords(text: string, from: number, to: number): number {
  const words = DAY_WORDS.exec(text.slice(Math.max(from, to - 40), to));
  return words === null ? to : to - words[0].length;
}

type Piece = Pick<Token, 'type' | 'start' | 'end'>;

function peelStart(text: string, start: number, end: number, mayBeItem: boolean): Piece | null {
  const segment = text.slice(start, end);
  const lower = segment.toLowerCase();
  const word = segment.split(' ', 1)[0] ?? '';
  const remark = WHOLE_REMARK.exec(segment)?.groups?.['words'];
  if (remark !== undefined && publicityBook.matchWhole(remark) !== null) return { type: 'public', start: start + 1, end: end - 1 };
  if (remark !== undefined && roleWhole(remark) !== null) return { type: 'role', start: start + 1, end: end - 1 };
  if (remark !== undefined && PREFIXED_ITEM.exec(remark)?.[0] === remark) return { type: 'item', start: start + 1, end: end - 1 };
  const box = peelBox(segment, start, end);
  if (box !== null) return box;
  const role = roleAt(lower, 0);
  if ((mayBeItem || word === segment) && ITEM_NUMBER.test(word) && (role?.end ?? 0) <= word.length) {
    const marked = segment.slice(0, word.length + 2);
    return { type: 'item', start, end: start + (PUBLIC_ITEM.test(marked) && marked.length === segment.length ? marked.length : word.length) };
  }
  if (PREFIXED_ITEM.test(segment) && (mayBeItem || PREFIXED_ITEM.exec(segment)?.[0] === segment)) return { type: 'item', start, end: start + (PREFIXED_ITEM.exec(segment)?.[0].length ?? 0) };
  const publicity = publicityBook.matchAt(lower, 0);
  if (publicity !== null && (publicity.end > 2 || publicity.end === segment.length || mayBeItem)) {
    if (!MEETING.test(segment.slice(0, publicity.end + 9)) || publicity.end === segment.length) return { type: 'public', start, end: start + publicity.end };
  }
  const outcome = outcomeAt(lower, 0);
  if (outcome !== null && outcome.end > (role?.end ?? 0)) return { type: 'outcome', start, end };
  if (role !== null && (role.end === segment.length || mayBeItem || mayFollowRole(segment.slice(role.end).trim()))) return { type: 'role', start, end: start + role.end };
  return null;
}

/** A sign alone may be the mark of a column. A box in brackets before words is a choice of a form, and a choice that is not ticked says nothing. */
function peelBox(segment: string, start: number, end: number): Piece | null {
  const box = boxBefore(segment);
  if (box === null) return isTick(segment.split(' ', 1)[0] ?? '') ? { type: 'mark', start, end: start + 1 } : null;
  const sign = segment.slice(0, box.end).trimEnd();
  const isChoice = LETTER.test(segment.charAt(box.end));
  if (!box.ticked) return { type: 'empty', start, end: isChoice ? end : start + sign.length };
  return { type: isChoice && sign.length > 1 ? 'column' : 'mark', start, end: start + sign.length };
}

/** A cross without a box, or a ticked box, and nothing else. */
function isTick(word: string): boolean {
  const box = boxesIn(word)[0];
  return word === 'x' || word === 'X' || (box?.ticked === true && box.start === 0 && box.end === word.length);
}

/** Matches "R"; not "3". */
const LETTER = /^\p{L}$/u;

/** A role is followed by cells, not by the rest of a name: "vorberatend 3", not "Beratung der Satzung". */
function mayFollowRole(rest: string): boolean {
  return ITEM_NUMBER.test(rest) || isTick(rest) || publicityBook.matchWhole(rest) !== null || outcomeBook.matchWhole(rest) !== null;
}

/** Matches "14 ö"; not "14 x". */
const PUBLIC_ITEM = /^\d[\d.]* [öÖN]$/u;
/** Matches "Ö 5.3" and "TOP 7"; not "Öffentlich". */
const PREFIXED_ITEM = /^(?:TOP (?:Ö|NÖ|N)|Ö|N|NÖ|TOP|Punkt|Traktandum) {0,3}\d{1,3}(?:\.\d{1,3}){0,4}(?![\p{L}\d])/u;

function peelEnd(text: string, start: number, end: number, mayBeItem: boolean): Piece | null {
  const segment = text.slice(start, end);
  const bracketed = BRACKETED.exec(segment);
  if (bracketed !== null && bracketed.index > 0 && matchMaskAt(text, start + bracketed.index + 1, false) !== null) {
    return { type: 'reference', start: start + bracketed.index, end };
  }
  const item = ITEM_IN_BRACKETS.exec(segment);
  if (item !== null && item.index > 0 && committeeWordIn(segment) !== null) return { type: 'item', start: start + item.index + 1, end: end - 1 };
  const labelled = ITEM_AT_END.exec(segment);
  if (labelled !== null && labelled.index > 0) return { type: 'item', start: start + labelled.index + labelled[0].length - (labelled.groups?.['item'] ?? '').length, end };
  const remark = REMARK.exec(segment);
  const words = remark?.groups?.['words'] ?? '';
  if (remark !== null && remark.index > 0 && publicityBook.matchWhole(words) !== null) return { type: 'public', start: start + remark.index + 1, end: end - 1 };
  if (remark !== null && remark.index > 0 && roleWhole(words) !== null) return { type: 'role', start: start + remark.index + 1, end: end - 1 };
  const lower = segment.toLowerCase();
  const lastWord = lower.slice(lower.lastIndexOf(' ') + 1);
  if (mayBeItem && ITEM_NUMBER.test(lastWord)) return { type: 'item', start: end - lastWord.length, end };
  if (lastWord.length < segment.length && isTick(lastWord)) return { type: 'mark', start: end - lastWord.length, end };
  for (let at = 0; at < lower.length; at += 1) {
    if (at > 0 && lower.charCodeAt(at - 1) !== 32) continue;
    const publicity = publicityBook.matchAt(lower, at);
    if (publicity?.end === lower.length && at > 0) return { type: 'public', start: start + at, end };
    if (at === 0 || JOINS.test(lower.slice(Math.max(0, at - 12), at))) continue;
    const outcome = outcomeAt(lower, at);
    const role = roleAt(lower, at);
    if (role?.end === lower.length && role.end >= (outcome?.end ?? 0)) return { type: 'role', start: start + at, end };
    if (outcome !== null && outcome.end >= (role?.end ?? 0)) return { type: 'outcome', start: start + at, end };
  }
  return null;
}

/** Words that make the next word part of a name. Matches "für " and "und "; not "Rat ". */
const JOINS = /(?:^|[\s,-])(?:für|f\.|und|u\.|der|des|zur|zum|von|fur|wie|vom|über)\s$/u;

function trimEdges(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  if (end > start && text.charAt(end - 1) === '(') end -= 1;
  while (end > start && EDGE.test(text.charAt(end - 1)) && !HYPHENED.test(text.slice(end - 2, end))) end -= 1;
  if (end - start === 1 && text.charAt(start) === ')') end = start;
  return [start, end];
}

/** A hyphen that belongs to the word before it. Matches "t-"; not " -". */
const HYPHENED = /^\p{L}-$/u;
