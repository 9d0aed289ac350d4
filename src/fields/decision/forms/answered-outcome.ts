import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import type { Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { remembered } from '../../../tree/remembered.js';
import { boxesIn } from '../../forms/form-boxes.js';

/** An outcome that a form asks for and a box answers, alone on its line: "zugestimmt:   [ ] ja   [x] nein". Other questions say nothing. */
export interface AnsweredOutcome {
  readonly line: Line;
  /** Null where the answer leaves open what was decided instead: "abgelehnt: nein". */
  readonly status: DecisionStatus | null;
}

/** The last answer behind a place of the text. */
export function answeredOutcome(document: Document, from: number): AnsweredOutcome | null {
  return answersOf(document).findLast(({ line }) => line.start >= from) ?? null;
}

const answersOf = remembered((document: Document): readonly AnsweredOutcome[] => gathered(document.lines, answeredOn));

function answeredOn(line: Line): readonly AnsweredOutcome[] {
  const isYes = line.text.length > LONGEST ? null : answer(line.text);
  const status = isYes === null || !ANSWERS.test(line.text) ? null : askedFor(line.text);
  return status === null ? [] : [{ line, status: isYes === true ? status : status === 'adopted' ? 'rejected' : null }];
}

const LONGEST = 90;
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
