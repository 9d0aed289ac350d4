import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import type { Document, Line } from '../../../tree/document.js';
import { lineAt } from '../../../tree/line-at.js';
import { boxesIn } from '../../forms/form-boxes.js';

/** An outcome that a form asks for and a box answers, alone on its line: "zugestimmt:   [ ] ja   [x] nein". Other questions say nothing. */
export interface AnsweredOutcome {
  readonly line: Line;
  /** Null where the answer leaves open what was decided instead: "abgelehnt: nein". */
  readonly status: DecisionStatus | null;
}

export function answeredOutcome(document: Document, from: number): AnsweredOutcome | null {
  for (let at = document.text.length; at >= from;) {
    at = Math.max(...NO.map((word) => (at > 0 ? document.text.lastIndexOf(word, at - 1) : -1)));
    const line = at < from ? undefined : lineAt(document, at);
    if (line === undefined || line.start < from) return null;
    const found = answeredOn(line);
    if (found !== null) return found;
    at = line.start;
  }
  return null;
}

function answeredOn(line: Line): AnsweredOutcome | null {
  const status = line.text.length > LONGEST || !ANSWERS.test(line.text) ? null : askedFor(line.text);
  const isYes = status === null ? null : answer(line.text);
  return status === null || isYes === null ? null : { line, status: isYes ? status : status === 'adopted' ? 'rejected' : null };
}

const LONGEST = 90;
/** The answer that every such line prints. */
const NO = ['nein', 'Nein', 'NEIN'];
/** Matches "zugestimmt: [ ] ja [x] nein"; not "Ja: 12 Nein: 3" alone. */
const ANSWERS = /^\p{L}[^[(☐☒☑:]{4,40}[:?]?[ \t].{0,50}(?<!\p{L})ja(?!\p{L}).{0,40}(?<!\p{L})nein(?!\p{L})/iu;
/** The words before the first answer. Matches "zugestimmt" of "zugestimmt: [ ] ja" and "Antrag angenommen"; not "[x]". */
const ASKED = /^(?:(?:Dem |Der )?(?:Antrag|Beschlussvorschlag|Vorlage) (?:wird |wurde )?)?(?<words>\p{L}{6,20}):?\s/iu;

/** A participle that adopts or rejects: "zugestimmt", "angenommen", "abgelehnt"; a noun may be of anything. */
function askedFor(text: string): DecisionStatus | null {
  const words = ASKED.exec(text)?.groups?.['words'] ?? '';
  const outcome = PARTICIPLE.test(words) ? outcomeBook.matchWhole(words) : null;
  return outcome === null || outcome.weak || (outcome.status !== 'adopted' && outcome.status !== 'rejected') ? null : outcome.status;
}

/** Matches "zugestimmt" and "Angenommen"; not "Zustimmung". */
const PARTICIPLE = /(?:t|en)$/u;

/** Whether "ja" is ticked; null where none or both are. */
function answer(text: string): boolean | null {
  const boxes = boxesIn(text);
  const [first, second] = boxes;
  if (first === undefined || second === undefined || boxes.length > 2 || first.ticked === second.ticked) return null;
  const isBefore = YES_BEHIND.test(text.slice(first.end));
  const yes = isBefore || YES_BEFORE.test(text.slice(0, first.start)) ? first : null;
  return yes === null ? null : yes.ticked;
}

/** Matches "ja" behind a box; not "nein". */
const YES_BEHIND = /^\s{0,3}ja(?!\p{L})/iu;
/** Matches "ja " before a box; not "nein ". */
const YES_BEFORE = /(?<!\p{L})ja:?\s{0,3}$/iu;
