import words from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import type { Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { remembered } from '../../../tree/remembered.js';
import { boxesIn } from '../../forms/form-boxes.js';
import { codeAt, isDigitCode } from '../../../vocabulary/letters.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { printedWords } from '../../../vocabulary/printed-words.js';
import { signSet } from '../../../vocabulary/sign-set.js';
import { framedDay } from './framed-day.js';
import { isResultLine } from '../sections/result-line.js';
import { daysIn, withPlainDays } from '../../dates/printed-days.js';
import { hasVerb } from '../../wording/prose.js';
import { headWordEnd } from '../sections/section-heads.js';
import { isVoteLine } from '../votes/vote-line.js';
import { readVote } from '../votes/vote.js';
import { toldDecisions } from '../sentences/told-decision.js';

/**
 * Blocks below the text of a paper that record what a meeting did with it: "Beschluss des Rates vom 27.09.2018:",
 * "Beratungsergebnis:" with the meeting and boxes, "Beschlossen im Rat am: 27.09.2018". Each names its day.
 */
export interface RecordBelow {
  readonly lines: readonly Line[];
  /** The days that it names, as `2018-09-27`. */
  readonly days: readonly string[];
  /** The body that it names instead of a day, as printed: "Stadtrates". */
  readonly body?: string;
  /** One line with a body, its day and what it did. */
  readonly station?: boolean;
}

const ofBodyWords = printedWords([...words.records, ...words.recordsOfBody]);
const ofDayWords = printedWords([...words.records, ...words.recordsOfDay]);
const formWords = printedWords(words.forms);
const outcomeWords = printedWords(words.outcomes);
const noteWords = printedWords(words.notes);
const nextWords = printedWords(words.nextParts);

/** Whose resolution it is, without its day. Matches " des Stadtrates:" and " im Kreistag:"; not " des Rates vom 3.5.2012:" or " der Abwägung". */
const OF_BODY_ALONE = /^ (?:des|der|im|in der) (?<body>\p{Lu}[\p{L} -]{2,60}):$/u;
/** Whose it is and of which day. Matches " des Kreisausschusses vom 22.06.2023:", " des Rates vom 3.5.2012\tBeschluss-Nr. 12/2012" and "\tRat\t3.5.2012"; not " des Rates vom 3.5.2012 über Mieten". */
const OF_BODY_AND_DAY = /^[ \t]{1,8}(?:(?:des|der|im|in der) )?\p{Lu}[\p{L} .-]{2,60}(?: (?:vom|am) |\t(?:vom |am )?)\d{1,2}\.\d{1,2}\.\d{4}(?:,?\s{1,8}(?:Beschluss[- ])?Nr\.?:? ?[\p{L}\d./-]{1,20})?:?$/u;
/** The meeting that dealt with the paper, over the form that it filled in. Matches "Sitzung des Rates am 30.06.2022\tTOP 9"; not "Sitzung des Rates am 30.06.2022 wurde". */
const MEETING = /^Sitzung (?:des|der) \p{Lu}[\p{L} ,.-]{2,60} (?:vom|am):? \d{1,2}\.\d{1,2}\.\d{4}(?:[,\s]+TOP:?\s+[\d.]{1,8})?$/u;
/** Behind the name of a form. Matches "", ":" and "\tTOP: 7.4"; not "se". */
const FORM_ENDS = /^:?(?:[ \t]{1,8}TOP:? ?[\d.]{1,8})?$/u;
/** The Roman number of a part. Matches "IV.\t"; not "IV ". */
const ROMAN = /^[IVX]{1,4}\.\s{0,8}/u;
/** The number of a form. Matches "3. " and "3\t"; not "3.1". */
const COUNTED = /^\d{1,2}\.?\s{1,8}/u;
/** Matches "vom 06.03.2023"; not "vom Rat". */
const DAY_ALONE = /^(?:vom|am) \d{1,2}\.\d{1,2}\.\d{4}:?$/u;
/** A body and its day, over the result. Matches "Gemeinderat 04.03.2020", "Rat, 04.03.2020:" and "Rat 04.03.2020 - TOP 7"; not "Rat am Markt". */
const BODY_AND_DAY = /^\p{Lu}[\p{L} -]{2,60},? (?:am |vom )?\d{1,2}\.\d{1,2}\.\d{4}(?::|[ ,–-]{1,3}TOP:? ?[\d.]{1,8}:?)?$/u;
/** Matches the end of "Rat, 04.03.2020:" and "Rat 04.03.2020 - TOP 7"; not of "Rat 04.03.2020". */
const ENDS_AS_HEAD = /:$|TOP:? ?[\d.]{1,8}$/u;
/** The same with the day first, and how. Matches " am 24.03.2020 durch den Stadtrat" and " am 24.03.2020 im Rat - einstimmig -"; not " am 24.03.2020 wurde". */
const SAID_ON_DAY = /^ am:? ?\d{1,2}\.\d{1,2}\.\d{4},? (?:im|in der|durch den|durch die|vom|von der) \p{Lu}[\p{L} -]{2,60}(?:[.:]|[ ,;(–-]{1,3}(?:einst|mehrh|mit |bei |Ja|\d)[^.]{0,80}\.?)?$/u;
/** Where and when it was decided. Matches " im Rat am: 23.06.2021"; not " wurde". */
const SAID = /^ (?:im|in der|durch den|durch die|vom|von der) \p{Lu}[\p{L} -]{2,60} am:? ?\d{1,2}\.\d{1,2}\.\d{4}\.?$/u;
/** Another numbered section begins. Matches "V.\tVerteiler: Ref. 2"; not "V. i. S. d. P." */
const NEXT_NUMBER = /^[IVX]{1,4}\.\s{1,8}\p{Lu}/u;
/** A line drawn across the page. Matches "-----"; not "- 3 -". */
const RULE = /^[-_=–]{5,}$/u;
/** Matches "- 3.1 -" and "3.1 -", where the first stroke was taken for a bullet; not "- 3 Ja". */
const PAGE_MARK = /^(?:- )?\d{1,3}(?:\.\d{1,3})? -$/u;
const MOST_LINES = 12;

/** In the order of the document. */
export const recordsOf = remembered((document: Document): readonly RecordBelow[] =>
  gathered(document.lines, (line, at) => {
    if (line.text === '') return [];
    const endsInDay = mayEndInDay(line.text);
    const framed = framedDay(line.text);
    if (framed !== null) return [{ lines: blockBelow(document.lines, at), days: [framed] }];
    if (isSaid(line.text, endsInDay) || saysOutcome(line.text)) return [{ lines: [line], days: daysIn(line.text), station: true }];
    const from = lengthOf(ROMAN, line.text);
    const body = bodyAlone(line.text, from);
    if (body !== undefined) return [{ lines: blockBelow(document.lines, at), days: [], body }];
    const isMeeting = line.text.startsWith('Sitzung') && MEETING.test(withPlainDays(line.text));
    const next = document.lines[at + 1]?.text ?? '';
    const isBroken = isOfDay(line.text, from, next);
    const isOfBody = isMeeting || isBroken || isOfDay(line.text, from) || (endsInDay && isBodyAndDay(line.text) && (headsResult(document.lines[at + 1]) || (ENDS_AS_HEAD.test(line.text) && isTold(document, blockBelow(document.lines, at)))));
    const isNote = !isOfBody && headsNote(line.text);
    if (!isOfBody && !isNote && !isForm(line.text, from)) return [];
    const lines = blockBelow(document.lines, isBroken ? at + 1 : at);
    if (isNote && !lines.some(({ text }) => OF_MEETING.test(text))) return [];
    if (isMeeting && !lines.some(({ text }) => boxesIn(text).length > 0)) return [];
    const days = daysIn(isOfBody ? `${line.text} ${isBroken ? next : ''}` : lines.map(({ text }) => text).join(' '));
    return lines.length === 0 || days.length === 0 ? [] : [{ lines, days }];
  }));

/** "Beschlossen im Rat am: 23.06.2021", "Beschlossen am 23.06.2021 durch den Rat - einstimmig -". */
function isSaid(text: string, endsInDay: boolean): boolean {
  const end = outcomeWords.endAt(text, 0);
  if (end <= 0) return false;
  const said = withPlainDays(text.slice(end));
  return (endsInDay && SAID.test(said)) || SAID_ON_DAY.test(said);
}

/** "Beschluss des Stadtrates:". */
function bodyAlone(text: string, from: number): string | undefined {
  const end = ofBodyWords.endAt(text, from);
  return end < 0 ? undefined : OF_BODY_ALONE.exec(text.slice(end))?.groups?.['body'];
}

/** "Beschluss des Rates vom 3.5.2012", whose day may have come to the next line. */
function isOfDay(text: string, from: number, next?: string): boolean {
  const end = ofDayWords.endAt(text, from);
  if (end < 0) return false;
  const plain = withPlainDays(text.slice(end));
  const day = next === undefined ? null : withPlainDays(next);
  return day === null ? OF_BODY_AND_DAY.test(plain) : DAY_ALONE.test(day) && OF_BODY_AND_DAY.test(`${plain} ${day}`);
}

/** "3\tBeratungsergebnis", "Beschlussniederschrift". */
function isForm(text: string, from: number): boolean {
  const end = formWords.endAt(text, from > 0 ? from : lengthOf(COUNTED, text));
  return end > 0 && FORM_ENDS.test(text.slice(end));
}

/** "Vermerk des Sitzungsdienstes:", "Vermerk vom 12.11.2013:". */
function headsNote(text: string): boolean {
  const end = text.endsWith(':') ? noteWords.endAt(text, 0) : -1;
  return end > 0 && BY_WHOM.test(withPlainDays(text.slice(end)));
}

/** A note on a meeting, not on what an office did. Matches "Sitzung am" and "Tagesordnung"; not "Besitzung". */
const OF_MEETING = /(?<!\p{L})(?:Sitzung|Tages-?ordnung)(?!\p{Ll})/u;

/** Matches ":", " des Ratsbüros:" and " vom 12.11.2013:"; not " über den Bau:". */
const BY_WHOM = /^(?: (?:des|der) \p{Lu}[\p{L} -]{2,40})?(?:,? (?:vom|am) \d{1,2}\.\d{1,2}\.\d{4})?:$/u;

const isNumeral = signSet('IVX0123456789');

/** How long the number before the words is. */
function lengthOf(number: RegExp, text: string): number {
  return isNumeral(codeAt(text, 0)) ? (number.exec(text)?.[0].length ?? 0) : 0;
}

/** Most lines do not end in a digit and at most one mark behind it. */
function mayEndInDay(text: string): boolean {
  return isDigitCode(codeAt(text, text.length - 1)) || isDigitCode(codeAt(text, text.length - 2));
}

/** The one day on the nearest of the lines up to an offset that names any and is no sentence: "Rat, 01.10.2021:" over its counts. */
export function dayAbove({ lines }: Document, offset: number): string | null {
  const above = lines.filter(({ text, start }) => text !== '' && start <= offset).slice(-LINES_TO_DAY).findLast(({ text }) => text.length <= LONGEST_HEAD && !hasVerb(text) && daysIn(text).length > 0);
  const days = above === undefined ? [] : daysIn(above.text);
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** All days from a little above one line to a little below another. */
export function daysNear({ lines }: Document, first: Line, last: Line): string[] {
  return lines.slice(Math.max(0, first.index - LINES_AROUND), last.index + LINES_AROUND).flatMap(({ text }) => daysIn(text));
}

const LINES_AROUND = 5;
const LINES_TO_DAY = 8;
const LONGEST_HEAD = 120;

/** A body, its day and what it did on one line. */
function saysOutcome(text: string): boolean {
  const { body, told } = text.includes(': ') || text.includes('\t') ? (BODY_DAY_AND_MORE.exec(withPlainDays(text))?.groups ?? {}) : {};
  return told !== undefined && body !== undefined && (LETTERS.test(body) || committeeWordIn(body) !== null) && (outcomeBook.matchAt(told.toLowerCase(), 0)?.value.status != null || isVoteLine(told) || readVote(told)?.yes != null);
}

/** Matches "Gemeinderat am 04.03.2020: einstimmig beschlossen (17:0)" and "GR 04.03.2020\tabgelehnt"; not "Gemeinderat am 04.03.2020:". */
const BODY_DAY_AND_MORE = /^(?<body>\p{Lu}[\p{L} -]{1,60}),? (?:am |vom )?\d{1,2}\.\d{1,2}\.\d{4}(?:: |\t)(?<told>.{4,100})$/u;

/** A body by its letters, with no name behind them. Matches "GR" and "HuFA"; not "GR Muster" or "Herr Muster". */
const LETTERS = /^\p{Lu}\p{L}{0,5}$/u;

/** "Gemeinderat, 4. März 2020:". */
const isBodyAndDay = (text: string): boolean => BODY_AND_DAY.test(withPlainDays(text));

/** Sentences or a line that tell what became of the paper. */
function isTold(document: Document, lines: readonly Line[]): boolean {
  return toldDecisions(document, lines).length > 0 || (lines[0] !== undefined && (isResultLine(lines[0]) || opensWithOutcome(lines[0].text)));
}

/** Matches by its words "zurückgestellt bis zur Vorlage der Kosten"; not "Zustimmung der Eltern zu den Kosten", which is long before it ends. */
function opensWithOutcome(text: string): boolean {
  const found = text.length > LONGEST_OUTCOME ? null : outcomeBook.matchAt(text.toLowerCase(), 0);
  return found !== null && found.value.status !== null && !found.value.weak;
}

const LONGEST_OUTCOME = 60;

function headsResult(line: Line | undefined): boolean {
  const end = line === undefined ? -1 : headWordEnd(line.text);
  return end > 0 && HEAD_ENDS.test(line?.text.slice(end) ?? '');
}

/** Matches ": 5 Ja" and ""; not "se" or ":5". */
const HEAD_ENDS = /^:?(?=$|\s)/u;

/** Whether another part of the paper begins. */
export function endsRecord({ text }: Line): boolean {
  return nextWords.endAt(text, 0) > 0 || NEXT_NUMBER.test(text) || RULE.test(text) || PAGE_MARK.test(text);
}

function blockBelow(lines: readonly Line[], at: number): Line[] {
  const block: Line[] = [];
  for (const line of lines.slice(at + 1, at + 1 + 2 * MOST_LINES)) {
    if (endsRecord(line) || (mayEndInDay(line.text) && isBodyAndDay(line.text)) || block.length === MOST_LINES) break;
    if (line.text !== '' && line.kind !== 'furniture') block.push(line);
  }
  return block;
}
