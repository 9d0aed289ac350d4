import vocabulary from '../vocabulary/attendance.json' with { type: 'json' };
import { codeAt, smallCode } from '../vocabulary/letters.js';
import { signSet } from '../vocabulary/sign-set.js';
import type { Line } from '../tree/document.js';
import { isOffice } from './wording/row-words.js';
import { isNamedTogether } from './head/date/named-together.js';
import { typeBook } from './wording/type-book.js';
import { publicityParts } from './agenda/publicity-parts.js';
import { readHead } from './head/read-head.js';
import { mark } from './paper-tree/mark.js';
import type { Mark, PaperTree, UnreadValue } from './paper-tree/paper-tree.js';
import type { Recognizer } from './paper-tree/recognizer.js';
import { unreadCells } from './consultations/unread-cells.js';
import { unreadRowEnds } from './consultations/unread-row-ends.js';
import { unreadMeetings } from './consultations/unread-meetings.js';

/**
 * Accounts for the lines of the head: each ends in a field or is marked as unread. It reads nothing itself.
 */
export const account: Recognizer = {
  name: 'account',
  recognize(document, found) {
    const kind = found.kind[0]?.value.kind;
    if (kind === undefined || kind === 'other') return {};
    const head = readHead(document, found.dates);
    const table = found.regions.find((region) => region.value.region === 'consultations');
    const until = Math.max(found.name[0]?.end ?? 0, found.reference[0]?.end ?? 0, table?.end ?? 0, ...(kind === 'paper' ? [] : [endOfMeeting(head.lines, startOfItems(found))]));
    const tableLines = new Set(table?.value.lines ?? []);
    const lines = head.lines.filter((line) => line.start <= until && !tableLines.has(line.index));
    const unlabelled = new Set(head.unlabelled.map((line) => line.index));
    const marks = headMarks(found);
    const parts = new Set(publicityParts(document).map((part) => part.start));
    const isRead = (start: number, end: number): boolean => marks.some((one) => one.start < end && one.end > start);
    // What the header of a page repeats is read where it stands first or last.
    const isValue = (line: Line): boolean => marks.some(({ start, end }) => end - start === line.text.length && document.text.startsWith(line.text, start));
    const namesKind = (line: Line): boolean => typeBook.matchWhole(line.text) !== null || parts.has(line.start);
    const read = lines.filter((line) => !unlabelled.has(line.index) || isOffice(line.text) || isNamedTogether(line) || namesKind(line) || isRead(line.start, line.end) || isValue(line));
    const done = new Set(read);
    const unread = lines.filter((line) => !done.has(line)).map((line): Mark<UnreadValue> => mark({ what: 'head-line', detail: line.text }, line, 'no-field-took-it'));
    // The columns beside a page's text name the meetings of other papers.
    const others = kind === 'paper' && document.source.format !== 'html' ? head.lines.filter((line) => !tableLines.has(line.index)) : [];
    const meetings = unreadMeetings(document, found, table?.value.lines ?? [], others);
    const cells = kind === 'paper' && document.source.format === 'text' ? unreadCells(document, found, table?.value.lines ?? [], [...marks, ...found.unread.filter(({ value }) => value.what === 'unused-row')]) : [];
    const ends = kind === 'paper' ? unreadRowEnds(document, found.consultations, table?.value.lines ?? []) : [];
    const range = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
    return { add: { unread: [...unread, ...meetings, ...cells, ...ends], regions: [mark({ region: 'head', lines: lines.map((line) => line.index), read: read.map((line) => line.index) }, range, 'head-region')] } };
  },
};

/** Minutes may list their items before they treat them. */
function startOfItems(found: PaperTree): number {
  const list = found.regions.find(({ value }) => value.region === 'items');
  return list === undefined ? (found.agendaItems[0]?.start ?? 0) : list.start - 1;
}

/** The head of minutes ends with the first item of their list or text, or with the list of those who were there. */
function endOfMeeting(lines: readonly Line[], firstItem: number): number {
  const list = lines.find(({ text }) => mayBeginList(smallCode(codeAt(text, 0))) && ATTENDANCE.has(text.replace(COLON, '').trimEnd().toLowerCase()));
  return Math.min(firstItem, list === undefined ? Infinity : list.start - 1);
}

const ATTENDANCE: ReadonlySet<string> = new Set(vocabulary.headings.map((form) => form.toLowerCase()));
/** First letters of these headings, which spare most lines the look. */
const mayBeginList = signSet([...ATTENDANCE].map((form) => form.charAt(0)).join(''));
/** Matches the colon of "Anwesend:"; not one inside. */
const COLON = /:$/u;

function headMarks(found: PaperTree): readonly Mark<unknown>[] {
  return [...found.body, ...found.kind, ...found.reference, ...found.paperType, ...found.name, ...found.date, ...found.received, ...found.public, ...found.originators,
    ...found.underDirectionOf, ...found.fileNumber, ...found.legislativeTerm, ...found.relatedPapers, ...found.consultations, ...found.agendaItems,
    ...found.signatories, ...found.attachments,
    ...found.consultations.flatMap(({ value }) => [value.organization, value.date, value.meeting, value.public, value.role, value.agendaItem, value.outcome].filter((one) => one !== null))];
}
