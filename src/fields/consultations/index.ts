import type { Document, Line } from '../../tree/document.js';
import { isSentence } from '../wording/prose.js';
import { type DateLookup, dateLookup } from '../wording/value-types.js';
import { flowing, mark } from '../paper-tree/mark.js';
import type { ConsultationValue, Mark, RegionValue, UnreadValue } from '../paper-tree/paper-tree.js';
import type { Recognizer } from '../paper-tree/recognizer.js';
import { askedBodies } from './cell-rows/asked-bodies.js';
import { earlierRows } from './cell-rows/earlier-rows.js';
import { consultationOf } from './rows/consultation.js';
import { isUnplacedCross } from './rows/publicity-of-row.js';
import type { Row } from './rows/row.js';
import { isLeftOpen } from './rows/name-lines.js';
import { withoutUnchosen } from './rows/chosen-rows.js';
import { isStillOpen } from './rows/still-open.js';
import { isListed } from './rows/is-listed.js';
import { withPublicityOfName } from './rows/publicity-in-name.js';
import { withRoleOfName } from './rows/role-in-name.js';
import { rowsOf } from './rows/rows.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import type { Token } from './tokens/token.js';
import { tokensOf } from './tokens/tokens.js';
import { groupsFrom, opensGroups } from './table/cells-of-groups.js';
import { headContinuation, tableHeadOf } from '../columns/table-head.js';
import type { TableRegion } from './table/region.js';
import { findTableRegion } from './table/table-region.js';

/** The lines that a cell takes up: one, or two where it goes on below. */
function linesOf({ line, start, end }: Token, lines: readonly Line[]): readonly number[] {
  return end <= line.end ? [line.index] : lines.filter((one) => one.start >= start && one.end <= end).map(({ index }) => index);
}

/** A committee that a form prints and nobody filled in, among rows that are filled in. */
function isFormRow(row: Row): boolean {
  return row.date === null && row.role === null && row.item === null && row.public === null && row.mark === null && row.outcome.length === 0 && row.meeting.length === 0;
}

/** A name alone right below a row of cells: of an office, or below a comma, it may as well be the rest of that row's name. */
function mayBeRestOfName(document: Document, { organization: [name] }: Row, above: Row | undefined): boolean {
  const last = above?.organization.at(-1);
  if (name === undefined || last === undefined || above?.date == null || name.line.cells.length > 1 || last.line.cells.length < 2 || name.line.index !== above.date.line.index + 1) return false;
  return committeeWordIn(name.line.text) === null || document.text.charAt(last.end) === ',';
}

/** A name on a line of its own above another, whose day stands alone below: with fewer days than names nobody can tell whose it is. */
function mayHoldDayBelow({ organization }: Row, next: Row | undefined): boolean {
  const [own, name, day] = [organization.at(-1), next?.organization.at(-1), next?.date];
  return own !== undefined && name !== undefined && day != null && own.line.cells.length === 1 && name.line.cells.length === 1 && name.line !== own.line && day.line.index > name.line.index && day.line.cells.length === 1;
}

/** Matches "am ________" and "....."; not "A.f.". */
const TO_BE_FILLED = /_{3}|\.{4}/u;

/** "Beratungsfolge" or names of columns over committees stand there and below it what looks like a row, but none could be read. */
function titleWithoutRows(document: Document, dates: DateLookup): Mark<UnreadValue>[] {
  const lines = document.lines.filter((line) => line.kind !== 'blank' && line.kind !== 'furniture').slice(0, HEAD_LINES);
  const isName = (line: Line | null): line is Line => line !== null && isNameAlone(document, line, dates);
  for (const line of lines.filter(opensGroups)) {
    const [name, ...others] = groupsFrom(document, line).flatMap(({ cells }) => cells).filter(isName);
    if (name !== undefined && others.length > 0) return [mark({ what: 'consultation-row', detail: name.text }, name, 'title-without-rows')];
  }
  const at = lines.findIndex((line) => line.text.length <= LONGEST_TITLE && tableHeadOf(line)?.titled === true);
  const names = at < 0 ? 0 : lines.slice(at + 1).findIndex((line) => headContinuation(line) === null);
  const below = at < 0 ? undefined : lines[at + 1 + Math.max(0, names)];
  if (below !== undefined && names > 1 && lines.slice(at + 1 + names, at + 1 + names + LINES_OF_ROW).some(({ start, end }) => dates.startingAt(start)?.end === end)) return [mark({ what: 'consultation-row', detail: below.text }, below, 'title-without-rows')];
  if (below === undefined || isSentence(below.text) || (dates.within(below.start, below.end).length === 0 && committeeWordIn(below.text) === null)) return [];
  return [mark({ what: 'consultation-row', detail: below.text }, below, 'title-without-rows')];
}

/** A committee and nothing else on a line. */
const isNameAlone = (document: Document, line: Line, dates: DateLookup): boolean =>
  line.cells.length === 1 && !isSentence(line.text) && tokensOf(document, line, dates).some(({ type, start, end }) => type === 'organization' && start === line.start && end === line.end);

/** Cells on lines of their own, and right below the last that was read, without a blank line or a sentence between, there is another committee. */
function goesOnBelow(document: Document, { lines, tokens }: TableRegion, dates: DateLookup): boolean {
  const named = new Set(tokens.flatMap(({ type, line }) => (type === 'organization' ? [line] : [])));
  if (tokens.length === 0 || tokens.some(({ type, line }) => line.cells.length > 1 || (type !== 'organization' && named.has(line)))) return false;
  const below = document.lines.slice((lines.at(-1)?.index ?? 0) + 1).slice(0, LINES_BELOW);
  const end = below.findIndex(({ kind, text }) => kind === 'blank' || isSentence(text));
  return (end < 0 ? below : below.slice(0, end)).some((line) => isNameAlone(document, line, dates));
}

/** A cell that the name of a committee took up. Matches "Rat 11.10.2022"; not "Rat 2022". */
const HOLDS_DAY = /\d{1,2}\.\d{1,2}\.\d{4}/u;
/** The rest of a name whose beginning was lost. Matches "für Umwelt und Technik"; not "Rat für Umwelt". */
const BEGINS_BEFORE = /^(?:für|und|sowie|des|der) /u;
const LINES_BELOW = 4;
const HEAD_LINES = 90;
const LONGEST_TITLE = 60;
/** Below the names of columns a name of at most two lines and its day. */
const LINES_OF_ROW = 3;

/** A table of which all was read. */
function regionOf(lines: readonly Line[]): Mark<RegionValue> {
  const read = lines.map(({ index }) => index);
  return mark({ region: 'consultations', lines: read, read }, { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }, 'table-head');
}

/** The rows of the Beratungsfolge; each line of the table ends in a row or is marked as unread. */
export const consultations: Recognizer = {
  name: 'consultations',
  recognize(document, found) {
    const dates = dateLookup(found.dates);
    const printed = findTableRegion(document, dates);
    const region = printed === null ? null : withoutUnchosen(printed);
    const asked = region === null || region.tokens.every(({ type }) => type !== 'date') ? askedBodies(document) : null;
    if (asked !== null) return { add: { consultations: asked.rows, unread: asked.left.map((name) => mark({ what: 'unused-row', detail: name.text }, name, 'body-not-asked')), regions: [regionOf(asked.lines)] } };
    if (region === null) return { add: { unread: titleWithoutRows(document, dates) } };
    const rows: Mark<ConsultationValue>[] = [];
    const unread: Mark<UnreadValue>[] = [];
    const read = new Set<number>();
    const all = rowsOf(region, document).map((row) => withPublicityOfName(withRoleOfName(row, document.text), document.text));
    const dated = all.some((row) => row.date !== null);
    const listed = all.every(({ organization: [name] }) => name !== undefined && isListed(document, name) && !TO_BE_FILLED.test(name.line.text));
    for (const [at, row] of all.entries()) {
      if (dated && !listed && isFormRow(row) && !isStillOpen(document, all, at)) {
        if (mayBeRestOfName(document, row, all[at - 1]) || mayHoldDayBelow(row, all[at + 1])) continue;
        for (const token of row.organization) read.add(token.line.index);
        const [name] = row.organization;
        if (name !== undefined && committeeWordIn(name.line.text) !== null) unread.push(mark({ what: 'unused-row', detail: flowing(document.text, name) }, name, 'committee-without-cells'));
        continue;
      }
      const consultation = consultationOf(row, region.columns, document, dates);
      const tokens = [...row.organization, row.date, row.role, row.public, row.mark, row.item, row.time, ...row.votes, ...row.meeting, ...row.outcome, ...row.empty, row.reference].filter((token) => token !== null);
      if (consultation === null) {
        const first = tokens[0];
        if (first !== undefined) unread.push(mark({ what: 'consultation-row', detail: flowing(document.text, first.line) }, first.line, 'row-without-committee'));
        continue;
      }
      rows.push(consultation);
      for (const token of tokens) for (const index of linesOf(token, region.lines)) read.add(index);
      const name = row.organization.at(-1);
      if (HOLDS_DAY.test(consultation.value.organization.value)) unread.push(mark({ what: 'consultation-row', detail: consultation.value.organization.value }, consultation.value.organization, 'day-in-name'));
      if (name !== undefined && (isLeftOpen(name, document) || BEGINS_BEFORE.test(consultation.value.organization.value))) unread.push(mark({ what: 'consultation-row', detail: flowing(document.text, name) }, name, 'name-left-open'));
      const isUnplaced = region.columns.some(({ isPart }) => isPart) || (consultation.value.public === null && isUnplacedCross(row));
      const unplaced = row.mark !== null && isUnplaced ? [row.mark] : [];
      for (const token of [...row.unread, ...unplaced]) {
        unread.push(mark({ what: 'consultation-row', detail: flowing(document.text, token) }, token, 'token-without-place'));
      }
    }
    const last = region.lines.at(-1);
    if ((region.cut || goesOnBelow(document, region, dates)) && last !== undefined) unread.push(mark({ what: 'consultation-row', detail: 'the table goes on and was not read to its end' }, last, 'table-cut'));
    const table = new Set(region.tokens.map((token) => token.line.index));
    for (const line of region.lines) {
      if (!table.has(line.index)) read.add(line.index);
      else if (!read.has(line.index)) unread.push(mark({ what: 'consultation-row', detail: line.text }, line, 'line-without-row'));
    }
    const lines = region.lines.map((line) => line.index);
    const account = [...new Set([region.head.line.index, ...lines])];
    const earlier = earlierRows(document, dates, lines);
    rows.unshift(...earlier.rows);
    unread.push(...earlier.unread);
    account.push(...earlier.lines);
    for (const line of earlier.lines) read.add(line);
    return { add: { consultations: rows, unread, regions: [mark({ region: 'consultations', lines: account, read: account.filter((line) => line === region.head.line.index || read.has(line)) }, { start: region.head.line.start, end: region.lines.at(-1)?.end ?? region.head.line.end }, 'table-head')] } };
  },
};
