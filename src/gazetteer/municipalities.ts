/**
 * Lookups by printed name for the body of a document: the municipality or county that it names, with its AGS. Of several
 * places of one name the largest German one is taken and the others are told. Reads no text around the name.
 */
import { withSingleBlanks } from '../vocabulary/one-blank.js';
import { loadGazetteer } from './load.js';
import { unabbreviated } from './name-abbreviations.js';
import { type County, isHome, type Place } from './place.js';

// Matches what parts words; not a letter or digit.
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
// Matches the bracket that closes "(Saale)"; not one inside.
const CLOSING_BRACKET = /\)$/u;

export interface Municipality extends Place {
  /** Other municipalities of the same name, largest first. */
  readonly alternatives: readonly Place[];
}

// "Lahr / Schwarzwald", "Halle(Saale)"; not "Bad Homburg".
const LOOSE_QUALIFIER = /(?<!\s)\s{0,2}(?<mark>[/(])\s{0,2}/gu;
// "STADT", "NEU-ULM"; not "Neu-Ulm".
const ALL_CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
// Matches each word; not marks between.
const WORD = /\p{L}+/gu;
const SMALL_WORDS: ReadonlySet<string> = new Set(['am', 'an', 'der', 'im', 'in', 'bei', 'ob', 'vor', 'unter', 'auf', 'den', 'dem']);

/**
 * The AGS is null if the name alone does not tell: another German municipality bears it and is no mere hamlet beside it.
 * @param name without its kind: `Magdeburg`, `MAGDEBURG`, `Frankfurt/Main`, `Halle (Saale)`.
 */
export function findMunicipality(name: string): Municipality | null {
  const gazetteer = loadGazetteer();
  for (const spelling of spellings(name)) {
    const places = gazetteer.numbers(spelling).map((number) => gazetteer.place(number)).filter((place) => place.partOf === null);
    const [best, ...alternatives] = cityFirst([...places.filter((place) => place.country === 'DE'), ...fullFirst(places.filter((place) => place.country !== 'DE'), spelling)], spelling);
    if (best !== undefined) return { alternatives, ...best, ags: isContested(best, alternatives) ? null : best.ags };
  }
  return null;
}

/** "Ahausen" is rather a larger town of just that name than "Ahausen im Tal". */
function fullFirst(places: readonly Place[], name: string): readonly Place[] {
  const [best] = places;
  const full = places.find((place) => place.name === name);
  return best === undefined || full === undefined || best.name === name || full.population < best.population ? places : [full, ...places.filter((place) => place !== full)];
}

/** A city across the border of just that name is rather meant than a small town of ours that is called so for short, `Ahausen am See`. */
function cityFirst(places: readonly Place[], name: string): readonly Place[] {
  const [best] = places;
  const city = best === undefined || best.name === name || best.country !== 'DE' ? undefined : places.find((place) => place.name === name && isHome(place) && place.population >= CITY);
  return city === undefined || city.population < (best?.population ?? 0) * MUCH_LARGER ? places : [city, ...places.filter((place) => place !== city)];
}
const CITY = 100_000;
const MUCH_LARGER = 10;

/** Whether a German place of the same name is at least a fifth as large. */
function isContested(best: Place, alternatives: readonly Place[]): boolean {
  return alternatives.some((other) => other.country === 'DE' && other.population * 5 > best.population);
}

/** @param name with or without its kind: `Landkreis Börde`, `Kreis Herford`, `Rhein-Sieg-Kreis`. Independent cities are municipalities. */
export function findCounty(name: string): County | null {
  const found = countyOf(fold(name));
  // "Landkreis Aue/Wokrejs Awa": its second name is Sorbian.
  return found === null && name.includes('/') ? countyOf(fold(name.slice(0, name.indexOf('/')))) : found;
}

const countyOf = (wanted: string): County | null => (byCountyName ??= indexCounties()).get(wanted) ?? null;

/** Each name of each county, folded; made at the first look, since a text may ask thousands of times. */
let byCountyName: ReadonlyMap<string, County> | null = null;

function indexCounties(): ReadonlyMap<string, County> {
  const found = new Map<string, County>();
  for (const county of loadGazetteer().counties) {
    if (county.kind !== 'Kreis' && county.kind !== 'Landkreis' && county.kind !== 'Regionalverband') continue;
    for (const name of countyNames(county)) if (!found.has(name)) found.set(name, county);
  }
  return found;
}

function countyNames(county: County): readonly string[] {
  return [county.name, ...unabbreviated(county.name)].map(fold).flatMap((own) => [own, `kreis ${own}`, `landkreis ${own}`, `lk ${own}`, `${own} kreis`, `landkreis ${own} kreis`]);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

function spellings(printed: string): readonly string[] {
  const name = withSingleBlanks(printed.normalize('NFC')).trim();
  const cased = ALL_CAPITALS.test(name) ? [name, titleCase(name)] : [name];
  const all = new Set<string>();
  for (const spelling of cased) {
    all.add(spelling);
    for (const other of unabbreviated(spelling)) all.add(other);
    if (!spelling.includes('/') && !spelling.includes('(')) continue;
    all.add(spelling.replace(LOOSE_QUALIFIER, (_, mark: string) => (mark === '(' ? ' (' : '/')));
    const [base = '', qualifier = ''] = spelling.split(LOOSE_QUALIFIER_SPLIT);
    const word = qualifier.replace(CLOSING_BRACKET, '').trim();
    if (word === '') continue;
    for (const joint of [` (${word})`, `/${word}`, ` am ${word}`, ` an der ${word}`, ` im ${word}`, ` (${word.slice(0, 5)}.)`]) all.add(base.trim() + joint);
  }
  if (name.includes('ss')) all.add(name.replace('ss', 'ß'));
  return [...all];
}

// The same mark as LOOSE_QUALIFIER, without the named group that a split would keep.
const LOOSE_QUALIFIER_SPLIT = /(?<!\s)\s{0,2}[/(]\s{0,2}/u;

/** "FRANKFURT AM MAIN" -> "Frankfurt am Main". */
export function titleCase(name: string): string {
  return name.replace(WORD, (word) => {
    const lower = word.toLowerCase();
    return SMALL_WORDS.has(lower) ? lower : word.slice(0, 1) + lower.slice(1);
  });
}
