import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { boxesIn } from '../form-boxes.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { isVoteLine } from './vote-line.js';
import { toldDecisions } from './told-decision.js';

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
}

/** The resolution of a body, without its day. Matches "Beschluss des Stadtrates:" and "Ergebnis der Abstimmung im Kreistag:"; not "Beschluss des Rates vom 3.5.2012:" or "Beschluss der Abwägung". */
const OF_BODY_ALONE = /^(?:[IVX]{1,4}\.\s{0,8})?(?:Beschlu(?:ss|ß)|Entscheidung|Beratungsergebnis|Ergebnis der (?:Abstimmung|Beratung)) (?:des|der|im|in der) (?<body>\p{Lu}[\p{L} -]{2,60}):$/u;

/** The resolution of a named body and day. Matches "IV.\tBeschluss des Kreisausschusses vom 22.06.2023:" and "Beschluss des Rates vom 3.5.2012\tBeschluss-Nr. 12/2012" and "Ergebnis der Abstimmung im Rat am 3.5.2012", also over two lines; not "Beschluss des Rates vom 3.5.2012 über Mieten". */
const OF_BODY = /^(?:[IVX]{1,4}\.\s{0,8})?(?:Beschlu(?:ss|ß)(?:fassung)?|Abstimmung(?:sergebnis)?|Beratungsergebnis|Ergebnis der (?:Abstimmung|Beratung)|Ergebnis aus der Sitzung:?)[ \t]{1,8}(?:(?:des|der|im|in der) )?\p{Lu}[\p{L} .-]{2,60}(?: (?:vom|am) |\t(?:vom |am )?)\d{1,2}\.\d{1,2}\.\d{4}(?:,?\s{1,8}(?:Beschluss[- ])?Nr\.?:? ?[\p{L}\d./-]{1,20})?:?$/u;
/** The meeting that dealt with the paper, over the form that it filled in. Matches "Sitzung des Rates am 30.06.2022\tTOP 9"; not "Sitzung des Rates am 30.06.2022 wurde". */
const MEETING = /^Sitzung (?:des|der) \p{Lu}[\p{L} ,.-]{2,60} (?:vom|am):? \d{1,2}\.\d{1,2}\.\d{4}(?:[,\s]+TOP:?\s+[\d.]{1,8})?$/u;
/** A form for the result. Matches "Beratungsergebnis:", "3\tBeratungsergebnis", "Beratungsergebnis\tTOP: 7.4" and "Beschlussniederschrift"; not "Ergebnisse". */
const FORM = /^(?:[IVX]{1,4}\.\s{0,8}|\d{1,2}\.?\s{1,8})?(?:Beratungsergebnis|Beschlussniederschrift|Beschlussergebnis|Beschlussprotokoll|Abstimmungsergebnis|Ergebnis der Beratung|Beschlussfassung):?(?:[ \t]{1,8}TOP:? ?[\d.]{1,8})?$/u;
/** Matches "vom 06.03.2023"; not "vom Rat". */
const DAY_ALONE = /^(?:vom|am) \d{1,2}\.\d{1,2}\.\d{4}:?$/u;
/** A body and its day, over the result. Matches "Gemeinderat 04.03.2020" and "Rat, 04.03.2020:"; not "Rat am Markt". */
const BODY_AND_DAY = /^\p{Lu}[\p{L} -]{2,60},? (?:am |vom )?\d{1,2}\.\d{1,2}\.\d{4}:?$/u;
/** Said in a line. Matches "Beschlossen im Rat am: 23.06.2021"; not "Beschlossen wurde". */
const SAID = /^(?:Beschlossen|Abgelehnt|Vertagt|Angenommen|Zurückgestellt) (?:im|in der|durch den|durch die|vom|von der) \p{Lu}[\p{L} -]{2,60} am:? ?\d{1,2}\.\d{1,2}\.\d{4}\.?$/u;
/** Matches "27.09.2018"; not "1.2". */
const DAY = /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/gu;
/** Another section begins. Matches "Begründung:" and "V.\tVerteiler: Ref. 2"; not "Gremium: Rat" or "Ja: 5". */
const NEXT_SECTION = /^(?:[IVX]{1,4}\.\s{1,8}\p{Lu}|(?:(?:Problembeschreibung\/ ?)?Begründung|Problembeschreibung|Sachverhalt|Erläuterung(?:en)?|Anlagen?|Abweichender Beschluss|Finanzielle Auswirkungen|Verteiler)(?!\p{L}))/u;
/** A line drawn across the page. Matches "-----"; not "- 3 -". */
const RULE = /^[-_=–]{5,}$/u;
const MOST_LINES = 12;

export function recordsOf(document: Document): RecordBelow[] {
  return gathered(document.lines, (line, at) => {
    if (line.text === '') return [];
    if (SAID.test(line.text) || saysOutcome(line.text)) return [{ lines: [line], days: daysIn(line.text) }];
    const body = OF_BODY_ALONE.exec(line.text)?.groups?.['body'];
    if (body !== undefined) return [{ lines: blockBelow(document.lines, at), days: [], body }];
    const isMeeting = MEETING.test(line.text);
    const next = document.lines[at + 1]?.text ?? '';
    const isBroken = DAY_ALONE.test(next) && OF_BODY.test(`${line.text} ${next}`);
    const isOfBody = isMeeting || isBroken || OF_BODY.test(line.text) || (BODY_AND_DAY.test(line.text) && (headsResult(document.lines[at + 1]) || (line.text.endsWith(':') && isTold(document, blockBelow(document.lines, at)))));
    if (!isOfBody && !FORM.test(line.text)) return [];
    const lines = blockBelow(document.lines, isBroken ? at + 1 : at);
    if (isMeeting && !lines.some(({ text }) => boxesIn(text).length > 0)) return [];
    const days = daysIn(isOfBody ? `${line.text} ${isBroken ? next : ''}` : lines.map(({ text }) => text).join(' '));
    return lines.length === 0 || days.length === 0 ? [] : [{ lines, days }];
  });
}

/** The one day on the nearest of the lines up to an offset that names any: "Rat, 01.10.2021:" over its counts. */
export function dayAbove({ lines }: Document, offset: number): string | null {
  const above = lines.filter(({ text, start }) => text !== '' && start <= offset).slice(-LINES_TO_DAY).findLast(({ text }) => daysIn(text).length > 0);
  const days = above === undefined || above.text.length > LONGEST_HEAD ? [] : daysIn(above.text);
  return days.length === 1 ? (days[0] ?? null) : null;
}

const LINES_TO_DAY = 8;
const LONGEST_HEAD = 120;

/** A body, its day and what it did on one line. */
function saysOutcome(text: string): boolean {
  const told = text.includes(': ') ? BODY_DAY_AND_MORE.exec(text)?.groups?.['told'] : undefined;
  return told !== undefined && (outcomeBook.matchAt(told.toLowerCase(), 0)?.value.status != null || isVoteLine(told));
}

/** Matches "Gemeinderat am 04.03.2020: einstimmig beschlossen (17:0)"; not "Gemeinderat am 04.03.2020:". */
const BODY_DAY_AND_MORE = /^\p{Lu}[\p{L} -]{2,60},? (?:am |vom )?\d{1,2}\.\d{1,2}\.\d{4}: (?<told>.{4,100})$/u;

/** Sentences that tell what became of the paper. */
function isTold(document: Document, lines: readonly Line[]): boolean {
  return toldDecisions(document, lines).length > 0;
}

function headsResult(line: Line | undefined): boolean {
  return line !== undefined && RESULT.test(line.text);
}

/** Matches "Abstimmungsergebnis: 5 Ja"; not "Ergebnisse". */
const RESULT = /^(?:Abstimmungsergebnis|Abstimmung|Beratungsergebnis|Ergebnis|Beschluss):?(?=$|\s)/u;

function blockBelow(lines: readonly Line[], at: number): Line[] {
  const block: Line[] = [];
  for (const line of lines.slice(at + 1, at + 1 + 2 * MOST_LINES)) {
    if (NEXT_SECTION.test(line.text) || RULE.test(line.text) || BODY_AND_DAY.test(line.text) || block.length === MOST_LINES) break;
    if (line.text !== '' && line.kind !== 'furniture') block.push(line);
  }
  return block;
}

function daysIn(text: string): string[] {
  return [...text.matchAll(DAY)].map(({ groups }) => `${groups?.['year'] ?? ''}-${(groups?.['month'] ?? '').padStart(2, '0')}-${(groups?.['day'] ?? '').padStart(2, '0')}`);
}
