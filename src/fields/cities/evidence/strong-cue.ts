import { isDigitCode } from '../../../vocabulary/letters.js';
import { isBlankGap } from './before-against.js';
import { endingTest } from '../../../vocabulary/word-endings.js';
import type { Candidate } from '../names/candidate.js';
import { isCapital } from '../names/character-classes.js';
import { areaWords, birthWords, branchWords, cityStates, congregationWords, councilWords, directions, exampleWords, journeyEndings, legalForms, linkVerbs, motionVerbs, municipalityWords, noMunicipalities, partnershipVerbs, seatVerbs, stateOfKind, territoryNamed, territoryOfAdjective, territoryOfMunicipality, unionWords } from './cue-words.js';
import { isDeed, isPerson } from './follows-company.js';
import { isInside } from './inside-name.js';
import { isDated } from './is-dated.js';
import type { Neighbor } from './surroundings.js';
import { thirdBefore } from './surroundings.js';
import { hasCountyBracket, territoryBehind } from './territory-beside.js';
import { type Evidence, verdict } from './verdict.js';

// "76131", "D-76131", "CH-8001"; not "1.000".
const POSTCODE = /^(?:(?:D-?)?\d{5}|(?:A|CH|L|FL|B|I)-\d{4,5})$/u;
// ": " and ":\n\n" before a list; not ", ".
const COLON_GAP = /^ ?:\s*$/u;
// ", " and ",\n"; not " ".
const COMMA_GAP = /^[.]?,\s+$/u;
// The end of the bracket or of the first name in it: "Polen (Ahausen)".
const BRACKETED = /^[),/]/u;
const HOME = 'DE';
const OF = 'von';
// "Comune di Ahausen".
const OF_ABROAD: ReadonlySet<string> = new Set(['di', 'de', 'van']);
/** "der Markt Ahausen", "des Fleckens Ahausen"; not "am Markt". */
const MASCULINE: ReadonlySet<string> = new Set(['der', 'Der', 'des', 'Des', 'den', 'vom', 'beim']);
// "LMO-Ratsfraktion", "Stadtratsfraktion"; not "Kreistagsfraktion".
const COUNCIL_GROUP = /(?:^R|-R|Stadtr|Gemeinder)atsfraktion$/u;
const SHORTEST_GROUP = 10;
// "Stadtbezirksrat Ahausen-Behausen": both are parts of the town whose council it is; not "Ortsbeirat Ahausen-Nord".
const DISTRICT_COUNCIL = /^Stadtbezirksr(?:at(?:e?s)?|äten?)$/u;
const WITH = 'mit';
/** "die Gemeinden um Ahausen". */
const AROUND: ReadonlySet<string> = new Set(['um', 'bei', 'nahe']);
// "Städtepartnerschaft", "Partnerschaftsfeier", "Schüleraustausch"; not "Vereinbarung".
const PARTNERSHIP = /(?:partnerschaft\p{Ll}{0,12}|begegnung\p{Ll}{0,12}|austausch|austauschs|verschwisterung|freundschaft|jumelage)$/iu;

/** The cue by which a candidate is a municipality, or lies in the territory named beside it: "Stadt Ahausen", "76131 Ahausen", "Fahrt nach Ahausen". */
export function strongCue(text: string, candidate: Candidate, before: readonly Neighbor[], behind: readonly Neighbor[]): Evidence | null {
  const first = before[0]?.word ?? '';
  const second = before[1]?.word ?? '';
  const gap = before[0]?.gap ?? '';
  const isBeside = isBlankGap(gap);
  const beside = territoryBehind(text, candidate.end);
  const territory = beside ?? territoryOfAdjective(first) ?? territoryOfAdjective(second);
  if (unionWords.has(first) && candidate.joined !== null) return null;
  if (isMunicipalityWord(first) && gap.trim() === '' && !congregationWords.has(second)) return verdict('strong', 'municipality-word', territory);
  const kindOfState = isBeside && MASCULINE.has(second) ? stateOfKind(first) : null;
  if (kindOfState !== null) return verdict('strong', 'territory-adjective', kindOfState);
  const kindAbroad = isBeside ? territoryOfMunicipality(OF_ABROAD.has(first) ? second : first) : null;
  if (kindAbroad !== null) return verdict('strong', 'municipality-word', kindAbroad);
  if (isMunicipalityWord(first) && COLON_GAP.test(gap)) return verdict('strong', 'list-heading', territory ?? territoryOfAdjective(thirdBefore(text, candidate.start)));
  if (exampleWords.has(first) && isMunicipalityWord(second) && isBeside) return verdict('strong', 'list-heading', territory ?? territoryOfAdjective(thirdBefore(text, candidate.start)));
  if (linkVerbs.has(first) && isBeside && partnersAre(text, candidate.start)) return verdict('strong', 'list-heading', territory);
  if (candidate.joined === 'part' && !(isBeside && DISTRICT_COUNCIL.test(first)) && !isInside(text, candidate, before, [])) return verdict('strong', 'with-its-part', territory);
  if (first === OF && areaWords.has(second) && isBeside) return verdict('strong', 'municipality-word', territory);
  if (AROUND.has(first) && municipalityWords.has(second) && isBeside) return verdict('strong', 'municipality-word', territory ?? territoryOfAdjective(thirdBefore(text, candidate.start)));
  if (first === OF && councilWords.has(second) && isBeside) return verdict('strong', 'office-of', territory);
  if ((first === WITH || first === 'Mit') && behind[0]?.gap === ' ' && isBeside && partnershipVerbs.has(behind[0].word)) return verdict('strong', 'partnership', territory);
  if (gap.startsWith(':') && COLON_GAP.test(gap) && PARTNERSHIP.test(first)) return verdict('strong', 'list-heading', territory);
  if (first === WITH && isBeside && PARTNERSHIP.test(second)) return verdict('strong', 'partnership', territory);
  if (text.charAt(candidate.start - 1) === '(' && gap.length === 2 && BRACKETED.test(text.slice(candidate.end, candidate.end + 2))) {
    const around = territoryNamed(first);
    if (around !== null && around.state === null) return verdict('strong', 'territory-beside', around);
  }
  if (beside?.tight === true) return verdict('strong', 'territory-beside', beside);
  if (hasCountyBracket(text, candidate.end)) return verdict('strong', 'county-beside', { country: 'DE', state: null });
  if (isBeside && isDigitCode(first.charCodeAt(first.length - 1)) && POSTCODE.test(first)) return verdict('strong', 'postcode', territory);
  if (gap.includes(',') && COMMA_GAP.test(gap) && (legalForms.has(first) || (first === 'V' && second === 'e')) && !isDeed(text, candidate) && !isPerson(text, candidate)) return verdict('strong', 'company-seat', territory);
  if (isBeside && first.length > SHORTEST_GROUP && COUNCIL_GROUP.test(first) && !goesOnAsName(behind)) return verdict('strong', 'council-group', territory);
  if (isBeside && branchWords.has(first)) return verdict('strong', 'branch', territory);
  if (isBeside && isSeat(before)) return verdict('strong', 'company-seat', territory);
  if (startsLine(text, candidate.start) && isDated(text.slice(candidate.end, candidate.end + 30))) return verdict('strong', 'place-and-date');
  if (isBeside && isJourney(candidate.key, before, behind)) return verdict('strong', 'journey', territory);
  if (isBeside && seatVerbs.has(first) && SEAT.test(text.slice(Math.max(0, candidate.start - SEAT_WINDOW), candidate.start))) return verdict('strong', 'seat', territory);
  if (first === 'in' && isBeside && birthWords.has(second)) return verdict('strong', 'birthplace', territory);
  const adjective = isBeside ? territoryOfAdjective(first) : null;
  if (adjective !== null) return verdict(adjective.country === HOME ? 'place' : 'strong', 'territory-adjective', territory);
  return beside === null ? null : verdict('place', 'territory-beside', beside);
}

/** "fahrt", "busreise"; not "anfahrtsweg". */
const isJourneyNoun = endingTest(journeyEndings);
// "Sitz ist ", "Verwaltungssitz des Verbandes soll "; not "Besitz ist ".
const SEAT = /(?<!\p{L})(?:Sitz|\p{Lu}\p{L}{3,}ssitz|\p{Lu}\p{L}{3,}sort)(?: de[rs] [\p{L}-]{3,30})? \p{L}{3,6} $/u;
const SEAT_WINDOW = 70;

/** "Ratsfraktion Ahausen Weber": who speaks for it. */
const goesOnAsName = ([next]: readonly Neighbor[]): boolean => next?.gap === ' ' && isCapital(next.word.charCodeAt(0));

/** "Fahrt nach Ahausen", "nach Ahausen gezogen". */
const isJourney = (key: string, before: readonly Neighbor[], behind: readonly Neighbor[]): boolean =>
  before[0]?.word === 'nach' && !directions.has(key) && !isState(key) && (isJourneyNoun((before[1]?.word ?? '').toLowerCase()) || (behind[0]?.gap === ' ' && motionVerbs.has(behind[0].word)));

/** Of a state a village may bear the name. */
const isState = (key: string): boolean => (territoryNamed(key)?.state ?? null) !== null && !cityStates.has(key);

// "Partnerstädte von Ahausen sind "; not "Partner sind ".
const PARTNERS = /(?:stadt|städte|städten|gemeinde|gemeinden|kommune|kommunen) [^.:;\n]{0,40}$/u;
const PARTNER_WINDOW = 80;

/** "Weitere Partnerstädte sind": a noun for towns is the subject. */
const partnersAre = (text: string, start: number): boolean => PARTNERS.test(text.slice(Math.max(0, start - PARTNER_WINDOW), start));

/** "Ahausen Bau GmbH aus", "mit Sitz in". */
function isSeat(before: readonly Neighbor[]): boolean {
  const [first, second] = [before[0]?.word, before[1]?.word ?? ''];
  return (first === 'aus' && legalForms.has(second)) || (first === 'in' && (second === 'Sitz' || legalForms.has(second)));
}

/** "Stadt", "STADT". */
function isMunicipalityWord(word: string): boolean {
  if (municipalityWords.has(word) || isKindOfMunicipality(word)) return true;
  return word.length > 4 && isCapital(word.charCodeAt(1)) && municipalityWords.has(word.slice(0, 1) + word.slice(1).toLowerCase());
}

// "Eifelgemeinde", "Inselgemeinden"; not "Gemeinde".
const KIND = /^\p{Lu}\p{Ll}{2,}gemeinden?$/u;
const isKindOfMunicipality = (word: string): boolean => word.length > GEMEINDE && word.includes('gemeinde') && KIND.test(word) && !noMunicipalities.some((stem) => word.startsWith(stem));
const GEMEINDE = 'gemeinde'.length;

function startsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 4 && text.charAt(at) === ' ') at -= 1;
  return at < 0 || text.charAt(at) === '\n' || text.charAt(at) === '\t';
}
