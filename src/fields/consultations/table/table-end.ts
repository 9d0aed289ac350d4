import { tellsOfOthers } from '../sessions/other-than-sessions.js';
import { endsOpen } from '../../wording/ends-open.js';
import { typeBook } from '../../wording/type-book.js';
import type { Document, Line } from '../../../tree/document.js';
import { sectionHeads } from '../../head-region/head-region.js';
import { isSignatureRow } from '../../wording/signature-row.js';
import { SUBJECT_OF_ITEM } from '../../wording/subject-label.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { labelBook } from '../../labels/labels.js';
import { isSentence } from '../../wording/prose.js';
import { roleWhole } from '../../wording/row-words.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { countsOn } from '../rows/row-counts.js';
import type { Token } from '../tokens/token.js';

/**
 * Whether a line below the head of a table still belongs to it: by its tokens, by what stood before it, and by what
 * heads another part of the document. It does not look ahead.
 */

/** A line longer than this without a date is prose. */
export const LONGEST_NAME = 140;
/** The first name below a titled table may be one that no word tells apart. */
const SHORT_NAME = 50;

/** A line that may be a cell although a section could be headed so: "Kenntnisnahme". */
export function isCell(line: Line): boolean {
  return line.kind !== 'heading' && !line.text.endsWith(':') && (roleWhole(line.text) !== null || outcomeBook.matchWhole(line.text) !== null);
}

/** A section's heading ends the table, unless it is the role of a row that still waits for one. */
export function endsTable(document: Document, line: Line, tokens: readonly Token[]): boolean {
  if (line.kind === 'heading' || headsOtherField(line) || headsOwnDay(document, line, tokens) || isSignatureRow(document, line) || (tokens.length > 0 && (headsTitle(line) || isTitle(document, line) || ANSWER.test(line.text) || headsSentence(document, line) || isKindBelow(document, line, tokens)))) return true;
  if (!sectionHeads(document).has(line)) return false;
  return roleWhole(line.text) === null || line.text.endsWith(':') || !(tokens.at(-1)?.type === 'organization' || tokens.at(-1)?.type === 'role');
}

/** "Beschluss:" right above a sentence is no role of a row. */
function headsSentence({ lines }: Document, line: Line): boolean {
  if (!line.text.endsWith(':') || line.cells.length > 1 || roleWhole(line.text.slice(0, -1)) === null) return false;
  const below = lines.slice(line.index + 1, line.index + 3).find(({ text }) => text !== '');
  return below !== undefined && isSentence(below.text);
}

/** "Antrag" alone between blank lines, below rows with columns: the kind of the paper, and no role of the row above. */
function isKindBelow({ lines }: Document, line: Line, tokens: readonly Token[]): boolean {
  return line.cells.length === 1 && lines[line.index - 1]?.text === '' && lines[line.index + 1]?.text === '' && (tokens.at(-1)?.line.cells.length ?? 0) > 1 && typeBook.matchWhole(line.text) === 'paper';
}

/** Fields that no cell of a Beratungsfolge holds. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['name', 'originator', 'department', 'fileNumber', 'paperType', 'editor', 'attachments', 'attachmentCount', 'ignored', 'resolution', 'legislativeTerm', 'received', 'other-date', 'related']);

/** A label of the head with its value: "Versandpaket: 16.01.2019". */
function headsOtherField(line: Line): boolean {
  const label = labelBook.matchAt(line.text, 0);
  return label !== null && OTHER_FIELDS.has(label.value.field) && line.text.charAt(label.end) === ':';
}

/** "Datum:" over the paper's own day, below a row that has its day, and other labels of the head below it. */
function headsOwnDay({ lines }: Document, line: Line, tokens: readonly Token[]): boolean {
  if (line.text !== 'Datum:' || tokens.findLast(({ type }) => type === 'date' || type === 'organization')?.type !== 'date') return false;
  const [day, next] = lines.slice(line.index + 1).filter(({ text, kind }) => text !== '' && kind !== 'furniture');
  return day !== undefined && next !== undefined && ONE_DAY.test(day.text) && headsOtherField(next);
}

/** Matches "02.09.2019" and "2. September 2019"; not "02.09.2019 öffentlich". */
const ONE_DAY = /^\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}) ?\d{4}$/u;

/** One committee, a day and known words, so that a verb among them is the outcome's: "Stadtrat 28.02.2013 Entscheidung hat sich erledigt". */
export function isWholeRow(line: Line, found: readonly Token[]): boolean {
  const names = found.filter((token) => token.type === 'organization');
  const [name] = names;
  if (name === undefined || names.length > 1 || found.some((token) => token.type === 'text' || token.type === 'meeting')) return false;
  const first = found.find(({ type }) => !AHEAD.has(type));
  return (first === name || first?.type === 'date') && !isSentence(line.text.slice(name.start - line.start, name.end - line.start));
}

/** What may stand before the name in its row; "Beschlussorgan", which is a role as well, may be a label. */
const AHEAD: ReadonlySet<string> = new Set(['public', 'item']);

/** A day and known words alone: "am 01.02.2023 (TOP 4.3)", "zur Entscheidung - öffentlich - am 11.05.2022". */
function isDay(found: readonly Token[]): boolean {
  return found.some(({ type }) => type === 'date') && found.every(({ type }) => type === 'date' || type === 'item' || type === 'public' || type === 'role');
}

/** A place and a day that close a text, beside a word for who signs. Matches "Musterstadt, den 2. Februar 2013"; not "Bauausschuss, 18.02.2013". */
function isPlaceAndDay(line: Line, found: readonly Token[]): boolean {
  const [place, day] = found.length === 3 && found[0]?.cell === 0 && found[0].type === 'text' ? found.slice(1) : found;
  return found.every(({ type }) => type === 'text' || type === 'date') && found.length <= 3 && place?.type === 'text' && day?.type === 'date' && day.end >= line.end - 1 && line.text.charAt(place.end - line.start) === ',';
}

/** "Betreff:" or "Tagesordnungspunkt" as the head of what follows, or "TOP:" before words. */
function headsTitle(line: Line): boolean {
  if (SUBJECT_OF_ITEM.test(line.text)) return true;
  const label = labelBook.matchAt(line.text, 0);
  if (label === null || (label.value.field !== 'name' && label.form !== 'tagesordnungspunkt')) return false;
  return label.end === line.text.length || line.text.charAt(label.end) === ':' || line.text.charAt(label.end) === '\t';
}

/** A title that begins with a kind of paper: "Sachstandsbericht Altstadt: Einrichtung einer Kommission". */
function isTitle({ lines }: Document, { text, cells, index }: Line): boolean {
  const kind = cells.length > 1 ? null : typeBook.matchAt(text, 0);
  return kind !== null && roleWhole(text) === null && text.split(' ').length >= FEWEST_WORDS && (!DIGIT.test(text) || (OF_SOMEBODY.test(text.slice(kind.end)) && (lines[index + 1]?.cells.length ?? 0) < 2));
}

/** Whose paper it is behind its number; between rows it is a remark. Matches " AN/0714/2017 der X-Fraktion" and " Nr. 12/2020 von"; not " 12.03.2020 öffentlich". */
const OF_SOMEBODY = /^ (?:Nr\.? )?[\p{L}\d][\p{L}\d/-]{2,20} (?:der|des|von) \p{Lu}/u;
const FEWEST_WORDS = 4;
/** Matches the digits of a day; not letters. */
const DIGIT = /\d/u;

/** A line of a form that is answered. Matches "Anhörung des Ortsrates: nein" and "Beratung im Beirat:\tX\tja\tnein"; not "Ortsrat: einstimmig". */
const ANSWER = /^[^:\t]{3,80}:\s{1,20}(?:(?:x|☒|☐|\[[ x]?\])\s{1,8})?(?:ja|nein)(?![\p{L}\d])/iu;

export function belongs(line: Line, found: readonly Token[], before: readonly Token[], titled: boolean): boolean {
  if (line.cells.length > 1 && isPlaceAndDay(line, found)) return false;
  if (countsOn(line, before)) return true;
  if (line.cells.length > 1 && found.some((token) => token.type !== 'text')) return true;
  if (isPlaceAndDay(line, found) || (before.length > 0 && REQUEST.test(line.text))) return false;
  const prose = isSentence(line.text);
  if (found.some((token) => token.type === 'date')) {
    return line.text.length <= LONGEST_NAME + 60 && (!prose || isWholeRow(line, found) || isDay(found));
  }
  if (namesBodyInTitle(line, found, before) || tellsOfRequestBelow(line, before)) return false;
  const known = found.every((token) => token.type === 'outcome' || token.type === 'role' || token.type === 'public');
  if (prose && !known && !found.some((token) => token.type === 'meeting')) return false;
  if (line.text.length > LONGEST_NAME || (!known && ENDS_SENTENCE.test(line.text))) return false;
  if (found.some((token) => token.type !== 'text')) return true;
  if (before.length === 0) return titled && line.text.length < SHORT_NAME;
  const last = before.at(-1);
  if (last === undefined || last.line.index < line.index - 1) return false;
  if (WORD_END.test(line.text) && before.some((token) => token.line === last.line && BROKEN.test(token.line.text.slice(token.start - token.line.start, token.end - token.line.start)))) return true;
  return last.type === 'outcome' || endsOpen(line.text) || awaitsDay(line, before);
}

/** The last name has no day yet: what follows may be more of it. */
function awaitsDay(line: Line, before: readonly Token[]): boolean {
  return before.findLast((token) => token.type === 'organization' || token.type === 'date' || token.line.index < line.index - FAR)?.type === 'organization';
}

/** In lines: no name is longer, and no block of columns either. */
const FAR = 300;

/** "Neubesetzung des Beirates für Kultur", below a blank line and rows with columns: what a committee is only a part of. */
function namesBodyInTitle(line: Line, found: readonly Token[], before: readonly Token[]): boolean {
  const last = before.at(-1)?.line;
  const body = last !== undefined && last.cells.length > 1 && last.index < line.index - 1 && line.cells.length === 1 ? committeeWordIn(line.text) : null;
  return body !== null && OF_BODY.test(line.text.slice(0, body.start)) && found.every(({ type }) => type === 'text' || type === 'organization');
}

/** "Zustand der Plätze; Anfrage der X-Fraktion", alone below rows with columns: the title of a paper that answers. */
function tellsOfRequestBelow(line: Line, before: readonly Token[]): boolean {
  return line.cells.length === 1 && (before.at(-1)?.line.cells.length ?? 0) > 1 && tellsOfOthers(line.text);
}

/** Matches "Neubesetzung des " and "Wahl von Mitgliedern des "; not "des " or "Rat der ". */
const OF_BODY = /^\p{L}*(?:[Ww]ahl|[Bb]esetzung|[Bb]ildung|[Bb]enennung|[Bb]estellung|[Bb]erufung|[Ee]ntsendung|[Ss]atzung|[Oo]rdnung|[Bb]ericht)(?: \p{L}[\p{L}-]+){0,4} (?:des|der|für den|in den) $/u;

/** The title of a motion below the rows. Matches "Antrag der Fraktion Muster: Licht am Wall"; not "Antrag der Fraktion". */
const REQUEST = /^\p{L}*(?:[Aa]ntrag|[Aa]nfrage) (?:der|des|von) [^:]{3,60}: \p{Lu}/u;

/** The rest of a word that was broken above. Matches "ausschuss"; not "Ausschuss" or "ö". */
export const WORD_END = /^\p{Ll}{4,30}$/u;
/** Matches "Stadtverordneten-"; not "Rat -". */
const BROKEN = /\p{L}-$/u;

/** A sentence's end. Matches "Kenntnis genommen und beschlossen hat."; not "A.f.", "Nr. 3.". */
const ENDS_SENTENCE = /\p{Ll}{4}[.!?]$/u;
