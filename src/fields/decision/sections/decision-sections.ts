import type { Line } from '../../../tree/document.js';
import { lineAt } from '../../../tree/line-at.js';
import { remembered } from '../../../tree/remembered.js';
import { sectionOf } from '../../head-region/head-region.js';
import { labelBook } from '../../labels/labels.js';
import { isAmendment } from './result-parts.js';
import { isEllipticResult } from '../sentences/elliptic-result.js';
import { attests, closesResult } from './closes-result.js';
import { countsBelowHead, isOutcome, isResultLine } from './result-line.js';
import { isQuoted } from './quoted-line.js';
import { sectionHead } from './section-heads.js';
import { subjectAbove } from './subject-above.js';
import { endsSentenceAbove } from '../sentences/sentence-above.js';
import { filledPart, goesOnAsForm } from '../forms/unfilled-form.js';
import { countsALine } from '../votes/counts-a-line.js';
import { beginsWithCount } from '../votes/counted-sides.js';
import { isVoteLine } from '../votes/vote-line.js';
import { isToldBelow } from './told-below.js';

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
  /** The head of a resolution says that it is not the one that was proposed: "Beschluss (geänderte Fassung):". */
  readonly amended?: true;
  /** What was voted on, as far as the head says so. */
  readonly subject?: string;
}

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
    if (line === undefined || line.text === '' || (lines[at - 1]?.text.startsWith(HISTORY) ?? false) || isQuoted(lines, at)) continue;
    const head = sectionHead(line.text);
    if (head !== null) {
      const below = extent(lines, at, line.start + head.length, head.kind);
      const section = head.kind === 'resolution' || below === null ? below : filledPart(lines, below);
      const subject = head.kind === 'result' ? head.subject ?? amendmentAbove(lines, at) : undefined;
      sections.push(...bracketed(line, head.how));
      if (section !== null && !isDashes(lines, section)) sections.push({ headed: true, ...section, ...(subject === undefined ? {} : { subject }), ...(head.advice ? { advice: true } : {}), ...(head.kind === 'resolution' && AMENDED.test(head.how ?? '') ? { amended: true } : {}) });
    } else if (line.start < endOf(sections)) {
      continue;
    } else if (countsALine(lines, at) !== null) {
      const last = countsALine(lines, at)?.last ?? at;
      sections.push({ kind: 'result', start: line.start, end: lines[last]?.end ?? line.end });
      at = last;
    } else if (line.cells.length > 1 && countsBelowHead(line, lines.slice(at + 1, at + 3)) > 0) {
      const counts = countsBelowHead(line, lines.slice(at + 1, at + 3));
      sections.push({ kind: 'result', start: line.start, end: lines[at + counts]?.end ?? line.end });
      at += counts;
    } else if (isResultLine(line) && !namesChoices(line, lines.slice(at + 1, at + 3)) && !endsSentenceAbove(line, lines[at - 1]) && !goesOnBelow(line, lines[at + 1])) {
      const last = sections.at(-1);
      const above = lines[at - 1];
      if (last?.kind === 'result' && above?.end === last.end) sections[sections.length - 1] = { ...last, end: line.end };
      else sections.push({ kind: 'result', start: line.start, end: line.end, ...subjectAbove(above) });
    }
  }
  return sections;
}

/** Matches "geänderte Fassung", "geändert" and "in geänderter Form"; not "ungeändert". */
const AMENDED = /^(?:in )?(?:ab)?geändert/u;

/** "einstimmig" over "mit Stimmen-" and "mehrheit", and "einstimmig Stimmen- Ja Nein": names of the columns of a form. */
function namesChoices({ text }: Line, below: readonly Line[]): boolean {
  return UNANIMOUS.test(text) && (OTHERS.test(text) || below.some((line) => OTHER.test(line.text)));
}

/** Matches "einstimmig" and "einstimmig mit Stimmen-"; not "einstimmig: 12". */
const UNANIMOUS = /^einstimmig(?![^\d]{0,40}\d)/iu;
/** Matches "einstimmig Stimmen- Ja Nein" and "einstimmig mit Stimmen-"; not "einstimmig mit Ja-Stimmen". */
const OTHERS = / Stimmen-(?: |$)| Ja Nein(?: |$)/u;
/** Matches "mit", "mit Stimmen-" and "Stimmenmehrheit"; not "mehrheitlich angenommen". */
const OTHER = /^(?:mit|mit Stimmen-?|Stimmen-|(?:mit )?(?:Stimmen)?[Mm]ehrheit)$/u;

/** Where the last of them ends, which is not always the last that begins. */
function endOf(sections: readonly Section[]): number {
  let last = 0;
  for (const { end } of sections) if (end > last) last = end;
  return last;
}

/** Words of a sentence that the next line ends: "Antrag ohne Diskussion abgelehnt" over "worden." */
function goesOnBelow(line: Line, below: Line | undefined): boolean {
  return below !== undefined && SMALL.test(below.text) && isEllipticResult(line.text);
}

/** Matches "worden."; not "Worden". */
const SMALL = /^\p{Ll}/u;

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

/** "Abstimmung: ---": there was none. */
function isDashes(lines: readonly Line[], { start, end }: Section): boolean {
  const line = end - start > MOST_DASHES ? undefined : lineAt({ lines }, start);
  return line !== undefined && line.end >= end && DASHES.test(line.text.slice(start - line.start, end - line.start));
}

const MOST_DASHES = 8;
/** Matches "---", "./.", "-", "ohne" and "entfällt"; not "- 3" or "ohne Gegenstimme". */
const DASHES = /^(?:[-–—./ ]+|ohne|entfällt|keine)$/iu;

/** How it was decided may stand in the head of the resolution. */
function bracketed(line: Line, how: string | undefined): Section[] {
  if (how === undefined || !(isVoteLine(how) || isOutcome(how))) return [];
  const start = line.start + line.text.indexOf(how);
  return [{ kind: 'result', start, end: start + how.length, headed: true }];
}

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
  let lastLine = first;
  for (const [count, line] of lines.slice(at + 1, at + MAX_LINES).entries()) {
    if (line.kind === 'furniture') continue;
    if (line.text === '') {
      if (end > from && (kind === 'result' ? !endsInColon(lines, end) && !goesOnAsForm(lines, end) && !countsBehindFoot(lines, at + 1 + count) : endsSentence(lines, end))) break;
      continue;
    }
    const counts = kind === 'result' ? countsALine(lines, at + 1 + count) : null;
    if (counts !== null && end === from) return { kind, start: line.start, end: lines[counts.last]?.end ?? line.end };
    if (counts !== null || (end > from && (kind === 'result' ? closesResult(line.text) || isToldBelow(line, lastLine) : attests(line.text) && endsSentence(lines, end)))) break;
    if (startsLabel(line) || headsSection(line) || (kind === 'resolution' && line.text.endsWith(':') && sectionOf(line) === 'body') || (kind === 'resolution' && end > from && isResultLine(line) && !endsSentenceAbove(line, lines[at + count]))) break;
    if (end === from) start = line.start;
    end = line.end;
    lastLine = line;
  }
  return end > from ? { kind, start, end } : null;
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\t']);

/** Another label of the head ends what stands behind one. */
function startsLabel(line: Line): boolean {
  const label = labelBook.matchAt(line.text, 0);
  return label !== null && line.text.charAt(label.end) === ':' && label.value.field !== 'outcome';
}

/** A blank line beside the foot of a page, and behind both the next count of the vote. */
function countsBehindFoot(lines: readonly Line[], blank: number): boolean {
  const below = lines.slice(blank, blank + FOOT_LINES).findIndex(({ text }) => text !== '');
  const next = blank + below;
  if (below < 0 || !beginsWithCount(lines[next]?.text ?? '')) return false;
  const last = lines.slice(Math.max(0, blank - FOOT_LINES), blank).findLastIndex(({ text }) => text !== '');
  return lines.slice(Math.max(0, blank - FOOT_LINES) + last + 1, next).some(({ kind }) => kind === 'furniture');
}

/** The foot of a page and the blank lines around it. */
const FOOT_LINES = 8;

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
