import type { Line, Span } from '../../tree/document.js';
import { flowing, mark } from '../mark.js';
import { SALUTATION } from './head-region.js';
import type { HeadContext, HeadField } from './head-context.js';
import { freeLines, textOf, valuesOf } from './head-context.js';
import { firstType } from './paper-type.js';
import { subjectOfItem } from './subject-of-item.js';
import { typeBook } from './type-book.js';
import { isSentence } from '../prose.js';
import { isFormText, LETTERHEAD_LINES, titleOffset } from './form-text.js';
import { isRequest } from './request.js';
import { endOfBlock, endOfLabelled, endsOpen } from './title-end.js';
import { isUnlikely } from './unlikely-title.js';

/**
 * The title: behind its label, else the block of lines in the head that nothing else accounts for, nearest before the
 * Beratungsfolge. For a document that is no council paper its first line.
 */
export const name: HeadField = (context) => {
  const labelled = valuesOf(context, 'name').find(({ value }) => typeBook.matchWhole(textOf(context, value)) === null && !context.found.reference.some((own) => own.start === value.start && own.end === value.end)) ?? subjectOfItem(context);
  if (labelled !== undefined) {
    const value = { start: labelled.value.start, end: endOfLabelled(context, labelled.label.line, labelled.value, labelled.how) };
    return { add: { name: [mark(flowing(context.document.text, value), value, 'title-label')] } };
  }
  const kind = context.found.kind[0]?.value.kind;
  const title = context.document.source.format === 'html' && (kind === 'paper' || kind === 'other') ? freeLines(context).find((line) => line.depth === 1 && !isFormText(line, context)) : undefined;
  if (title !== undefined) return { add: { name: [mark(title.text, title, 'first-heading')] } };
  const behind = kind === 'minutes' ? behindKind(context) : null;
  if (behind !== null) return { add: { name: [mark(flowing(context.document.text, behind), behind, 'behind-kind')] } };
  const titled = behindPaperType(context) ?? belowPaperType(context);
  if (titled !== null) return { add: { name: [mark(flowing(context.document.text, titled), titled, 'behind-kind')] } };
  const block = kind === 'other' ? (subjectOfLetter(context) ?? firstLine(context)) : titleBlock(context);
  const [first, last] = [block[0], block.at(-1)];
  if (first === undefined || last === undefined || (kind === 'minutes' && block.some((line) => SPEECH.test(line.text)))) return {};
  const value = { start: startOfOpen(context, first), end: kind === 'other' ? last.end : endOfBlock(context, last) };
  return { add: { name: [mark(flowing(context.document.text, value), value, kind === 'other' ? 'first-line' : 'title-block', 'written')] } };
};

/** "Beantwortung der Anfrage vom 19. Oktober 2022 zur" begins the title whose rest is the next line. */
function startOfOpen({ document, tableLines, head }: HeadContext, first: Line): number {
  const above = document.lines[first.index - 1];
  const labelled = above !== undefined && head.values.some(({ label, value }) => label.colon && (label.line === above || (value !== null && value.start < above.end && value.end > above.start)));
  return above === undefined || labelled || above.block !== first.block || above.cells.length > 1 || tableLines.has(above.index) || !endsOpen(above.text) || !CAPITAL.test(above.text) ? first.start : above.start;
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
  if (next === undefined || !SALUTATION.test(next.text)) return null;
  return blocksOf(freeLines(context).filter((line) => !isFormText(line, context) && !ANY_ADDRESS.test(line.text))).at(-1) ?? null;
}

const LONGEST_FIRST_LINE = 400;
/** A line that goes on with the one above. Matches "über die Förderung"; not "Die Stadt". */
const GOES_ON = /^\p{Ll}/u;
/** How far down a letter or a list may say what it is. */
const FIRST_LINES = 12;
/** A street with its number or a postcode with its town. Matches "Markt 1, 09111 Musterstadt" and "12345 Muster"; not "2020 im Rückblick". */
const ANY_ADDRESS = /(?<!\d)\d{5} \p{Lu}|^\p{Lu}[\p{L} .-]{2,40} \d{1,3}[a-z]?$/u;

function firstLine(context: HeadContext): Line[] {
  const lines = context.head.lines.slice(0, FIRST_LINES);
  const free = new Set(freeLines(context));
  const first = lines.find((line) => free.has(line) && !isFormText(line, context) && !ANY_ADDRESS.test(line.text) && (!isOfBody(line, context) || isStatute(line, lines))) ?? lines[0];
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
    const offset = context.tableLines.has(line.index) ? null : titleOffset(line.text);
    if (offset === null) continue;
    const start = line.start + offset;
    return { start, end: endOfLabelled(context, line, { start, end: line.end }, 'inline') };
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

const LONGEST_TITLE = 4;

function titleBlock(context: HeadContext): Line[] {
  const type = firstType(context.head.lines)?.line;
  const reference = context.found.reference[0];
  const request = context.head.lines.find((line) => isRequest(line.text))?.start ?? Infinity;
  const candidates = freeLines(context).filter((line) => line !== type && line.start < request
    && !isOfBody(line, context)
    && !(reference !== undefined && line.start <= reference.start && line.end >= reference.end && (line.text.length < reference.end - reference.start + 4 || typeBook.matchAt(line.text, 0) !== null))
    && !isFormText(line, context) && !isAttachment(line, context) && !isOfTheAbove(line, type, context));
  const all = blocksOf(candidates.some((line) => line.cells.length === 1) ? candidates.filter((line) => line.cells.length === 1) : candidates).filter((block) => !isAddress(block[0], context));
  const likely = all.filter((block) => !isUnlikely(block) && !isLetterhead(block[0], context) && !goesOnWithOffices(block[0], context));
  const blocks = likely.length > 0 ? likely : all;
  const table = context.found.regions.find((region) => region.value.region === 'consultations');
  const anchor = table?.start ?? Infinity;
  const before = blocks.filter((block) => (block[0]?.start ?? 0) < anchor);
  if (table === undefined) return bestWithoutTable(before, type, reference?.end ?? 0, context) ?? [];
  const named = Math.min(type?.start ?? Infinity, reference?.start ?? Infinity);
  const below = blocks.find((block) => (block[0]?.start ?? 0) >= table.end);
  return before.findLast((block) => named === Infinity || below === undefined || (block[0]?.start ?? 0) > named) ?? below ?? before.at(-1) ?? [];
}

/** "60 Bauamt" below "Beteiligt:" and "III Senator": one more of the offices that a label names, a line each. */
function goesOnWithOffices(first: Line | undefined, { document, head }: HeadContext): boolean {
  const above = first === undefined ? undefined : document.lines[first.index - 1];
  return above !== undefined && above.block === first?.block && head.values.some(({ label, value, how }) => how === 'next-line' && label.colon && OFFICES.has(label.words.field) && value !== null && value.start === above.start);
}

const OFFICES: ReadonlySet<string> = new Set(['department', 'ignored']);

/** A line that goes on with the one above: the letterhead's, or the kind's ("Stellungnahme zum Antrag / der Fraktion X"). */
function isOfTheAbove(line: Line, type: Line | undefined, { head }: HeadContext): boolean {
  if (!OF_THE_ABOVE.test(line.text)) return false;
  const at = head.lines.indexOf(line);
  return at < LETTERHEAD_LINES || (type !== undefined && head.lines[at - 1] === type);
}

/** The line of the letterhead that names the body, and little else. */
function isOfBody(line: Line, { found }: HeadContext): boolean {
  const body = found.body[0];
  return body !== undefined && line.start < body.end && line.end > body.start && line.text.length < body.end - body.start + 30;
}

/** An office below the body in the block that opens the paper: "Gemeinde Musterdorf / Parlamentsbüro". */
function isLetterhead(first: Line | undefined, context: HeadContext): boolean {
  const at = first === undefined ? -1 : context.head.lines.indexOf(first);
  const above = context.head.lines[at - 1];
  return first !== undefined && above !== undefined && at < LETTERHEAD_LINES && above.index === first.index - 1 && isOfBody(above, context);
}

/** Goes on with the line above. Matches "DER FREIEN UND HANSESTADT"; not "Der Neubau". */
const OF_THE_ABOVE = /^(?:DER|DES|der|des) /u;
/** An entry of a list. Matches "2. Lageplan" and "1 Finanzplan"; not "2020". */
const NUMBERED = /^\d{1,2}[.)]? \p{L}/u;

/** A line of the list that "Anlagen:" heads. */
function isAttachment(line: Line, context: HeadContext): boolean {
  if (!NUMBERED.test(line.text)) return false;
  const { lines } = context.head;
  const from = lines.findLastIndex((other) => other.start < line.start && !NUMBERED.test(other.text));
  return context.head.values.some(({ label }) => label.words.field === 'attachments' && label.line === lines[from]);
}

/** The name of the addressee may stand below the office. */
function isAddress(first: Line | undefined, { document }: HeadContext): boolean {
  const above = first === undefined ? undefined : document.lines[first.index - 1];
  return first !== undefined && (ADDRESSEE.test(first.text) || (above?.block === first.block && ADDRESSEE.test(above.text)));
}

/** Opens the address of a letter. Matches "An die Vorsitzende des Rates", "Herrn Oberbürgermeister" and "Frau"; not "An der Mühle" or "Frauenhaus". */
const ADDRESSEE = /^(?:An (?:die|den|das) (?!Schulen)\p{L}*(?:[Vv]orsitzende|[Bb]ürgermeister|Rat|Stadtrat|Gemeinderat|Kreistag|Landr|Fraktion|Mitglieder|Herrn|Frau|Stadt|Gemeinde|Präsident)|An (?:Herrn|Frau) |Herrn?(?: |$)|Frau(?: |$))/u;

/** The kind heads the text below and not the paper. Matches "Antrag:" and "Antrag,"; not "Antrag". */
const ENDS_OPEN = /[:,]$/u;

/** Without a table the title follows the kind or the number, and soon; else it stands between the two, or above both. */
function bestWithoutTable(blocks: readonly Line[][], type: Line | undefined, behind: number, context: HeadContext): Line[] | undefined {
  const headed = type === undefined || ENDS_OPEN.test(type.text) ? 0 : type.end;
  const from = Math.max(headed, behind);
  const startOf = (block: readonly Line[]): number => block[0]?.start ?? 0;
  const last = context.document.lines.find((line) => line.end >= from)?.index ?? 0;
  const next = blocks.find((block) => startOf(block) >= from);
  const above = blocks.findLast((block) => type !== undefined && startOf(block) < type.start && (startOf(block) >= behind || behind > type.start));
  if (next !== undefined && (above === undefined || (next[0]?.index ?? 0) - last <= SOON)) return next;
  return above ?? next ?? blocks.find((block) => startOf(block) >= headed) ?? blocks[0];
}

/** So many lines below the kind or the number a title stands at most. */
const SOON = 8;

/** A line that begins with a capital and has a verb of a resolution in it begins the text below the title. */
function beginsSentence(line: Line): boolean {
  return BEGINS_CAPITAL.test(line.text) && isSentence(line.text);
}

/** Matches "Der Rat"; not "der Rat" or "1. Der". */
const BEGINS_CAPITAL = /^(?:Der|Die|Das|Wir|Es|In|Im|Am|Ich|Sehr) /u;

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1)?.at(-1);
    if (last !== undefined && (last.block === line.block || (line.kind === 'item' && last.kind !== 'item')) && line.index === last.index + 1 && !beginsSentence(line)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

