import type { Line, Span } from '../../tree/document.js';
import { flowing, mark } from '../mark.js';
import { sectionOf } from './head-region.js';
import type { HeadContext, HeadField } from './head-context.js';
import { freeLines, textOf, valuesOf } from './head-context.js';
import { firstType } from './paper-type.js';
import { typeBook } from './type-book.js';
import { isSentence } from '../prose.js';
import { matchMaskAt } from '../reference/masks.js';
import { publicityBook } from './value-types.js';
import { committeeWordIn, isOffice, roleBook } from '../consultations/row-words.js';
import { isRequest } from './request.js';

/**
 * The title: behind its label, else the block of lines in the head that nothing else accounts for, nearest before the
 * Beratungsfolge. For a document that is no council paper its first line.
 */
const MAX_LINES = 8;

export const name: HeadField = (context) => {
  const labelled = valuesOf(context, 'name').find(({ value }) => typeBook.matchWhole(textOf(context, value)) === null) ?? subjectOfItem(context);
  if (labelled !== undefined) {
    const value = { start: labelled.value.start, end: endOfTitle(context, labelled.label.line, labelled.value, labelled.how) };
    return { add: { name: [mark(flowing(context.document.text, value), value, 'title-label')] } };
  }
  const kind = context.found.kind[0]?.value.kind;
  const title = context.document.source.format === 'html' && kind === 'paper' ? freeLines(context).find((line) => line.depth === 1 && !isFormText(line, context)) : undefined;
  if (title !== undefined) return { add: { name: [mark(title.text, title, 'first-heading')] } };
  const behind = kind === 'minutes' ? behindKind(context) : null;
  if (behind !== null) return { add: { name: [mark(flowing(context.document.text, behind), behind, 'behind-kind')] } };
  const block = kind === 'other' ? firstLine(context) : titleBlock(context);
  const [first, last] = [block[0], block.at(-1)];
  if (first === undefined || last === undefined || (kind === 'minutes' && block.some((line) => SPEECH.test(line.text)))) return {};
  const value = { start: first.start, end: last.end };
  return { add: { name: [mark(flowing(context.document.text, value), value, kind === 'other' ? 'first-line' : 'title-block', 'written')] } };
};

/** "Tagesordnungspunkt:" above words instead of a number heads the title. */
function subjectOfItem(context: HeadContext): { value: Span; label: { line: Line }; how: 'next-line' } | undefined {
  const label = context.head.values.find((one) => one.label.words.field === 'agendaItem' && one.value === null)?.label;
  const below = label === undefined ? undefined : context.document.lines.slice(label.line.index + 1, label.line.index + 3).find((line) => line.text !== '');
  if (label === undefined || below === undefined || label.end < label.line.end || below.cells.length > 1 || isFormText(below, context) || sectionOf(below) !== null) return undefined;
  return { value: below, label, how: 'next-line' };
}

/** A title runs on over the next lines of its block until another label, a table or a section. */
function endOfTitle(context: HeadContext, labelLine: Line, value: { start: number; end: number }, how: string): number {
  const { lines } = context.document;
  const at = lines.findIndex((line) => line.end >= value.end);
  const line = lines[at];
  if (line === undefined || line.cells.length > 1 || how === 'next-cell' || value.end < line.end) return value.end;
  let end = value.end;
  const free = new Set(context.head.unlabelled.map((other) => other.index));
  const block = how === 'inline' ? labelLine.block : line.block;
  for (const next of lines.slice(at + 1, at + MAX_LINES)) {
    if (next.kind === 'blank' || next.block !== block || next.cells.length > 1) break;
    if (context.tableLines.has(next.index) || sectionOf(next) !== null || !(free.has(next.index) || RUNS_ON.test(next.text))) break;
    end = next.end;
  }
  return end;
}

/** A second line of a title. Matches "hier: Satzungsbeschluss" and "- Antrag der Fraktion"; not "Datum:". */
const RUNS_ON = /^(?:hier|hier:|[-–]) /u;

/** The subject behind the kind. Matches "Auszug - Umbau der Post" with " - "; not "Auszug aus". */
const DASH = /^ [-–] (?=\p{Lu})/u;

/** Somebody speaks, as in verbatim minutes. Matches "Guten Tag! Ich" and "begrüße ich "; not "Ich-AG". */
const SPEECH = /[!?] \p{Lu}|(?<![\p{L}-])[Ii]ch(?: |$)/u;

function behindKind(context: HeadContext): { start: number; end: number } | null {
  const type = firstType(context.head.lines);
  const dash = type === null ? null : DASH.exec(context.document.text.slice(type.type.end, type.line.end));
  return type === null || dash === null ? null : { start: type.type.end + dash[0].length, end: type.line.end };
}

const LONGEST_FIRST_LINE = 400;

function firstLine(context: HeadContext): Line[] {
  return context.head.lines.slice(0, 1).filter((line) => line.text.length <= LONGEST_FIRST_LINE);
}

function titleBlock(context: HeadContext): Line[] {
  const type = firstType(context.head.lines)?.line;
  const body = context.found.body[0];
  const reference = context.found.reference[0];
  const request = context.head.lines.find((line) => isRequest(line.text))?.start ?? Infinity;
  const candidates = freeLines(context).filter((line) => line !== type && line.start < request
    && !(body !== undefined && line.start < body.end && line.end > body.start && line.text.length < body.end - body.start + 30)
    && !(reference !== undefined && line.start <= reference.start && line.end >= reference.end && line.text.length < reference.end - reference.start + 4)
    && !isFormText(line, context) && !isAttachment(line, context) && !(OF_THE_ABOVE.test(line.text) && context.head.lines.indexOf(line) < LETTERHEAD_LINES));
  const blocks = blocksOf(candidates.some((line) => line.cells.length === 1) ? candidates.filter((line) => line.cells.length === 1) : candidates).filter((block) => !isAddress(block[0], context));
  const table = context.found.regions.find((region) => region.value.region === 'consultations');
  const anchor = table?.start ?? Infinity;
  const before = blocks.filter((block) => (block[0]?.start ?? 0) < anchor);
  const best = table === undefined ? bestWithoutTable(before, type, reference?.end ?? 0) : before.at(-1) ?? blocks[0];
  return best ?? [];
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

/** Without a table the title follows the kind or the number. */
function bestWithoutTable(blocks: readonly Line[][], type: Line | undefined, behind: number): Line[] | undefined {
  const from = Math.max(type?.end ?? 0, behind);
  const startOf = (block: readonly Line[]): number => block[0]?.start ?? 0;
  return blocks.find((block) => startOf(block) >= from) ?? blocks.find((block) => startOf(block) >= (type?.end ?? 0))
    ?? blocks.findLast((block) => type !== undefined && startOf(block) < type.start && (startOf(block) >= behind || behind > type.start)) ?? blocks[0];
}

/** Lines of a head that are never a title: publicity, dates, originators, offices, committees by themselves. */
function isFormText(line: Line, context: HeadContext): boolean {
  if (publicityBook.matchWhole(line.text) !== null || line.text.length < 4) return true;
  if (line.cells.length > 1 && line.cells.every((cell) => cell.text === '' || publicityBook.matchWhole(cell.text) !== null || matchMaskAt(context.document.text, cell.start, false)?.text.length === cell.text.length)) return true;
  if (BOXES.test(line.text) || OTHERS_NUMBER.test(line.text) || RESOLUTION_OF.test(line.text) || ITEM_LINE.test(line.text) || ADDRESS.test(line.text) || SYSTEM.test(line.text) || roleBook.matchWhole(line.text) !== null || isRequest(line.text)) return true;
  if (HEADS_TEXT.test(line.text) || isOffice(line.text) || PUBLIC_KIND.test(line.text) || context.found.consultations.some((row) => row.start < line.end && row.end > line.start)) return true;
  const date = context.dates.within(line.start, line.end)[0];
  if (date !== undefined && line.text.length - (date.end - date.start) < 14) return true;
  if (isOriginator(line.text) || (typeBook.matchWhole(line.text) !== null)) return true;
  const committee = committeeWordIn(line.text);
  if (committee === null) return false;
  return (committee.end >= line.text.length && line.text.split(' ').length < 4) || (committee.start === 0 && context.head.lines.indexOf(line) < LETTERHEAD_LINES);
}

/** The first lines may name the council and its town. */
const LETTERHEAD_LINES = 3;
/** Choices of a form. Matches "x öffentlich o nicht öffentlich" and "☐ Antrag"; not "x-mal". */
const BOXES = /^(?:[xXoO☐☒☑]|\[[ xX]?\]) (?=\p{L})/u;
/** Whom the paper goes to. Matches "An die Vorsitzende des Rates", "Frau Oberbürgermeisterin", "In den Ausschuss" and "zur Überweisung in den Bauausschuss"; not "An der Mühle". */
const ADDRESS = /^(?:(?:An|In) (?:den|die|das) |(?:Frau|Herrn?) \p{Lu}|Sehr geehrte|zur \p{Lu}\p{Ll}+ (?:im|in|an) )/u;
/** A paper that is treated. Matches "Antrag Nr. 20-26 / B 01842"; not "Antrag auf". */
const OTHERS_NUMBER = /^(?:Antrag|Anfrage|Empfehlung) Nr\.? /u;
/** Whose resolution it is. Matches "Beschluss des Bezirksausschusses"; not "Beschluss über". */
const RESOLUTION_OF = /^Beschluss (?:des|der) \p{Lu}/u;
/** The item that the paper is for. Matches "Zu Tagesordnungspunkt 3"; not "Zur Sache". */
const ITEM_LINE = /^(?:[Zz]u )?(?:TOP|Tagesordnungspunkt|Punkt) \d/u;
/** Matches "PARLIS - Parlamentsinformationssystem"; not "Information". */
const SYSTEM = /informationssystem/iu;

/** Matches "SPD-Gemeinderatsfraktion", "Stadtrat Max Muster (GfK)", "Der Oberbürgermeister", "Antrag: GRÜNE"; not "Fraktionszuschüsse erhöhen". */
const ORIGINATOR = /^(?:[\p{L}\d/ .,*-]{0,60}fraktion(?:en)?(?: [\p{L}\d/ .-]{0,40})?$|(?:Stadtr[aä]t(?:in|e|innen)?|Gemeinder[aä]t(?:in|e)?|Ratsherr|Ratsfrau|Kreisr[aä]t(?:in|e)?) \p{Lu}[^:]{0,80}$|Fraktion \p{Lu}|Der (?:Ober)?[Bb]ürgermeister$|Die (?:Ober)?[Bb]ürgermeisterin$|Der Landrat$|(?:[\p{L}]+er )?(?:Antrag|Anfrage|Änderungsantrag|Ergänzungsantrag)(?:: | (?:der|von|des) .{0,20}(?:[Ff]raktion|Gruppe|Stadtr|Stadtverordnet)[^\d]*$))/u;

/** A line that begins with a capital and has a verb of a resolution in it begins the text below the title. */
function beginsSentence(line: Line): boolean {
  return BEGINS_CAPITAL.test(line.text) && isSentence(line.text);
}

/** Matches "Der Rat"; not "der Rat" or "1. Der". */
const BEGINS_CAPITAL = /^(?:Der|Die|Das|Wir|Es|In|Im|Am|Ich|Sehr) /u;

/** Matches "Stadtrat" and "Antrag:"; not "Neubau". */
const OPENS_ORIGINATOR = /^(?:Stadtr|Gemeinder|Rats|Kreisr|Frak|Der |Die |\p{L}{0,20}(?:[Aa]ntrag|[Aa]nfrage|er )[: A])/u;

/** Whether a line names who brought the paper in. */
export function isOriginator(text: string): boolean {
  return text.length <= 120 && (text.includes('raktion') || OPENS_ORIGINATOR.test(text)) && ORIGINATOR.test(text);
}

/** Matches "Beschluss:"; not "Betreff: Neubau". */
const HEADS_TEXT = /^\p{L}+:$/u;
/** Matches "öffentliche Anfrage" and "– Öffentliche Sitzung –"; not "öffentliche Ordnung und Sicherheit". */
const PUBLIC_KIND = /^(?:(?:[-–] ?)?(?:nicht ?)?öffentliche[rs]? \p{Lu}\p{L}+(?: ?[-–])?$|(?:\p{L}+er )?(?:Antrag|Anfrage) (?:gem\.|gemäß|nach) §)/iu;

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1)?.at(-1);
    if (last !== undefined && (last.block === line.block || (line.kind === 'item' && last.kind !== 'item')) && line.index === last.index + 1 && !beginsSentence(line)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

