import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { sectionHeads } from '../head/head-region.js';
import { itemDecision, titleOf } from '../decision/item-decision.js';
import { headWordEnd } from '../decision/section-heads.js';
import type { HeadContext } from '../head/head-context.js';
import { mark } from '../mark.js';
import { type Committee, committeeOn } from '../minutes/committee-on-line.js';
import type { ConsultationValue, DateValue, Mark } from '../paper-tree.js';
import { isSentence } from '../prose.js';
import { outcomeStatus } from './outcome.js';
import { longName } from './long-name.js';

/**
 * Results printed below the text of a paper, session by session: "28. Sitzung des Ortsbeirats 6 am 22.01.2019, TOP 15",
 * and below it "Beschluss: ...", "Abstimmung: ...". Each is a consultation.
 */

/** The item behind the session's day. Matches ", TO I, TOP 15" and ", TOP I, 9"; not ", Seite 9". */
const ITEM = /^, ?(?:TO \p{Lu}{1,4}, ?)?TOP (?<item>(?:[IVX]{1,4}, ?)?\d{1,3}(?:\.\d{1,3}){0,3})/u;
/** Matches "28. Sitzung" and "Ortsbeirat"; not "die Fraktion". */
const BEGINS_NAME = /^[\p{Lu}\d]/u;
const LONGEST_HEAD = 160;

interface SessionHead extends Committee {
  readonly at: number;
  readonly line: Line;
  readonly date: Mark<DateValue>;
}

export function resultBlocks({ document, dates, found }: HeadContext): Mark<ConsultationValue>[] {
  const lines = document.lines.filter((line) => line.text !== '');
  const heads = gathered(lines, (line, at): SessionHead[] => {
    if (!opensResult(lines[at + 1]?.text ?? '') || line.text.length > LONGEST_HEAD || !BEGINS_NAME.test(line.text) || isSentence(line.text)) return [];
    const date = dates.daysWithin(line.start, line.end)[0];
    const committee = date === undefined ? null : committeeOn(line, 0);
    return date === undefined || committee === null || !committee.session ? [] : [{ at, line, date, ...committee }];
  });
  return heads.map((head, number) => consultationOf(document, head, untilNextPart(document, lines.slice(head.at + 1, heads[number + 1]?.at ?? lines.length)), titleOf(found)));
}

/** "Beschluss:", "Ergebnis: vertagt"; not "Beschlussvorschlag:". */
function opensResult(text: string): boolean {
  return text.charAt(headWordEnd(text)) === ':';
}

/** The results of the last session end where another part of the paper begins. */
function untilNextPart(document: Document, lines: readonly Line[]): readonly Line[] {
  const sections = sectionHeads(document);
  const end = lines.findIndex((line) => PAGE_MARK.test(line.text) || (sections.has(line) && TEXT_BEGINS.test(line.text)));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Matches "- 3.1 -" and "3.1 -", where the first stroke was taken for a bullet; not "- 3 Ja". */
const PAGE_MARK = /^(?:- )?\d{1,3}(?:\.\d{1,3})? -$/u;
/** Opens the text of a paper. Matches "Begründung:" and "Sachverhalt"; not "Ergebnis:". */
const TEXT_BEGINS = /^(?:(?:\d{1,2}|[A-D])\. ?)?(?:Begründung|Sachverhalt|Sachstand|Anlagen?)(?![\p{L}])/u;

function consultationOf(document: Document, head: SessionHead, lines: readonly Line[], title: string): Mark<ConsultationValue> {
  const { decision } = itemDecision(document, lines, title);
  const item = ITEM.exec(document.text.slice(head.date.end, head.line.end));
  const number = item?.groups?.['item'];
  const itemStart = head.date.end + (item === null || number === undefined ? 0 : item[0].length - number.length);
  const value: ConsultationValue = {
    organization: head.organization, organizationLong: longName(head.organization),
    date: mark(head.date.value.edtf, head.date, head.date.rule, head.date.certainty),
    time: null, role: null, authoritative: null, public: null,
    agendaItem: number === undefined ? null : mark(number, { start: itemStart, end: itemStart + number.length }, 'item-behind-session'),
    meeting: head.meeting, outcome: decision?.value.outcome ?? null,
    status: decision === null ? null : mark(decision.value.status, decision, 'outcome-vocabulary', 'implied', decision.weak === true || outcomeStatus(decision.value.outcome.value).weak),
  };
  return mark(value, { start: head.line.start, end: decision?.end ?? head.line.end }, 'result-block');
}

/** What the results tell of a session is added to the row that announced it: the same committee, or the only one of that day. */
export function withResults(announced: readonly Mark<ConsultationValue>[], told: readonly Mark<ConsultationValue>[]): Mark<ConsultationValue>[] {
  const rows = [...announced];
  for (const result of told) {
    const at = rows.findIndex((row) => isSameSession(row, result, rows));
    const row = rows[at];
    if (row === undefined) rows.push(result);
    else rows[at] = row.value.date === null ? result : { ...row, value: filledFrom(row.value, result.value) };
  }
  return rows;
}

function isSameSession(row: Mark<ConsultationValue>, result: Mark<ConsultationValue>, rows: readonly Mark<ConsultationValue>[]): boolean {
  const sameName = row.value.organization.value.toLowerCase() === result.value.organization.value.toLowerCase();
  if (row.value.date === null) return sameName;
  const day = result.value.date?.value;
  return row.value.date.value === day && (sameName || rows.filter((other) => other.value.date?.value === day).length === 1);
}

function filledFrom(row: ConsultationValue, result: ConsultationValue): ConsultationValue {
  return { ...row, public: row.public ?? result.public, agendaItem: row.agendaItem ?? result.agendaItem, outcome: row.outcome ?? result.outcome, status: row.outcome === null ? result.status : row.status, ...(row.vote === undefined && result.vote !== undefined ? { vote: result.vote } : {}) };
}
