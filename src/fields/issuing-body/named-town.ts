import { findMunicipality } from '../../gazetteer/index.js';
import { codeAt, isCapitalCode, isLetterCode } from '../../vocabulary/letters.js';
import beside from '../../vocabulary/town-clues.json' with { type: 'json' };
import { endingTest } from '../../vocabulary/word-endings.js';
import type { Document } from '../../tree/document.js';
import { legalForms } from '../cities/evidence/cue-words.js';
import { isFirstName } from '../companies/names/proper-name.js';
import type { CityValue, Mark } from '../paper-tree/paper-tree.js';
import { matchesFrom } from './matches-from.js';
import { AS_ADJECTIVE, AS_AUTHORITY, PLAIN, STRONG, type Clue } from './clue.js';

/** The towns that the text names, each mention by what it says: an authority, a place of dating, an adjective, the seat of a firm. */

/** An authority stands before the name: "der Stadt ", "-fraktion "; not "in ". */
const endsInAuthority = endingTest(beside.authorities.map((ending) => `${ending} `));
/** What towns are compared with: "Städte wie ", "nach dem Vorbild der Stadt "; not "in ". */
const endsElsewhere = endingTest(beside.elsewhere.map((ending) => `${ending} `));
/** "der Nachbarstadt "; not "der Stadt ". */
const endsAsNeighbor = endingTest(beside.neighbors.map((ending) => `${ending} `));
/** Who pays the share that nobody grants: "Eigenanteil Stadt "; not "Anteil Gemeinde ". */
const endsInOwnShare = endingTest(beside.ownShare.map((ending) => `${ending} `));
/** What comes from elsewhere. Matches "aus "; not "Rathaus ". */
const FROM = /(?<!\p{L})aus $/u;
/** Small words between a firm and its seat. */
const SEAT_LINKS: ReadonlySet<string> = new Set(['aus', 'in']);
/** Matches the comma of "GmbH,"; not one inside. */
const COMMA = /,$/u;
/** A letter or paper is dated where it was written. Matches ", den 9. Sep" and ", 09.09.2022"; not ", die". */
const DATED = /^, ?(?:den |dem )?\d{1,2}\. ?[\d\p{Lu}]/u;
/** The same where the place opens its cell. Matches ", am 18. F" and ", den 9. Sep"; not ", am Markt". */
const DATED_AT = /^, ?(?:den |dem |am )?\d{1,2}\. ?[\d\p{Lu}]/u;
/** A paper that somebody sent is dated elsewhere: only a place at the start of its line is the issuer's. */
const STARTS_CELL = /(?:^|[\n\t])$/u;
const BEFORE = 40;
const BEHIND = 16;

export function namedTowns({ text }: Document, cities: readonly Mark<CityValue>[]): Clue[] {
  const districts = districtsOf(text, new Set(cities.map(({ value }) => value.name)));
  const neighbors = new Set(cities.filter(({ start }) => endsAsNeighbor(text.slice(Math.max(0, start - BEFORE), start))).map(({ value }) => value.geonameId));
  const clues: Clue[] = [];
  const seen = new Set<number>();
  for (const city of cities) {
    const { geonameId, name, ags, country } = city.value;
    if (neighbors.has(geonameId) || (country !== 'DE' && !isDatedAt(text, city) && !isOfCouncil(text, city.start)) || districts.has(name)) continue;
    const clue = (weight: number, official: boolean): Clue => ({ geonameId, name, ags, start: city.start, end: city.end, weight, official });
    const said = saidOf(text, city);
    clues.push(clue(said.weight, said.official));
    if (seen.has(geonameId)) continue;
    seen.add(geonameId);
    const adjective = adjectives(text, name);
    if (adjective > 0) clues.push(clue(adjective, true));
  }
  return clues;
}

/** Place and day open a cell: "Musterau, den 9. September 2020", in Austria "Musterau, am 9. September 2020". */
function isDatedAt(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return DATED_AT.test(text.slice(end, end + BEHIND)) && STARTS_CELL.test(text.slice(Math.max(0, start - 1), start));
}

/** "Der Gemeinderat der Stadt Musterau", "des Gemeinderates der Landeshauptstadt Musterau": whose council treats the paper. */
const isOfCouncil = (text: string, start: number): boolean => COUNCIL_OF.test(text.slice(Math.max(0, start - BEFORE), start));
/** Matches "Gemeinderates der Landeshauptstadt " and "Gemeinderat der\nStadt "; not "Stadt " or "Bürgermeister der Stadt ". */
const COUNCIL_OF = /(?:Gemeinde|Stadt)rat(?:e?s)?\s+der\s+(?:Landeshaupt|Statutar)?(?:[Ss]tadt(?:gemeinde)?|Marktgemeinde|Gemeinde)\s$/u;

function saidOf(text: string, { start, end }: { readonly start: number; readonly end: number }): { weight: number; official: boolean } {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if ((before.endsWith('aus ') && FROM.test(before)) || endsElsewhere(before) || isFirm(before)) return { weight: 0, official: false };
  if (isOfCouncil(text, start) || endsInOwnShare(before)) return { weight: STRONG, official: true };
  const dated = DATED.test(text.slice(end, end + BEHIND));
  if (isDatedAt(text, { start, end })) return { weight: STRONG, official: true };
  const authority = endsInAuthority(before);
  if (!authority && !dated && start > LETTERHEAD && isOfTable(text, start, end)) return { weight: 0, official: false };
  return { weight: authority ? AS_AUTHORITY : PLAIN, official: dated || authority };
}

/** The place of another in a table or an address: the name alone in its cell between others or behind its postcode. */
function isOfTable(text: string, start: number, end: number): boolean {
  if (!CLOSES_CELL.test(text.slice(end, end + 2))) return false;
  return OPENS_CELL.test(text.slice(Math.max(0, start - POSTCODE), start));
}

/** So far down no letterhead goes, in characters. */
const LETTERHEAD = 500;
const POSTCODE = 8;
/** What stands before a cell or on a line before the town. Matches "\t", "  ", "\n\n" and "\n12345 "; not " " or "Rathaus, 12345 ". */
const OPENS_CELL = /(?:\t| {2}|\n\n|\| ?|\n\d{5} )$/u;
/** Matches "\t", "  ", "\n" and the end; not " ". */
const CLOSES_CELL = /^(?:\t| {2}|\r?\n| ?\||$)/u;
/** A firm stands before its seat: "GmbH, " and "KG aus "; not "Rat, ". */
function isFirm(before: string): boolean {
  if (!before.endsWith(' ')) return false;
  const words = before.split(' ').slice(0, -1);
  const form = SEAT_LINKS.has(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return form !== undefined && legalForms.has(form.replace(COMMA, ''));
}

/** Those of the names that the text calls parts of a town: "Stadtteilbeirat Neudorf"; in "Bezirksvertretung Altfeld-Mitte" the town itself stands before its part. Each place is looked at once, however many names there are. */
function districtsOf(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const districts = new Set<string>();
  if (names.size === 0 || !beside.districtHints.some((part) => text.includes(part))) return districts;
  let longest = 0;
  for (const { length } of names) longest = Math.max(longest, length);
  for (const begin of namesOfDistricts(text)) {
    const behind = text.slice(begin, begin + longest);
    for (let length = 1; length <= behind.length; length += 1) if (names.has(behind.slice(0, length)) && codeAt(text, begin + length) !== HYPHEN) districts.add(behind.slice(0, length));
  }
  return districts;
}

/** Behind the kind of a district. Matches " " of "Stadtteil " and "es " of "Ortsbeirates "; not "e " or ", ". Sticky. */
const INFLECTED = /(?:e?s)? /uy;

/** Where the names begin that stand behind the kinds of districts. */
function namesOfDistricts(text: string): number[] {
  return beside.districts.flatMap((kind) => {
    const begins: number[] = [];
    for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + kind.length)) {
      INFLECTED.lastIndex = at + kind.length;
      if (INFLECTED.test(text)) begins.push(INFLECTED.lastIndex);
    }
    return begins;
  });
}

/** Behind the adjective of a town, what is named after it and lies anywhere: " Straße", " Tor"; not " Gemeinderat". */
function isNamedAfter(behind: string): boolean {
  const gap = GAP.exec(behind)?.[0].length ?? 0;
  return gap > 0 && beside.namedAfter.some((word) => behind.startsWith(word, gap));
}

/** Matches " ", "-" and a line end with blanks; not ", ". */
const GAP = /^(?:[ -]|\n *)/u;

/** What tells towns of one name apart. Matches " am Main", " im Breisgau", " an der Aue" and "/Schwarzwald"; not " Muster". */
const BY_RIVER = /(?: (?:am|an der|im|in der|ob der|vor der|bei) .*|\/.*| \(.*)$/u;

/** How often the name stands as an adjective of what is the town's. */
function adjectives(text: string, whole: string): number {
  const name = whole.replace(BY_RIVER, '');
  const adjective = name.endsWith('e') ? `${name}r` : `${name}er`;
  let count = 0;
  for (let at = text.indexOf(adjective); at >= 0; at = text.indexOf(adjective, at + adjective.length)) {
    if (!isNamedAfter(text.slice(at + adjective.length, at + adjective.length + BEHIND))) count += 1;
  }
  return count;
}

/** Companies and offices that a town has, with its name. Matches "Stadtwerke Altfeld" and "Stadtverwaltung Bad Muster"; not "Stadtwerke sind". Sticky. */
const OF_THE_TOWN = /(?<![\p{L}-])(?:Stadtwerken?|Gemeindewerken?|Stadtverwaltung|Gemeindeverwaltung|Oberbürgermeister(?:in)? von|Stadtgebiet von|Stadtgebiet) (?<name>(?:Bad |Sankt |St\. )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)(?! und|\p{L})/uy;
/** What these begin with. Matches "Stadtwerke"; not "Stadt". */
const TOWNS_OWN = /Stadtwerk|Gemeindewerk|Stadtverwaltung|Gemeindeverwaltung|Oberbürgermeister|Stadtgebiet/gu;
/** The adjective of a town. Matches "Altfelder Verkehrsbetriebe"; not "Bürger". Sticky. */
const ADJECTIVE = /(?<![\p{L}-])(?<stem>\p{Lu}\p{Ll}{2,24})er(?=[ -]\p{Lu})/uy;
const LONGEST_ADJECTIVE = 27;

/** Towns that stand only in the names of what is theirs, beside those that the text names. */
export function unnamedTowns({ text }: Document, cities: readonly Mark<CityValue>[]): Clue[] {
  const seen = new Set(cities.map(({ value }) => value.geonameId));
  const clues: Clue[] = [];
  const take = (name: string, at: { readonly start: number; readonly end: number }, weight: number): boolean => {
    const town = findMunicipality(name);
    if (town === null || town.country !== 'DE' || seen.has(town.geonameId) || town.population < SMALLEST) return false;
    clues.push({ geonameId: town.geonameId, name: town.name, ags: town.ags, ...at, weight, official: true });
    return true;
  };
  for (const found of matchesFrom(text, TOWNS_OWN, OF_THE_TOWN)) take(found.groups?.['name'] ?? '', { start: found.index, end: found.index + found[0].length }, AS_AUTHORITY);
  for (const found of adjectivesIn(text)) {
    const end = found.index + found[0].length;
    const stem = found.groups?.['stem'] ?? '';
    if (isFirstName(`${stem}er`) || isNamedAfter(text.slice(end, end + BEHIND))) continue;
    if (!take(stem, { start: found.index, end }, AS_ADJECTIVE)) take(`${stem}e`, { start: found.index, end }, AS_ADJECTIVE);
  }
  return clues;
}

/** Words with the adjective's ending before a capital; each is tried from its first letter. */
function adjectivesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = text.indexOf(ENDING); at >= 0; at = text.indexOf(ENDING, at + ENDING.length)) {
    const next = codeAt(text, at + ENDING.length);
    if ((next !== BLANK && next !== HYPHEN) || !isCapitalCode(codeAt(text, at + ENDING.length + 1))) continue;
    let start = at;
    while (start > 0 && at - start < LONGEST_ADJECTIVE && isLetterCode(text.charCodeAt(start - 1))) start -= 1;
    ADJECTIVE.lastIndex = start;
    const adjective = ADJECTIVE.exec(text);
    if (adjective !== null) found.push(adjective);
  }
  return found;
}

const ENDING = 'er';
const BLANK = 0x20;
const HYPHEN = 0x2d;

/** Words that end as adjectives of hamlets do are too many. */
const SMALLEST = 5000;
