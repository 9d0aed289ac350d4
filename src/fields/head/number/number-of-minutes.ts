import references from '../../../vocabulary/references.json' with { type: 'json' };
import { mark } from '../../paper-tree/mark.js';
import type { Mark, ReferenceValue } from '../../paper-tree/paper-tree.js';
import { matchMaskAt, referenceValue } from '../../reference/masks.js';
import { firstType } from '../type/first-type.js';
import type { HeadContext } from '../../labels/head-context.js';
import { textOf, valuesOf } from '../../labels/head-context.js';
import { behindKinds, belowKinds } from './number-by-kind.js';
import { numberRange, RANK, unknownReference } from './reference-rank.js';

/**
 * The number of minutes themselves: with the code of the committee behind their kind ("Niederschrift BPA/09/2014"), behind
 * "Nr." there or at the end of the line below, and that of the resolution where the sheet holds one alone and names no paper. The other
 * numbers in them are those of the papers that they treat.
 */
export function numberOfMinutes(context: HeadContext): readonly Mark<ReferenceValue>[] {
  const coded = withCode(context);
  const numbered = coded.length > 0 ? coded : [...numberedKind(context), ...behindLabel(context), ...belowLabel(context), ...ofResolution(context)];
  return numbered.slice(0, 1);
}

function withCode(context: HeadContext): readonly Mark<ReferenceValue>[] {
  const type = context.found.paperType[0];
  const isBehind = (start: number): boolean => type !== undefined && start > type.end && context.document.text.slice(type.end, start).trim() === '';
  return [...behindKinds(context, []), ...belowKinds(context)].filter(({ value, start }) => value.mask !== null && COMMITTEE_CODE.test(value.reference) && !paperCodes.has(value.reference.split('/')[0] ?? '') && isBehind(start));
}

const paperCodes: ReadonlySet<string> = new Set(references.paperCodes);
/** Matches the code of "BPA/09/2014" and of "UBF/2021/009"; not "12/2020". */
const COMMITTEE_CODE = /^\p{Lu}\p{L}{1,5}\/\d/u;

/** "Beschlussprotokoll Nr. 10 / 2023-2027", and "DES GEMEINDERATES | Nr. 31" below the kind. */
function numberedKind(context: HeadContext): readonly Mark<ReferenceValue>[] {
  const type = firstType(context.head.lines);
  if (type?.kind !== 'minutes') return [];
  const { text } = context.document;
  const below = context.head.lines[context.head.lines.indexOf(type.line) + 1];
  const last = below !== undefined && below.index <= type.line.index + 2 && below.cells.length > 1 ? below.cells.at(-1) : undefined;
  const alone = context.head.lines.filter(({ index }) => index > type.line.index && index <= type.line.index + LINES_TO_NUMBER).flatMap(({ cells }) => cells.filter((cell) => NUMBER_ALONE.test(cell.text)));
  const places = [{ start: type.type.end, end: type.line.end }, ...(last === undefined ? [] : [last]), ...(NUMBERED_SHEET.test(type.type.value) ? alone : [])];
  return places.flatMap(({ start, end }) => {
    const found = NUMBER_BEHIND.exec(text.slice(start, end));
    const number = found?.groups?.['number'];
    return found === null || number === undefined ? [] : [numbered(context, start + found[0].length - number.length, number)];
  });
}

const LINES_TO_NUMBER = 6;
/** What South Tyrol prints of one resolution. Matches "Beschlussniederschrift"; not "Niederschrift". */
const NUMBERED_SHEET = /^Beschlu(?:ss|ß)niederschrift/u;
/** Matches "Nr. 274" and "Nr. 12/2017"; not "Nr. 3 über". */
const NUMBER_ALONE = /^Nr\.:? \d{1,4}(?:\/\d{2,4})?$/u;

/** "Nr." and a number to the end of the cell. Matches " Nr. OR Du/04/2017", " Nr. 10 / 2023-2027", "-Nr.: BA 5/2019" and "Nr. 31"; not " Nr. 3 über die Sitzung". */
const NUMBER_BEHIND = /^[ -]?(?:Nr\.?|Nummer):? (?<number>(?:\p{Lu}\p{L}{0,4}[ /-]){0,2}\d{1,4}(?: ?[/-] ?\d{1,4}){0,3})$/u;

/** "Protokoll-Nr.   2016-187" as a line of its own in the head of an excerpt, "Niederschrift Nr. | 341" in cells behind another. */
function behindLabel(context: HeadContext): readonly Mark<ReferenceValue>[] {
  for (const { text, start, cells } of context.head.lines) {
    const number = PROTOCOL_NUMBER.exec(text)?.groups?.['number'];
    if (number !== undefined) return [numbered(context, start + text.length - number.length, number)];
    const beside = cells[cells.findIndex((cell) => OF_MINUTES.test(cell.text)) + 1];
    if (beside !== undefined && beside !== cells[0] && BARE.test(beside.text)) return [numbered(context, beside.start, beside.text)];
  }
  return [];
}

/** Matches "Protokoll-Nr.\t2016-187", "Protokollnummer: 187/2016", "Niederschrift-Nr.: 12", "Niederschrift Nr.\t341" and, on the excerpts of Swiss governments, "GR Nr. 2014/127"; not "Protokoll Nr. 3 vom". */
const PROTOCOL_NUMBER = /^(?:(?:Protokoll|Niederschrift|Niederschriften|Protokollauszug)(?:-Nr\.|nummer)|Niederschrift Nr\.(?=[:\t])|GR[ -]Nr\.)[:\t ]{1,3}(?<number>(?:\p{Lu}{1,4}[ /-])?\d{1,5}(?:[/-]\d{1,5}){0,3})$/u;

/** "Niederschrift Nr." over the digits, where another label stands between them. */
function belowLabel(context: HeadContext): readonly Mark<ReferenceValue>[] {
  return valuesOf(context, 'ignored').flatMap(({ label, value, how }) => {
    const text = textOf(context, value);
    return how === 'block' && OF_MINUTES.test(textOf(context, label)) && BARE.test(text) ? [numbered(context, value.start, text)] : [];
  });
}

/** Matches "Niederschrift Nr." and "Protokoll-Nr.:"; not "Produkt". */
const OF_MINUTES = /^(?:Niederschrift|Protokoll)(?:[ -]Nr\.|nummer):?$/u;
/** Matches "388"; not "388 ff.". */
const BARE = /^\d{1,4}$/u;

/** "Beschluss-Nr.: BV/142/2019/2" on a sheet of one resolution, on an excerpt only where no paper is named; minutes of a session print one below each item. */
function ofResolution(context: HeadContext): readonly Mark<ReferenceValue>[] {
  const type = context.found.paperType[0]?.value ?? '';
  const ownNumber = RESOLUTION_ITSELF.test(type) ? belowResolutionLabel(context) : null;
  if (ownNumber !== null) return [ownNumber];
  const values = RESOLUTION_ITSELF.test(type) || (ONE_RESOLUTION.test(type) && valuesOf(context, 'reference').length === 0) ? valuesOf(context, 'resolution') : [];
  const [only] = values;
  const text = only === undefined ? '' : textOf(context, only.value);
  return only === undefined || values.length > 1 || !RESOLUTION_NUMBER.test(text) ? [] : [numbered(context, only.value.start, text)];
}

/** Kinds that hold one resolution. Matches "Beschluss", "Beschlussausfertigung" and "Auszug aus dem Sitzungsbuch"; not "Beschlussprotokoll". */
const ONE_RESOLUTION = /^(?:Beschlu(?:ss|ß)$|Beschlu(?:ss|ß)(?:ausfertigung|auszug|blatt|bogen|abschrift|abdruck)|(?:Beglaubigter )?Auszug)/u;
/** "Beschluss-Nr.:" over "B 045/2016", each a line, with a gap between them or without. */
function belowResolutionLabel(context: HeadContext): Mark<ReferenceValue> | null {
  const lines = context.head.lines.filter(({ text }) => text !== '');
  const below = lines[lines.findIndex(({ text }) => RESOLUTION_LABEL.test(text)) + 1];
  return below === undefined || below === lines[0] || !RESOLUTION_NUMBER.test(below.text) ? null : numbered(context, below.start, below.text);
}

/** Matches "Beschluss-Nr.:" and "Beschlussnummer"; not "Beschluss-Nr.: 12". */
const RESOLUTION_LABEL = /^Beschlu(?:ss|ß)(?:[ -]Nr\.|nr\.|[ -]?[Nn]ummer) ?:?$/u;
/** Kinds that are called by the resolution, not by the minutes that they are taken from. Matches "Beschlussblatt" and "Beschlussausfertigung"; not "Beschlussauszug" or "Beschluss". */
const RESOLUTION_ITSELF = /^Beschlu(?:ss|ß)(?:ausfertigung|blatt|bogen)$/u;
/** Matches "98/183", "BV/142/2019/2" and "07/2012"; not "siehe oben" or "7". */
const RESOLUTION_NUMBER = /^(?:\p{L}{1,5}[ /-]){0,2}\d{1,5}(?:[/-][\p{L}\d]{1,6}){1,4}$/u;

function numbered(context: HeadContext, start: number, number: string): Mark<ReferenceValue> {
  const found = matchMaskAt(context.document.text, start, false);
  const value = found?.text === number ? referenceValue(found, RANK.label) : unknownReference(number, RANK.label);
  return mark(value, numberRange(start, number), 'number-of-minutes');
}
