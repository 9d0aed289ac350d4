import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import states from '../../../vocabulary/states.json' with { type: 'json' };
import { gapKind, isJoined, runsOn } from '../words/gap.js';
import { abbreviatedTail } from './abbreviated-town.js';
import { isThing } from './behind-form.js';
import { isOwnerName } from './owner-after.js';
import { isPlace, isTownName, isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isCapital, isNumber, isPlainNoun } from '../words/word-shape.js';

/** Places behind the kind of a business: `Stadtwerke Bad Ahausen`, `Apotheke am Markt`. */
const FOLLOWS: ReadonlySet<string> = new Set(bodies.follows);

/** Index of the last word of the place after the head, the head's own if no place follows. */
export function placeOfHead(words: Words, at: number): number {
  const word = wordAt(words, at + 1);
  if (word === AT && OF_LAND_ADJECTIVE.test(wordAt(words, at - 1)) && BANKS.has(wordAt(words, at)) && gapKind(words, at + 2) === 'blank' && isPlace(words, at + 2, at + 2)) return at + 2;
  if (word === ON && BANKS.has(wordAt(words, at)) && isRiver(words, at + 2)) return JOINTS.has(wordAt(words, at + 3)) && isRiver(words, at + 4) ? at + 4 : at + 2;
  if ((word === TO || word === BY) && BANKS.has(wordAt(words, at)) && runsOn(words, at + 1)) {
    const region = regionOfBank(words, at);
    if (region > at) return region;
  }
  if (word === OF_LAND && BANKS_OF_LANDS.has(wordAt(words, at)) && wordAt(words, at + 2) === LAND && isJoined(words, at + 2) && isJoined(words, at + 3) && STATES.has(wordAt(words, at + 3))) return at + 3;
  if (word === OF_TOWN && OF_TOWNS.has(wordAt(words, at)) && wordAt(words, at + 2) === TOWN && isJoined(words, at + 2) && isJoined(words, at + 3) && isPlace(words, at + 3, at + 3)) return at + 3;
  if (isEntryOverLine(words, at)) return at + 1;
  if (!runsOn(words, at + 1) || !(isOwnerName(word) || word === SAINT || (isPlainNoun(word) && isTownName(word)))) return at;
  let last = word.length === 2 && gapKind(words, at + 2) === 'dot' && isOwnerName(wordAt(words, at + 2)) ? at + 2 : at + 1;
  if (last === at + 1 && word.length === 2) return at;
  if (lists.placePrefixes.includes(word) && runsOn(words, last + 1) && isOwnerName(wordAt(words, last + 1))) last += 1;
  if (lists.placeLinks.includes(wordAt(words, last + 1)) && lists.placeComplements.includes(wordAt(words, last + 2))) last += 2;
  const abbreviated = abbreviatedTail(words, last);
  if (abbreviated > last) return abbreviated;
  const next = wordAt(words, last + 1);
  if (gapKind(words, last + 1) === 'blank' && (FOLLOWS.has(next) || (isOwnerName(next) && !isThing(words, last + 1)))) last += 1;
  while (last - at < MOST_PLACES && gapKind(words, last + 1) === 'blank' && (isUnknown(wordAt(words, last + 1)) || isTownName(wordAt(words, last + 1)))) last += 1;
  return gapKind(words, last + 1) === 'slash' && isOwnerName(wordAt(words, last + 1)) ? last + 1 : last;
}

/** `Elektrizitätswerk der Stadt Ahausen`; the waterworks of a town may be a plant. */
const OF_TOWN = 'der';
const TOWN = 'Stadt';
const OF_TOWNS: ReadonlySet<string> = new Set(bodies.ofTowns);

/** `Landessparkasse zu Ahausen`, `Sparkasse am Niederrhein`: banks that are named for where they are; not `Sparkasse am Markt`. */
function regionOfBank(words: Words, at: number): number {
  const link = wordAt(words, at + 1);
  const name = wordAt(words, at + 2);
  if (gapKind(words, at + 2) !== 'blank' || !isCapital(name)) return at;
  if (link === TO) return isPlace(words, at + 2, at + 2) ? at + 2 : at;
  return link === BY && REGIONS.has(name) ? at + 2 : at;
}
/** `Investitionsbank des Landes Brandenburg`. */
const OF_LAND = 'des';
const LAND = 'Landes';
const BANKS_OF_LANDS: ReadonlySet<string> = new Set(['Investitionsbank', 'Förderbank', 'Aufbaubank', 'Landesbank', 'Bürgschaftsbank']);
const STATES: ReadonlySet<string> = new Set(states.flatMap(({ names }) => names));
const BANKS: ReadonlySet<string> = new Set(bodies.banks);
/** `Mittelauische Sparkasse in Ahausen`; `die Sparkasse in Ahausen` tells where. */
const AT = 'in';
/** Matches `Mittelauische`; not `städtische`, `Sächsische`. */
const OF_LAND_ADJECTIVE = /^(?:Nord|Süd|Ost|West|Mittel|Nieder|Ober)\p{Ll}{2,}ischen?$/u;
/** `Sparkasse an Auer und Holm`: between two rivers. */
const ON = 'an';
const JOINTS: ReadonlySet<string> = new Set(['und']);
const isRiver = (words: Words, at: number): boolean => isJoined(words, at) && isOwnerName(wordAt(words, at)) && (RIVERS.has(wordAt(words, at)) || isUnknown(wordAt(words, at)));
const RIVERS: ReadonlySet<string> = new Set(lists.placeComplements);
const TO = 'zu';
const BY = 'am';
const REGIONS: ReadonlySet<string> = new Set(bodies.regions);

/** `7. Stadtwerke` over `Ahausen`: an entry of a list in a column so narrow that the town stands alone in the next line. */
const isEntryOverLine = (words: Words, at: number): boolean =>
  gapKind(words, at + 1) === 'line' && ENTRY.test(gapBefore(words, at)) && isNumber(wordAt(words, at - 1)) && isPlace(words, at + 1, at + 1) && gapBefore(words, at + 2).startsWith('\n');
/** Matches `. `; not ` `. */
const ENTRY = /^\. ?$/u;

/** `Kreissparkasse St. Ahausen`. */
const SAINT = 'St';

/** `Sparkasse Ahausen Bestadt Cedorf`. */
const MOST_PLACES = 4;

/** `Apotheke am Markt` at the start of a line or a cell; in a sentence it may tell where. */
export function siteOfHead(words: Words, at: number): number {
  if (!bodies.siteLinks.includes(wordAt(words, at + 1)) || gapKind(words, at + 1) !== 'blank') return at;
  const last = isCapital(wordAt(words, at + 2)) ? at + 2 : at + 3;
  return isCapital(wordAt(words, last)) && ['blank', 'line'].includes(gapKind(words, last)) && gapKind(words, last + 1) !== 'blank' ? last : at;
}
