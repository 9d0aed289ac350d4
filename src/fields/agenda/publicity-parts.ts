import type { Cell, Document } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { remembered } from '../../tree/remembered.js';
import { isPartOfMinutes } from './part-of-minutes.js';
import { labelBook } from '../labels/labels.js';
import { mark } from '../paper-tree/mark.js';
import type { Mark } from '../paper-tree/paper-tree.js';

/** Headings that open the public or the closed part of a meeting; items below them are of that part. */

/** The count of a part. Matches "I. ", "Teil A: ", "Teil A – " and "3 "; not "Teil". */
const COUNT_BEFORE = /^(?:teil )?[A-Z0-9IVX]{1,4}(?:[.):] ?| (?:[-–—] ?)?)/iu;
/** The part in brackets, behind its count or the word for the agenda. Matches "Teil I (öffentlich)" and "Tagesordnung (Teil A – öffentlicher Teil):"; not "Teil I". */
const IN_BRACKETS = /^(?<before>[^()]{1,30}) \((?<part>[^()]{5,50})\)(?<after>:?)$/u;
/** Matches "Tagesordnung: ", "Tagesordnung - ", "Tagesordnungspunkte der ", "Vorläufige Tagesordnung für die " and "Tagesordnung"; not "Die Tagesordnung". */
const AGENDA_BEFORE = /^(?:(?:vorläufige|erweiterte|ergänzte) )?tagesordnung(?:spunkte)?(?: [IV]{1,3}(?= ))?[:,]? ?(?:[-–—] ?)?(?:für de[nr] |für die |de[rs] |zu[mr] |im )?/iu;
/** Matches "im ", "in ", "zur Beratung in " and "voraussichtlich "; not "inne". */
const SMALL_BEFORE = /^(?:(?:zur (?:Beratung|Behandlung) )?in |im |voraussichtlich )/iu;
/** Behind these. Matches "Öffentlicher Teil", "NICHTÖFFENTLICHE SITZUNG", "ÖFFENTLICHERTEIL", "Öffentlicher Teil der Sitzung" and "Öffentlicher Teil (15:00 - 18:20 Uhr)"; not "Öffentliche Ordnung". */
const PART = /^(?<closed>nicht[ -]?)?öffentlich(?:e[rnms]? ?(?:sitzungs?)?(?:teil[se]?|sitzung|tagesordnung|tagesordnungspunkte|beratung|beratungspunkte|beratungsgegenstände|verhandlung|verhandlungsgegenstände)(?: der (?:sitzung|tagesordnung))?| zu (?:behandeln|beraten)(?=:))?(?:[ :.]{0,3}|(?:: Beginn|[:,]? ?\(?(?:Beginn |von |ab )?\d{1,2}[:.]\d{2}).{0,30})$/iu;
/** The public has to leave. Matches "Ausschluss der Öffentlichkeit"; not "Beschluss über den Ausschluss der Öffentlichkeit". */
const EXCLUSION = /^(?:unter )?Ausschlu(?:ss|ß) der Öffentlichkeit:?$/iu;
/** An announcement that ends in a colon. Matches "Die nicht öffentliche Sitzung schließt sich an:"; not "... findet statt." */
const ANNOUNCED = /^\p{Lu}[\p{L} ]{0,40}(?<closed>nicht[ -]?)öffentliche Sitzung [\p{L} ]{2,40}:$/u;
/** The closed part by another word. Matches "Geschlossene Sitzung:", "B. Vertraulicher Teil", "Geheime Sitzung" and, behind a count, "II. Vertraulich"; not "Geschlossene Gesellschaft" or the stamp "Vertraulich". */
const CLOSED_PART = /^(?:(?:[A-Z0-9IVX]{1,4}[.):] ?)?(?:geschlossene|geheime|vertrauliche|interne)r? (?:Sitzung|Teil|Tagesordnung|Beratung|Tagesordnungspunkte)|(?:Teil )?[A-HIVX]{1,4}[.):]? ?(?:[-–] )?(?:Vertraulich(?:es)?|Geheim|Intern(?:a|es)?|Geschlossen))[ :.]{0,3}$/iu;
/** What such a heading has in it. Matches "Geschlossene", "VERTRAULICH" and "intern"; not "öffentlich". */
const CLOSED_WORDS = /e(?:schlossen|heim|rtraulich)|E(?:SCHLOSSEN|HEIM|RTRAULICH)|ntern|NTERN/u;
/** Whether a text speaks of the public at all. */
export const namesPublic = (text: string): boolean => text.includes('ffentlich') || text.includes('FFENTLICH');
const mayHeadPart = (text: string): boolean => namesPublic(text) || (text.length <= LONGEST_CLOSED && CLOSED_WORDS.test(text));

const LONGEST = 60;
/** "III. Geschlossene Sitzung:" is about as long as such a heading is. */
const LONGEST_CLOSED = 36;
/** Matches "I." and "A)"; not "TOP". */
const COUNT = /^[A-Z0-9IVX]{1,4}[.):]?$/u;
/** Matches the dashes of "- öffentlicher Teil -"; not inside. */
const DASHES = /^[-–—\s]+|[-–—\s]+$/gu;

/** Found once for a document, whoever asks. */
export const publicityParts = remembered(findParts);

function findParts(document: Document): Mark<boolean>[] {
  return gathered(document.lines, (line) => {
    const { text: printed, cells } = line;
    if ((cells.length === 1 && printed.length > LONGEST) || !mayHeadPart(printed) || isPartOfMinutes(line, document.lines[line.index - 1])) return [];
    const filled = cells.length === 1 ? cells : cells.filter(({ text }) => text !== '');
    const only = filled.length === 1 ? filled[0] : filled.length > 3 ? undefined : headingAmong(filled);
    const isPublic = only === undefined ? null : partOf(only.text);
    return isPublic === null || only === undefined ? [] : [mark(isPublic, only, 'part-of-meeting', 'implied')];
  });
}

/** Beside the heading a row may print its count and the heads of the columns below. */
function headingAmong(cells: readonly Cell[]): Cell | undefined {
  const heading = cells.find(({ text }) => partOf(text) !== null);
  return cells.every((cell) => cell === heading || COUNT.test(cell.text) || labelBook.matchWhole(cell.text) !== null) ? heading : undefined;
}

/** Null for anything but the heading of a part. */
export function partOf(printed: string): boolean | null {
  if (printed.length > LONGEST || !mayHeadPart(printed)) return null;
  const text = printed.replace(DASHES, '').replace(IN_BRACKETS, outOfBrackets);
  if (EXCLUSION.test(text) || CLOSED_PART.test(text)) return false;
  const found = PART.exec(text.replace(COUNT_BEFORE, '').replace(AGENDA_BEFORE, '').replace(SMALL_BEFORE, '')) ?? ANNOUNCED.exec(text);
  return found === null ? null : found.groups?.['closed'] === undefined;
}

/** "Teil I (öffentlich):" as "Teil I - öffentlich:", where nothing but a count or the word for the agenda stands before it. */
function outOfBrackets(whole: string, before: string, part: string, after: string): string {
  return BEFORE_BRACKET.test(before) ? `${before} - ${part}${after}` : whole;
}

/** Matches "Teil I", "II." and "Tagesordnung"; not "Rat". */
const BEFORE_BRACKET = /^(?:(?:teil )?[A-Z0-9IVX]{1,4}[.:]?|(?:vorläufige )?tagesordnung(?:spunkte)?(?: [IV]{1,3})?:?)$/iu;
