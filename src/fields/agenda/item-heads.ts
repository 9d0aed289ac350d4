import { isCount, sideNamed } from '../decision/votes/counted-sides.js';
import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { type ItemHead, type ItemHeads, numberOf, partsOf } from './item-head.js';
import { isSame, nameOf, repeats, told } from './listed-heads.js';
import { annexFrom } from './annex-from.js';
import { agendaHeading, bulletHeads } from './bullet-heads.js';
import { isSentence } from '../wording/prose.js';
import { letteredHeads, letteredItems } from './lettered-heads.js';
import { isBare, isSpokenOf, labelledHeads, markedHead } from './labelled-head.js';
import { countingUp, countsOther, headsBelow, isNamedAtTop, isTreated, longestSeries, plainHead } from './plain-heads.js';
import { paragraphSigns } from './paragraph-signs.js';
import { completed, linesBetween, NAME_LINES } from './completed-heads.js';
import { countingOn, numberedPapers, paperHeads } from './numbered-heads.js';
import { areClauses } from './clauses.js';
import { isOneName } from './one-name.js';
import { isCounted } from './numbered-name.js';
import { numberBeforeName } from '../reference/paper-number.js';
import { startsOf } from './parts-of-meeting.js';
import { putInHead } from './put-in-heads.js';
import { personLines } from './numbered-persons.js';
import { registryHead } from './registry-head.js';
import { sentToFrom } from './sent-to.js';
import { spokenHeads } from './spoken-heads.js';
import { namedAbove } from './names-above.js';
import { treatedByName } from './named-below.js';
import { withoutPoints } from './without-points.js';
import { rowHead, withUnmappedOutcomes } from './row-items.js';

/**
 * Finds the heads of agenda items, by label, in rows of a table or by numbers that count up. Minutes often list their
 * items before they treat them: then the list is told apart, and each item stands in both.
 */
export function findItemHeads(document: Document, isAgenda = false): ItemHeads {
  const printed = printedHeads(document, isAgenda);
  const found = isAgenda ? printed : treatedByName(document, { ...printed, heads: namedAbove(document, printed.heads) });
  return isOneName(found.heads) || areClauses(found.heads) || isAtEnd(document, found.heads) ? { heads: [], list: [] } : found;
}

/** Numbers of a list that stand below its page, "1.", "2.", "3.", with nothing behind them to the end of the text. */
function isAtEnd({ lines }: Document, heads: readonly ItemHead[]): boolean {
  const [first] = heads;
  if (first === undefined || heads.length < 2 || heads.some(({ line, nameStart }) => nameStart < line.end)) return false;
  const numbers = new Set(heads.map(({ line }) => line));
  return lines.slice(first.line.index).every((line) => line.text === '' || numbers.has(line));
}

function printedHeads(document: Document, isAgenda: boolean): ItemHeads {
  const end = Math.min(sentToFrom(document), annexFrom(document));
  const persons = personLines(document);
  const lines = document.lines.filter((line) => line.text !== '' && line.index < end && !persons.has(line));
  const all = withoutAnswers(document, lines, gathered(lines, labelledHeads));
  const labelled = isAgenda && areExplained(document, lines, all) ? [] : all;
  const marked = gathered(lines, (line) => (line.sign === 'agenda-item' ? markedHead(line) : []));
  if (marked.length > 0 && marked.length >= labelled.length) return told(marked, lines);
  const registry = labelled.length === 0 ? registryHead(lines) : null;
  if (registry !== null) return { heads: [registry], list: [] };
  const papers = numberedPapers(document);
  const lettered = papers.some((head) => LETTER.test(numberOf(head))) ? letteredItems(lines) : { heads: [], list: [] };
  if (lettered.heads.length > labelled.length && lettered.heads.length >= papers.length) return lettered;
  if (papers.length > labelled.length && papers.length > 1) return completed(document, papers, lines, plainHeads(document, lines));
  const rows = withoutPoints(document, withNumbersBetween(document, lines, lines.flatMap((line) => rowHead(line, document) ?? [])));
  const first = labelled[0]?.line.start ?? Infinity;
  const isList = labelled.length > 0 && rows.every(({ line }) => line.start < first);
  if (rows.length > 0 && rows.length >= labelled.length && !isList && !arePoints(rows, labelled)) return treatedBelow(document, lines, rows) ?? completed(document, withUnmappedOutcomes(rows), lines, plainHeads(document, lines));
  if (labelled.length > 0) {
    const parted = told(labelled, lines);
    if (parted.list.length > 0) return { heads: withItemsBelow(document, parted.heads, lines), list: parted.list };
    const before = rows.length > 1 && isList ? rows : countingUp(plainHeads(document, lines).filter(({ line }) => line.start < first), true, startsOf(document));
    return { heads: countingOn(document, withItemsBelow(document, labelled, lines), gathered(lines, plainHead)), list: repeats(before, labelled) ? before : [] };
  }
  return unlabelled(document, lines);
}

/** The letter of a section, "B Verkehr" over "B 1 Radweg". Matches "B"; not "B 1". */
const LETTER = /^[A-Z]$/u;

/** "Zu TOP 5: Die Submission hat stattgefunden." below the list of an agenda, which treats no item: what is said of items that are listed above. */
function areExplained(document: Document, lines: readonly Line[], labelled: readonly ItemHead[]): boolean {
  const [first] = labelled;
  if (first === undefined || !labelled.every(({ line, nameStart }) => isSentence(line.text.slice(nameStart - line.start)))) return false;
  const listed = new Set(plainHeads(document, lines).flatMap((head) => (head.line.start < first.line.start ? [numberOf(head)] : [])));
  return labelled.every((head) => listed.has(numberOf(head)));
}

/** "Zu TOP 7.4" and below it "1.", "2.": the questions that are asked in the one item of an excerpt, since items would count on. */
function arePoints(rows: readonly ItemHead[], labelled: readonly ItemHead[]): boolean {
  const [first] = labelled;
  return first !== undefined && labelled.length === 1 && !isSpokenOf(first) && rows.every(({ line }) => line.start > first.line.start) && rows[0] !== undefined && numberOf(rows[0]) === '1';
}

/** A wide number leaves no gap before its name, so that its line is no row: "10. Anfragen" below rows of items that count up to it. */
function withNumbersBetween(document: Document, lines: readonly Line[], rows: readonly ItemHead[]): readonly ItemHead[] {
  if (rows.length < FEWEST_LISTED && !isBelowHeading(document, rows)) return rows;
  const known = new Set(rows.map(({ line }) => line));
  const all = [...rows, ...plainHeads(document, lines).filter(({ line }) => !known.has(line))].sort((a, b) => a.line.start - b.line.start);
  const last = rows.at(-1)?.line.index ?? 0;
  const series = countingUp(all, true, startsOf(document));
  const end = series.findIndex(({ line }, at) => line.index > last && linesBetween(document, series[at - 1], line) > NAME_LINES);
  const run = end < 0 ? series : series.slice(0, end);
  return rows.every((row) => run.includes(row)) ? run : rows;
}

function isBelowHeading(document: Document, [first]: readonly ItemHead[]): boolean {
  const heading = agendaHeading(document);
  return first !== undefined && heading >= 0 && heading < first.line.index;
}

/** Rows of a list whose items are treated below, without the columns of the list: "3. | Radweg | 16/0874" above, "3. Radweg" below. */
function treatedBelow(document: Document, lines: readonly Line[], rows: readonly ItemHead[]): ItemHeads | null {
  const end = rows.at(-1)?.line.start ?? Infinity;
  if (rows.length < 2 || rows.some(({ outcome }) => outcome !== undefined)) return null;
  const again = countingUp(withoutRivals(plainHeads(document, lines).filter(({ line }) => line.start > end), rows, lines), true, startsOf(document));
  return again.length > 0 && repeats(rows, again) && isSame(rows[0], again[0], lines) ? { heads: again, list: rows } : null;
}

/** Without points of a text, "3. Kosten" under item 2, where another head has the number and the name of the list: "3. Radweg". */
function withoutRivals(heads: readonly ItemHead[], list: readonly ItemHead[], lines: readonly Line[]): readonly ItemHead[] {
  const listed = new Set(list.map((head) => keyOf(head, lines)));
  const named = new Set(heads.filter((head) => head.nameStart < head.line.end && listed.has(keyOf(head, lines))));
  const numbers = new Set([...named].map(numberOf));
  return heads.filter((head) => named.has(head) || !numbers.has(numberOf(head)));
}

const keyOf = (head: ItemHead, lines: readonly Line[]): string => `${numberOf(head)} ${nameOf(head, lines)}`;

/**
 * "zu 5." alone treats an item of a list above: most of its items are told so, and none of them goes on
 * behind, or they count from one. Else it answers a question, as all do that count from one below a single "TOP 7.4".
 */
function withoutAnswers(document: Document, lines: readonly Line[], labelled: readonly ItemHead[]): readonly ItemHead[] {
  const spoken = labelled.filter(isSpokenOf);
  if (spoken.length === 0) return labelled;
  if (labelled.length === spoken.length + 1 && labelled[0] !== spoken[0] && spoken.every((head, at) => numberOf(head) === String(at + 1))) return labelled.slice(0, 1);
  const numbered = plainHeads(document, lines);
  const plain = countingUp(numbered, true, startsOf(document));
  if (spoken.length === labelled.length && plain.length > spoken.length && spoken.every((head) => answersAbove(head, numbered))) return [];
  const bare = spoken.filter(isBare);
  const [first] = bare;
  if (first === undefined) return labelled;
  if (bare.length >= FEWEST_LISTED && bare.every((head, at) => numberOf(head) === String(at + 1))) return bare;
  const list = plain.filter(({ line }) => line.start < first.line.start);
  return bare.length === labelled.length && plain.length === list.length && bare.length * 2 > list.length && repeats(list, bare) ? bare : labelled.filter((head) => !bare.includes(head));
}

/** "Zu 8: Ja 20, Nein 14" tells of an item that is headed above, and more items are headed below. */
function answersAbove(head: ItemHead, numbered: readonly ItemHead[]): boolean {
  return numbered.some((one) => one.line.index < head.line.index && numberOf(one) === numberOf(head)) && numbered.some((one) => one.line.index > head.line.index);
}

/** "2" alone below "Enthaltungen", as where each cell of a form has a line; not "2." or below "Sie begrüßt die Anwesenden." */
function countsVotes({ line }: ItemHead, { lines }: Document): boolean {
  const above = isCount(line.text) ? lines.slice(Math.max(0, line.index - FAR_COUNT), line.index).findLast(({ text }) => text !== '') : undefined;
  return above !== undefined && above.text.length < LONGEST_SIDE && !isSentence(above.text) && !BOTH_SIDES.test(above.text) && sideNamed(above.text) !== null;
}

const FAR_COUNT = 2;
const LONGEST_SIDE = 40;
/** The head of a column of counts. Matches "Ja : Nein" and "dafür/dagegen"; not "Ja-Stimmen". */
const BOTH_SIDES = /(?:Ja|dafür) ?[:/|-] ?(?:Nein|dagegen)/iu;

function headsOn(line: Line, { lines }: Document): readonly ItemHead[] {
  const plain = plainHead(line);
  return plain.length > 0 ? plain : putInHead(line, lines[line.index - 1]);
}

/** What was put in stands behind the item of its number. */
function isBehindItsOwn(head: ItemHead, at: number, heads: readonly ItemHead[]): boolean {
  const parts = partsOf(head);
  return !LETTER_BEHIND.test(numberOf(head)) || heads.slice(0, at).some((one) => numberOf(one) === parts.slice(0, -1).join('.'));
}

/** Matches the "a" of "5a"; not "5". */
const LETTER_BEHIND = /[a-k]$/u;

/** Numbered lines, without those above the agenda, as of persons who are there: "2. Vizebürgermeister". */
function plainHeads(document: Document, lines: readonly Line[]): ItemHead[] {
  const plain = gathered(lines, (line) => headsOn(line, document)).filter((head) => !countsVotes(head, document)).filter(isBehindItsOwn);
  const heading = agendaHeading(document);
  const below = plain.filter(({ line }) => line.index > heading);
  return withoutPoints(document, below.length > 1 ? below : plain);
}

function unlabelled(document: Document, lines: readonly Line[]): ItemHeads {
  const spoken = spokenHeads(lines);
  if (spoken.length > 0) return { heads: spoken, list: [] };
  const plain = plainHeads(document, lines);
  const starts = startsOf(document);
  const fromOne = listOf(withPapersBelow(document, longestSeries(plain, starts), plain), lines);
  const signs = paragraphSigns(document, lines);
  if (signs[0] !== undefined && signs[0].line.start < (fromOne[0]?.line.start ?? Infinity)) return told(signs, lines);
  if (fromOne.length === 0) {
    const [bulleted, lettered] = [bulletHeads(document), letteredHeads(lines)];
    const treated = bulleted.length > 0 ? bulleted : lettered.length > 0 ? lettered : countingUp(plain.filter((head) => !countsOther(head, document) && (isTreated(head, document) || isNamedAtTop(head, lines))), false, starts);
    return { heads: treated.length > (isOfCount(treated) ? 1 : 0) ? treated : paperHeads(document), list: [] };
  }
  const end = fromOne.at(-1)?.line.start ?? 0;
  const again = countingUp(withoutRivals(plain.filter(({ line }) => line.start > end), fromOne, lines), true, starts);
  const treats = again.length > 0 && repeats(fromOne, again) && (isSame(fromOne[0], again[0], lines) || (isTight(fromOne) && again.length * 2 > fromOne.length && again.every(({ line, nameStart }) => isSentence(line.text.slice(nameStart - line.start)))));
  return treats ? { heads: again, list: fromOne } : { heads: fromOne, list: [] };
}

/** Without the items themselves, which count from one again in the first part of the meeting, as the second part of the list may. */
function listOf(series: readonly ItemHead[], lines: readonly Line[]): readonly ItemHead[] {
  const { list } = told(series, lines);
  return list.length > 0 ? list : series;
}

/** "3. Änderung der Satzung" in a cell: what the number counts, and no item's. */
const isOfCount = ([head]: readonly ItemHead[]): boolean => head !== undefined && head.line.cells.length === 1 && isCounted(head.line.text.slice(head.nameStart - head.line.start));

/** "2. Verhandlungsgegenstände" over "1) Fin-98/21 Umbau" and "2) Bau-44/21 Brücke": papers that are counted in brackets below one of the items. */
function withPapersBelow(document: Document, series: readonly ItemHead[], plain: readonly ItemHead[]): readonly ItemHead[] {
  const isIn = new Set(series);
  const begin = series[0]?.line.start ?? Infinity;
  const papers = plain.filter((head) => !isIn.has(head) && head.line.start > begin && head.line.text.charAt(head.number.end - head.line.start) === ')' && numberBeforeName(document, head.nameStart, head.line.end) !== null);
  const below = countingUp(papers, true, []);
  return below.length < 2 || series.some((head) => head.line.start > (below[0]?.line.start ?? 0) && head.line.start < (below.at(-1)?.line.start ?? 0)) ? series : [...series, ...below].sort((a, b) => a.line.start - b.line.start);
}

/** Nothing but names stands between the items of a list. */
function isTight(list: readonly ItemHead[]): boolean {
  return list.length >= FEWEST_LISTED && list.every(({ line }, at) => line.index - (list[at - 1]?.line.index ?? line.index) <= NAME_LINES);
}

const FEWEST_LISTED = 3;

function withItemsBelow(document: Document, heads: readonly ItemHead[], lines: readonly Line[]): ItemHead[] {
  const at = new Map(lines.map((line, index) => [line, index]));
  return gathered(heads, (head, index) => {
    const next = heads[index + 1];
    return [head, ...headsBelow(document, head, lines.slice((at.get(head.line) ?? 0) + 1, next === undefined ? lines.length : at.get(next.line)))];
  });
}
