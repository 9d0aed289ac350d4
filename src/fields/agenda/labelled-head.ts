import agendaItems from '../../vocabulary/agenda-items.json' with { type: 'json' };
import { type Phrase, phraseBook } from '../../vocabulary/phrase-book.js';
import type { Line } from '../../tree/document.js';
import { isSentence } from '../wording/prose.js';
import type { ItemHead } from './item-head.js';
import { codeAt } from '../../vocabulary/letters.js';
import { matchesOf } from '../../tree/matches-of.js';

/** Heads of items that begin with a label: "Punkt 3 der Tagesordnung: ...", "TOP 5 ...", "zu 5.1 ...", "Ö 5 ...". */
const labels = phraseBook([...agendaItems.nouns, ...agendaItems.signs, ...agendaItems.labels].map((form) => [form, form] as const));
const behind = phraseBook(agendaItems.behind.map((form) => [form, true] as const));

/** A number of an item, a sign of publicity before it. Matches "3", "9.1.2", "9.1 .2", "I.5.4", "Ö 5", "5 a)"; not "2020" or "587/2018". Sticky. */
const NUMBER = /(?:(?<sign>NÖ|[ÖN]) ?)?(?<number>(?:[IVX]{1,4}\.(?=\d))?\d{1,3}(?: ?\.\d{1,3}){0,4}(?: ?[a-z]\)?(?![\p{L}]))?)(?![\d]|\.\d|\/\d)(?: ?\.)?/uy;
/** A misread capital makes a name begin small; a sentence is longer or has a verb. */
const SHORT_NAME = 60;
const LONGEST = 600;
/** Labels that a colon may part from their number: "Zu TOP: 7.4", "Zu TOP : 7.4". */
const SPOKEN = new Set(['zu top', 'zu punkt', 'zu tagesordnungspunkt']);
/** Labels that are words of sentences too. */
const COMMON = new Set(['zu', 'ad']);
/** "zu 5.1 Neubau": a capital follows, or nothing. Matches "zu 5 Neubau", "Zu Ö 4 Neubau" and "Ad 5.)"; not "zu 5 Prozent gehört". */
const ZU_ITEM = /^(?:[Zz]u|[Aa]d) (?:(?:NÖ|[ÖN]) )?\d{1,3}(?: ?\.\d{1,3}){0,4}(?: ?\.)?(?:[ \t:)]+(?:\p{Lu}|„)|[:)]{0,2}$)/u;
/** A sentence that speaks of an item. Matches "wird abgesetzt"; not "Neubau". */
const SENTENCE = /^(?:\p{Ll}{2,}|und \d)/u;
/** All that is left behind the number. Matches " – öffentlich", "- öffentlich -", "(nichtöffentlich)", ", öffentlich", " (ö)" and " ö"; not " Öffentliche Ordnung". */
const PUBLICITY = /^[\s,:–-]*\(?(?<closed>nicht[ -]?|n\.? ?(?=ö))?ö(?:ffentlich|\.?(?=\)|$))\)?(?: ?[–-])?$/iu;

/** The publicity between the number and the name. Matches " (öffentlich) " and " nichtöffentlich: "; not " öffentliche". */
const PUBLICITY_BEFORE = /^[ \t]*(?:\((?=[^()]{1,20}\))|(?=[^ ]{1,20}:))(?<closed>nicht[ -]?)?öffentlich[):][ \t]+(?=[\p{Lu}„"])/iu;

function labelledHead(line: Line, label: Phrase<string>): ItemHead | null {
  if (line.text.length > LONGEST || (COMMON.has(label.value.toLowerCase()) && !ZU_ITEM.test(line.text))) return null;
  const mark = afterBlanks(line.text, label.end);
  const colon = SPOKEN.has(label.value.toLowerCase()) && line.text.charAt(mark) === ':';
  NUMBER.lastIndex = afterBlanks(line.text, colon ? mark + 1 : label.end);
  const number = NUMBER.exec(line.text);
  if (number === null) return label.value === BUSINESS ? ofPaper(line, afterBlanks(line.text, label.end + (line.text.charAt(label.end) === ':' ? 1 : 0))) : null;
  let at = afterBlanks(line.text, NUMBER.lastIndex);
  const more = behind.matchAt(line.text, at);
  if (more !== null) at = more.end;
  const publicity = PUBLICITY.exec(line.text.slice(at));
  if (publicity !== null) return { ...headAt(line, number, line.text.length, ''), sign: publicity.groups?.['closed'] === undefined ? 'Ö' : 'N' };
  const before = PUBLICITY_BEFORE.exec(line.text.slice(at));
  if (before !== null) return { ...headAt(line, number, at + before[0].length, ''), sign: before.groups?.['closed'] === undefined ? 'Ö' : 'N' };
  if (more === null && SENTENCE.test(line.text.slice(at)) && (line.text.length > SHORT_NAME || isSentence(line.text.slice(at)))) return null;
  return headAt(line, number, at, label.value);
}

/** What Swiss councils call a paper and the item that treats it: "Geschäft | 587/2018 | Postulat ...". */
const BUSINESS = 'Geschäft';

/** An item that is named by the number of its paper, and has none of its own. */
function ofPaper(line: Line, at: number): ItemHead | null {
  const start = line.start + at;
  return PAPER.test(line.text.slice(at)) ? { line, number: { start, end: start }, nameStart: start, sign: null } : null;
}

/** Matches "587/2018 Postulat" and "2019.45\tAnfrage"; not "587/2018" alone. */
const PAPER = /^\d{1,4}[/.]\d{2,4}(?!\d)[ \t]{1,8}\p{Lu}/u;

/** "zu 5." and nothing else: an item of a list above, or the answer to a question. */
export function isBare({ line, nameStart }: ItemHead): boolean {
  return nameStart >= line.end && ZU_ITEM.test(line.text);
}

/** "zu 5": words that a sentence about an item may begin with too. */
export function isSpokenOf({ line }: ItemHead): boolean {
  return ZU_ITEM.test(line.text);
}

const NO_HEADS: readonly ItemHead[] = [];

/** The heads on a line: "TOP 2 und 3: Lärm" are two items under one. */
export function labelledHeads(line: Line): readonly ItemHead[] {
  const before = beforeLabel(line.text);
  const label = labels.matchAt(line.text, before.length);
  if (label === null) return (line.cells.length > 1 && GLUED_SIGN.test(line.text)) || GLUED_ALONE.test(line.text) ? markedHead(line) : NO_HEADS;
  const joint = JOINT.exec(line.text.slice(label.end, label.end + 40));
  if (joint === null) {
    const head = labelledHead(line, label);
    return head === null ? NO_HEADS : [{ ...head, sign: head.sign ?? before.sign }];
  }
  return matchesOf(EACH_NUMBER, joint[0]).map((number) => {
    const start = line.start + label.end + number.index;
    return { line, number: { start, end: start + number[0].length }, nameStart: line.start + afterMarks(line.text, label.end + joint[0].length), sign: null };
  });
}

/** What stands before the label on its line: the running number of the resolution, or the part of the session. */
function beforeLabel(text: string): { length: number; sign: ItemHead['sign'] } {
  if (text.startsWith('§')) return { length: RUNNING_NUMBER.exec(text)?.[0].length ?? 0, sign: null };
  const part = text.includes('ffentlich') ? PART_BEFORE.exec(text) : null;
  return part === null ? { length: 0, sign: null } : { length: part[0].length, sign: part.groups?.['closed'] === undefined ? 'Ö' : 'N' };
}

/** Matches "Öffentlich Top 7" and "Nichtöffentlich\tTOP 3" up to the label; not "Öffentlicher Teil". */
const PART_BEFORE = /^(?<closed>nicht[ -]?)?öffentlich:?[ \t]+(?=TOP[ .]*\d)/iu;
/** The number of the resolution before that of the item. Matches "§ 58\t" before "TOP 6"; not "§ 58 Abs. 1". */
const RUNNING_NUMBER = /^§ ?\d{1,4}[a-z]?[ \t]+(?=TOP[ .]*\d)/u;
/** The sign of publicity right at its number, in a cell of their own. Matches "Ö1\t" and "N10\t"; not "Ö1 Neubau" or "N 1\t". */
const GLUED_SIGN = /^(?:NÖ|[ÖN])\d{1,3}(?:\.\d{1,3}){0,3}\t/u;
/** The same alone on its line. Matches "Ö1", "N 10" and "Ö3.1"; not "Ö1 Neubau" or "N1a". */
const GLUED_ALONE = /^(?:NÖ|[ÖN]) ?\d{1,2}(?:\.\d{1,2}){0,3}$/u;
/** Matches " 2 und 3:" and " 4, 5 u. 6:"; not " 2 und 3 werden". */
const JOINT = /^ ?\d{1,3}(?:\.\d{1,3}){0,3}(?:(?:, ?| und | u\. | & )\d{1,3}(?:\.\d{1,3}){0,3}){1,5}:/u;
/** Matches "2" and "5.1"; not ".". */
const EACH_NUMBER = /\d{1,3}(?:\.\d{1,3}){0,3}/gu;

/** A line that the markup says to be the head of an item: number and name as they stand. */
export function markedHead(line: Line): ItemHead[] {
  const label = labels.matchAt(line.text, 0);
  NUMBER.lastIndex = afterBlanks(line.text, label !== null && DIGIT.test(line.text.slice(label.end, label.end + 4)) ? label.end : 0);
  const number = NUMBER.exec(line.text);
  return number === null ? [] : [headAt(line, number, NUMBER.lastIndex, label?.value ?? '')];
}

/** Matches " 3" and "Ö 1"; not "rt". */
const DIGIT = /\d/u;

function headAt(line: Line, number: RegExpExecArray, behindNumber: number, label: string): ItemHead {
  const numberText = number.groups?.['number'] ?? '';
  const start = line.start + number.index + number[0].indexOf(numberText);
  const sign = number.groups?.['sign'] ?? label.split(' ').at(-1);
  return { line, number: { start, end: start + numberText.length }, nameStart: line.start + afterMarks(line.text, behindNumber), sign: sign === 'Ö' || sign === 'ö' ? 'Ö' : sign === 'N' || sign?.toLowerCase() === 'nö' ? 'N' : null };
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (codeAt(text, next) === 32 || codeAt(text, next) === 9) next += 1;
  return next;
}

function afterMarks(text: string, at: number): number {
  let next = at;
  while (next < text.length && MARKS.has(text.charAt(next))) next += 1;
  return next;
}

const MARKS = new Set([' ', '\t', ':', '.', '-', '–', ')']);
