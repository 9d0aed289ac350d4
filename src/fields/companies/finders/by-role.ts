/**
 * Firms that a list names together, none of which is known: `Mieter sind Lumo und Varas`, `ein Angebot gaben Lumo, Dornal Elektro und Rappo ab`, `Angebote von Lumo,
 * Varas und Holm`. Most names must be words that the language does not know and no surnames, and none a person's or a noun.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import { firmOf, isFirm } from '../names/firm-name.js';
import { runAt, type NameRun } from '../names/name-from.js';
import { isPerson, isPlace, isUnknown } from '../names/proper-name.js';
import { gapKind, isJoined } from '../words/gap.js';
import { DEFINITE } from '../words/grammar-words.js';
import type { Sought } from '../words/scan.js';
import { wordAt, type Words } from '../words/words.js';
import { isProductAndOwner } from './by-product.js';
import { isKnownBeside, isWellKnown } from './well-known.js';

const ROLES: ReadonlySet<string> = new Set(cues.roleNouns);
const OFFERS: ReadonlySet<string> = new Set(['Angebot', 'Angebote', 'Angeboten', 'Offerten', 'Kostenvoranschläge', 'Vergleichsangebote']);
const ARE: ReadonlySet<string> = new Set(['sind', 'waren', 'werden', 'wurden', 'bleiben']);
const GAVE: ReadonlySet<string> = new Set(['gaben', 'reichten', 'legten', 'unterbreiteten', 'schickten', 'haben', 'kamen', 'liegen', 'lagen', 'wurden', 'stammen']);
const FROM: ReadonlySet<string> = new Set(['von', 'der', 'bei']);
const SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);
const JOINTS: ReadonlySet<string> = new Set(grammar.equals.filter((word) => word !== 'wie'));
const MOST_MEMBERS = 12;
const MOST_BETWEEN = 4;

/** What `findByRole` looks for. */
export const roleWords: Sought = { letters: 'capital', exact: [...ROLES, ...OFFERS] };

/** `nouns` are the words that may be such. */
export function findByRole(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    const from = OFFERS.has(wordAt(words, at)) ? behindOffer(words, at) : ROLES.has(wordAt(words, at)) ? behindVerb(words, at) : null;
    return from === null ? [] : namesFrom(words, from, OFFERS.has(wordAt(words, at)) ? 1 : 2);
  });
}

/** Behind `Angebote von`, `Angebote kamen von`, `Angebot gaben`. */
function behindOffer(words: Words, at: number): number | null {
  const next = isJoined(words, at + 1) ? at + 1 : -1;
  if (next < 0) return null;
  if (FROM.has(wordAt(words, next))) return next + 1;
  if (!GAVE.has(wordAt(words, next))) return null;
  return FROM.has(wordAt(words, next + 1)) ? next + 2 : next + 1;
}

/** Behind `Mieter im Center sind`. */
function behindVerb(words: Words, at: number): number | null {
  for (let index = at + 1; index <= at + MOST_BETWEEN && isJoined(words, index); index += 1) if (ARE.has(wordAt(words, index))) return index + 1;
  return null;
}

/** Who offers is a firm, so that one sure name is enough; of tenants one in `share` must be sure. */
export function namesFrom(words: Words, from: number, share: 1 | 2): Candidate[] {
  const members = membersFrom(words, from);
  const sure = members.filter((member) => isFirm(words, member.first, member.last, 'weak') || isWellKnown(words, member.first, member.last)).length;
  return members.length > 1 && sure > 0 && (share === 1 || sure * share >= members.length) ? members.map((member) => firmOf(words, member, 'company-role')) : [];
}

/** All names of the list, none where one of them is no name. */
function membersFrom(words: Words, from: number): NameRun[] {
  const members: NameRun[] = [];
  for (let at = from; members.length < MOST_MEMBERS;) {
    const first = DEFINITE.has(wordAt(words, at)) && isJoined(words, at + 1) ? at + 1 : at;
    const run = runAt(words, first);
    if (run === null || !isMember(words, run)) return [];
    members.push(run);
    const next = run.last + 1;
    if (JOINTS.has(wordAt(words, next)) && isJoined(words, next)) at = next + 1;
    else if (gapKind(words, next) === 'comma') at = JOINTS.has(wordAt(words, next)) ? next + 1 : next;
    else return isLast(words, next) ? members : [];
    if (!isJoined(words, at) && gapKind(words, at) !== 'comma') return [];
    if (gapKind(words, at) === 'comma' && runAt(words, DEFINITE.has(wordAt(words, at)) ? at + 1 : at) === null) return members;
  }
  return members;
}

function isMember(words: Words, run: NameRun): boolean {
  const { first, last } = run;
  if (isPerson(words, first, last) || isPlace(words, first, last) || last - first > 3) return false;
  return isWellKnown(words, first, last) || isProductAndOwner(words, first, last) || (first === last && (isKnownBeside(words, first) || SURNAMES.has(wordAt(words, first)))) || (isUnknown(wordAt(words, first)) && isFirm(words, first, last, 'strong'));
}

/** A full stop, a bracket or a word in small letters behind the last name. */
const isLast = (words: Words, next: number): boolean => next >= words.count || gapKind(words, next) !== 'blank' || !OF.has(wordAt(words, next));
/** `Lumo und Varas der Firma`: somebody's. */
const OF: ReadonlySet<string> = new Set(['des', 'der']);
