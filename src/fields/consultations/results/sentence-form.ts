import type { Line } from '../../../tree/document.js';
import { committeeOn } from '../../committees/committee-on-line.js';
import { isCross } from '../../forms/form-boxes.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { outcomeStatus } from '../../decision/outcome.js';
import { readVote } from '../../decision/votes/vote.js';
import type { HeadContext } from '../../labels/head-context.js';

/**
 * A sentence that a form asks to complete with crosses, as Austrian councils print it below a report: "Der Antrag wurde in der
 * heutigen | X öffentlichen | nicht öffentlichen Gemeinderatssitzung | einstimmig | X mehrheitlich (mit 41 Stimmen / 9
 * Gegenstimmen) angenommen." over the place and the day. One choice of how must be crossed.
 */
export function sentenceForm({ document, dates }: HeadContext): Mark<ConsultationValue>[] {
  if (!document.text.includes(OPENING)) return [];
  const lines = document.lines.filter(({ text, kind }) => text !== '' && kind !== 'furniture');
  const first = lines.findIndex(({ text }) => OPENS.test(text));
  const choices = first < 0 ? [] : choicesOf(lines.slice(first + 1, first + 1 + MOST_LINES));
  const end = choices.findIndex(({ words }) => ENDS.test(words));
  const last = choices[end];
  const session = choices.find(({ words }) => SESSION.test(words));
  if (last === undefined || session === undefined || first < 0) return [];
  const told = choices.slice(0, end + 1).filter(({ words, ticked }) => ticked && MANNER.test(words));
  const [how] = told;
  const committee = committeeOf(session);
  const below = lines.slice(lines.indexOf(last.line) + 1, lines.indexOf(last.line) + 1 + LINES_TO_DAY);
  const day = below.flatMap(({ start, end: to, text }) => (PLACE.test(text) ? dates.daysWithin(start, to) : []))[0];
  if (how === undefined || told.length > 1 || committee === null || day === undefined) return [];
  const verb = ENDS.exec(last.words)?.groups?.['verb'] ?? '';
  const written = how === last ? last.words.replace(STOP, '') : `${how.words} ${verb}`;
  const place = { start: how.start, end: how.line.end };
  const outcome = mark(written, place, 'sentence-form', how === last ? 'written' : 'implied');
  const { status, weak } = outcomeStatus(written);
  const vote = readVote(written);
  const open = choices.find(({ words, ticked }) => ticked && PUBLIC.test(words));
  const value: ConsultationValue = {
    organization: committee, organizationLong: null, date: mark(day.value.edtf, day, day.rule, day.certainty), time: null, role: null, authoritative: null,
    public: open === undefined ? null : mark(!open.words.startsWith('nicht'), { start: open.start, end: open.line.end }, 'publicity-ticked'),
    agendaItem: null, meeting: null, outcome, status: status === null ? null : mark(status, outcome, 'outcome-vocabulary', 'implied', weak),
    ...(vote === null ? {} : { vote: mark(vote, place, 'vote-words') }),
  };
  return [mark(value, { start: session.start, end: day.end }, 'sentence-form')];
}

/** What every such sentence begins with, and most papers have nowhere. */
const OPENING = 'wurde in der heutigen\n';
const MOST_LINES = 20;
const LINES_TO_DAY = 6;

interface Choice {
  readonly line: Line;
  readonly start: number;
  readonly words: string;
  readonly ticked: boolean;
}

/** What is not a cross, with the cross on the line above it or before it. */
function choicesOf(lines: readonly Line[]): Choice[] {
  return lines.flatMap((line, at) => {
    if (isCross(line.text)) return [];
    const typed = TYPED.exec(line.text)?.[0].length ?? 0;
    const above = lines[at - 1];
    return [{ line, start: line.start + typed, words: line.text.slice(typed).replaceAll('\t', ' '), ticked: typed > 0 || (above !== undefined && isCross(above.text)) }];
  });
}

/** "Gemeinderat" of "nicht öffentlichen Gemeinderatssitzung". */
function committeeOf({ line, words, start }: Choice): Mark<string> | null {
  const from = start - line.start + (words.length - (SESSION.exec(words)?.groups?.['name'] ?? '').length);
  return committeeOn(line, from)?.organization ?? null;
}

/** Matches "Der Antrag wurde in der heutigen"; not "Der Antrag wurde in der heutigen Sitzung angenommen". */
const OPENS = /^(?:Der|Die|Das) \p{Lu}\p{L}+ wurde in der heutigen$/u;
/** Matches "nicht öffentlichen Gemeinderatssitzung"; not "öffentlichen". */
const SESSION = /^(?:nicht ?)?öffentlichen (?<name>\p{Lu}\p{L}+sitzung)$/u;
/** Matches "öffentlichen" and "nicht öffentlichen Gemeinderatssitzung"; not "einstimmig". */
const PUBLIC = /^(?:nicht ?)?öffentlichen(?: |$)/u;
/** Matches "einstimmig" and "mehrheitlich (mit"; not "bei Anwesenheit". */
const MANNER = /^(?:einstimmig|mehrheitlich|mit Mehrheit)(?!\p{L})/u;
/** Matches "mehrheitlich (mit 41 Stimmen / 9 Gegenstimmen) angenommen."; not "bei Anwesenheit von 45 GemeinderätInnen". */
const ENDS = /(?<!\p{L})(?<verb>angenommen|abgelehnt|beschlossen)\.?$/u;
/** Matches the stop at the end; not one inside. */
const STOP = /\.$/u;
/** Matches "X " and "x\t"; not "X". */
const TYPED = /^[Xx☒][ \t]{1,3}(?=\p{Ll})/u;
/** Matches "Graz, am "; not "am ". */
const PLACE = /^\p{Lu}[\p{L}. -]{1,30}, (?:am|den)\s/u;
