/**
 * The word lists of `src/vocabulary/` that speak for or against a city, as sets. Adds no words of its own.
 */
import countries from '../../../vocabulary/countries.json' with { type: 'json' };
import cues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import { firstNames } from '../../../vocabulary/first-names.js';
import organizations from '../../../vocabulary/other-organizations.json' with { type: 'json' };
import states from '../../../vocabulary/states.json' with { type: 'json' };

type WordSet = ReadonlySet<string>;

export const journeyEndings: readonly string[] = cues.journeys;
export const formerNameWords: WordSet = new Set(cues.formerNames);
export const municipalityWords: WordSet = new Set(cues.municipality);
export const surePlaceWords: WordSet = new Set(cues.placeSure);
export const cityStates: WordSet = new Set(cues.cityStates);
/** Provinces that small towns elsewhere are called after. */
export const regionsAbroad: WordSet = new Set(cues.regionsAbroad);
export const stateWords: WordSet = new Set(cues.stateWords);
export const partBrackets: WordSet = new Set(cues.partBrackets);
export const columnWords: WordSet = new Set([...cues.municipality, ...cues.columnHeadings]);
/** Headings below which places stand that need not be towns. */
export const looseColumnHeadings: WordSet = new Set(cues.columnHeadingsLoose);
export const placeWords: WordSet = new Set(cues.place);
export const loosePlaceWords: WordSet = new Set(cues.placeLoose);
/** Municipalities that are islands: "auf Ahausen". */
export const islands: WordSet = new Set(cues.islands);
/** Where one looks, not where one goes. */
export const directions: WordSet = new Set(cues.directions);
/** Behind "nach Ahausen". */
export const motionVerbs: WordSet = new Set(cues.motionVerbs);
/** Between "Sitz" and its town. */
export const seatVerbs: WordSet = new Set(cues.seatVerbs);
/** Before "in Ahausen". */
export const birthWords: WordSet = new Set(cues.birth);
/** `Gemeindegebiet von Ahausen`. */
export const areaWords: WordSet = new Set(cues.areas);
export const countyWords: WordSet = new Set(cues.county);
export const countyListWords: WordSet = new Set(cues.countyList);
export const institutionListWords: WordSet = new Set(cues.institutionLists);
export const institutionWords: WordSet = new Set([...cues.institution, ...cues.institutionLists]);
/** `SpVgg Neuer Altfeld`: a word may stand between the club and its town. */
export const partyWords: WordSet = new Set(organizations.filter(({ kind }) => kind === 'party').flatMap(({ words }) => words));
export const signatureWords: WordSet = new Set(cues.signature);
/** `Mit freundlichen Grüßen`. */
export const closingWords: WordSet = new Set(cues.closings);
export const unionWords: WordSet = new Set(cues.unions);
export const districtWords: WordSet = new Set(cues.district);
export const districtListWords: readonly string[] = cues.districtLists;
/** Without their first letters, which may be capitals or not. */
export const partnerWords: readonly string[] = cues.partners;
export const partnershipVerbs: WordSet = new Set(cues.partnershipVerbs);
export const mergerWords: readonly string[] = cues.mergers;
export const clubWords: WordSet = new Set(cues.clubs);
export const commonSurnames: WordSet = new Set(cues.commonSurnames);
export const personListWords: WordSet = new Set(cues.personLists);
/** `Jüdische Gemeinde Altfeld`, `Hotel Stadt Altfeld` are no municipalities. */
export const congregationWords: WordSet = new Set([...cues.congregations, ...cues.houses]);
export const exampleWords: WordSet = new Set(cues.examples);
export const linkVerbs: WordSet = new Set(cues.linkVerbs);
export const institutionEnds: readonly string[] = cues.institutionEnd;
export const institutionWordsBehind: WordSet = new Set(cues.institutionBehind);
export const personWords: WordSet = new Set(cues.person);
export const attendanceWords: WordSet = new Set(cues.attendance);
export const notOffices: WordSet = new Set(cues.notOffices);
export const officeEnds: readonly string[] = cues.officeEnds;
export const councilWords: WordSet = new Set(cues.council);
export const streetWordsBehind: WordSet = new Set(cues.streetBehind);
export const legalForms: WordSet = new Set(cues.legalForm);
/** What else is a Gemeinde. */
export const noMunicipalities: readonly string[] = cues.noMunicipalities;
/** `Groß Ahausen` is another place than Ahausen. */
export const partPrefixes: WordSet = new Set(cues.partPrefixes);
/** `Bieter aus Ahausen`. */
export const comers: WordSet = new Set(cues.comers);
/** `Werk Ahausen`, which may be a part of a town. */
export const siteWords: WordSet = new Set(cues.sites);
/** `Bahnstrecke Ahausen - Bestadt`. */
export const routeWords: WordSet = new Set(cues.routes);
/** `verbindet Ahausen mit Bestadt`. */
export const joiningVerbs: WordSet = new Set(cues.joiningVerbs);
/** `für Ahausen entschieden`. */
export const choiceVerbs: WordSet = new Set(cues.choiceVerbs);
/** `Zweigwerk Ahausen`. */
export const branchWords: WordSet = new Set(cues.branches);
export const articles: WordSet = new Set(cues.articleWords);
export const firstNameWords: WordSet = firstNames;

const wordsBehind: ReadonlyMap<string, readonly string[]> = new Map(cues.wordBehind.map(({ name, behind }) => [name, behind]));

/** Phrases that make a word of the name when they follow it ("... und Trinken"). */
export const phrasesBehind = (name: string): readonly string[] => wordsBehind.get(name) ?? [];

/** A country or German state that a text names, as a narrowing of the places that can be meant. */
export interface Territory {
  readonly country: string;
  /** First two digits of the AGS, null for a whole country. */
  readonly state: string | null;
}

const territories = new Map<string, Territory>();
for (const { code, names } of countries) for (const name of names) territories.set(name, { country: code, state: null });
for (const { ags, names, code } of states) for (const name of [...names, code]) territories.set(name, { country: 'DE', state: ags });

/** @param name "Frankreich", "NRW", "VR China". */
export const territoryNamed = (name: string): Territory | null => territories.get(name) ?? null;

// Each hyphen of a name; not blanks.
const HYPHENS = /-/gu;
const FIRST_PARTS: ReadonlySet<string> = new Set([...territories.keys()].flatMap((name) => [...name.matchAll(HYPHENS)].map(({ index }) => name.slice(0, index))));

/** Whether a territory of two parts begins so: `Ahausen` of `Ahausen-Bestadt`. */
export const opensTerritory = (name: string): boolean => FIRST_PARTS.has(name);

const abroad: ReadonlyMap<string, string> = new Map(Object.entries(cues.municipalityAbroad));

/** @param word "Gemeente", "Gmina": a municipality in the language of its country. */
export function territoryOfMunicipality(word: string): Territory | null {
  const country = abroad.get(word);
  return country === undefined ? null : { country, state: null };
}

const signs: ReadonlyMap<string, string> = new Map(Object.entries(cues.countrySigns));

/** @param sign "NL", "A": of a country, as cars bear it or as ISO 3166 has it. */
export function territoryOfSign(sign: string): Territory | null {
  const country = signs.get(sign);
  return country === undefined ? null : { country, state: null };
}

const kindsInStates: ReadonlyMap<string, string> = new Map(Object.entries(cues.kindsInStates));

/** @param word "Markt", "Flecken": a kind of municipality that one state has. */
export function stateOfKind(word: string): Territory | null {
  const state = kindsInStates.get(word);
  return state === undefined ? null : { country: 'DE', state };
}

const adjectives = new Map<string, Territory>();
for (const { code, adjectives: stems } of countries) {
  for (const stem of stems) for (const ending of ['e', 'en', 'er', 'es', 'em']) adjectives.set(stem + ending, { country: code, state: null });
}

/** @param word "chinesischen", "deutsche". */
export const territoryOfAdjective = (word: string): Territory | null => adjectives.get(word) ?? null;
