import type { Line } from '../../tree/document.js';
import { mark } from '../mark.js';
import type { DocumentKind, Mark } from '../paper-tree.js';
import { boxesIn } from '../form-boxes.js';
import type { HeadContext, HeadField } from './head-context.js';
import { textOf, valuesOf } from './head-context.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import paperTypes from '../../vocabulary/paper-types.json' with { type: 'json' };
import { typeBook } from './type-book.js';

/**
 * The kind of document as printed ("Beschlussvorlage für Ausschüsse"): behind its label, or a line of the head that
 * begins with a known kind. A line of prose that merely contains one is none.
 */
/** Words that may follow a kind on its line. Matches "für Ausschüsse", "(Stadtrat)" and "Musterstadt, 11.05.2022"; not "zugunsten Dritter". */
const CONTINUES = /^(?:$|[A-ZÄÖÜ]{1,4}[/ -]?\d|gem(?:äß|\.)|nach §|im Wege|[A-ZÄÖÜ]{1,4}\/\d{2,4}\/|[(:,–-]|für |zum |zur |zu |der |des |d\. |an |über |auf |vom |von |aus |Nr|(?:Drucksachen?|Vorlagen?)[ -]{1,3}Nr|\d|\[|der$|einer |öffentlich|nicht ?öffentlich|\/|\p{L}+(?: \p{L}+)?, (?:den )?\d{1,2}\.)/iu;
/** Words before a kind on its line. Matches "Öffentliche " and "1. "; not "Die ". */
const PREFIX = /^(?:vorläufige |neufassung (?:der )?|öffentliche[rs]? |nicht ?öffentliche[rs]? |gemeinsame[rs]? |interfraktionelle[rs]? |dringliche[rs]? |kleine |große |schriftliche |mündliche |\d{1,2}\. |zur |haushalt |auszug aus (?:der|dem) )/iu;
const LONGEST_LINE = 150;

export interface FoundType {
  readonly type: Mark<string>;
  readonly kind: DocumentKind;
  readonly line: Line;
}

export const paperType: HeadField = (context) => {
  for (const { value } of valuesOf(context, 'paperType')) {
    const lower = textOf(context, value).toLowerCase();
    if (typeBook.matchAt(lower, 0) !== null || lower.length < 60) return { add: { paperType: [mark(printedType(textOf(context, value)), value, 'paper-type-label')] } };
  }
  const lines = context.head.lines.filter((line) => !context.tableLines.has(line.index));
  const kind = context.found.kind[0]?.value.kind;
  const found = tickedType(lines) ?? (kind === 'agenda' ? announcement(lines) : null) ?? ofPaper(firstType(lines), generalType(lines), context) ?? (kind === 'agenda' ? null : generalType(lines)) ?? (kind === 'paper' ? numberedType(context.head.lines) : null);
  return found === null ? {} : { add: { paperType: [found] } };
};

/** "Antrag" below the table heads the text of what is called "Vorlage" above it. */
function ofPaper(first: FoundType | null, general: Mark<string> | null, { found }: HeadContext): Mark<string> | null {
  const table = found.regions.find(({ value }) => value.region === 'consultations');
  const isHeading = first !== null && general !== null && table !== undefined && general.start < table.start && first.type.start > table.start && first.line.text.length < first.type.end - first.type.start + 2;
  return isHeading ? null : (first?.type ?? null);
}

const announcements = new Set(paperTypes.announcements.map((form) => form.toLowerCase()));
const FIRST_LINES = 6;

/** An agenda that is headed as an announcement: "Öffentliche Bekanntmachung". */
function announcement(lines: readonly Line[]): Mark<string> | null {
  const line = lines.slice(0, FIRST_LINES).find(({ text }) => announcements.has(text.toLowerCase()));
  return line === undefined ? null : mark(printedType(line.text), line, 'paper-type-line');
}

/** The kind that is ticked where a form prints several. */
function tickedType(lines: readonly Line[]): Mark<string> | null {
  for (const line of lines) {
    for (const { end: start } of boxesIn(line.text).filter(({ ticked }) => ticked)) {
      const phrase = typeBook.matchAt(line.text, start);
      if (phrase !== null) return mark(printedType(line.text.slice(start, phrase.end)), { start: line.start + start, end: line.start + phrase.end }, 'paper-type-ticked');
    }
  }
  return null;
}

/** Kinds so general that they are rather the label of a number: they count only where no other is printed. */
const GENERAL = new Set(['vorlage', 'drucksache']);

/** "Vorlage" as a cell of its own, where no other kind is printed; as a label it is the number's. */
function generalType(lines: readonly Line[]): Mark<string> | null {
  const cell = lines.flatMap((line) => (line.sign === 'label-value' ? [] : line.cells)).find((one) => GENERAL.has(one.text.toLowerCase()));
  return cell === undefined ? null : mark(printedType(cell.text), cell, 'paper-type-line');
}

/** "Vorlage Nr. IV-S 31/2019" heads a paper that names its kind nowhere else. */
function numberedType(lines: readonly Line[]): Mark<string> | null {
  for (const cell of lines.slice(0, NUMBERED_LINES).flatMap((line) => line.cells.filter((cell) => !DIGIT.test(line.text.slice(0, cell.start - line.start))))) {
    const type = NUMBERED_TYPE.exec(cell.text)?.groups?.['type'];
    if (type !== undefined) return mark(printedType(type), { start: cell.start, end: cell.start + type.length }, 'paper-type-number');
  }
  return null;
}

/** A general kind and a number, and nothing behind them. Matches "Vorlage Nr. IV-S 31/2019", "Vorlage - 402/2017" and "DRUCKSACHE G-21/087"; not "Vorlage Nr.: 12/2020", which is a label, "Vorlagen-Nr. 12" or "Vorlage 12/2020 wurde". */
const NUMBERED_TYPE = /^(?<type>(?:Vorlage|VORLAGE|Drucksache|DRUCKSACHE))(?: -)?(?: Nr\.?)? (?:\p{Lu}[\p{L}.-]{0,5} ){0,2}[\p{Lu}\d./-]{0,12}\d[\p{L}\d./-]{0,12}$/u;
const NUMBERED_LINES = 20;
/** A day or another number before it makes it a running head. Matches "7"; not "x". */
const DIGIT = /\d/u;

/** A number and whose paper it is. Matches " Nr. 20-26 / E 00321 der Bürgerversammlung"; not " Nr. 12/2020". */
const OF_ANOTHER = /^ Nr\.? [^ ]{1,12}(?: \/ [^ ]{1,3} [^ ]{1,12})? (?:der|des|von) /u;

/** The first line of the head that begins with a kind, of the list or made up by a body. */
export function firstType(lines: readonly Line[]): FoundType | null {
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (ITEM_ROW.test(line.text) || (above?.index === line.index - 1 && ITEM_NUMBER.test(above.text))) continue;
    for (const cell of line.cells.length > 0 ? line.cells : [line]) {
      const found = typeAtStart(cell.text);
      if (found === null || OF_ANOTHER.test(cell.text.slice(found.end)) || GENERAL.has(cell.text.slice(found.start, found.end).toLowerCase())) continue;
      if (found.kind === 'agenda' && isStampOnPaper(lines, at)) continue;
      const range = { start: cell.start + found.start, end: cell.start + found.end };
      return { type: mark(printedType(cell.text.slice(found.start, found.end)), range, 'paper-type-line'), kind: found.kind, line };
    }
    const made = at < COMPOUND_LINES ? compoundType(line) : null;
    if (made !== null) return made;
  }
  return null;
}

/** "Einladung" right above "Beschlussdrucksache": the paper is one that went out with an invitation. */
function isStampOnPaper(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || below === undefined || typeBook.matchWhole(line.text) === null) return false;
  const found = typeAtStart(below.text);
  return found?.kind === 'paper' && ENDS_TYPE.test(below.text.slice(found.end));
}

/** Nothing of weight behind a kind. Matches "", " [b]" and " Nr. 12/2020"; not " zu TOP 3". */
const ENDS_TYPE = /^\s{0,3}(?:\[\p{L}\]|Nr\. ?[\d/]{3,12})?$/u;

/** The number of an agenda's item, alone above it. Matches "Ö 7.1"; not "Ö". */
const ITEM_NUMBER = /^[ÖN] \d{1,3}(?:\.\d{1,3}){0,3}$/u;

/** A row of an agenda, which names the kind of what it treats. Matches "Ö 4\tAntrag der" and "N 7.1 Bericht"; not "Öffentlicher Antrag". */
const ITEM_ROW = /^[ÖN] \d{1,3}(?:\.\d{1,3}){0,3}\s/u;

/** A kind that a body has made up, at the beginning of a cell that holds nothing else of weight. Matches "Haushaltsbegleitantrag", "Gemeinderatsdrucksache Nr.", "Beratungsvorlage - öffentlich" and "Einwohneranfrage der Frau"; not "Kreditantrag von Fr. 3" or "Pressemitteilung". */
const COMPOUND = /^(?!Presse|Medien)(?<type>\p{Lu}\p{Ll}{3,24}(?:-(?:Vorlage|Drucksache|Antrag)|vorlage|antrag|anfrage|drucksache|mitteilung|stellungnahme|standpunkt|sunterlage|(?<=wohner|ürger|Nach|usatz)frage))(?=$|:? ?-?(?:Nr|\d)| [-–(] ?(?:nicht ?)?öffentlich|,? (?:der|des|zu[mr]?|gem\.|gemäß) )/u;

function compoundType(line: Line): FoundType | null {
  for (const cell of line.cells) {
    const type = COMPOUND.exec(cell.text)?.groups?.['type'];
    if (type !== undefined) return { type: mark(type, { start: cell.start, end: cell.start + type.length }, 'paper-type-compound'), kind: 'paper', line };
  }
  return null;
}

/** How far down a kind that no list has is believed. */
const COMPOUND_LINES = 16;

function typeAtStart(text: string): { start: number; end: number; kind: DocumentKind } | null {
  if (text.length > LONGEST_LINE) return null;
  const prefix = PREFIX.exec(text)?.[0].length ?? 0;
  for (const at of prefix > 0 ? [0, prefix] : [0]) {
    const phrase = typeBook.matchAt(text, at);
    if (phrase === null || !startsCapital(text, at)) continue;
    const committee = committeeBehind(text, phrase.end);
    if (committee !== null) return { start: at, end: committee, kind: phrase.value };
    if (!CONTINUES.test(text.slice(phrase.end).trimStart())) continue;
    const start = at > 0 && KEPT_PREFIX.test(text) ? 0 : at;
    return { start, end: endOfType(text, phrase.end), kind: phrase.value };
  }
  return null;
}

/** "Vorlage an die Stadtverordnetenversammlung", "Beschlussvorlage Bürgerschaft": whom the paper goes to, to the end of the cell. */
function committeeBehind(text: string, from: number): number | null {
  const rest = text.slice(from).replace(ADDRESSED, '');
  if (rest === text.slice(from) || rest.includes(' ')) return null;
  return committeeWordIn(rest)?.end === rest.length ? text.length : null;
}

/** Matches " an die " and " "; not ":". */
const ADDRESSED = /^ (?:(?:an|für) (?:den|die|das) )?(?=\p{Lu})/u;

/** Prefixes that are part of the printed kind. Matches "interfraktioneller antrag"; not "öffentliche beschlussvorlage". */
const KEPT_PREFIX = /^(?:neufassung|gemeinsame|interfraktionelle|dringliche|kleine|große|schriftliche|mündliche)/iu;

function startsCapital(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}

/** "für Ausschüsse", "der Verwaltung", "zum Antrag" belong to the kind; a number, a date, a subject do not. */
const EXTENSION = /^ (?:für (?:Ausschüsse|den [\p{Lu}]\p{L}+|die [\p{Lu}]\p{L}+)|der Verwaltung|des Magistrats|des Bürgermeisters|des Oberbürgermeisters|der Verwaltungsleitung|(?:zum|zur|zu|auf|der) (?:\p{Ll}+ )?(?:Änderungsantrag|Ergänzungsantrag|Dringlichkeitsantrag|Antrag|(?:Rats|Bürger|Einwohner)?[Aa]nfragen?|Beschlussfassung|Kenntnisnahme|Kenntnis|Wahl|Information))(?!\p{L})/u;

function endOfType(text: string, end: number): number {
  const extension = EXTENSION.exec(text.slice(end));
  return end + (extension?.[0].length ?? 0);
}

/** As it would be written in prose: words in capitals get small letters behind their first; a kind printed twice counts once. */
function printedType(text: string): string {
  const edged = text.replace(EDGES, '');
  const half = edged.slice(0, edged.length / 2);
  const trimmed = half !== '' && half + half === edged ? half : edged;
  return trimmed.split(' ').map((word, at) => (IN_CAPITALS.test(word) ? capitalized(word, at) : word)).join(' ');
}

/** Matches a closing colon; not one inside. */
const EDGES = /^[\s:–-]+|(?<![\s:–-])[\s:–-]+$/gu;

/** Matches "STELLUNGNAHME" and "ZUM" beside it; not "BV" or "Antrag". */
const IN_CAPITALS = /^(?:\p{Lu}{4}[\p{Lu}-]*|ZUM|ZUR|ZU|DER|DES|FÜR|AUF|AUS|AN|UND|DEM|DEN|DIE)$/u;

function capitalized(word: string, at: number): string {
  const lower = word.toLowerCase();
  if (at > 0 && SMALL_WORDS.has(lower)) return lower;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

const SMALL_WORDS = new Set(['der', 'des', 'zum', 'zur', 'zu', 'für', 'an', 'auf', 'aus', 'und', 'dem', 'den', 'die']);
