import type { Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { findMunicipality } from '../../../gazetteer/index.js';
import { isAnnexHead } from '../../wording/annex-head.js';
import { isSentence } from '../../wording/prose.js';
import { isDepartmentLine } from '../../wording/department-line.js';
import type { HeadContext } from '../../labels/head-context.js';
import { byPlace, type FoundDate, namesTown } from './place-and-date.js';

/** The day below the text of a paper: behind its label, beside the signature, with its place, or alone on the last line. */
export function dateAtEnd(context: HeadContext): FoundDate | null {
  return belowNumber(context) ?? atEnd(context) ?? closing(context);
}

/** "Datum:" over the day, right below the number that only the second page prints. */
function belowNumber({ document, dates, found }: HeadContext): FoundDate | null {
  const number = found.reference.find(({ rule }) => rule === 'number-in-footer');
  const at = number === undefined ? -1 : document.lines.findIndex(({ start, end }) => start <= number.start && end >= number.end);
  for (const line of at < 0 ? [] : document.lines.slice(at + 1, at + 1 + LINES_TO_DAY)) {
    const cell = line.text.endsWith('Datum:') && line.cells.at(-1)?.text === 'Datum:' ? document.lines[line.index + 1]?.cells.at(-1) : undefined;
    const day = cell === undefined ? null : dates.startingAt(cell.start);
    if (cell !== undefined && day !== null && day.value.precision === 'day' && day.end === cell.end) return { date: day, rule: 'date-label' };
  }
  return null;
}

const LINES_TO_DAY = 3;

/** A label over the day: it is the day of something else. Matches "Umsetzung bis spätestens:" and "VOLLSTRECKBAR SEIT - ESECUTIVA DAL"; not "Musterstadt, den". */
const NAMES_OTHER = /:$|(?:^|\s)(?:seit|ab|bis|dal|il)$/iu;

/** A newspaper and its day, as sources are listed: two words that are no town. */
function isSource({ text }: Line): boolean {
  const place = TWO_WORDS.exec(text)?.groups?.['place'];
  return place !== undefined && findMunicipality(place) === null;
}

/** Matches "Musterhauser Anzeiger, 05.04.2019"; not "Bad Muster, den 5. April 2019" or "Muster am See, 05.04.2019". */
const TWO_WORDS = /^(?<place>\p{Lu}\p{Ll}+er \p{Lu}\p{Ll}+), \d/u;

/** How many lines at the end may hold "Datum:" or place and date. */
const LAST_LINES = 12;
/** Matches "Datum: "; not "Datum der". */
const DATE_LABEL = /^Datum: ?$/u;

/** Below the text: "Datum: 08.09.2009" or "Musterstadt, den 14.08.2023". */
function atEnd(context: HeadContext): FoundDate | null {
  const printed = context.document.lines.filter((line) => line.text !== '');
  const lines = printed.slice(-LAST_LINES);
  const labelled = gathered(lines, (line) => {
    const first = context.dates.within(line.start, line.end)[0];
    return first !== undefined && first.value.precision === 'day' && DATE_LABEL.test(context.document.text.slice(line.start, first.start)) ? [first] : [];
  })[0];
  if (labelled !== undefined) return { date: labelled, rule: 'date-label' };
  const sheet = startOfSheet(context, printed);
  const own = lines.filter((line) => line.start < sheet || namesTown(context, line, line.text));
  return byPlace(context, own.filter((line) => !isSource(line))) ?? signed(context, printed) ?? aboveOffice(context, lines) ?? aboveTail(context, printed.filter((line) => line.start < sheet));
}

/** Where a sheet that is attached begins below the head; `Infinity` where there is none. */
const startOfSheet = ({ head }: HeadContext, printed: readonly Line[]): number => printed.find(({ text, start }) => isAnnexHead(text) && start > (head.lines.at(-1)?.end ?? 0))?.start ?? Infinity;

/** Below the signature a form or a list of copies may follow, and right below it no more of the text: the only line that is nothing but the issuer's town and a day, or any town right above where one signs. */
function aboveTail(context: HeadContext, printed: readonly Line[]): FoundDate | null {
  const below = printed.filter((line) => line.start > (context.head.lines.at(-1)?.end ?? 0) && !context.tableLines.has(line.index));
  const [line, ...others] = below.filter((one, at) => one.text.length <= LONGEST_PLACE_AND_DAY && TOWN_AND_DAY.test(one.text) && (namesTown(context, one, one.text) || SIGNATURE.test(below[at + 1]?.text ?? '')));
  const next = line === undefined ? '' : (below[below.indexOf(line) + 1]?.text ?? '');
  return line === undefined || others.length > 0 || (next.endsWith('.') && isSentence(next)) ? null : byPlace(context, [line]);
}

const LONGEST_PLACE_AND_DAY = 60;
/** The words below the rule on which one signs. Matches "Unterschrift" and "Unterschrift der Referentin"; not "Unterschriften für". */
const SIGNATURE = /^Unterschrift(?:$|[ :])/u;
/** Cheap look. Matches "Musterau, 3. Mai 2020" and "Musterau, den 03.05.2020"; not "Musterau hat 2020". */
const TOWN_AND_DAY = /^\p{Lu}[^,]{1,40}, (?:den |dem )?\d[^,]{5,20}$/u;

/** "26.08.2021, gez. Muster" over "Datum, Unterschrift". */
function signed({ dates }: HeadContext, lines: readonly Line[]): FoundDate | null {
  const at = lines.findIndex((line) => line.text.startsWith('Datum') && SIGNED.test(line.text));
  const above = lines[at - 1];
  const day = above === undefined || lines.slice(Math.max(0, at - LONGEST_NOTE), at).some(({ text }) => NOTE.test(text)) ? null : dates.startingAt(above.start);
  return day === null || day.value.precision !== 'day' ? null : { date: day, rule: 'date-and-signature' };
}

/** "Am 22.08.2019" alone above the office that wrote it. */
function aboveOffice({ dates }: HeadContext, lines: readonly Line[]): FoundDate | null {
  const at = lines.findIndex((line, index) => line.text.startsWith('Am ') && lines[index + 1]?.index === line.index + 1 && isDepartmentLine(lines[index + 1]?.text ?? ''));
  const line = lines[at];
  const day = line === undefined ? null : dates.startingAt(line.start + 'Am '.length);
  return line === undefined || day === null || day.value.precision !== 'day' || day.end < line.end ? null : { date: day, rule: 'date-above-office' };
}

/** How many lines the note of another office may take above its signature. */
const LONGEST_NOTE = 8;
/** Another office looked at the paper. Matches "Bearbeitungsvermerk des Revisionsamtes" and "Stellungnahme der Kämmerei:"; not "Stellungnahme zum Antrag". */
const NOTE = /^(?:\p{Lu}\p{Ll}+vermerk|Vermerk|Mitzeichnung|Prüfung|Stellungnahme) (?:de[sr]|durch (?:das|die)) (?:\p{Lu}|örtlichen )/u;

/** Matches "Datum, Unterschrift" and "Datum / Unterschrift:"; not "Datum: 3. Mai". */
const SIGNED = /^Datum ?[,/] ?(?:Name, ?)?Unterschrift(?!\p{L})/u;

/** Minutes, and papers of some offices, close with the day they were written, alone on the last line. */
function closing(context: HeadContext): FoundDate | null {
  const last = context.document.lines.findLast((line) => line.kind !== 'blank' && line.kind !== 'furniture');
  if (last === undefined) return null;
  const above = context.document.lines[last.index - 1];
  if (above !== undefined && NAMES_OTHER.test(above.text)) return null;
  const first = context.dates.within(last.start, last.end)[0];
  return first !== undefined && first.value.precision === 'day' && first.start === last.start && first.end >= last.end - 1 ? { date: first, rule: 'closing-date' } : null;
}
