import sections from '../../vocabulary/sections.json' with { type: 'json' };
import type { Document, Line } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';
import { codeAt, isDigitCode, smallCode } from '../../vocabulary/letters.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { roleBook } from '../../vocabulary/role-book.js';
import { signSet } from '../../vocabulary/sign-set.js';
import { spellingsOf } from '../../vocabulary/spellings.js';
import { withPlainDays } from '../dates/printed-days.js';
import { isSalutation } from '../wording/letter-words.js';
import { isSentence } from '../wording/prose.js';
import { isBesideCrossBetween } from '../forms/cross-between.js';
import { labelBook } from '../labels/labels.js';
import { isBelowForm } from './below-form.js';
import { isKindAboveNumber } from './kind-above-number.js';
import { typeBook } from '../wording/type-book.js';

/**
 * Where the head of a document ends and its sections begin: at the first heading of a section, or where the text has
 * run on for so long that it is no head.
 */

/** Matches "und"; not "/". */
const LETTERS = /^\p{L}+$/u;
const proposed = new Set(sections.proposedResolution.flatMap((form) => spellingsOf(form.toLowerCase())));
const body = new Set(sections.body.flatMap((form) => spellingsOf(form.toLowerCase())));
/** With a blank around those that are words. */
const joints = sections.joints.map((joint) => (LETTERS.test(joint) ? ` ${joint} ` : joint));
const before = sections.before.map((word) => `${word} `);

const MAX_LINES = 70;
/** Lines this long, this many in a row, are prose. */
const PROSE_LENGTH = 75;
const PROSE_LINES = 4;

/** A number or letter before a heading. Matches "1. ", "a) " and "B\t"; not "2020". */
const LEADING_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-zIVX]{1,4}[.)]|[A-Ha-h](?=\s))\s/u;
/** A remark behind a heading. Matches " (Kurzfassung)" and ":"; not "a:b". */
const TRAILING_REMARK = /(?: ?\([^()]{0,60}\))?(?<![ :.])[ :.]{0,4}$/u;

const FILTER_SIZE = 0x1000;
const BEGINNINGS = new Uint8Array(FILTER_SIZE);
for (const form of [...proposed, ...body, ...before]) BEGINNINGS[beginningOf(form)] = 1;

/** The first three letters in any case as one number: most lines are told by theirs. */
function beginningOf(text: string): number {
  const [first, second, third] = [smallCode(codeAt(text, 0)), smallCode(codeAt(text, 1)), smallCode(codeAt(text, 2))];
  return (Math.imul(Math.imul(first, 61) + second, 61) + third) & (FILTER_SIZE - 1);
}

function mayBegin(text: string): boolean {
  const code = text.charCodeAt(0);
  return BEGINNINGS[beginningOf(text)] === 1 || (code >= 48 && code <= 57) || (hasEarlyMark(text) && LEADING_NUMBER.test(text));
}

/** A full stop or bracket behind at most four letters, or a blank behind one. */
function hasEarlyMark(text: string): boolean {
  if (codeAt(text, 1) === 0x20 || codeAt(text, 1) === 0x09) return true;
  for (let at = 1; at <= 4; at += 1) {
    const code = codeAt(text, at);
    if (code === 0x2e || code === 0x29) return true;
  }
  return false;
}

/** A sentence that opens a proposed resolution. Matches "Die Bezirksversammlung möge beschließen:" and "Der Rat wolle beschliessen:"; not "Wir beschließen:". */
const ASKS = /^[^.:]{3,120} (?:möge|mögen|wolle|wollen) (?:[^.:]{1,60} )?beschlie(?:ß|ss)en:$/u;

export type SectionKind = 'proposedResolution' | 'body';

/** The kind of section that a line heads, null if it is no heading of a section. */
export function sectionOf({ text }: Line): SectionKind | null {
  return sectionNamed(text);
}

export function sectionNamed(text: string): SectionKind | null {
  if (text.endsWith('en:') && ASKS.test(text)) return 'proposedResolution';
  if (text.length < 3 || text.length > 90 || !mayBegin(text)) return null;
  const folded = text.toLowerCase();
  const bare = withoutRemark(hasEarlyMark(folded) || isDigitCode(codeAt(folded, 0)) ? folded.replace(LEADING_NUMBER, '') : folded).trim();
  if (proposed.has(bare) || proposed.has(folded)) return 'proposedResolution';
  return isOfBody(bare) ? 'body' : null;
}

/** "begründung", "problem / ausgangslage", "zum sachverhalt". */
function isOfBody(bare: string): boolean {
  if (body.has(bare)) return true;
  const word = before.find((one) => bare.startsWith(one));
  if (word !== undefined && body.has(bare.slice(word.length))) return true;
  const joint = joints.find((one) => bare.includes(one));
  return joint !== undefined && bare.split(joint).every((part) => body.has(part.trim()));
}

/** A remark ends in a bracket, a blank or a mark: other lines have none. */
function withoutRemark(text: string): string {
  return mayEndRemark(codeAt(text, text.length - 1)) ? text.replace(TRAILING_REMARK, '') : text;
}

const mayEndRemark = signSet(') :.');

/** Names of sections one below the other, or among labels, with no text between, are a page's contents or form and head nothing. */
function isListed(lines: readonly Line[], kinds: readonly (SectionKind | null)[], at: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  const after = lines[at + 1];
  const isBare = (other: Line | undefined, kind: SectionKind | null | undefined): boolean =>
    other !== undefined && !other.text.endsWith(':') && other.depth === 0 && (kind != null || labelBook.matchWhole(other.text) !== null);
  return line !== undefined && line.depth === 0 && ((isBare(before, kinds[at - 1]) && before?.block === line.block) || (isBare(after, kinds[at + 1]) && after?.block === line.block));
}

/** "Kenntnisnahme" between a committee and a day is the role of a row, and so it is right below both. */
function isCellOfRow(lines: readonly Line[], at: number): boolean {
  const [second, before, line, after] = [lines[at - 2], lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || roleBook.matchWhole(line.text) === null || line.text.endsWith(':')) return false;
  if (second !== undefined && before !== undefined && second.index >= line.index - LINES_OF_ROW && line.cells.length === 1 && closesRow(second, before)) return true;
  if (before !== undefined && before.index === line.index - 1 && line.cells.length === 1 && isRow(before)) return true;
  const day = isDay(before) ? before : isDay(after) ? after : undefined;
  const name = day === before ? after : before;
  return day !== undefined && name !== undefined && name.text.length < LONGEST_NAME && committeeWordIn(name.text) !== null;
}

/** Two cells above its own, which may have a blank line below each. */
const LINES_OF_ROW = 4;

/** A committee and a day, a line each. */
function closesRow(one: Line, other: Line): boolean {
  const name = isDay(other) ? one : isDay(one) ? other : undefined;
  return name !== undefined && name.text.length < LONGEST_NAME && committeeWordIn(name.text) !== null;
}

/** A committee and a day in cells of one line. */
const isRow = ({ cells, text }: Line): boolean => cells.length > 1 && cells.some((cell) => isDay(cell)) && committeeWordIn(text) !== null;

const isDay = (one: { readonly text: string } | undefined): boolean => one !== undefined && one.text.length < LONGEST_DAY && DAY.test(withPlainDays(one.text));
const LONGEST_DAY = 40;
/** Matches "30.11.2022" and "Mi, 30.11.2022"; not "bis zum 30.11.2022 bleibt". */
const DAY = /^(?:\p{L}{2,10}\.?,? ?(?:de[mn] )?)?\d{1,2}\.\d{1,2}\.\d{4}$/u;
const LONGEST_NAME = 100;

/** All lines that head a section. */
export const sectionHeads = remembered((document: Document): ReadonlyMap<Line, SectionKind> => {
  const heads = new Map<Line, SectionKind>();
  const lines = document.lines.filter((line) => line.text !== '');
  const kinds = lines.map((line) => sectionOf(line));
  lines.forEach((line, at) => {
    const kind = kinds[at] ?? null;
    if (kind !== null && !isCellOfRow(lines, at) && !(typeBook.matchWhole(line.text) !== null && isBesideCrossBetween(lines, at)) && (line.text.endsWith(':') || !isListed(lines, kinds, at))) heads.set(line, kind);
  });
  return heads;
});

/** "SACHSTAND:" directly above "Antrag vom 14.01.2019, OF 12/1" heads the paper, no section. */
function announcesPaper(document: Document, line: Line): boolean {
  const next = document.lines.slice(line.index + 1, line.index + 3).find((other) => other.text !== '');
  return next !== undefined && KIND_AND_DAY.test(withPlainDays(next.text)) && typeBook.matchAt(next.text, 0) !== null;
}

/** A form may ask for the costs before it names its title: "Betreff:" soon below the first section, and none above it. */
function isAboveTitle(document: Document, line: Line, above: readonly Line[]): boolean {
  const below = document.lines.slice(line.index + 1, line.index + LINES_TO_TITLE).filter((other) => namesTitle(other));
  return below.length === 1 && !above.some(namesTitle);
}

function namesTitle({ text }: Line): boolean {
  return text.length < LONGEST_LABEL && text.endsWith(':') && labelBook.matchWhole(text)?.field === 'name';
}

const LINES_TO_TITLE = 9;
/** Blank lines counted. */
const LINES_TO_NUMBER = 32;
const LONGEST_LABEL = 30;

/** Matches "Antrag vom 14.01.2019, OF 12/1"; not "Antrag der Fraktion vom 14.01.2019". */
const KIND_AND_DAY = /^\p{Lu}[\p{L} ]{3,40} vom \d{1,2}\.\d{1,2}\.\d{4}, /u;

/** The lines of the head, without blank ones and the name that a page's logo carries. */
export function headLines(document: Document): Line[] {
  const lines: Line[] = [];
  const heads = sectionHeads(document);
  let prose = 0;
  const types = new Set<string>();
  for (const line of document.lines) {
    if (line.kind === 'blank' || line.kind === 'furniture' || line.sign === 'letterhead') continue;
    if (lines.length > 2 && isSalutation(line.text)) break;
    const isType = typeBook.matchWhole(line.text) !== null;
    if (lines.length >= MAX_LINES || (lines.length > 2 && heads.has(line) && !announcesPaper(document, line) && !isAboveTitle(document, line, lines) && !isBelowForm(document, line, lines) && !isKindAboveNumber(line, lines, document.lines.slice(line.index + 1, line.index + LINES_TO_NUMBER)) && (!isType || (types.size > 0 && !types.has(line.text)) || line.text.endsWith(':')))) break;
    if (isType) types.add(line.text);
    const above = lines.at(-1);
    prose = line.text.length >= PROSE_LENGTH && line.cells.length === 1 && !isLoneTitle(document, line) && typeBook.matchAt(line.text, 0) === null && !(above?.index === line.index - 1 && labelBook.matchWhole(withoutColon(above.text))?.field === 'name') ? prose + 1 : 0;
    lines.push(line);
    if (prose >= PROSE_LINES && lines.length > PROSE_LINES) return lines.slice(0, -PROSE_LINES);
  }
  return lines;
}

/** A long line in a block of its own that is no sentence, above a block that is not: the title. */
function isLoneTitle({ lines }: Document, line: Line): boolean {
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  return line.text.length < LONGEST_TITLE && above?.text === '' && below?.text === '' && !SENTENCE_END.test(line.text) && !isSentence(line.text);
}

const LONGEST_TITLE = 190;
/** Matches "beschlossen."; not "Straße". */
const SENTENCE_END = /[.!?:]$/u;

/** "Betreff:" heads the title below it, however long that is. */
function withoutColon(text: string): string {
  return text.endsWith(':') ? text.slice(0, -1) : text;
}
