/** The owner's name behind a kind of business: `Autohaus Holm`, `Büro Holm & Vara`, `Ingenieurbüro Holm – Vara`, `Labor Dr. von Holm`. */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { officeAfter } from './office-after.js';
import { gapKind, runsOn } from '../words/gap.js';
import { readLegalForm } from '../words/legal-form.js';
import { isFirstName, isPlace, isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isFunctionWord, isLead, isPlaceAdjective, isPlainNoun } from '../words/word-shape.js';

export const isOwnerName = (word: string): boolean => word.length > 2 && isCapital(word) && !isBarrier(word) && !isLead(word) && !isPlainNoun(word);

/** `K&S`, `holm + vara`: what stands around the mark may be short or small. */
const isPairOfLetters = (words: Words, at: number): boolean => gapKind(words, at + 1) === 'and' && !isBarrier(wordAt(words, at)) && !isBarrier(wordAt(words, at + 1)) && !isOwnerName(wordAt(words, at));

/** `Labor Dr. von`: titles before the owner's name. */
function titledAfter(words: Words, at: number): number {
  let last = at;
  while (bodies.ownerTitles.includes(wordAt(words, last + 1)) && (runsOn(words, last + 1) || (last > at && (gapKind(words, last + 1) === 'dot' || gapBefore(words, last + 1) === '.-')))) last += 1;
  return wordAt(words, last + 1) === 'von' && (last > at || isNobleOwner(words, last + 1)) ? nobleEnd(words, last + 1) : last;
}

/** `Das Modehaus Sinn schließt`: behind the article of one shop a noun that is a surname too, unless it goes on. */
function isShopOwner(words: Words, at: number): boolean {
  const name = wordAt(words, at + 1);
  if (!SHOPS.has(wordAt(words, at)) || !OF_ONE.has(wordAt(words, at - 1)) || !SURNAMES.has(name)) return false;
  return gapKind(words, at + 1) === 'blank' && !grammar.joints.includes(wordAt(words, at + 2)) && gapKind(words, at + 2) !== 'hanging' && !(gapKind(words, at + 2) === 'blank' && isCapital(wordAt(words, at + 2)));
}
const SHOPS: ReadonlySet<string> = new Set(bodies.shops);
const OF_ONE: ReadonlySet<string> = new Set(['das', 'dem', 'des', 'Das', 'vom', 'beim', 'im']);
const SURNAMES: ReadonlySet<string> = new Set(bodies.nounSurnames);

/** `Buchhandlung von der Holm`, `Galerie von Vara`: a name of nobles behind the trade; not `Buchhandlung von Frau Holm`, `Apotheke von Ahausen`. */
function isNobleOwner(words: Words, von: number): boolean {
  const name = nobleEnd(words, von) + 1;
  const next = wordAt(words, name);
  return gapKind(words, von) === 'blank' && gapKind(words, name) === 'blank' && isUnknown(next) && !isFirstName(next) && !isPlace(words, name, name) && !isPlaceAdjective(next) && !(gapKind(words, name + 1) === 'blank' && isCapital(wordAt(words, name + 1)));
}
/** The `der` of `von der Holm`. */
const nobleEnd = (words: Words, von: number): number => (['der', 'dem', 'den'].includes(wordAt(words, von + 1)) && gapKind(words, von + 1) === 'blank' ? von + 1 : von);

/** Index of the last word of the owner, `at` where none is named: one to three capital words, or `A + B`. */
export function ownerAfter(words: Words, at: number): number {
  const small = smallOwners(words, at);
  if (small > at) return small;
  const office = isBureau(wordAt(words, at)) ? officeAfter(words, at) : at;
  if (office > at) return office;
  let last = titledAfter(words, at);
  const title = last;
  const titled = title > at;
  while (last - at < 4) {
    if (last === at && isShopOwner(words, at)) return at + 1;
    if (last === at) {
      const row = rowOfOwners(words, at);
      if (row > at) return row;
    }
    const closed = last > at ? closingAfter(words, at, last) : null;
    if (closed !== null) return closed;
    const kind = gapKind(words, last + 1);
    const joined = kind === 'and' ? last > at : (kind === 'dot' && last > at && gapBefore(words, last + 1) === '.') || runsOn(words, last + 1) || (kind === 'dot' && last === at + 1 && BROTHERS.has(wordAt(words, last))) || (titled && (kind === 'dot' || (last === title && DOT_AND_LINE.test(gapBefore(words, last + 1)))));
    if (joined && isPairOfLetters(words, last + 1)) {
      last += 2;
      if (runsOn(words, last + 1) && isCapital(wordAt(words, last + 1)) && !isBarrier(wordAt(words, last + 1))) last += 1;
      continue;
    }
    if (kind === 'blank' && last > at && LETTER.test(wordAt(words, last + 1)) && gapKind(words, last + 2) !== 'blank') return last + 1;
    if (!joined || !isOwnerName(wordAt(words, last + 1)) || (kind === 'line' && (last > at || gapBefore(words, last + 2).startsWith(':'))) || (last > at && isQualifiedTown(words, last + 1))) break;
    last += 1;
  }
  return titled && !isOwnerName(wordAt(words, last)) ? at : last;
}

/** `Kanzlei Holm, Vara, Rapp & Coll.`: owners whom the language does not know, each behind a comma, before the companions of lawyers. */
function rowOfOwners(words: Words, at: number): number {
  if (!LAW_OFFICE.test(wordAt(words, at)) || !runsOn(words, at + 1)) return at;
  let last = at + 1;
  while (last - at < MOST_OWNERS && isUnknown(wordAt(words, last)) && gapKind(words, last + 1) === 'comma') last += 1;
  return last > at + 1 && isUnknown(wordAt(words, last)) && gapKind(words, last + 1) === 'and' && cues.trailing.includes(wordAt(words, last + 1)) ? last + 1 : at;
}
/** Matches `Kanzlei`, `Rechtsanwaltskanzlei`, `Sozietät`; not `Büro`. */
const LAW_OFFICE = /(?:[Kk]anzlei|ozietät)$/u;

/** `Brauerei Gebr. Holm`. */
const BROTHERS: ReadonlySet<string> = new Set(['Gebr', 'Wwe', 'Chr', 'Joh', 'Wilh', 'Jos', 'Fr', 'Ed']);
/** Matches `.\n` behind `Dr`; not `.\n\n`. */
const DOT_AND_LINE = /^\. {0,3}\n {0,12}$/u;

/** `Das Büro lmo Holm Vara Rapp`: letters in small print before the owners. */
function smallOwners(words: Words, at: number): number {
  if (isCapital(wordAt(words, at + 1)) || !isBureau(wordAt(words, at)) || !NEUTER.has(wordAt(words, at - 1).toLowerCase()) || !SMALL_LETTERS.test(wordAt(words, at + 1)) || isFunctionWord(wordAt(words, at + 1)) || gapKind(words, at + 1) !== 'blank') return at;
  let last = at + 1;
  while (last - at < MOST_OWNERS && gapKind(words, last + 1) === 'blank' && isOwnerName(wordAt(words, last + 1))) last += 1;
  return last - at > 2 && isUnknown(wordAt(words, at + 2)) ? last : at;
}
const MOST_OWNERS = 5;
/** Matches `agl`, `lmo`; not `hat`, `neue`. */
const SMALL_LETTERS = /^\p{Ll}{2,3}$/u;

/** `Reisebüro Lumo Halle (Saale)`: a town that is told from others is where it is. */
const isQualifiedTown = (words: Words, at: number): boolean => gapKind(words, at + 1) === 'open' && isPlace(words, at, at) && isCapital(wordAt(words, at + 1)) && !isAcronym(wordAt(words, at + 1));

/** Matches the `Ö` of `Büro Plan Ö`. */
const LETTER = /^\p{Lu}$/u;

/** The word that can only be the last: `und Partner`, `& Söhne`, `BDA`, or the second of two owners. */
function closingAfter(words: Words, at: number, last: number): number | null {
  const next = wordAt(words, last + 1);
  const kind = gapKind(words, last + 1);
  if (wordAt(words, last) === BUREAU && grammar.purpose.includes(next) && runsOn(words, last + 1) && isCapital(wordAt(words, last + 2))) return last + 2;
  const joint = grammar.joints.includes(next);
  if (joint && cues.trailing.includes(wordAt(words, last + 2))) return last + 2;
  if (kind === 'and' && cues.trailing.includes(next)) return last + 1;
  if (kind === 'blank' && (bodies.suffixes.includes(next) || next === PARTNER || (next === PARTNERSHIP && SOCIETY.test(wordAt(words, at))))) return last + 1;
  if (kind === 'comma' && isOwnerName(next) && gapKind(words, last + 2) === 'blank' && wordAt(words, last + 2) === PARTNER) return last + 2;
  if (kind === 'slash' && last === at + 1 && isBureau(wordAt(words, at)) && isOwnerName(next) && gapKind(words, last + 2) === 'and' && cues.trailing.includes(wordAt(words, last + 2))) return last + 2;
  if (kind === 'slash' && bodies.withOffice.includes(next)) return last + (bodies.suffixes.includes(wordAt(words, last + 2)) ? 2 : 1);
  if (kind === 'blank' && OWN_TRADES.has(next) && (gapKind(words, last + 2) !== 'blank' || (next !== PLANNING && !isCapital(wordAt(words, last + 2))))) return last + 1;
  if (kind === 'blank' && OWN_TRADES.has(next) && gapKind(words, last + 2) === 'blank' && OWN_TRADES.has(wordAt(words, last + 2)) && isUnknown(wordAt(words, last)) && gapKind(words, last + 3) === 'comma') return last + 2;
  if (last === at + 1 && kind === 'dash' && isSecondOwner(words, last + 1) && isOneUnknown(words, last, last + 1)) return last + 1;
  if (kind === 'break' && gapBefore(words, last + 1) === STROKE && last === at + 1 && isBureau(wordAt(words, at)) && isSecondOwner(words, last + 1)) return last + 1;
  if (joint && last === at + 1 && isSeated(words, at, last + 2) && isSecondOwner(words, last + 2)) return last + 2;
  return joint && last === at + 1 && isOneOffice(words, at) && runsOn(words, last + 1) && runsOn(words, last + 2) && isOneUnknown(words, last, last + 2) && isSecondOwner(words, last + 2) ? last + 2 : null;
}

const isOneUnknown = (words: Words, left: number, right: number): boolean => isUnknown(wordAt(words, left)) || isUnknown(wordAt(words, right));

/** `des Büros Auener Büro für Faunistik`. */
const BUREAU = 'Büro';

/** `Holm Vara Partner`. */
const PARTNER = 'Partner';

/** `Planersozietät Dr. Holm Partnerschaft`. */
const PARTNERSHIP = 'Partnerschaft';
// "Sozietät", "Planersocietät", "Planungsgruppe"; not "Gruppe".
const SOCIETY = /(?:o[zc]ietät|\p{Ll}(?:büro|gruppe|gemeinschaft|kanzlei)|Kanzlei|Büro)$/u;

/** `Büro Holm Planung`, `Büro Holm Stadtplanung aus Altfeld`; `Büro Holm Planung und` may go on. */
const PLANNING = 'Planung';
const OWN_TRADES: ReadonlySet<string> = new Set(bodies.officeTrades);

/** `Büro Holm / Vara`. */
const STROKE = ' / ';

/** `(Ingenieurbüro Weber und Vara, Ahausen)`, `die Rechtsanwälte Weber und Keller, Ahausen`: the seat of one office behind both. */
const isSeated = (words: Words, at: number, last: number): boolean =>
  runsOn(words, last) && gapKind(words, last + 1) === 'comma' && isPlace(words, last + 1, last + 1) && ((isBureau(wordAt(words, at)) && gapKind(words, at) === 'open') || (bodies.professions.includes(wordAt(words, at)) && ['die', 'der', 'den'].includes(wordAt(words, at - 1))));

/** `das Büro Holm und Vara` is one. */
const isBureau = (word: string): boolean => word.toLowerCase().endsWith(OFFICE);
const isOneOffice = (words: Words, at: number): boolean => isBureau(wordAt(words, at)) && NEUTER.has(wordAt(words, at - 1).toLowerCase());
const OFFICE = 'büro';
const NEUTER: ReadonlySet<string> = new Set(['das', 'dem', 'vom', 'beim']);

/** A name that no further word or second dash makes another's: not the `Vara` of `– Vara GmbH`, `– Vara –`. */
const isSecondOwner = (words: Words, at: number): boolean =>
  isOwnerName(wordAt(words, at)) && readLegalForm(words, at + 1) === null && gapKind(words, at + 1) !== 'dash' && !DASH_BEHIND.test(gapBefore(words, at + 1))
  && !(gapKind(words, at + 1) === 'blank' && isCapital(wordAt(words, at + 1)));
/** Matches ` -, `; not `, `. */
const DASH_BEHIND = /^ [-–]/u;
