import { boxBefore, boxesIn } from '../../forms/form-boxes.js';
import type { Cell, Line } from '../../../tree/document.js';
import { mark } from '../../mark.js';
import { namesPublic } from '../../minutes/meeting/publicity-parts.js';
import type { ConsultationValue, Mark } from '../../paper-tree.js';
import type { Finds } from '../../recognizer.js';
import { askedPublicity } from './asked-publicity.js';
import type { HeadContext, HeadField } from '../head-context.js';
import { textOf, valuesOf } from '../head-context.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { tableHeadOf } from '../../consultations/table/table-head.js';
import { signsOfItem } from '../sign-of-item.js';
import { publicityBook, withoutDashes } from '../labels/value-types.js';

/**
 * Publicity of the document: behind its label or as a line of the head. An excerpt prints that of the meeting first, and
 * where the meeting has both parts, that of the item's paper decides.
 */
export const publicity: HeadField = (given) => {
  const whole = given.found.consultations.length > 0 ? given : { ...given, tableLines: NO_LINES };
  const asked = whole.head.lines.flatMap((line) => (whole.tableLines.has(line.index) ? [] : (askedPublicity(whole.document, line) ?? [])));
  const answered = asked.find(({ isPublic }) => isPublic !== null);
  if (answered?.isPublic != null) return { add: { public: [mark(answered.isPublic, answered, 'publicity-ticked')] } };
  const stated = otherwise(asked.length === 0 ? whole : without(whole, new Set(asked.map(({ line }) => line))));
  const unclear = stated.add?.public === undefined ? asked.filter(({ undecided }) => undecided) : [];
  return unclear.length === 0 ? stated : { add: { unread: unclear.map((one) => mark({ what: 'publicity', detail: textOf(whole, one) }, one, 'cross-between-words')) } };
};

/** The head without the lines that ask and were not answered. */
function without(context: HeadContext, lines: ReadonlySet<Line>): HeadContext {
  const { head } = context;
  return { ...context, head: { ...head, lines: head.lines.filter((line) => !lines.has(line)), values: head.values.filter(({ label }) => !lines.has(label.line)) } };
}

/** Stated in words or by a single box. */
function otherwise(context: HeadContext): Finds {
  let mixed = false;
  for (const { value, label } of valuesOf(context, 'public').filter(({ label }) => !context.tableLines.has(label.line.index) && tableHeadOf(label.line) === null)) {
    const text = textOf(context, value).toLowerCase();
    const phrase = publicityBook.matchAt(text, 0);
    if (phrase === null || (phrase.end < SHORTEST_WORD && !(label.colon && phrase.end === text.length))) continue;
    mixed ||= phrase.value === 'mixed';
    if (phrase.value === 'mixed') continue;
    return { add: { public: [mark(phrase.value === 'public', { start: value.start, end: value.start + phrase.end }, 'publicity-label')] } };
  }
  if (mixed) return {};
  const lines = context.head.lines.filter(mayTell);
  const ticked = tickedPublicity(context, lines);
  if (ticked !== null) return { add: { public: [ticked] } };
  const printed = inOwnCell(context, lines) ?? betweenDashes(context, lines) ?? behindValue(context);
  if (printed !== null) return { add: { public: [printed] } };
  const phrases: Mark<boolean>[] = [];
  const attachments = linesOfAttachments(context);
  for (const line of lines) {
    for (const cell of context.tableLines.has(line.index) || attachments.has(line) ? [] : line.cells) {
      const phrase = cell.text.length > LONGEST_LINE || wordOf(cell.text) !== null || isTitle(context, cell) || OF_OTHERS.test(cell.text) ? null : IN_PHRASE.exec(cell.text);
      if (phrase === null) continue;
      const range = { start: cell.start + phrase.index, end: cell.start + phrase.index + phrase[0].length };
      phrases.push(mark(phrase.groups?.['closed'] === undefined, range, 'publicity-phrase'));
    }
  }
  const [first] = phrases.length > 0 ? phrases : signsOfItem(context);
  return first === undefined || disagree(context, phrases) ? {} : { add: { public: [first] } };
}

/** A table without a row is a part of the form: "Sitzungsdatum | Sitzungsart" over "25.09.2012 | öffentlich". */
const NO_LINES: ReadonlySet<number> = new Set();

/** Most lines have no word of publicity, and are not looked at more closely. */
function mayTell({ text }: Line): boolean {
  return namesPublic(text) || publicityBook.find(text) !== null;
}

/** Shorter ones are signs ("Ö", "N"), which must stand alone behind a colon. */
const SHORTEST_WORD = 3;

/** The label of the attachments and what its block lists below it. */
function linesOfAttachments({ head }: HeadContext): ReadonlySet<Line> {
  const labels = head.values.filter(({ label }) => label.words.field === 'attachments').map(({ label }) => label.line);
  return new Set(head.lines.filter((line) => labels.some((label) => label === line || (label.block === line.block && label.index < line.index))));
}

/** Two sessions that a head names, one open and one closed, say nothing of the paper. */
function disagree({ found }: HeadContext, phrases: readonly Mark<boolean>[]): boolean {
  return found.kind[0]?.value.kind === 'paper' && phrases.some(({ value }) => value) && phrases.some(({ value }) => !value);
}

/** "öffentlich" in a cell of its own; where the form prints both words, the one that is ticked. */
function inOwnCell(context: HeadContext, lines: readonly Line[]): Mark<boolean> | null {
  const words = lines.filter((line) => !isOfOther(line, context)).flatMap(wordsOn);
  const ticked = words.filter((word) => word.ticked);
  const [word] = ticked.length === 1 ? ticked : words;
  return word === undefined || (ticked.length !== 1 && words.some(({ isPublic }) => isPublic !== word.isPublic)) ? null : mark(word.isPublic, word.cell, 'publicity-cell');
}

/** Lines of a table, of a session or of what is attached say nothing of the paper. */
function isOfOther(line: Line, { tableLines, dates }: HeadContext): boolean {
  if (tableLines.has(line.index) || (tableHeadOf(line) !== null && !OWN_CELL.test(line.text)) || SESSION_LINE.test(line.text) || ANNEX.test(line.text)) return true;
  return committeeWordIn(line.text) !== null && dates.within(line.start, line.end).length > 0;
}

/** A tick in a cell of its own counts behind the last word of its line, and before a word at the line's beginning. */
function wordsOn({ cells }: Line): { cell: Cell; isPublic: boolean; ticked: boolean }[] {
  const isTick = (at: number): boolean => TICK.test(cells[at]?.text ?? '');
  return cells.flatMap((cell, at) => {
    const word = wordOf(cell.text);
    const own = boxIn(cells[at + 1]);
    if (word !== null && own !== null && cells.slice(at + 2).length > 0) return [{ cell, isPublic: word.isPublic, ticked: own }];
    const isBehind = cells[0]?.text !== '' && at + 2 === cells.length && isTick(at + 1);
    return word === null ? [] : [{ cell, isPublic: word.isPublic, ticked: word.ticked || isBehind || (at === 1 && isTick(0)) }];
  });
}

/** Whether the box in a cell of its own is ticked; null for any other cell. */
function boxIn(cell: Cell | undefined): boolean | null {
  const [box] = boxesIn(cell?.text ?? '');
  return box === undefined || box.end < (cell?.text.length ?? 0) || box.start > 0 ? null : box.ticked;
}

/** A row that no table holds. Matches "Sitzung Dienstberatung am: 17.10.2023"; not "Sitzung: öffentlich". */
const SESSION_LINE = /^Sitzung [^:]/u;

/** What a cell says of publicity, if it says no more; null for all others. */
function wordOf(text: string): { isPublic: boolean; ticked: boolean } | null {
  const bare = withoutDashes(text);
  const word = bare.length > 2 ? publicityBook.matchWhole(bare) : null;
  if (word !== null) return word === 'mixed' ? null : { isPublic: word === 'public', ticked: false };
  const found = OWN_CELL.exec(text);
  return found === null ? null : { isPublic: (found.groups?.['closed'] === undefined) === (found.groups?.['not'] === undefined), ticked: found.groups?.['tick'] !== undefined };
}

/** What is attached, or calculated, may be closed where the paper is not. Matches "Anlagen: Lageplan" and "Kalkulation\t"; not "Vorlage". */
const ANNEX = /Anlagen?(?!\p{L})|Kalkulation|Anhang/u;
/** A cell that says no more. Matches "öffentlich", "nichtöffentlich", "Sitzung: öffentlich", "öffentlich X", "öffentlich: X", "öffentlich: ja", "Öffentlich: nein" and "öffentlich nach § 7 GeschO"; not "öffentliche Ordnung" or "Anlagen öffentlich". */
const OWN_CELL = /^(?:(?:Sitzung|Status|Sitzungsart|Beratung|Behandlung|Drucksache|DRUCKSACHE|Vorlage)(?:: ?| ))?(?<closed>nicht[ -]?)?öffentlich(?:(?<tick>:? (?:[Xx☒]|\[[xX]\]))|: ja|(?<not>: nein)| nach § .{1,30}| \((?:Vorlage|Drucksache|Antrag) \p{L}{3,20}\)| Nr\.:? .{3,24})?$/iu;
/** Matches "X" and "[x]"; not "Y". */
const TICK = /^(?:[Xx☒✓]|\[[xX]\])$/u;

/** Behind the number or another value, on a line whose blanks are lost: "Vorlagen-Nr. SV-10-0562 öffentlich". */
function behindValue({ head, tableLines }: HeadContext): Mark<boolean> | null {
  for (const { label: { line } } of head.values) {
    const found = tableLines.has(line.index) || line.text.length > LONGEST_LINE || ANNEX.test(line.text) ? null : BEHIND_VALUE.exec(line.text);
    if (found !== null) return mark(found.groups?.['closed'] === undefined, { start: line.start + found.index, end: line.end }, 'publicity-behind-value');
  }
  return null;
}

/** Matches the end of "Nr. SV-10-0562 öffentlich", "Öffentlichkeitsstatus öffentlich" and "Tel.: -264 nichtöffentlich"; not "wird veröffentlicht" or "Anlagen öffentlich". */
const BEHIND_VALUE = /(?<=\d |Öffentlichkeitsstatus )(?<closed>nicht[ -]?)?öffentlich$/iu;

/** Beside the kind, between dashes. Matches "Bürgerantrag - öffentlich - gem. § 24" and "Vorlage – nicht öffentlich –"; not "öffentlich - rechtlich". */
const BETWEEN_DASHES = /(?<=^\p{Lu}[\p{L} ]{3,40} [-–] )(?<closed>nicht ?)?öffentlich(?= [-–])/iu;

function betweenDashes(context: HeadContext, lines: readonly Line[]): Mark<boolean> | null {
  for (const line of lines) {
    for (const cell of line.cells) {
      const found = context.tableLines.has(line.index) || cell.text.length > LONGEST_LINE ? null : BETWEEN_DASHES.exec(cell.text);
      if (found !== null) return mark(found.groups?.['closed'] === undefined, { start: cell.start + found.index, end: cell.start + found.index + found[0].length }, 'publicity-between-dashes');
    }
  }
  return null;
}

/** What a ticked box says. Matches "öffentlich", "nicht öffentlich" and "öffentliche Sitzung"; not "öffentliche Ordnung" or "Bericht aus dem nichtöffentlichen Sitzungsteil". */
const PUBLIC_CHOICE = /^(?<closed>[Nn]icht[ -]?)?[Öö]ffentlich(?:e[rs]?(?= (?:Sitzung|Beratung|Behandlung|Drucksache|Teil|\p{L}*[Vv]orlage)(?!\p{L})))?(?!\p{L})/u;

function tickedPublicity(context: HeadContext, lines: readonly Line[]): Mark<boolean> | null {
  for (const line of lines) {
    const typed = context.tableLines.has(line.index) ? null : TYPED_CHOICE.exec(line.text);
    if (typed !== null) return mark(typed.groups?.['open'] !== undefined, { start: line.start + typed.index, end: line.start + typed.index + typed[0].length }, 'publicity-ticked');
    for (const cell of line.cells) {
      for (const box of context.tableLines.has(line.index) ? [] : [...boxesIn(cell.text), boxBefore(cell.text)]) {
        const found = box?.ticked === true ? PUBLIC_CHOICE.exec(cell.text.slice(box.end)) : null;
        if (box !== null && found !== null) return mark(found.groups?.['closed'] === undefined, { start: cell.start + box.start, end: cell.start + box.end + found[0].length }, 'publicity-ticked');
      }
    }
  }
  return null;
}

/** Letters typed instead of boxes, one of them crossed. Matches "X öffentlichen O nichtöffentlichen" and "O öffentlich\tX nicht öffentlich"; not "X öffentlich" alone. */
const TYPED_CHOICE = /(?<!\p{L})(?:(?<open>[Xx])[ \t]öffentlich\p{L}{0,2}[ \t](?:[Oo]|☐|_+)[ \t]?nicht[ -]?öffentlich|[Oo][ \t]öffentlich\p{L}{0,2}[ \t][Xx][ \t]nicht[ -]?öffentlich)/u;

const LONGEST_LINE = 90;
/** Publicity beside the kind or the session. Matches "Öffentliche Beschlussvorlage", "in öffentlicher Sitzung", "Beschlussvorlage - öffentlich", "(öffentlich)", "Die Sitzung war öffentlich.", "3. Sitzung - öffentlich -", "für den öffentlichen Sitzungsteil", "Sitzung am 06.09.2021, öffentlicher Teil"; not "öffentliche Ordnung". */
const IN_PHRASE = /(?<![\p{L}\/])(?<closed>nicht[ -]?)?öffentliche?[rns]?(?: ?\)|(?<=\d, (?:nicht[ -]?)?öffentlicher) Teil$|(?<=^\p{Lu}\p{L}{3,30}(?: \p{Lu}\p{L}{3,30})?(?: -)? (?:nicht ?)?öffentlich)$| (?:Sitzung|(?<=^(?:für den |zum |im )?(?:nicht[ -]?)?öffentliche[rn] )(?:Sitzungsteil|Teil der (?:Sitzung|Tagesordnung))|(?:Stadtverordneten|Gemeinde|Stadt|Rats|Verbands|Bezirks|Bezirksverordneten|Gemeindevertreter|Stadtvertreter)(?:versammlung|vertretung) am|\p{L}*vorlage|Anfrage|Antrag|Berichtsvorlage|Mitteilung|Drucksache|Tagesordnung|(?<=zur (?:nicht ?)?öffentlichen )(?:Beratung|Behandlung))(?!\p{L})|(?<=^Die (?:Sitzung|Vorlage|Beratung) (?:war|ist|erfolgt) (?:nicht[ -]?)?öffentlich)(?:\.$| zu behandeln)|(?<= [-–] (?:nicht[ -]?)?öffentlich) -$)/iu;

/** What a title says of publicity is its subject. */
function isTitle({ head }: HeadContext, cell: { readonly start: number; readonly end: number }): boolean {
  return head.values.some(({ label, value }) => label.words.field === 'name' && value !== null && value.start < cell.end && value.end > cell.start);
}

/** What was resolved in a closed session, or a session of others. Matches "in nichtöffentlicher Sitzung gefassten Beschlüsse" and "nichtöffentliche Sitzung des Aufsichtsrats"; not "öffentliche Sitzung". */
const OF_OTHERS = /Sitzung (?:am [\d.]{6,10} )?(?:gefasst|beschlossen|behandelt|beraten)|Sitzung (?:des|der) (?:Aufsichtsrat|Gesellschafterversammlung|Verwaltungsrat|Verbandsversammlung)/u;

/** Where the head says nothing, what all rows agree on. */
export const publicityOfRows: HeadField = ({ found }) => {
  const [stated] = found.public;
  return stated === undefined ? fromRows(found.consultations.flatMap((row) => (row.rule === 'station-below' ? [] : [row.value.public]))) : toOnlyRow(found.consultations, stated);
};

/** What is printed of the document is said of its only session. */
function toOnlyRow(rows: readonly Mark<ConsultationValue>[], stated: Mark<boolean>) {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0 || row.value.public !== null || row.value.date === null) return {};
  return { replace: { consultations: [{ ...row, value: { ...row.value, public: { ...stated, certainty: 'implied' as const, rule: 'publicity-of-document' } } }] } };
}

function fromRows(marks: readonly ({ value: boolean; start: number; end: number } | null)[]) {
  const first = marks[0];
  if (first === undefined || first === null || !marks.every((other) => other?.value === first.value)) return {};
  return { add: { public: [mark(first.value, first, 'all-rows-agree', 'implied')] } };
}
