/**
 * Unpacks `gazetteer.json` on first use and keeps it for the life of the process. Lines stay packed as text until a
 * place is asked for. Knows nothing of documents.
 */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { wordHash } from '../vocabulary/word-hash.js';
import { nameFilter } from './name-filter.js';
import type { NameFilter } from './name-filter.js';
import { isHome, type County, type Grade, type Place, type PlaceForm } from './place.js';

export interface Gazetteer {
  readonly size: number;
  /** Numbers of the places that bear the name in some form, best known first; empty for an unknown name. */
  numbers(name: string): readonly number[];
  place(number: number): Place;
  /** Most words of a name of several words that begins with this one (without a full stop); 0 if none does. */
  longest(firstWord: string): number;
  /** False if no name of one word has the number (`wordHash`), whatever its case: cheaper than a look-up. */
  mayName(hash: number): boolean;
  /** False if no name of several words begins with a word of the number. */
  mayOpen(hash: number): boolean;
  /** False if no name of several words begins with a word of the number and goes on with the letter, whatever its case. */
  mayGoOn(hash: number, letter: number): boolean;
  /** The name is also a German word. */
  isWord(name: string): boolean;
  /** The name is also a surname. */
  isSurname(name: string): boolean;
  readonly counties: readonly County[];
}

const GRADES: Readonly<Record<string, Grade>> = { l: 'long', b: 'base', x: 'other', a: 'transliteration' };
const NONE: readonly number[] = [];
const FULL_STOP = 46;

let loaded: Gazetteer | null = null;

/** About 40,000 places; the first call takes a tenth of a second. */
export function loadGazetteer(): Gazetteer {
  loaded ??= unpack(readPayload());
  return loaded;
}

function readPayload(): string {
  const container: unknown = JSON.parse(readFileSync(new URL('./gazetteer.json', import.meta.url), 'utf8'));
  if (typeof container !== 'object' || container === null || !('brotliBase64' in container)) return '';
  const { brotliBase64 } = container;
  if (typeof brotliBase64 !== 'string') return '';
  return brotliDecompressSync(Buffer.from(brotliBase64, 'base64')).toString('utf8');
}

function unpack(payload: string): Gazetteer {
  const [words = '', surnames = '', counties = '', ...lines] = payload.split('\n');
  const wordSet = new Set(words.split('|'));
  const surnameSet = new Set(surnames.split('|'));
  const { index, longest, filter } = indexLines(lines);
  const places = new Array<Place | undefined>(lines.length);
  const place = (number: number): Place => (places[number] ??= readPlace(lines[number] ?? ''));
  return {
    size: lines.length,
    place,
    numbers(name) {
      const found = index.get(name);
      if (found === undefined) return NONE;
      if (typeof found === 'object' && 'best' in found) return found.best;
      const best = typeof found === 'number' ? [found] : [...found].sort((a, b) => rank(place(b), name) - rank(place(a), name));
      index.set(name, { best });
      return best;
    },
    mayName: filter.mayBe,
    mayOpen: filter.mayOpen,
    mayGoOn: filter.mayGoOn,
    longest: (firstWord) => longest.get(firstWord) ?? 0,
    isWord: (name) => wordSet.has(name),
    isSurname: (name) => surnameSet.has(name),
    counties: counties.split('|').map(readCounty),
  };
}

/** The places of a name: one or several as they are entered, or the best known first once they were asked for. */
type Bearers = number | number[] | { readonly best: readonly number[] };

interface Index {
  readonly index: Map<string, Bearers>;
  readonly longest: Map<string, number>;
  readonly filter: NameFilter;
}

function indexLines(lines: readonly string[]): Index {
  const made: Index = { index: new Map(), longest: new Map(), filter: nameFilter() };
  lines.forEach((line, number) => {
    const nameEnd = line.indexOf('\t');
    const formsEnd = line.indexOf('\t', nameEnd + 1);
    enter(made, line.slice(0, nameEnd), number);
    if (formsEnd === nameEnd + 1) return;
    for (const form of line.slice(nameEnd + 1, formsEnd).split('|')) enter(made, form.slice(1), number);
  });
  return made;
}

function enter({ index, longest, filter }: Index, name: string, number: number): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, number);
  else if (typeof known === 'number') index.set(name, [known, number]);
  else if (Array.isArray(known)) known.push(number);
  const blank = name.indexOf(' ');
  if (blank < 0) return filter.add(wordHash(name, 0, name.length));
  const first = name.slice(0, name.charCodeAt(blank - 1) === FULL_STOP ? blank - 1 : blank);
  filter.addOpening(wordHash(first, 0, first.length), name.charCodeAt(blank + 1));
  const words = name.split(' ').length;
  if (words > (longest.get(first) ?? 0)) longest.set(first, words);
}

/** Municipalities before parts, German-speaking countries before others, then by size. */
function rank(place: Place, name: string): number {
  const home = isHome(place) ? 100 : 1;
  const graded = place.name === name || place.forms.some((form) => form.form === name && form.grade !== 'transliteration') ? 1 : 0.01;
  return (place.partOf === null ? 1 : 0.001) * home * graded * (place.population + 100);
}

function readPlace(line: string): Place {
  const [name = '', forms = '', id = '', country = '', admin1 = '', ags = '', partOf = '', population = '', latitude = '', longitude = ''] = line.split('\t');
  return {
    name,
    forms: forms === '' ? [] : forms.split('|').map(readForm),
    geonameId: Number(id),
    country,
    admin1,
    ags: ags === '' ? null : ags,
    partOf: partOf === '' ? null : partOf,
    population: Number(population),
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}

function readForm(graded: string): PlaceForm {
  return { form: graded.slice(1), grade: GRADES[graded.slice(0, 1)] ?? 'other' };
}

function readCounty(cells: string): County {
  const [ags = '', kind = '', fullName = ''] = cells.split(';');
  return { name: fullName.split(',')[0] ?? fullName, kind, ags };
}
