import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import type { Document, Line, Span } from '../../../tree/document.js';
import { itemDecision, titleOf } from '../../decision/items/item-decision.js';
import { numberedResolution } from '../../decision/sections/numbered-resolution.js';
import { RESOLUTION_SHEET } from '../../head/type/resolution-sheet.js';
import { readHead } from '../../head/read-head.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { AgendaItemValue, DecisionValue, Mark, PaperTree } from '../../paper-tree/paper-tree.js';
import { itemNumber } from '../../consultations/item-number.js';
import { countedName } from './counted-name.js';
import { itemName } from './item-name.js';
import { withoutPapers } from './name-without-papers.js';
import { itemBeforeName, nameBehindPaper, paperInName } from '../../agenda/numbered-name.js';
import { treatsOneItem } from './one-item.js';
import { numberLabelLength } from '../../reference/number-label.js';
import { labelledNumberAt, numberAlone } from '../../reference/paper-number.js';

/**
 * An excerpt whose head names its one item by labels ("TOP: 4", "Drucksache: 512/2020", "Betreff: ...") instead of
 * heading it. The decision is read from the whole text.
 */
export function labelledItem(document: Document, found: PaperTree, organization: Mark<string> | null, date: Mark<string> | null): Mark<AgendaItemValue>[] {
  const head = readHead(document, found.dates);
  const values = head.values.flatMap(({ label, value }) => (value === null ? [] : [{ field: label.words.field, value }]));
  const labelledNumber = values.find(({ field, value }) => field === 'agendaItem' && !isOneOfTwo(document, value))?.value;
  const behindLabel = labelledNumber === undefined ? (behindSession(document) !== undefined || found.name[0]?.rule === 'title-label' || !treatsOneItem(document, found) ? null : countedName(document)) : nameBehindNumber(document, labelledNumber);
  const number = behindLabel?.number ?? (labelledNumber === undefined ? behindSession(document) : withoutSession(document, labelledNumber));
  const labelled = values.filter(({ field }) => field === 'reference').flatMap(({ value }) => {
    const matched = labelledNumberAt(document, value.start, value.end);
    return matched === null ? [] : [mark(matched.text, matched, 'reference-label')];
  });
  const resolved = paperOfSheet(document, found);
  const references = resolved.length > 0 ? resolved : labelled.length > 0 ? labelled : head.lines.slice(0, PAPER_LINES).flatMap((line) => {
    const alone = numberLabelLength(line.text) === 0 ? null : numberAlone(document, line.start, line.end);
    return alone === null ? numberBeforeName(document, line, found.name[0]?.value ?? '') : [mark(alone.text, alone, 'labelled-line')];
  });
  const single = treatsOneItem(document, found);
  if (number === undefined && references.length === 0 && found.name[0]?.rule !== 'title-label' && !single) return [];
  const [title] = found.name;
  const numbered = behindLabel?.name != null && title?.rule !== 'title-label' ? { name: behindLabel.name, paper: null, item: null } : !single || title?.rule === 'title-label' ? null : nameBehindPaper(document, head.lines) ?? (title === undefined || number !== undefined ? null : itemBeforeName(title));
  const itemAt = number ?? numbered?.item ?? undefined;
  const decided = itemDecision(document, belowSheetHead(document, found), titleOf(found));
  const taken = decided.decision ?? numberedResolution(document, organization);
  const decision: Mark<DecisionValue> | null = taken === null ? null : { ...taken, value: { ...taken.value, status: asInRow(taken.value.status, found, date), organization, date } };
  const named = numbered?.name ?? title ?? null;
  const inName = named === null ? null : paperInName(document, named);
  const papers = [...references, ...[numbered?.paper, inName].flatMap((paper) => paper ?? [])];
  const name = named === null || inName === null ? named : withoutPapers(document, named, [inName]);
  const value: AgendaItemValue = {
    number: itemAt === undefined ? null : mark(itemNumber(flowing(document.text, itemAt)), itemAt, 'item-label'),
    name, public: publicByNumber(document, itemAt) ?? found.public[0] ?? null, paperReferences: [...new Map(papers.map((one) => [one.value, one])).values()], decision, resolutionText: decided.resolutionText,
  };
  const place = itemAt ?? references[0] ?? name ?? { start: 0, end: 0 };
  return [mark(value, place, 'labelled-item')];
}

/** "TOP: Ö 7  Neubau der Halle": the name behind the number, in the next cell or behind a blank, with the lines that it wraps to. */
function nameBehindNumber(document: Document, { start, end }: Span): { readonly number: Span; readonly name: Mark<string> } | null {
  const { lines, text } = document;
  const line = lines.find((one) => one.start <= start && start < one.end);
  const { before, number } = line === undefined ? {} : (NAMED.exec(text.slice(start, line.end))?.groups ?? {});
  if (line === undefined || before === undefined || number === undefined || (end < start + before.length && line.cells.length > 2)) return null;
  const span = { start, end: start + number.length };
  const name = itemName(document, { line, number: span, nameStart: start + before.length, sign: null }, lines.slice(line.index, line.index + NAME_LINES));
  return name === null ? null : { number: span, name };
}

/** A name is no longer. */
const NAME_LINES = 8;
/** Matches "Ö 7 " before "Neubau der Halle", "3.1: " before "Wahl" and "12. " before "„Grüner Ring“"; not "7 der Sitzung am 3. Mai", "7 A" or "7". */
const NAMED = /^(?<before>(?<number>(?:(?:NÖ|[ÖN]) ?)?\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)[.)]?[ \t:–-]{1,4})(?=[\p{Lu}„"»]\p{L}{2}(?!\p{L}*:)|\d{1,2}\. \p{Lu})/u;

/** "61" over "3", each a line, below two labels of numbers: nobody can tell which is the item's. */
function isOneOfTwo({ lines }: Document, { start, end }: Span): boolean {
  const line = lines.find((one) => one.start === start && one.end === end);
  return line !== undefined && BARE.test(line.text) && BARE.test(lines[line.index + 1]?.text ?? '');
}

/** Matches "61"; not "6.1". */
const BARE = /^\d{1,3}$/u;

/** "Beschluss zur Drucksache Nr. 1317/15" heads the sheet of what was resolved on that paper. */
function paperOfSheet(document: Document, { kind }: PaperTree): Mark<string>[] {
  const [sheet] = kind;
  const line = sheet?.rule === RESOLUTION_SHEET ? document.text.slice(sheet.start, sheet.end) : '';
  const before = RESOLVED_ON.exec(line)?.[0].length ?? 0;
  const number = sheet === undefined || before === 0 ? null : labelledNumberAt(document, sheet.start + before, sheet.end);
  return number === null ? [] : [mark(number.text, number, 'number-of-sheet')];
}

/** Matches "Beschluss zur Drucksache Nr. " and "Beschluss zum Antrag "; not "Beschluss zur Satzung". */
const RESOLVED_ON = /^\p{L}*[Bb]eschlu(?:ss|ß) zu(?:r|m)? \p{L}+(?:[ -]Nr\.?:?)? (?=\p{Lu}{0,4}[-/ ]?\d)/u;

/** "BESCHLUSS" over the sheet of one resolution names the sheet, not the text that was resolved. */
function belowSheetHead({ lines }: Document, { kind }: PaperTree): readonly Line[] {
  const [sheet] = kind;
  return sheet?.rule === RESOLUTION_SHEET ? lines.filter(({ start }) => start > sheet.start) : lines;
}

/** "mehrheitlich" below, and "mit Änderungen beschlossen" in the row of that day: the row says more. */
function asInRow(status: DecisionStatus, { consultations }: PaperTree, date: Mark<string> | null): DecisionStatus {
  const stated = status !== 'adopted' || date === null ? undefined : consultations.findLast(({ value }) => value.date?.value === date.value && value.status !== null)?.value.status?.value;
  return stated?.startsWith('adopted') === true ? stated : status;
}

/** "VO/0412/19 Trinkbrunnen für die Innenstadt", "Vorlage: VO/0412/19 Trinkbrunnen für die Innenstadt": the number of the paper before the name of the item, which stands above without it. */
function numberBeforeName(document: Document, line: Line, name: string): Mark<string>[] {
  const found = labelledNumberAt(document, line.start + numberLabelLength(line.text), line.end);
  const begins = name.slice(0, NAME_BEGINS);
  if (found === null || begins.length < SHORTEST_NAME || document.text.slice(found.end, found.end + 1 + begins.length) !== ` ${begins}`) return [];
  return [mark(found.text, found, 'number-before-name')];
}

/** So much of a name tells that a line goes on with it. */
const NAME_BEGINS = 24;
const SHORTEST_NAME = 8;

/** The item behind the session. Matches "Sitzung am 03.05.2021, TOP 13", "Sitzung vom 3.5.2021, öffentlich, § 12" and "Tagung am 3. Mai 2021, Ö 6.4"; not "Sitzung am 03.05.2021, 19". */
const BEHIND_SESSION = /(?:[Ss]itzung|[Tt]agung)(?!\p{L}).{0,120}[,\t] ?(?:(?:TOP|Tagesordnungspunkt|Punkt|Traktandum)(?: [ÖN])? |[ÖN] |§ ?)(?<number>\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?:$|\t)/u;
/** Matches "öffentlicher Teil, Punkt 3"; not "öffentlicher Teil, 3". */
const BEHIND_PART = /^(?:nicht[ -]?)?öffentlicher Teil[,\t] ?(?:(?:TOP|Tagesordnungspunkt|Punkt|Traktandum)(?: [ÖN])? |[ÖN] |§ ?)(?<number>\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?:$|\t)/u;
/** Matches "§ 12" of "§ 12\töffentlich"; not of "§ 12 öffentlich". */
const BEFORE_PUBLICITY = /^§ ?(?<number>\d{1,3}[a-z]?)(?=\t(?:nicht[ -]?)?öffentlich)/u;
const SESSION_LINES = 20;
/** The labels of a head, and the number of the paper among them. */
const PAPER_LINES = 32;
/** A number and the session it is of. Matches "9" in "9 der öffentlichen Sitzung am 25. Juni 2020"; nothing in "9 a". */
const OF_SESSION = /^[\p{L} ]{0,4}\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?= (?:der|des|in der|aus der) )/u;

function withoutSession(document: Document, { start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  const number = OF_SESSION.exec(document.text.slice(start, end))?.[0];
  return { start, end: number === undefined ? end : start + number.length };
}

function behindSession({ lines }: Document): { start: number; end: number } | undefined {
  for (const line of lines.slice(0, SESSION_LINES)) {
    const found = BEHIND_PART.exec(line.text) ?? BEFORE_PUBLICITY.exec(line.text) ?? BEHIND_SESSION.exec(line.text);
    const number = found?.groups?.['number'];
    const end = line.start + (found?.index ?? 0) + (found?.[0].trimEnd().length ?? 0);
    if (number !== undefined) return { start: end - number.length, end };
  }
  return undefined;
}

/** Matches "Ö 5.3.1"; not "Öffentlich". */
const SIGNED = /^(?<sign>[ÖN]) ?\d/u;

/** The sign before the item's number says more than a meeting that is both. */
function publicByNumber(document: Document, number: { start: number; end: number } | undefined): Mark<boolean> | null {
  const sign = number === undefined ? undefined : SIGNED.exec(document.text.slice(number.start, number.end))?.groups?.['sign'];
  return sign === undefined || number === undefined ? null : mark(sign === 'Ö', number, 'publicity-of-item');
}
