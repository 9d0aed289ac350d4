import words from '../../../vocabulary/paper-type-words.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';
import { isBesideCrossBetween } from '../../forms/cross-between.js';
import { isKindAboveNumber } from '../../head-region/kind-above-number.js';
import { headsAgenda } from '../../agenda/bullet-heads.js';
import { remembered } from '../../../tree/remembered.js';
import { bodyKinds } from '../../../vocabulary/body-kinds.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { labelBook } from '../../labels/labels.js';
import { mark } from '../../paper-tree/mark.js';
import type { DocumentKind } from '../../paper-tree/paper-tree.js';
import { answerEnd } from './answers.js';
import { afterBody, isBodyBeside, isLabels } from './cells-run-on.js';
import { codedKind } from './coded-kind.js';
import { countedMotion } from './counted-motion.js';
import type { FoundType } from './found-type.js';
import { addressedKind } from './addressed-kind.js';
import { GENERAL } from './general-type.js';
import { partedKind } from './parted-kind.js';
import { printedType } from './printed-type.js';
import { typeBook } from '../../wording/type-book.js';
import { endOfType, lengthBeforeType, madeUpType, mayStandBehind } from './type-words.js';

/** A number and whose paper it is. Matches " Nr. 20-26 / E 00321 der Bürgerversammlung"; not " Nr. 12/2020". */
const OF_ANOTHER = /^ Nr\.? [^ ]{1,12}(?: \/ [^ ]{1,3} [^ ]{1,12})? (?:der|des|von) /u;

/** Kinds that are rather the first word of a title: they count only where nothing is said of what they are about. */
const OFTEN_TITLES: ReadonlySet<string> = new Set(words.oftenTitles.map((form) => form.toLowerCase()));

/** Matches " der Feuerwehr 2021" and " 2021 des Archivs"; not " 2021" or " Nr. 12". */
const SAYS_WHAT = /^ (?:\d{4} )?(?:der|des|von|zu[rm]?|über|für) /u;

/**
 * The first line of the head that begins with a kind of paper, of the list or made up by a body. A line of prose that
 * merely contains one is none.
 */
export const firstType = remembered((lines: readonly Line[]): FoundType | null => {
  let ofForm: FoundType | null = null;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const counted = at < COMPOUND_LINES ? countedMotion(line) : null;
    if (counted !== null) return { type: counted.type, kind: 'paper', line };
    if (isBesideCrossBetween(lines, at) || ITEM_ROW.test(line.text) || (isHeadOfColumns(line) && !isKindBesideLabels(line, at)) || (above?.index === line.index - 1 && ITEM_NUMBER.test(above.text))) continue;
    for (const cell of line.cells.length > 0 ? line.cells : [line]) {
      const addressed = addressedKind(cell, lines[at + 1]);
      if (addressed !== null) return { type: addressed, kind: 'paper', line };
      const found = typeAtStart(cell.text);
      if (found === null || (OF_ANOTHER.test(cell.text.slice(found.end)) && answerEnd(cell.text.slice(found.start)) === 0) || GENERAL.has(cell.text.slice(found.start, found.end).toLowerCase())) continue;
      if (OFTEN_TITLES.has(cell.text.slice(found.start, found.end).toLowerCase()) && SAYS_WHAT.test(cell.text.slice(found.end))) continue;
      if (found.kind === 'agenda' && isStampOnPaper(lines, at)) continue;
      if ((found.kind === 'minutes' || isListed(lines, at)) && countOf(line) !== null && (found.start > 0 || cell !== line.cells[0])) continue;
      const range = { start: cell.start + found.start, end: cell.start + found.end };
      const excerpt = found.kind === 'minutes' && found.end === cell.text.length ? excerptOf(cell.text, lines[at + 1]) : null;
      if (excerpt !== null) return { type: mark(excerpt.type, { start: range.start, end: excerpt.end }, 'paper-type-lines'), kind: found.kind, line };
      const type: FoundType = { type: mark(printedType(cell.text.slice(found.start, found.end)), range, 'paper-type-line'), kind: found.kind, line };
      if (ofForm === null && ((found.kind === 'paper' && isOfLetterhead(lines, at)) || (found.kind === 'minutes' && LABELS_NUMBER.test(cell.text.slice(found.end))))) ofForm = type;
      else if (ofForm === null || (found.kind === 'paper' && found.end === cell.text.length && !NUMBERED_FORM.test(ofForm.type.value))) return type;
    }
    if (ofForm !== null) {
      const alone = NUMBERED_FORM.test(ofForm.type.value) && line.index - ofForm.line.index <= LINES_TO_KIND ? kindAlone(line) : null;
      if (alone !== null) return alone;
      continue;
    }
    if (headsAgenda(line.text)) break;
    const parted = at < COMPOUND_LINES ? partedKind(line, above) : null;
    if (parted !== null) return parted;
    const made = at < COMPOUND_LINES ? (compoundType(line) ?? numberedKind(lines, at) ?? codedKind(line)) : null;
    if (made !== null && !NUMBERED_FORM.test(made.type.value)) return made;
    ofForm = made;
  }
  return ofForm;
});

/** "Protokoll-Nr." labels the number under which a council keeps what it resolved, which may be a paper for another. Matches "-Nr." and "-Nummer:"; not " Nr. 12". */
const LABELS_NUMBER = /^ ?- ?N(?:r\.?|ummer):?$/u;

/** What a council calls all its papers. Matches "Gemeinderatsdrucksache"; not "Beschlussdrucksache" or "Drucksache". */
const NUMBERED_FORM = /^(?:Gemeinderats|Stadtrats|Kreistags|Rats|Sitzungs|Ausschuss|Bezirksamts)drucksache$/u;
/** So soon below the number of such a form its kind may stand alone: "B e r i c h t". */
const LINES_TO_KIND = 4;

function kindAlone(line: Line): FoundType | null {
  const isKind = line.cells.length === 1 && !line.text.endsWith(':') && (typeBook.matchWhole(line.text) === 'paper' || numberedKinds.has(line.text.toLowerCase()));
  return isKind && !GENERAL.has(line.text.toLowerCase()) && startsCapital(line.text, 0) ? { type: mark(printedType(line.text), line, 'paper-type-line'), kind: 'paper', line } : null;
}

/** "Auszug" over "aus der Niederschrift über die Verhandlungen": the kind on two lines. */
function excerptOf(text: string, below: Line | undefined): { readonly type: string; readonly end: number } | null {
  if (below === undefined || !FROM.test(below.text)) return null;
  const joined = `${text} ${below.text}`;
  const phrase = typeBook.matchAt(joined, 0);
  return phrase === null || phrase.end <= text.length ? null : { type: printedType(joined.slice(0, phrase.end)), end: below.start + phrase.end - text.length - 1 };
}

/** Matches "aus der Niederschrift"; not "aus Anlass". */
const FROM = /^aus de[rm] /u;

/** "Sitzungsvorlage" over "der Stadt Musterau" names the form, and what is printed alone below may be its kind: "Beschlussvorlage der Verwaltung". */
function isOfLetterhead(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  return at < LETTERHEAD_LINES && line !== undefined && typeBook.matchWhole(line.text) !== null && below?.index === line.index + 1 && OF_BODY.test(below.text) && bodyKinds.matchAt(below.text, OF_BODY_LENGTH) !== null;
}

const LETTERHEAD_LINES = 3;
/** Matches "der Stadt" and "des Landkreises"; not "Der Rat". */
const OF_BODY = /^de[rs] \p{Lu}/u;
const OF_BODY_LENGTH = 4;

const numberedKinds: ReadonlySet<string> = new Set(words.numbered.map((form) => form.toLowerCase()));

/** "BERICHT" over or beside "Nr. 0063/2013" or before "öffentlich", near the top, or alone on the first line or beside the body there: elsewhere the word heads a part or begins a title. */
function numberedKind(lines: readonly Line[], at: number): FoundType | null {
  const line = lines[at];
  for (const [place, cell] of (line?.cells ?? []).entries()) {
    const word = FIRST_WORD.exec(cell.text)?.[0] ?? '';
    if (line === undefined || !numberedKinds.has(word.toLowerCase()) || !startsCapital(word, 0)) continue;
    const behind = word.length < cell.text.length ? [cell.text.slice(word.length + 1)] : [line.cells.slice(place + 1).find(({ text }) => text !== '')?.text, lines[at + 1]?.text];
    const opens = at === 0 && (word === line.text || (word === cell.text && bodyKinds.matchAt(line.text, 0) !== null));
    if (opens || (word === line.text && isKindAboveNumber(line, lines.slice(0, at), lines.slice(at + 1))) || (word === cell.text && standsBesideLabel(line, place)) || PUBLICITY.test(cell.text.slice(word.length)) || behind.some((text) => NUMBER_LINE.test(text ?? ''))) return { type: mark(printedType(word), { start: cell.start, end: cell.start + word.length }, 'paper-type-line'), kind: 'paper', line };
  }
  return null;
}

/** "Bericht | E-Mail | mail@musterau.de" in a letterhead: a label and its value beside the kind. */
function standsBesideLabel({ cells }: Line, place: number): boolean {
  const [label, value] = cells.slice(place + 1).filter(({ text }) => text !== '');
  const isLabel = (text: string): boolean => labelBook.matchWhole(text.endsWith(':') ? text.slice(0, -1) : text) !== null;
  return label !== undefined && value !== undefined && isLabel(label.text) && !isLabel(value.text);
}

/** Matches "Bericht" of "Bericht Nr. 12/2019"; not "Bericht:" or "Berichts-". */
const FIRST_WORD = /^\p{L}{4,20}(?= |$)/u;
/** Matches " öffentlich" and " - nicht öffentlich"; not " öffentlicher". */
const PUBLICITY = /^ (?:[-–] |\()?(?:nicht[ -]?)?öffentlich\)?$/u;
/** Matches "Nr. 0063/2013" and "Nr.: B 12/2013"; not "Nr. 5 der Liste". */
const NUMBER_LINE = /^Nr\.?:? (?:\p{Lu}{1,3}[ /-])?\d[\d/.-]{2,16}$/u;

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

/** The number of an item that a line begins with. */
function countOf(line: Line | undefined): number | null {
  const count = line === undefined ? undefined : COUNTED.exec(line.text)?.groups?.['count'];
  return count === undefined ? null : Number(count);
}

/** Matches "2. Protokoll", "2\tProtokoll" and "3.1 Antrag"; not "36 Protokolle" or "12.03.2020". */
const COUNTED = /^\d{0,2}\.?(?<count>\d{1,2})(?:[.)] ?|\t|(?<=\.\d{1,2}) )(?=\p{Lu})/u;

/** Lines that count on above or below: a list, of which each line names what it treats. */
function isListed(lines: readonly Line[], at: number): boolean {
  const count = countOf(lines[at]);
  if (count === null) return false;
  return [lines[at - 1], lines[at - 2]].some((line) => countOf(line) === count - 1) || [lines[at + 1], lines[at + 2]].some((line) => countOf(line) === count + 1);
}

/** A row of an agenda, which names the kind of what it treats. Matches "Ö 4\tAntrag der" and "N 7.1 Bericht"; not "Öffentlicher Antrag". */
const ITEM_ROW = /^[ÖN] \d{1,3}(?:\.\d{1,3}){0,3}\s/u;

/** The head of a table in the text: "Lfd. | Behörde | Datum | Anregung". */
function isHeadOfColumns({ cells, text }: Line): boolean {
  return cells.length >= COLUMNS && !NO_COLUMN.test(text) && cells.filter((cell) => cell.text !== '').length >= COLUMNS;
}

const COLUMNS = 4;
/** Matches a digit and a colon; not words alone. */
const NO_COLUMN = /[\d:]/u;

/** "Stellungnahme der Verwaltung | Stadtamt | Stellungnahme-Nr. | Datum" near the top: the kind, and labels of what stands below. */
function isKindBesideLabels({ cells }: Line, at: number): boolean {
  const [kind, ...labels] = cells.filter(({ text }) => text !== '');
  return at < LETTERHEAD_LINES + 1 && kind !== undefined && typeAtStart(kind.text)?.end === kind.text.length && labels.every(({ text }) => labelBook.matchWhole(text) !== null);
}

function compoundType(line: Line): FoundType | null {
  for (const cell of line.cells) {
    const type = madeUpType(cell.text);
    if (type !== null) return { type: mark(type, { start: cell.start, end: cell.start + type.length }, 'paper-type-compound'), kind: 'paper', line };
  }
  return null;
}

/** How far down a kind that no list has is believed. */
const COMPOUND_LINES = 16;

const LONGEST_LINE = 150;

function typeAtStart(text: string): { start: number; end: number; kind: DocumentKind } | null {
  if (text.length > LONGEST_LINE) return null;
  const before = lengthBeforeType(text);
  const body = BODY_BEFORE.exec(text)?.[0] ?? '';
  const behindBody = afterBody(text);
  const starts = [0, ...(behindBody > 0 ? [behindBody] : []), ...(before.length > 0 ? [before.length] : []), ...(body !== '' && bodyKinds.matchAt(body, 0) !== null ? [body.length] : [])];
  for (const at of starts) {
    const phrase = typeBook.matchAt(text, at);
    if (phrase === null || !startsCapital(text, at)) continue;
    const committee = committeeBehind(text, phrase.end);
    if (phrase.value === 'minutes' && (committee !== null || committeeWordIn(text.slice(phrase.end).trimStart())?.start === 0)) return { start: at, end: phrase.end, kind: phrase.value };
    if (committee !== null) return { start: at, end: committee, kind: phrase.value };
    if (!mayStandBehind(text.slice(phrase.end).trimStart()) && !isLabels(text, phrase.end) && !isBodyBeside(text, phrase.end) && !(phrase.value !== 'paper' && namesSession(text.slice(phrase.end))) && !(phrase.value === 'agenda' && PARTS.test(text.slice(phrase.end)))) continue;
    return { start: before.kept && at === before.length ? 0 : at, end: endOfType(text, phrase.end), kind: phrase.value };
  }
  return null;
}

/** The parts of an agenda that a sheet prints. Matches " I und II" and " I, II und III der 38. Sitzung"; not " II. Quartal". */
const PARTS = /^ [IV]{1,3}(?:(?:, | und | \+ | \/ )[IV]{1,3}){1,3}(?: der | des |$)/u;

/** What the town is, and its name, parted from the kind by a dash. Matches "Gemeinde Musterau - " and "Stadt Bad Muster | "; not "Umbau der Halle - ". */
const BODY_BEFORE = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} [-–|] (?=\p{Lu})/u;

/** " Bauausschuss 26.03.2020" behind "Niederschrift": the session that it is of. */
function namesSession(rest: string): boolean {
  const name = SESSION_NAMED.exec(rest)?.groups?.['name'] ?? '';
  return name !== '' && committeeWordIn(name) !== null;
}

/** Matches " Bauausschuss 26.03.2020", " - Rat - 3.5.20" and " Bauausschuss vom 26. März"; not " der Sitzung". */
const SESSION_NAMED = /^ (?:[-–] )?(?<name>\p{Lu}[\p{L}, -]{2,60}?),? (?:[-–] |vom |am )?\d{1,2}\. ?(?:\d|\p{Lu}\p{Ll}{2})/u;

/** "Vorlage an die Stadtverordnetenversammlung", "Beschlussvorlage Bürgerschaft": whom the paper goes to, to the end of the cell. */
function committeeBehind(text: string, from: number): number | null {
  const rest = text.slice(from).replace(ADDRESSED, '');
  if (rest === text.slice(from) || rest.includes(' ')) return null;
  return committeeWordIn(rest)?.end === rest.length ? text.length : null;
}

/** Matches " an die " and " "; not ":". */
const ADDRESSED = /^ (?:(?:an|für) (?:den|die|das) )?(?=\p{Lu})/u;

function startsCapital(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}
