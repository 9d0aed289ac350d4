import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { mannerBook } from '../wording/row-words.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';

/**
 * The status of a printed outcome. All outcomes in the words are looked at, the longest at each place, so that
 * "ungeändert" is never "geändert" and "nicht empfohlen" never "empfohlen".
 */
export interface OutcomeStatus {
  /** Null for an outcome that decides nothing ("vorberaten"). */
  readonly status: DecisionStatus | null;
  readonly weak: boolean;
}

/** Statuses that a plain "beschlossen" or "zugestimmt" beside them does not undo, strongest first. */
const STRENGTH: readonly (DecisionStatus | null)[] = ['withdrawn', 'removed-from-agenda', 'not-dealt-with', 'deferred', 'rejected', 'not-recommended', 'adopted-amended',
  'adopted-unchanged', 'adopted-in-part', 'recommended', 'adopted', 'referred', 'noted', 'settled'];

export function outcomeStatus(text: string): OutcomeStatus {
  const lower = text.toLowerCase();
  let best: OutcomeStatus | null = null;
  for (let found = outcomeBook.find(lower); found !== null; found = outcomeBook.find(lower, found.end)) {
    if (COUNTED.has(found.form) && COUNT.test(lower.slice(found.end))) continue;
    if (best === null || isStronger(found.value, best)) best = { status: found.value.status, weak: found.value.weak };
  }
  if (best?.status === 'adopted' && !best.weak) return { status: mannerOf(lower), weak: false };
  return best ?? { status: unchangedWhole(text) ? 'adopted-unchanged' : 'unmapped', weak: false };
}

/** Outcomes that name a side of the vote too: "Zustimmung: 12, Ablehnung: 3". */
const COUNTED: ReadonlySet<string> = new Set(['zustimmung', 'ablehnung']);
/** Matches ": 12" and " 3"; not " bei 3 Enthaltungen". */
const COUNT = /^:? ?\d/u;

/** "lt. Beschlussvorschlag" says it alone. */
function unchangedWhole(text: string): boolean {
  return mannerBook.matchWhole(text) === 'adopted-unchanged';
}

/** How a plain "beschlossen" was meant, from words apart from it: "mit Änderungen einstimmig beschlossen". */
function mannerOf(lower: string): DecisionStatus {
  if (lower.length > LONGEST_MANNER) return 'adopted';
  let manner: DecisionStatus = 'adopted';
  for (let found = mannerBook.find(lower); found !== null; found = mannerBook.find(lower, found.end)) {
    if (found.value === 'adopted-amended') return found.value;
    manner = found.value;
  }
  return manner;
}

/** In a longer text the words may speak of anything. */
const LONGEST_MANNER = 120;

function isStronger(a: OutcomeStatus, b: OutcomeStatus): boolean {
  if (a.weak !== b.weak) return b.weak;
  if (a.status === null || b.status === null) return b.status === null && a.status !== null;
  return STRENGTH.indexOf(a.status) < STRENGTH.indexOf(b.status);
}

/** How many outcomes a text tells that differ: one of "einstimmig angenommen", two of "angenommen, Punkt 3 abgelehnt". */
export function outcomesIn(text: string): number {
  const lower = text.toLowerCase();
  const told = new Set<string>();
  for (let found = outcomeBook.find(lower); found !== null; found = outcomeBook.find(lower, found.end)) {
    const { status, weak } = found.value;
    if (!weak && status !== null && !(COUNTED.has(found.form) && COUNT.test(lower.slice(found.end)))) told.add(status.startsWith('adopted') ? 'adopted' : status);
  }
  return told.size;
}

/** A form that prints all outcomes to choose from has none. */
export function isTemplate(text: string): boolean {
  if (BOTH_MANNERS.test(text) || (SIDES.test(text) && !HAS_DIGIT.test(text))) return true;
  const statuses = new Set<string>();
  const lower = text.toLowerCase();
  for (let found = outcomeBook.find(lower); found !== null; found = outcomeBook.find(lower, found.end)) statuses.add(`${found.value.status}${found.value.weak}`);
  return statuses.size >= MANY_OUTCOMES;
}

const MANY_OUTCOMES = 4;
/** The names of the sides beside each other, which head counts. Matches "einst. Ja Nein Enth."; not "Ja 12 Nein 3". */
const SIDES = /(?<!\p{L})(?:Ja|Dafür)[\s|/]{1,5}(?:Nein|Dagegen)[\s|/]{1,5}(?:Enth|Stimmenth)/iu;
/** Matches "1"; not "a". */
const HAS_DIGIT = /\d/u;
/** Nothing is both. Matches "einstimmig mehrheitl. ohne BE"; not "einstimmig, Ziffer 2 mehrheitlich". */
const BOTH_MANNERS = /einstimmig\s{1,20}mehrheitl/iu;
