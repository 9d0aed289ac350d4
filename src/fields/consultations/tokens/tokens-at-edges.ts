import { narrowText } from '../../../tree/narrow-text.js';
import { codeAt } from '../../../vocabulary/letters.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { readVote } from '../../decision/votes/vote.js';
import { boxBefore, boxesIn } from '../../forms/form-boxes.js';
import { ITEM_NUMBER, publicityBook } from '../../wording/value-types.js';
import { matchMaskAt } from '../../reference/masks.js';
import { outcomeAt, roleAt, roleWhole } from '../../wording/row-words.js';
import type { Token } from './token.js';

/**
 * What stands before and behind the name in a cell of a Beratungsfolge, one piece at a time: its item, its publicity, its
 * role, its outcome, a mark, the number of the paper. Not the days.
 */
type Piece = Pick<Token, 'type' | 'start' | 'end'>;

/** Matches "Sitzung" and "Tagungen"; not "Sitzungsvorlage". */
const SESSION = /(?:sitzung|tagung)(?:en)?(?!\p{L})/iu;
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

/** What is told by its words at the beginning of a text; null if nothing is. */
export function tokenAtStart(text: string, start: number, end: number, mayBeItem: boolean): Piece | null {
  const segment = narrowText(text.slice(start, end));
  const lower = segment.toLowerCase();
  const word = segment.split(' ', 1)[0] ?? '';
  const remark = WHOLE_REMARK.exec(segment)?.groups?.['words'];
  if (remark !== undefined && publicityBook.matchWhole(remark) !== null) return { type: 'public', start: start + 1, end: end - 1 };
  if (remark !== undefined && roleWhole(remark) !== null) return { type: 'role', start: start + 1, end: end - 1 };
  if (remark !== undefined && labelledItemLength(remark) === remark.length) return { type: 'item', start: start + 1, end: end - 1 };
  const box = peelBox(segment, start, end);
  if (box !== null) return box;
  const role = roleAt(lower, 0);
  if ((mayBeItem || word === segment) && ITEM_NUMBER.test(word) && (role?.end ?? 0) <= word.length) {
    const marked = segment.slice(0, word.length + 2);
    return { type: 'item', start, end: start + (PUBLIC_ITEM.test(marked) && marked.length === segment.length ? marked.length : word.length) };
  }
  const item = labelledItemLength(segment);
  if (item > 0 && (mayBeItem || item === segment.length)) return { type: 'item', start, end: start + item };
  const publicity = publicityBook.matchAt(lower, 0);
  if (publicity !== null && (publicity.end > 2 || publicity.end === segment.length || mayBeItem || isBeforeName(segment, publicity.end))) {
    if (!SESSION.test(segment.slice(0, publicity.end + 9)) || publicity.end === segment.length) return { type: 'public', start, end: start + publicity.end };
  }
  if (VOTED.test(segment) && readVote(segment)?.yes != null) return { type: 'outcome', start, end };
  const outcome = outcomeAt(lower, 0);
  if (outcome !== null && outcome.end > (role?.end ?? 0)) return { type: 'outcome', start, end };
  if (role !== null && (role.end === segment.length || mayBeItem || isBeforeName(segment, role.end) || mayFollowRole(segment.slice(role.end).trim()))) return { type: 'role', start, end: start + role.end };
  return null;
}

/** "Ö Bauausschuss", "Entscheidung Kreistag": a publicity or a role, and behind it the name of a committee. */
const isBeforeName = (segment: string, end: number): boolean => NAME.test(segment.slice(end, end + 3)) && committeeWordIn(segment, end + 1) !== null;

/** Matches " Ba"; not " fü" or ". A". */
const NAME = /^ \p{Lu}\p{Ll}/u;

/** An outcome that begins with its counts. Matches "mit 11 gegen 1 Stimme zugestimmt"; not "mit Vorbehalt". */
const VOTED = /^[Mm]it \d{1,3} (?=gegen |zu |Ja|Stimmen|: ?\d)/u;

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
/** "Ö 5.3" and "TOP 7" at the beginning of a text; 0 without one. A small sign is of another column: "nö 7". */
function labelledItemLength(text: string): number {
  const label = itemLabelAt(text, 0);
  const number = label === null || text.startsWith('ö') || text.startsWith('n') ? 0 : (NUMBER.exec(text.slice(label.end))?.[0].length ?? 0);
  return label === null || number === 0 ? 0 : label.end + number;
}

/** Matches "7" and "5.3"; not "7a". */
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,4}(?![\p{L}\d])/u;

/** The same at its end. */
export function tokenAtEnd(text: string, start: number, end: number, mayBeItem: boolean): Piece | null {
  const segment = narrowText(text.slice(start, end));
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
  const { length } = lower;
  for (let at = 0; at < length; at += 1) {
    if (at > 0 && codeAt(lower, at - 1) !== 32) continue;
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
