import bodyKinds from '../../../vocabulary/body-kinds.json' with { type: 'json' };
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { titleCase } from '../../../gazetteer/index.js';
import { mark } from '../../paper-tree/mark.js';
import type { BodyValue, Mark } from '../../paper-tree/paper-tree.js';

/**
 * The district of a city state that issues papers of its own, from its assembly or its office: "Bezirksversammlung
 * Musterviertel", "Bezirksverordnetenversammlung Musterviertel von Berlin". Its name is written behind the city's where
 * the text names that city. The key is none: a district has no AGS.
 */
const assemblies = phraseBook(bodyKinds.districtAssemblies.map((form) => [form, true] as const));
const cities = phraseBook(bodyKinds.districtCities.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)));

/** The name behind the assembly, or alone on the next line. Matches " Muster-Viertel von Berlin", " Hamburg-Nord", " MUSTER", "\nMusterviertel" and "\nMusterviertel von Berlin"; not " möge" or "\nVerkGrün". */
const NAME = /^(?: |\n(?=\p{Lu}[\p{L}-]{2,40}(?: von \p{Lu}\p{L}{2,20})?(?:\n|$)))(?!\p{L}*\p{Ll}\p{Lu})(?<name>\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+){0,3})(?: von (?<city>\p{Lu}\p{L}+))?(?![\p{L}-])/u;
/** What an assembly has and is no district, in small letters. */
const notDistricts: ReadonlySet<string> = new Set(bodyKinds.notDistricts.map((word) => word.toLowerCase()));
/** Matches "Bauamt"; not "Amt" or "Amtsfeld". */
const OFFICE = /^\p{L}+amt$/iu;
const LONGEST_NAME = 60;
/** One of these stands in every assembly's name; looking for them costs next to nothing. */
const HINTS = ['Bezirksv', 'Bezirksa', 'BEZIRKSV', 'BEZIRKSA', 'BVV'];

/** @param from offset of `text` in the document. */
export function districtBody(text: string, from: number): Mark<BodyValue> | null {
  if (!HINTS.some((hint) => text.includes(hint))) return null;
  for (let found = assemblies.find(text); found !== null; found = assemblies.find(text, found.end)) {
    const behind = NAME.exec(text.slice(found.end, found.end + LONGEST_NAME));
    const { name = '', city } = behind?.groups ?? {};
    if (behind === null || notDistricts.has(name.toLowerCase()) || OFFICE.test(name)) continue;
    const value: BodyValue = { name: nameWith(city ?? cities.find(text)?.value, name === name.toUpperCase() ? titleCase(name) : name), classification: 'Bezirk', ags: null };
    return mark(value, { start: from + found.start, end: from + found.end + behind[0].length }, 'district-assembly');
  }
  return null;
}

const nameWith = (city: string | undefined, district: string): string => (city === undefined || district.startsWith(city) ? district : `${city}-${district}`);
