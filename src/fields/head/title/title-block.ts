import words from '../../../vocabulary/paper-type-words.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';
import { bodyKinds } from '../../../vocabulary/body-kinds.js';
import { opensAddress, saysToWhom } from '../../wording/address-lines.js';
import { isSalutation } from '../../wording/letter-words.js';
import { endsInSmallWord } from '../../../vocabulary/small-words.js';
import { isReceipt } from '../../wording/receipt.js';
import { isDepartmentLine } from '../../wording/department-line.js';
import { goesOnWithOffices } from './among-offices.js';
import { isFormText, LETTERHEAD_LINES } from './form-text.js';
import type { HeadContext } from '../../labels/head-context.js';
import { freeLines } from '../../labels/head-context.js';
import { firstType } from '../type/first-type.js';
import { isRequest } from '../request.js';
import { typeBook } from '../../wording/type-book.js';
import { blocksOf } from './title-blocks.js';
import { titleWithKind } from './title-offset.js';
import { isNever, isUnlikely } from './unlikely-title.js';

/**
 * The block of lines in the head that nothing else accounts for, nearest before the Beratungsfolge: what an address, a
 * letterhead, a list of attachments or the rest of a cell is, is no title where anything better stands.
 */
export function titleBlock(context: HeadContext): Line[] {
  const subject = subjectWithKind(context) ?? context.head.lines.find((line) => line.cells.length === 1 && !context.tableLines.has(line.index) && titleWithKind(line.text)) ?? null;
  if (subject !== null) return [subject];
  const type = kindLine(context);
  const reference = context.found.reference[0];
  const request = context.head.lines.find((line) => isRequest(line.text))?.start ?? Infinity;
  const candidates = freeLines(context).filter((line) => line !== type && line.start < request
    && !isOfBody(line, context)
    && !(reference !== undefined && line.start <= reference.start && line.end >= reference.end && (line.text.length < reference.end - reference.start + 4 || typeBook.matchAt(line.text, 0) !== null))
    && !isFormText(line, context) && !isAttachment(line, context) && !isOfAddressee(line, context) && !isOfTheAbove(line, type, context));
  if (candidates.length === 0) return ofKind(context);
  const all = blocksOf(context.document, candidates.some((line) => line.cells.length === 1) ? candidates.filter((line) => line.cells.length === 1) : candidates).filter((block) => !isAddress(block[0], context) && !isNever(block));
  const likely = all.filter((block) => !isUnlikely(block) && !isLetterhead(block[0], context) && !goesOnWithOffices(block[0], context) && !isBelowRow(block[0], context) && !isWrappedOffice(block[0], context) && !isStamp(block[0], context));
  const blocks = likely.length > 0 ? likely : all;
  const table = context.found.regions.find((region) => region.value.region === 'consultations');
  const anchor = table?.start ?? Infinity;
  const before = blocks.filter((block) => (block[0]?.start ?? 0) < anchor);
  if (table === undefined) return bestWithoutTable(before, type, reference?.end ?? 0, context) ?? [];
  const named = Math.min(type?.start ?? Infinity, reference?.start ?? Infinity);
  const below = blocks.find((block) => (block[0]?.start ?? 0) >= table.end);
  return before.findLast((block) => named === Infinity || below === undefined || (block[0]?.start ?? 0) > named) ?? below ?? before.at(-1) ?? [];
}

/** "Sachstandsbericht zur Mühle" where nothing else is left: the title begins with the kind. */
function ofKind({ head, document }: HeadContext): Line[] {
  const type = firstType(head.lines);
  return type !== null && type.line.cells.length === 1 && saysAbout(document.text.slice(type.type.end, type.line.end)) ? [type.line] : [];
}

/** " zur Haltestelle", " über die Lage"; not " zur Sitzung am" or " der Fraktion". */
function saysAbout(text: string): boolean {
  const end = ABOUT.exec(text)?.[0].length ?? 0;
  return end > 0 && !words.procedures.some((word) => text.startsWith(word, end));
}

/** Matches " zur " before "Haltestelle" and " auf " before "Einrichtung"; not " gemäß § 24". */
const ABOUT = /^ (?:zu[rm]?|über|für|auf|betreffend|bezüglich|wegen)(?: (?:den|der|die|das|einen?|einer|eines))? (?=\p{Lu}\p{L}{3})/u;

/** The line of the printed kind; on the sheet of a resolution the one that heads it. */
function kindLine({ head, found }: HeadContext): Line | undefined {
  const sheet = found.paperType.find(({ rule }) => rule === 'paper-type-sheet' || rule === 'paper-type-below-form');
  const first = firstType(head.lines)?.line;
  return sheet === undefined || first === undefined ? first : head.lines.find(({ start, end }) => start <= sheet.start && end >= sheet.end);
}

/** "Anfrage zur Haltestelle am Markt" right above the salutation is the subject of a letter, kind and all. */
function subjectWithKind({ head, document }: HeadContext): Line | null {
  const type = firstType(head.lines);
  const behind = type === null ? '' : document.text.slice(type.type.end, type.line.end);
  if (type === null || type.line.cells.length > 1) return null;
  if (BY_PERSON.test(behind) || CONCERNING.test(behind)) return type.line;
  if (!saysAbout(behind)) return null;
  const next = document.lines.slice(type.line.index + 1).find((line) => line.text !== '');
  return next !== undefined && next.block !== type.line.block && isSalutation(next.text) ? type.line : null;
}

/** Matches " betreffend " before "Dächer"; not " betreffend" at the end. */
const CONCERNING = /^ (?:betreffend|betr\.|in Sachen) [\p{Lu}\p{Ll}„]/u;
/** Whose motion it is, and what about. Matches " Eva Muster (SP) betreffend Parkplätze" and " Muster (SP): Parkplätze"; not " Eva Muster (SP)". */
const BY_PERSON = /^ \p{Lu}[\p{L} .-]{2,40} \(\p{Lu}[\p{L} ]{1,12}\)(?:: | (?:betreffend|betr\.|zum Thema|über|zu[rm]?) )\p{L}/u;

/** The rest of a cell, right below a row of the table: the town of "Ortsgemeinderat". */
function isBelowRow(first: Line | undefined, { document, tableLines }: HeadContext): boolean {
  const above = first === undefined ? undefined : document.lines[first.index - 1];
  return first !== undefined && above !== undefined && tableLines.has(above.index) && above.cells.length > 2 && first.text.length < LONGEST_REST;
}

/** A cell beside others is no wider. */
const LONGEST_REST = 45;

/** "Gebäudemanagement" below "Amt für Architektur und" and "Wirtschaft" below "Dezernat für Finanzen, | 32-3": the rest of a department in a narrow column. */
function isWrappedOffice(first: Line | undefined, { document }: HeadContext): boolean {
  const above = first === undefined ? undefined : document.lines[first.index - 1]?.cells[0]?.text;
  return first !== undefined && above !== undefined && (endsInSmallWord(above) || above.endsWith(',')) && isDepartmentLine(`${above} ${first.text}`);
}

/** "Stadtkanzlei" right above "Eingang 17. April 2018": the stamp of an office. */
function isStamp(first: Line | undefined, { document }: HeadContext): boolean {
  const below = first === undefined ? undefined : document.lines[first.index + 1];
  return below !== undefined && below.block === first?.block && isReceipt(below.text);
}

/** A line that goes on with the one above: the letterhead's, or the kind's ("Stellungnahme zum Antrag / der Fraktion X", "Beantwortung einer Anfrage nach § 4 der / Geschäftsordnung"). */
function isOfTheAbove(line: Line, type: Line | undefined, { head }: HeadContext): boolean {
  const at = head.lines.indexOf(line);
  if (type !== undefined && head.lines[at - 1] === type && type.block === line.block && type.cells.length === 1 && type.text.includes('§') && endsInSmallWord(type.text)) return true;
  if (!OF_THE_ABOVE.test(line.text)) return false;
  return at < LETTERHEAD_LINES || (type !== undefined && head.lines[at - 1] === type);
}

/** The line of the letterhead that names the body, and little else. */
export function isOfBody(line: Line, { found }: HeadContext): boolean {
  const body = found.body[0];
  return isKindAndName(line.text) || (body !== undefined && line.start < body.end && line.end > body.start && line.text.length < body.end - body.start + 30);
}

/** "Freie und Hansestadt Musterau" above the assembly of a district: what the town is, and its name. */
function isKindAndName(text: string): boolean {
  const kind = bodyKinds.matchAt(text, 0);
  return kind !== null && OWN_NAME.test(text.slice(kind.end));
}

/** Matches " Musterau" and " Bad Muster"; not " zeigt Haltung" or " am Fluss: Konzept". */
const OWN_NAME = /^ \p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?$/u;


/** An office below the body in the block that opens the paper: "Gemeinde Musterdorf / Parlamentsbüro". */
function isLetterhead(first: Line | undefined, context: HeadContext): boolean {
  const at = first === undefined ? -1 : context.head.lines.indexOf(first);
  const above = context.head.lines[at - 1];
  return first !== undefined && above !== undefined && at < LETTERHEAD_LINES && above.index === first.index - 1 && isOfBody(above, context);
}

/** Goes on with the line above. Matches "DER FREIEN UND HANSESTADT" and "zur Sitzung des Rates"; not "Der Neubau". */
const OF_THE_ABOVE = /^(?:(?:DER|DES|der|des) |[Zz]ur (?:\d{1,3}\. )?(?:\p{Ll}+ )?Sitzung )/u;
/** An entry of a list. Matches "2. Lageplan" and "1 Finanzplan"; not "2020". */
const NUMBERED = /^\d{1,2}[.)]? \p{L}/u;

/** A line of the list that "Anlagen:" heads. */
function isAttachment(line: Line, context: HeadContext): boolean {
  if (!NUMBERED.test(line.text)) return false;
  const { lines } = context.head;
  const from = lines.findLastIndex((other) => other.start < line.start && !NUMBERED.test(other.text));
  return context.head.values.some(({ label }) => label.words.field === 'attachments' && label.line === lines[from]);
}

/** "Liegenschaftsangelegenheiten" below "In den Ausschuss für Wirtschafts-, Wohnungs- und". */
function isOfAddressee(line: Line, { document }: HeadContext): boolean {
  const above = document.lines[line.index - 1];
  return above !== undefined && above.block === line.block && saysToWhom(above.text) && (endsInSmallWord(above.text) || ENDS_LIST.test(above.text));
}

/** Matches "Wohnungs-," and "Wirtschafts-"; not "Wohnungswesen". */
const ENDS_LIST = /[,-]$/u;

/** The name of the addressee may stand below the office. */
function isAddress(first: Line | undefined, { document }: HeadContext): boolean {
  const above = first === undefined ? undefined : document.lines[first.index - 1];
  return first !== undefined && (opensAddress(first.text) || (above?.block === first.block && opensAddress(above.text)));
}

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
