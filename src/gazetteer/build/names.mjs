/**
 * Under which names a place is looked up. The first name is the German one of today; each further form has a grade:
 * `l` the same name in full or shorter in writing (Freiburg im Breisgau, St. Pölten), `b` the name without what tells it
 * apart (Frankfurt), `x` another name in use or in history (Breslau, Milano), `a` another transliteration (Saporoshje).
 */
import { transliterationsOf } from './transliterations.mjs';

const LATIN = /^[\p{Script=Latin}' .()/-]+$/u;
const QUALIFIED = /^(?<base>\p{L}.*?)(?:,? \(.+\)|\/.+|,? (?:am|an|im|in|bei|ob|vor|unter|auf|v\.|a\.|i\.|b\.|o\.) .+|,? (?:v|a|i|b|o)\.\p{L}.*)$/u;
const QUALIFIER = /^(?: \([\p{L} .-]+\)|\/[\p{L} .-]+| (?:am|an der|an den|an|im|in der|in|bei|ob der|vor der|unter|auf|a\.|i\.) ?[\p{L} .-]+)$/u;
const TRANSLITERATED = new Set(['UA', 'RU', 'BY', 'KZ', 'BG', 'RS', 'GE', 'AM', 'AZ', 'UZ', 'MK', 'MD', 'KG']);
const GERMAN_COUNTRIES = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const TRANSLITERATION = /^\p{Lu}[a-zäöüß]{5,}(?:-\p{Lu}[a-zäöüß]{3,})?$/u;
const LARGE = 50_000;
/** Where papers name smaller towns too, since they send help there or have partners there. */
const LARGE_IN = { UA: 5_000, BG: 15_000, MD: 15_000, MK: 15_000 };
/** Where names have marks that German papers leave out: Boleslawiec, Plzen, Omuta, Hoi An, Xylokastro. */
const MARKED = new Set(['PL', 'CZ', 'SK', 'HU', 'RO', 'HR', 'SI', 'RS', 'BA', 'LT', 'LV', 'EE', 'TR', 'JP', 'VN', 'GR', 'FR', 'ES', 'PT', 'BR', 'IS']);
const MEDIUM = 20_000;
/** In Greece the marks are the transliteration's, not the name's; of our neighbors papers name small towns too. */
const SMALLEST_MARKED = { GR: 5_000, PL: 5_000, CZ: 5_000, SK: 5_000, HU: 5_000, FR: 5_000 };
const LONG = 5;
const LONG_IN = { PL: 4 };
/** "Petershausen-Ost": the halves of a district tell its name. */
const HALF_DISTRICT = /^(?<whole>\p{Lu}\p{Ll}{4,})[- ](?:Ost|West|Nord|Süd|Mitte)$/u;
const unmarked = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gu, 'l').replace(/Ł/gu, 'L').replace(/ı/gu, 'i').replace(/đ/gu, 'd');

/** Letters that are written in two ways: Århus and Aarhus, Győr and Györ, Timişoara with a cedilla or a comma. */
function respelled(name, country) {
  if (country === 'DK' || country === 'NO') return [name.replace(/Å/gu, 'Aa').replace(/å/gu, 'aa'), name.replace(/Aa/gu, 'Å').replace(/aa/gu, 'å')];
  if (country === 'IS') return [name.replace(/ð/gu, 'd').replace(/Þ/gu, 'Th').replace(/þ/gu, 'th')];
  if (country === 'HU') return [name.replace(/ő/gu, 'ö').replace(/Ő/gu, 'Ö').replace(/ű/gu, 'ü').replace(/Ű/gu, 'Ü')];
  if (country === 'RO' || country === 'MD') return [name.replace(/ş/gu, 'ș').replace(/Ş/gu, 'Ș').replace(/ţ/gu, 'ț').replace(/Ţ/gu, 'Ț')];
  return [];
}

/** Towns that were joined, or stand beside a river, are still called by their first name alone; in the Far East the second part is the word for town. */
const HEADED = new Set(['FR', 'NL', 'JP', 'KR']);
const HEAD = /^(?<head>\p{Lu}\p{L}{5,})-\p{L}/u;
function headOf({ country, original, alternates, population }) {
  const head = HEADED.has(country) && population >= MEDIUM ? HEAD.exec(original)?.groups.head : undefined;
  return head !== undefined && alternates.includes(head) ? [head] : [];
}

const sankt = (name) => (name.startsWith('Sankt ') ? [`St. ${name.slice(6)}`] : name.startsWith('St. ') ? [`Sankt ${name.slice(4)}`] : []);

/** Cities that churches have named in English: Saint Paul, St. Paul. The names of smaller ones are those of churches here. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'IE', 'AU']);
const LARGE_SAINT = 100_000;
const saint = ({ name, country, population }) => (!ENGLISH.has(country) || population < LARGE_SAINT ? [] : name.startsWith('Saint ') ? [`St. ${name.slice(6)}`] : name.startsWith('St. ') ? [`Saint ${name.slice(4)}`] : name.startsWith('St ') ? [`St. ${name.slice(3)}`] : []);

/** The dump spells Austrian towns as the Swiss do: "Grossgmain" -> "Großgmain", if it knows that name as well. */
export function withSharpS(name, { country, alternates }) {
  const sharp = name.replace(/ss/u, 'ß');
  return country === 'AT' && sharp !== name && alternates.includes(sharp) ? sharp : name;
}

/** "Frankfurt am Main" -> "Frankfurt"; null if the name has no such part. */
export function baseName(name) {
  return QUALIFIED.exec(name)?.groups.base ?? null;
}

/** What the dump and the German names add to a name: "Volketswil / Volketswil (Dorf)", "Stadt Schwedt/Oder", "Gemeinde Friedland", "Carpi Centro", "Ballerup Kommune". */
export function plainName(name, country) {
  if (country === 'IT') return name.replace(/ Centro$/u, '');
  if (country === 'DK') return name.replace(/ Kommune$/u, '');
  if (country === 'GB') return name.replace(/^London Borough of |, London$| \((?:Scotland|Wales|England)\)$/gu, '');
  if (country === 'FR') return name.replace(/^Communauté d[’']agglomération d[eu]s? /u, '');
  if (!GERMAN_COUNTRIES.has(country)) return name;
  return name.replace(/ \/ .+$/u, '').replace(/(?<=^\p{Lu}\p{Ll}+) Dorf$/u, country === 'CH' ? '' : ' Dorf').replace(/^Gemeinde (?=\p{Lu})/u, '').replace(/^Stadt (?=\p{Lu}\p{Ll}+\/)/u, '');
}

/** [grade + form, ...] of one place besides its name. */
export function formsOf(place, exonyms) {
  const { name, original, official, short = '' } = place;
  const forms = new Map();
  const add = (grade, form) => {
    if (form !== '' && form !== name && !forms.has(form) && LATIN.test(form)) forms.set(form, grade);
  };
  for (const form of [...sankt(name), ...saint(place), official, short]) add('l', form);
  if (place.country === 'AT') add('l', name.replace('ß', 'ss'));
  if (GERMAN_COUNTRIES.has(place.country)) {
    for (const half of name.split('-')) if (place.alternates.includes(half) && half !== name) add('x', half);
    const root = baseName(name) ?? name;
    for (const other of place.alternates) {
      if (other.startsWith(root) && QUALIFIER.test(other.slice(root.length))) add('l', other);
    }
  }
  for (const form of [name, original, official]) {
    const base = baseName(form);
    if (base !== null) for (const other of [base, ...sankt(base)]) add('b', other);
  }
  if (place.country === 'DE' && place.partOf !== '') add('x', HALF_DISTRICT.exec(name)?.groups.whole ?? '');
  for (const form of [original, ...exonyms, ...headOf(place)]) add('x', form);
  const isMarked = MARKED.has(place.country) && place.population >= (SMALLEST_MARKED[place.country] ?? MEDIUM) && original.length >= (LONG_IN[place.country] ?? LONG);
  if (isMarked) add('x', unmarked(original));
  for (const form of [original, name]) for (const other of respelled(form, place.country)) add('x', other);
  if (TRANSLITERATED.has(place.country) && place.population >= (LARGE_IN[place.country] ?? LARGE)) {
    for (const other of place.alternates) if (TRANSLITERATION.test(other)) add('a', other);
  }
  for (const other of transliterationsOf(place)) add(other.includes(' ') ? 'x' : 'a', other);
  return [...forms].map(([form, grade]) => grade + form);
}
