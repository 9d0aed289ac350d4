import heads from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import verbs from '../../../vocabulary/decision-verbs.json' with { type: 'json' };
import { gathered } from '../../../tree/gathered.js';
import type { Document, Line, Span } from '../../../tree/document.js';
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { codeAt, isDigitCode } from '../../../vocabulary/letters.js';
import { isForeseen, isOfEarlier, isWished } from '../../decision/sentences/not-told.js';
import { behindPaper, isBesidePaper } from '../../decision/sections/behind-object.js';
import { isOutcome } from '../../decision/sections/result-line.js';
import { itemBefore } from '../../decision/stations/station-line.js';
import { isVoteLine } from '../../decision/votes/vote-line.js';
import { readVote } from '../../decision/votes/vote.js';
import { isFullDay } from '../../dates/full-day.js';
import type { HeadContext } from '../../labels/head-context.js';
import { mark } from '../../paper-tree/mark.js';
import { committeeOn } from '../../committees/committee-on-line.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { outcomeStatus, outcomesIn } from '../../decision/outcome.js';
import { notedBody } from '../../committees/letters-of-body.js';
import { toldRow } from './told-row.js';

/**
 * What someone noted on a paper at its head or its foot: a body, mostly by its letters, the day of its session and what it did
 * with the paper: "GR 5.2.2010 - einstimmig angenommen", "[handschriftlich:] StR 12.03.2015 TOP 4: abgelehnt". A body of more
 * letters than are known, a person or another matter between them, and it is no such note.
 */
const LONGEST = 140;
/** Notes stand among the first or the last printed lines. */
const NEAR_EDGE = 16;

/** Where ends who or how it was noted: "[handschriftlich:] ", "(hs.) ", "Handschriftlicher Vermerk: "; 0 for "Vgl. ". */
function notedEnd(text: string): number {
  const noted = notes.matchAt(text, OPENS_NOTE.test(text) ? 1 : 0);
  const closed = noted === null ? null : CLOSES_NOTE.exec(text.slice(noted.end));
  return noted === null || closed === null ? 0 : noted.end + closed[0].length;
}

const notes = phraseBook(heads.noted.map((form) => [form, true] as const));
/** Matches "[" and "("; not "{". */
const OPENS_NOTE = /^[[(]/u;
/** Matches ":] ", ") " and " Vermerk: "; not " am". */
const CLOSES_NOTE = /^(?: (?:Vermerk|Notiz|Zusatz))?[:\])]{1,2} ?/iu;
/** Between a body and its day. Matches ", ", " am " and "-Sitzung v. "; not " Huber ". */
const TO_DAY = /^(?:-Sitzung)?,? ?(?:(?:am|vom) |v\. ?)?$/u;
/** Matches " - ", ": " and " (TOP"; not letters. */
const MARKS = /^[\s:,;()|–-]+/u;
/** Matches "Der " before "Antrag abgelehnt"; not "Derzeit". */
const ARTICLE = /^Der (?=\p{Lu})/u;
/** Matches ", " and "; " between what was done first and last; not ", 3 Enthaltungen". */
const CLAUSES = /[,;] (?=\p{L})/u;

export function shortNotes(context: HeadContext): readonly Mark<ConsultationValue>[] {
  const { document, found } = context;
  if (found.kind[0]?.value.kind !== 'paper') return [];
  const own = found.date[0]?.value;
  const headEnd = context.head.lines.at(-1)?.end ?? 0;
  return gathered(linesAtEdges(document), (line) => {
    const row = context.tableLines.has(line.index) ? null : noteOn(line, line.start < headEnd, context);
    return row === null || (own !== undefined && (row.value.date?.value ?? '') < own) ? [] : [row];
  });
}

function linesAtEdges({ lines }: Document): readonly Line[] {
  const printed = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'furniture');
  const near = printed.length <= 2 * NEAR_EDGE ? printed : [...printed.slice(0, NEAR_EDGE), ...printed.slice(-NEAR_EDGE)];
  return near.filter(({ text }) => text.length <= LONGEST && mayHoldDay(text));
}

/** Most lines have no digit before a stop. */
function mayHoldDay(text: string): boolean {
  for (let at = text.indexOf('.'); at > 0; at = text.indexOf('.', at + 1)) if (isDigitCode(codeAt(text, at - 1))) return true;
  return false;
}

/** Below the head, lines that begin with the name of a body are stations like all others. */
function noteOn(line: Line, isOfHead: boolean, { dates }: HeadContext): Mark<ConsultationValue> | null {
  const begin = notedEnd(line.text);
  const body = bodyAt(line, begin, isOfHead);
  const days = body === null ? [] : dates.within(body.range.end, line.end);
  const [day] = days;
  if (body === null || day === undefined || !isFullDay(day.value.edtf) || !TO_DAY.test(line.text.slice(body.range.end - line.start, day.start - line.start))) return null;
  const behind = day.end - line.start;
  const begins = behind + (MARKS.exec(line.text.slice(behind))?.[0].length ?? 0);
  const item = begins === behind ? null : itemBefore(line, begins);
  const told = toldAt(line, item === null ? begins : item.behind - line.start);
  if (told === null || days.length > 1) return null;
  const { status, weak } = outcomeStatus(told.text);
  if (status === null || status === 'unmapped') return null;
  const outcome = mark(told.printed, told, 'short-note');
  const organization = mark(body.printed, body.range, 'short-note');
  const vote = readVote(told.text);
  const value = toldRow({
    organization, ...(body.long === null ? {} : { organizationLong: mark(body.long, organization, 'letters-of-body', 'implied') }), day, item: item?.number ?? null,
    outcome, status: mark(status, outcome, 'outcome-vocabulary', 'implied', weak), vote: vote === null ? null : mark(vote, outcome, 'vote-words'),
  });
  return mark(value, line, 'short-note', 'written', true);
}

/** The body that a note begins with, by its letters or by its name. */
function bodyAt(line: Line, begin: number, mayBeName: boolean): { readonly printed: string; readonly long: string | null; readonly range: Span } | null {
  const noted = notedBody(line.text.slice(begin));
  if (noted !== null) return { ...noted, range: { start: line.start + begin, end: line.start + begin + noted.printed.length } };
  const committee = mayBeName || begin > 0 ? committeeOn(line, begin) : null;
  return committee === null || committee.session || committee.organization.start !== line.start + begin ? null : { printed: committee.organization.value, long: null, range: committee.organization };
}

/** What was done with the paper: all that is told, or what is told last of it by its kind; nothing where it is told of another matter, or of parts apart. */
function toldAt(line: Line, at: number): (Span & { readonly text: string; readonly printed: string }) | null {
  const all = line.text.slice(at);
  if (all === '' || isWished(all) || isForeseen(all) || isOfEarlier(all)) return null;
  const last = all.split(CLAUSES).at(-1) ?? all;
  const words = [last, all].map((part) => behindPaper(part.replace(ARTICLE, ''))).find((part) => part !== null) ?? all;
  const start = line.start + at + all.length - words.length;
  const long = spelledOut(words);
  if (isBesidePaper(words.replace(ARTICLE, '')) || outcomesIn(long) > 1) return null;
  return isOutcome(long) || isOutcome(long.replace(COUNTS, '')) || isVoteLine(long) ? { text: long, printed: words, start, end: line.end } : null;
}

const shortened = phraseBook(Object.entries(verbs.shortened));

/** "einstimmig angenommen" of "einst. angen."; not of "Ang.". */
function spelledOut(text: string): string {
  let long = '';
  let from = 0;
  for (let found = shortened.find(text); found !== null; found = shortened.find(text, from)) {
    long += text.slice(from, found.start) + found.value;
    from = found.end;
  }
  return long + text.slice(from);
}

/** Matches " 12:20" and " (12 : 3 : 1)" at the end; not " 12". */
const COUNTS = / \(?\d{1,2} ?: ?\d{1,2}(?: ?: ?\d{1,2})?\)?$/u;
