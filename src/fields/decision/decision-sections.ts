import type { Line } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { sectionOf } from '../head/head-region.js';
import { labelBook } from '../head/labels.js';
import { hasVerb } from '../prose.js';
import { isAmendment } from './result-parts.js';
import { isEllipticResult } from './elliptic-result.js';
import { sectionHead } from './section-heads.js';
import { filledPart, goesOnAsForm } from './unfilled-form.js';
import { isVoteLine } from './vote-line.js';

/**
 * The parts of an agenda item that say what was decided, found by their heads ("Beschluss:", "Abstimmungsergebnis:")
 * or by lines that are nothing but an outcome or a vote. It does not judge what they say.
 */
export interface Section {
  readonly kind: 'resolution' | 'result';
  readonly start: number;
  readonly end: number;
  /** Headed as a recommendation to another body. */
  readonly advice?: boolean;
  /** Behind a head of its own, not a mere line that is an outcome. */
  readonly headed?: boolean;
  /** What was voted on, as far as the head says so. */
  readonly subject?: string;
}

/** What stands behind "Beschluss:" is an outcome only if it is this short. */
export const SHORT_SECTION = 160;

/** Begins a line on what was decided before; its result is on the next line. */
export const HISTORY = 'Vorgang:';
/** A section goes on over one blank line while it is empty, and ends at the next. */
const MAX_LINES = 60;

/** The sections among lines, found once for one list of lines. */
export const sectionsOf = remembered(findSections);

function findSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '' || (lines[at - 1]?.text.startsWith(HISTORY) ?? false)) continue;
    const head = sectionHead(line.text);
    if (head !== null) {
      const below = extent(lines, at, line.start + head.length, head.kind);
      const section = head.kind === 'resolution' || below === null ? below : filledPart(lines, below);
      const subject = head.kind === 'result' ? head.subject ?? amendmentAbove(lines, at) : undefined;
      sections.push(...bracketed(line, head.how));
      if (section !== null) sections.push({ ...section, headed: true, ...(subject === undefined ? {} : { subject }), ...(head.advice ? { advice: true } : {}) });
    } else if (isResultLine(line) && !endsSentenceAbove(line, lines[at - 1]) && !sections.some((section) => line.start < section.end)) {
      const last = sections.at(-1);
      const above = lines[at - 1];
      if (last?.kind === 'result' && above?.end === last.end) sections[sections.length - 1] = { ...last, end: line.end };
      else sections.push({ kind: 'result', start: line.start, end: line.end });
    }
  }
  return sections;
}

/** What a result without a subject was about: "Änderungsantrag der Fraktion: ..." and below its text "Abstimmung: ...". */
function amendmentAbove(lines: readonly Line[], at: number): string | undefined {
  let apart = false;
  let seen = 0;
  for (let up = at - 1; up >= 0 && seen < AMENDMENT_LINES; up -= 1) {
    const line = lines[up];
    if (line === undefined || headsSection(line) || isResultLine(line)) return undefined;
    const subject = line.text === '' ? undefined : MOVED.exec(line.text)?.groups;
    if (subject?.['what'] !== undefined && isAmendment(subject['what']) && (!apart || subject['colon'] !== undefined)) return subject['what'];
    apart ||= line.text === '';
    seen += line.text === '' ? 0 : 1;
  }
  return undefined;
}

const AMENDMENT_LINES = 8;
/** Opens what somebody moves. Matches "Änderungsantrag der Fraktion:" and "Ergänzungsantrag Muster"; not "Der Änderungsantrag". */
const MOVED = /^(?<what>\p{Lu}\p{L}{3,20}antrag)(?!\p{L})(?:[^:]{0,80}(?<colon>:))?/u;

/** How it was decided may stand in the head of the resolution. */
function bracketed(line: Line, how: string | undefined): Section[] {
  if (how === undefined || !(isVoteLine(how) || isOutcome(how))) return [];
  const start = line.start + line.text.indexOf(how);
  return [{ kind: 'result', start, end: start + how.length, headed: true }];
}

/** A line that is nothing but an outcome or a vote. */
export function isResultLine(line: Line): boolean {
  const { text } = line;
  if (text.length >= SHORT_SECTION) return false;
  return (isVoteLine(text) || isOutcome(text) || isEllipticResult(text)) && !TOLD.test(text);
}

/** The last words of a sentence that the line above began: "... wird mit 10 gegen 2 Stimmen" and below it "genehmigt." */
export function endsSentenceAbove(line: Line, above: Line | undefined): boolean {
  if (above === undefined || above.text.length <= LONG_LINE) return false;
  if ((LAST_COUNT.test(line.text) && OPEN.test(above.text)) || (JOINED.test(line.text) && !isResultLine(above))) return true;
  if (isEllipticResult(line.text) && !STOPPED.test(above.text)) return true;
  return SMALL.test(line.text) ? hasVerb(above.text) : OBJECT.test(line.text) && GOES_ON.test(above.text);
}

/** What somebody asks for, at the end of a sentence. Matches "Ablehnung." and "Vertagung des Punktes."; not "Ablehnung" or "Einstimmig." */
const OBJECT = /^(?:Ablehnung|Zustimmung|Annahme|Vertagung|Verweisung|Überweisung|Zurückstellung|Absetzung|Kenntnisnahme)(?!\p{L})[^.]{0,60}\.$/u;
/** Matches "beantragt" and "für die" at the end; not "Bäumen." */
const GOES_ON = /(?<!\p{L})\p{Ll}+$/u;

/** Nothing goes on below. Matches "zu." and "Beschluss:"; not "und 2". */
const STOPPED = /[.:!?]$/u;

/** Counts at the end of a sentence. Matches "13 Nein-Stimmen und 1 Enthaltung abgelehnt." and "2 Enthaltungen folgende Resolution beschlossen:"; not "13 Nein-Stimmen". */
const LAST_COUNT = /^\d{1,3} \p{Lu}[^.]{2,120} \p{Ll}{4,}[.:]$/u;
/** The last count of a sentence that goes on. Matches "und 2 Enthaltungen keine Mehrheit."; not "und 2 Enthaltungen". */
const JOINED = /^und \d{1,3} \p{Lu}[\p{L}-]+ \p{L}/u;
/** Matches the end of "wird mit 5 Ja-Stimmen," and of "abgelehnt mit"; not of "Bäumen." */
const OPEN = /(?:,|(?<!\p{L})\p{Ll}+)$/u;
/** A wrapped line is long. */
const LONG_LINE = 60;
/** Matches "genehmigt."; not "Genehmigt". */
const SMALL = /^\p{Ll}/u;
function isOutcome(text: string): boolean {
  const from = lengthBefore(text);
  const outcome = outcomeBook.matchAt(text, from);
  return outcome !== null && !outcome.value.weak && outcome.value.status !== null && (outcome.end >= text.length - 1 || (SMALL.test(text) && CLOSING_DASH.test(text.slice(outcome.end))) || SHORT_REST.test(text.slice(outcome.end)));
}

/** The length of what may stand before an outcome on its line. */
function lengthBefore(text: string): number {
  if (text.startsWith('Status')) return STATUS_LABEL.exec(text)?.[0].length ?? 0;
  return text.includes('wiesen') ? (WHERE_TO.exec(text)?.[0].length ?? 0) : 0;
}

/** Matches the end of "- abgesetzt -"; not " - 3". A noun, as in "- Vertagung -", ends a title. */
const CLOSING_DASH = /^ ?[-–]$/u;
/** A line of a sentence. Matches "bei 1 Enthaltung die Aufstellung des Planes." and "empfohlen worden. Die"; not "bei 1 Enthaltung". */
const TOLD = /\p{L}{3}[.!] \p{Lu}|(?<!\p{L})(?:die|den|dem|das) \p{Lu}[^.]{3,80}\.$/u;
/** Where a paper goes, before the outcome. Matches "an den Hauptausschuss " and "Zur weiteren Beratung an den Bauausschuss " before "zurückverwiesen"; not "an den Rat". */
const WHERE_TO = /^(?:(?:Zur (?:weiteren |erneuten )?(?:Beratung|Behandlung)|Einstimmig|Mehrheitlich) )?(?:an|in|An|In) (?:den|die|das) \p{Lu}[\p{L}-]{2,30}(?: (?:und|für|\p{Lu}[\p{L}-]{2,30})){0,5} (?=(?:zurück)?(?:ver|über)wiesen)/u;
/** Matches "Status: "; not "Status". */
const STATUS_LABEL = /^Status: ?/u;
/** What may follow an outcome on its line. Matches " (Beschluss-Nr. 12)", ", Ja 3" and " in den Bauausschuss"; not " und die Mittel". */
const SHORT_REST = /^(?: (?:in|an) (?:den|die|das) \p{Lu}[\p{L}-]{2,30}(?: (?:und|für|\p{Lu}[\p{L}-]{2,30})){0,5}| ?\([^()]{0,40}\)| bei .{0,40}|[,:;\t] ?(?:Ja|Nein|bei|mit).{0,60}| mit .{0,40})$/u;

/** Whether a line is the head of a result or of a resolution. */
export function headsSection({ text }: Line): boolean {
  return sectionHead(text) !== null;
}

/** From behind the head to the first blank line after something was printed, or to the next head. */
function extent(lines: readonly Line[], at: number, from: number, kind: Section['kind']): Section | null {
  let start = from;
  let end = from;
  const first = lines[at];
  if (first !== undefined && first.end > from && first.text.slice(from - first.start).trim() !== '') {
    while (BLANKS.has(first.text.charAt(start - first.start))) start += 1;
    end = first.end;
  }
  for (const [count, line] of lines.slice(at + 1, at + MAX_LINES).entries()) {
    if (line.kind === 'furniture') continue;
    if (line.text === '') {
      if (end > from && (kind === 'result' ? !endsInColon(lines, end) && !goesOnAsForm(lines, end) : endsSentence(lines, end))) break;
      continue;
    }
    if (startsLabel(line) || headsSection(line) || (kind === 'resolution' && line.text.endsWith(':') && sectionOf(line) === 'body') || (kind === 'resolution' && end > from && isResultLine(line) && !endsSentenceAbove(line, lines[at + count]))) break;
    if (end === from) start = line.start;
    end = line.end;
  }
  return end > from ? { kind, start, end } : null;
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\t']);

/** Another label of the head ends what stands behind one. */
function startsLabel(line: Line): boolean {
  const label = labelBook.matchAt(line.text, 0);
  return label !== null && line.text.charAt(label.end) === ':' && label.value.field !== 'outcome';
}

/** "Ja-Stimmen:", "Nein-Stimmen:" and their numbers in a block below. */
function endsInColon(lines: readonly Line[], end: number): boolean {
  return lines.find((line) => line.end === end)?.text.endsWith(':') === true;
}

function endsSentence(lines: readonly Line[], end: number): boolean {
  const last = lines.find((line) => line.end === end);
  return last !== undefined && SENTENCE_END.test(last.text);
}

/** Matches "zu.", "genommen" and "am 09.03.2021"; not "folgende Punkte:" or "5". */
const SENTENCE_END = /(?:[.!“"]|\p{L}{2}\)?|\.\d{4})$/u;
