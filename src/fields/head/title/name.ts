import words from '../../../vocabulary/title-words.json' with { type: 'json' };
import type { Line, Span } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import { holdsAddress } from '../../wording/address-lines.js';
import { isSalutation } from '../../wording/letter-words.js';
import type { HeadContext, HeadField } from '../../labels/head-context.js';
import { freeLines, textOf, valuesOf } from '../../labels/head-context.js';
import { ANSWERS_MEMBER } from '../type/answering-letter.js';
import { type CountedMotion, countedMotion } from '../type/counted-motion.js';
import { firstType } from '../type/first-type.js';
import { subjectInParts } from './subject-in-parts.js';
import { subjectOfAnswer } from './subject-of-answer.js';
import { subjectOfItem } from './subject-of-item.js';
import type { Label } from '../../labels/labels.js';
import { publicityBook } from '../../wording/value-types.js';
import { typeBook } from '../../wording/type-book.js';
import { isSentence } from '../../wording/prose.js';
import { concerning } from './concerning.js';
import { isFormText } from './form-text.js';
import { isConclusion, isUnlikely } from './unlikely-title.js';
import { titleOffset } from './title-offset.js';
import { isRequest } from '../request.js';
import { isOfBody, titleBlock } from './title-block.js';
import { blocksOf } from './title-blocks.js';
import { printedWords } from '../../../vocabulary/printed-words.js';
import { endsInSmallWord } from '../../../vocabulary/small-words.js';
import { endOfBlock, endOfLabelled } from './title-end.js';
import { trimmed } from './title-trim.js';
import { withDashes } from './with-dashes.js';

/**
 * The title: behind its label, else the block of lines in the head that nothing else accounts for, nearest before the
 * Beratungsfolge. For a document that is no council paper its first line.
 */
export const name: HeadField = (context) => {
  const labelled = valuesOf(context, 'name').find(({ value, label }) => !isOfBudget(label) && typeBook.matchWhole(textOf(context, value)) === null && !context.found.paperType.some((type) => type.start === value.start && type.end === value.end) && publicityBook.matchWhole(textOf(context, value)) === null && !context.found.reference.some((own) => own.start === value.start && own.end === value.end)) ?? subjectOfItem(context);
  if (labelled !== undefined) {
    return called(context, withoutSession(context, { start: labelled.value.start, end: endOfLabelled(context, labelled.label.line, labelled.value, labelled.how) }), 'title-label');
  }
  const kind = context.found.kind[0]?.value.kind;
  const title = HAS_HEADINGS.has(context.document.source.format) && (kind === 'paper' || kind === 'other') ? freeLines(context).find((line) => line.depth === 1 && !isUnlikely([line]) && !isFormText(line, context) && !isOfBody(line, context) && typeBook.matchAt(line.text, 0) === null && !context.found.paperType.some(({ start, end }) => start === line.start && end === line.end)) : undefined;
  if (title !== undefined) return called(context, title, 'first-heading');
  const behind = kind === 'minutes' ? behindKind(context) : null;
  if (behind !== null) return called(context, behind, 'behind-kind');
  const titled = subjectInParts(context) ?? behindPaperType(context) ?? belowPaperType(context) ?? subjectOfAnswer(context) ?? concerning(context);
  if (titled !== null) return called(context, titled, 'behind-kind');
  const block = kind === 'other' ? (subjectOfLetter(context) ?? firstLine(context)) : ((isAnsweringLetter(context) ? subjectOfLetter(context)?.filter(({ text }) => !NAMES_QUESTION.test(text)) : null) ?? titleBlock(context));
  const [first, last] = [block[0], block.at(-1)];
  const concluded = kind === 'minutes' && first !== undefined && isConclusion(first.text);
  const motion = concluded ? context.head.lines.find(({ text }) => MOTION.test(text)) : undefined;
  if (concluded) return motion === undefined ? {} : { add: { name: [mark(motion.text, motion, 'title-block', 'written')] } };
  if (first === undefined || last === undefined || (kind === 'minutes' && block.some((line) => SPEECH.test(line.text))) || (kind === 'paper' && isStatement(first))) return {};
  const start = startOfOpen(context, first);
  const value = { start: start === first.start ? start + (HERE.exec(first.text)?.[0].length ?? 0) : start, end: kind === 'other' ? last.end : endOfBlock(context, last) };
  return called(context, value, kind === 'other' ? 'first-line' : 'title-block');
};

const isAnsweringLetter = ({ found }: HeadContext): boolean => found.kind[0]?.rule === ANSWERS_MEMBER;
/** Which question a letter answers, above or below its subject. Matches "Ihre Ratsanfrage RA-388/2017" and "AF0031/24"; not "Ihre Anfrage zum Markt". */
const NAMES_QUESTION = /^(?:Ihre \p{L}*[Aa]nfrage(?: Nr\.?)?:? )?[\p{Lu}\d/-]{0,12}\d{2,4}[/-]\d{2,4}(?: vom \d[\d. \p{L}]{5,20})?$/u;

/** Whose motion it is and what about. Matches "Gemeinsamer Antrag der Fraktionen A und B betr. Brunnen"; not "Antrag der Fraktion A". */
const MOTION = /^(?:\p{Lu}\p{Ll}+ )?\p{L}*[Aa]ntrag (?:der|des|von) [^:]{3,80} (?:betr\.|betreffend|bezüglich|auf|zur?) \p{Lu}/u;

function called(context: HeadContext, title: Span, rule: string): ReturnType<HeadField> {
  const value = trimmed(context, title);
  return { add: { name: [mark(withDashes(context.document, value), value, rule)] } };
}

/** Matches "hier: " before a title that has no other line; not "hierzu". */
const HERE = /^hier: /u;

/** "Bezeichnung" behind the number of a product: what the product is called. */
function isOfBudget({ line, cell, colon }: Label): boolean {
  return cell > 0 && !colon && (words.budget.some((word) => line.text.startsWith(word)) || budgetWords.endAt(line.text, 0) > 0);
}

const budgetWords = printedWords(words.budgetWords);

/** "Anfrage der X-Fraktion zur Sitzung am 21.04.2009" over the title proper. */
function withoutSession({ document }: HeadContext, value: Span): Span {
  const first = document.lines.find((line) => line.end > value.start);
  const next = first === undefined || first.end >= value.end ? undefined : document.lines[first.index + 1];
  return next === undefined || !FOR_SESSION.test(document.text.slice(value.start, first?.end)) ? value : { start: next.start, end: value.end };
}

/** Matches "Anfrage der X-Fraktion zur Sitzung des Rates am 21.04.2009"; not "Anfrage der X-Fraktion zur Sitzungsordnung". */
const FOR_SESSION = /^\p{L}*(?:[Aa]nfrage|[Aa]ntrag) (?:der|des|von) .{3,80} (?:zur|für die) (?:\p{L}+ )?Sitzung(?!\p{L}).{0,60}\d$/u;

/** A sentence of the text, where nothing else is left: a paper without a title says so. */
function isStatement({ text }: Line): boolean {
  return (text.endsWith('.') || text.endsWith(':')) && isSentence(text);
}

/** Formats whose first heading is marked as such. */
const HAS_HEADINGS: ReadonlySet<string> = new Set(['html', 'markdown']);

/** "Beantwortung der Anfrage vom 19. Oktober 2022 zur" begins the title whose rest is the next line. */
function startOfOpen({ document, tableLines, head }: HeadContext, first: Line): number {
  const above = document.lines[first.index - 1];
  const labelled = above !== undefined && head.values.some(({ label, value }) => label.colon && (label.line === above || (value !== null && value.start < above.end && value.end > above.start)));
  return above === undefined || labelled || above.block !== first.block || above.cells.length > 1 || tableLines.has(above.index) || !(endsInSmallWord(above.text) || opensQuote(above.text)) || !CAPITAL.test(above.text) ? first.start : above.start;
}

/** A quote that begins on the line and does not end there. */
function opensQuote(text: string): boolean {
  return text.split('"').length % 2 === 0 || text.lastIndexOf('„') > Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'));
}

/** Matches "Beantwortung"; not "zur". */
const CAPITAL = /^\p{Lu}/u;

/** The subject behind the kind. Matches "Auszug - Umbau der Post" with " - "; not "Auszug aus". */
const DASH = /^ [-–] (?=\p{Lu})/u;

/** Matches " - VO/2023/6715"; not " - Umbau 2023". */
const NUMBER_BEHIND = /^ [-–] [^ ]{0,20}\d[^ ]{0,12}$/u;

/** Somebody speaks, as in verbatim minutes. Matches "Guten Tag! Ich" and "begrüße ich "; not "Ich-AG". */
const SPEECH = /[!?] \p{Lu}|(?<![\p{L}-])[Ii]ch(?: |$)/u;

function behindKind(context: HeadContext): { start: number; end: number } | null {
  const type = firstType(context.head.lines);
  const dash = type === null || NUMBER_BEHIND.test(context.document.text.slice(type.type.end, type.line.end)) ? null : DASH.exec(context.document.text.slice(type.type.end, type.line.end));
  return type === null || dash === null ? null : { start: type.type.end + dash[0].length, end: type.line.end };
}

/** The last lines before the salutation. */
function subjectOfLetter(context: HeadContext): Line[] | null {
  const last = context.head.lines.at(-1);
  const next = last === undefined ? undefined : context.document.lines.slice(last.index + 1).find((line) => line.text !== '');
  if (next === undefined || !isSalutation(next.text)) return null;
  return blocksOf(context.document, freeLines(context).filter((line) => !isFormText(line, context) && !holdsAddress(line.text))).at(-1) ?? null;
}

const LONGEST_FIRST_LINE = 400;
/** A line that goes on with the one above. Matches "über die Förderung"; not "Die Stadt". */
const GOES_ON = /^\p{Ll}/u;
/** How far down a letter or a list may say what it is. */
const FIRST_LINES = 12;

function firstLine(context: HeadContext): Line[] {
  const lines = context.head.lines.slice(0, FIRST_LINES);
  const free = new Set(freeLines(context));
  const mayBe = lines.filter((line) => free.has(line) && !isFormText(line, context) && !holdsAddress(line.text) && (!isOfBody(line, context) || isStatute(line, lines)));
  const first = mayBe.find((line) => !isUnlikely([line])) ?? mayBe[0] ?? lines[0];
  if (first === undefined || first.text.length > LONGEST_FIRST_LINE) return [];
  const rest = lines.slice(lines.indexOf(first) + 1);
  const end = rest.findIndex((line) => line.block !== first.block || !GOES_ON.test(line.text));
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** "Satzung der Stadt Musterstadt" above "über die Erhebung einer Kurabgabe". */
function isStatute(line: Line, lines: readonly Line[]): boolean {
  const below = lines[lines.indexOf(line) + 1];
  return STATUTE.test(line.text) && below?.block === line.block && GOES_ON.test(below.text);
}

/** Matches "Satzung der", "Hauptsatzung des" and "Richtlinie der"; not "Satzungsbeschluss". */
const STATUTE = /^\p{L}*(?:[Ss]atzung|[Oo]rdnung|[Rr]ichtlinien?) (?:der|des) /u;

/** The title behind the kind, and the lines that it runs on. */
function behindPaperType(context: HeadContext): Span | null {
  if (context.found.kind[0]?.value.kind !== 'paper') return null;
  for (const line of context.head.lines) {
    const counted = countedMotion(line);
    const offset = context.tableLines.has(line.index) ? null : counted === null ? titleOffset(line.text) : offsetOf(counted, line);
    if (offset === null) continue;
    const start = line.start + offset;
    return { start, end: QUOTED.test(line.text.slice(offset)) ? line.end : endOfLabelled(context, line, { start, end: line.end }, 'inline') };
  }
  return null;
}

/** The title below "Antrag zur nächsten Sitzung des Rates:" or "Schriftliche Anfrage gemäß § 28:", up to the blank line. */
function belowPaperType(context: HeadContext): Span | null {
  const type = context.found.kind[0]?.value.kind === 'paper' ? firstType(context.head.lines) : null;
  if (type === null || !type.line.text.endsWith(':') || type.type.end >= type.line.end - 1) return null;
  const { lines } = context.document;
  const first = lines[type.line.index + 1];
  if (first === undefined || first.block !== type.line.block || first.cells.length > 1 || isSentence(first.text) || isRequest(first.text)) return null;
  const after = lines.findIndex((line) => line.index > first.index && line.block !== first.block);
  const last = lines[after - 1] ?? first;
  return last.index - first.index < LONGEST_TITLE ? { start: first.start, end: last.end } : null;
}

/** A title in quotes goes on with nothing. Matches `"Tempo 30"` and `Motion (SP) «Bus»` at the end; not `Bus und "Bahn` or `Bus`. */
const QUOTED = /(?:"[^"]{3,200}"|«[^»]{3,200}»|„[^“]{3,200}“)$/u;

/** Behind the number of a motion: the kind and its authors are a part of its title; where they stand alone it is below. */
const offsetOf = ({ type }: CountedMotion, { start, end }: Line): number | null => (type.end === end ? null : type.start - start);

const LONGEST_TITLE = 4;
