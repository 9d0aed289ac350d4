/**
 * What the words around a candidate say: that it is a municipality, that it may be one, that it is part of a longer
 * name, or that it is none. Judges one candidate by its own surroundings; lists and repetitions come later.
 */
import { isDigitCode } from '../../vocabulary/letters.js';
import { endingTest } from '../../vocabulary/word-endings.js';
import type { Candidate } from './candidates.js';
import { isDated } from './is-dated.js';
import { birthWords, clubWords, congregationWords, councilWords, directions, exampleWords, institutionEnds, institutionWords, institutionWordsBehind, legalForms, linkVerbs,
  islands, loosePlaceWords, motionVerbs, municipalityWords, partnershipVerbs, placeWords, seatVerbs, surePlaceWords, territoryOfAdjective, territoryOfMunicipality, unionWords } from './cue-words.js';
import type { Territory } from './cue-words.js';
import { isBesideNoun, isCellEnd } from './beside-name.js';
import { isCapital } from './character-classes.js';
import { againstBehind } from './behind-against.js';
import { againstBefore, countyBefore, isBlankGap } from './before-against.js';
import { isDeed } from './follows-company.js';
import { hasCountyBracket, territoryBehind } from './territory-beside.js';
import { labelBefore, thirdBefore, wordsBefore, wordsBehind } from './surroundings.js';
import type { Neighbor } from './surroundings.js';

/** `strong` names a municipality, `located` ("in"), `place` and `loose` only a place, `none` says nothing, `against` rules it out. */
export type Weight = 'strong' | 'located' | 'place' | 'loose' | 'none' | 'against';

export interface Evidence {
  readonly weight: Weight;
  /** Kebab-case name of the cue. */
  readonly cue: string;
  readonly inside: boolean;
  readonly territory: Territory | null;
}

// "76131", "D-76131", "CH-8001"; not "1.000".
const POSTCODE = /^(?:(?:D-?)?\d{5}|(?:A|CH|L|FL|B|I)-\d{4,5})$/u;
// ": " and ":\n\n" before a list; not ", ".
const COLON_GAP = /^ ?:\s*$/u;
// ", " and ",\n"; not " ".
const COMMA_GAP = /^[.]?,\s+$/u;
// " e.V.", " e. V.", "-Stadt e.V."; not " ev.".
const CLUB_BEHIND = /^(?:-\p{L}{1,20})? ?e\. ?V\b/u;
const CLUB_WINDOW = 28;

// ") " and ")\n" before "aus"; not ", ".
const CLOSED = /^\)\s$/u;

// "Ort", "Sitzungsort"; not "Wort".
const PLACE_LABEL = /^(?:Ort|\p{Lu}\p{Ll}+s?ort)$/u;

// "Stadt Ahausen", "Markt Ahausen"; not "Stadtlengsfeld".
const OWN_KIND = /^(?:Stadt|Markt) \p{Lu}/u;

const LONGEST_ISLAND = 14;
const HOME = 'DE';
const OF = 'von';
const FROM = 'aus';
const BETWEEN = 'zwischen';
// "Comune di Ahausen".
const OF_ABROAD: ReadonlySet<string> = new Set(['di', 'de', 'van']);
const WITH = 'mit';
// "Städtepartnerschaft", "Partnerschaftsfeier", "Schüleraustausch"; not "Vereinbarung".
const PARTNERSHIP = /(?:partnerschaft\p{Ll}{0,12}|begegnung\p{Ll}{0,12}|austausch|austauschs|verschwisterung|freundschaft|jumelage)$/iu;

const NOTHING: Evidence = { weight: 'none', cue: 'name-alone', inside: false, territory: null };
const INSIDE: Evidence = { weight: 'none', cue: 'inside-a-name', inside: true, territory: null };

export interface NameKind {
  /** Neither a word nor a surname, and its place is large: titles of councils do not rule it out. */
  readonly isPlain: boolean;
  /** Also a word of the language. */
  readonly isWord: boolean;
  /** The issuer or a city: offices do not rule it out. */
  readonly isGreat: boolean;
}

export function readEvidence(text: string, candidate: Candidate, { isPlain, isWord, isGreat }: NameKind): Evidence {
  const before = wordsBefore(text, candidate.start, 2);
  const label = labelBefore(text, candidate.start, before[0]);
  const behind = wordsBehind(text, candidate.end, 1);
  const reason = againstBefore(before, { isPlain, isGreat, speaks: speaksBehind(behind), label }) ?? againstBehind(text, candidate, behind, isGreat);
  // "die Stadt Ahausen" where the kind is part of the name.
  const against = reason === 'article' && OWN_KIND.test(candidate.key) ? null : reason;
  const county = countyBefore(before, candidate.key);
  if (county !== null) return verdict('against', county);
  // "Partnerstädte\n\nEssen wird": a heading, and a word that opens a paragraph.
  const opens = isWord && speaksBehind(behind) && (before[0]?.gap.includes('\n\n') ?? false);
  const strong = candidate.joined === 'word' || opens ? null : strongCue(text, candidate, before, behind);
  if (strong !== null && (against === null || strong.cue === 'postcode')) return strong;
  if (against !== null) return verdict('against', against);
  const place = label !== '' && PLACE_LABEL.test(label) ? verdict('located', 'label') : placeCue(before, text, candidate.end);
  // "in Ahausen-Neudorf" names a district that the gazetteer lacks, "der Ahausen-Vertrag" something else.
  if (place.weight === 'none' && isBracketed(text, candidate)) return verdict('loose', 'in-brackets');
  const joinedToName = candidate.joined === 'word' && (isWord || (place.weight !== 'located' && place.weight !== 'place'));
  return joinedToName || isInside(text, candidate, before, behind) || isClubBehind(text, candidate.end) ? INSIDE : place;
}

/** Cheap look at two characters first, since few names have it. */
const isClubBehind = (text: string, end: number): boolean => (text.charAt(end) === '-' || text.startsWith(' e', end) || text.startsWith('e', end)) && CLUB_BEHIND.test(text.slice(end, end + CLUB_WINDOW));

/** "Lumo (Ahausen)": alone in brackets behind a name. */
const isBracketed = (text: string, { start, end }: Candidate): boolean =>
  text.charAt(start - 1) === '(' && (text.charAt(end) === ')' || text.charAt(end) === ',') && BEHIND_NAME.test(text.slice(Math.max(0, start - BRACKET_WINDOW), start));
// "Lumo (", "Lumo Bau\n("; not "erledigt (".
const BEHIND_NAME = /(?<![\p{L}\d-])\p{Lu}[\p{L}\d-]{1,30}\s\($/u;
const BRACKET_WINDOW = 34;

/** "fragt", "hält"; a preposition or a conjunction says nothing. */
const speaksBehind = ([next]: readonly Neighbor[]): boolean => next?.gap === ' ' && SPEAKING.test(next.word);
// "fragt", "erklärt"; not "und", "hat".
const SPEAKING = /^\p{Ll}{3,}t$/u;

const verdict = (weight: Weight, cue: string, territory: Territory | null = null): Evidence => ({ weight, cue, inside: false, territory });

function strongCue(text: string, candidate: Candidate, before: readonly Neighbor[], behind: readonly Neighbor[]): Evidence | null {
  const first = before[0]?.word ?? '';
  const second = before[1]?.word ?? '';
  const gap = before[0]?.gap ?? '';
  const isBeside = isBlankGap(gap);
  const beside = territoryBehind(text, candidate.end);
  const territory = beside ?? territoryOfAdjective(first) ?? territoryOfAdjective(second);
  if (unionWords.has(first) && candidate.joined !== null) return null;
  if (isMunicipalityWord(first) && gap.trim() === '' && !congregationWords.has(second)) return verdict('strong', 'municipality-word', territory);
  const kindAbroad = isBeside ? territoryOfMunicipality(OF_ABROAD.has(first) ? second : first) : null;
  if (kindAbroad !== null) return verdict('strong', 'municipality-word', kindAbroad);
  if (isMunicipalityWord(first) && COLON_GAP.test(gap)) return verdict('strong', 'list-heading', territory ?? territoryOfAdjective(thirdBefore(text, candidate.start)));
  if (exampleWords.has(first) && isMunicipalityWord(second) && isBeside) return verdict('strong', 'list-heading', territory ?? territoryOfAdjective(thirdBefore(text, candidate.start)));
  if (linkVerbs.has(first) && isBeside && partnersAre(text, candidate.start)) return verdict('strong', 'list-heading', territory);
  if (candidate.joined === 'part' && !isInside(text, candidate, before, [])) return verdict('strong', 'with-its-part', territory);
  if (first === OF && councilWords.has(second) && isBeside) return verdict('strong', 'office-of', territory);
  if ((first === WITH || first === 'Mit') && behind[0]?.gap === ' ' && isBeside && partnershipVerbs.has(behind[0].word)) return verdict('strong', 'partnership', territory);
  if (gap.startsWith(':') && COLON_GAP.test(gap) && PARTNERSHIP.test(first)) return verdict('strong', 'list-heading', territory);
  if (first === WITH && isBeside && PARTNERSHIP.test(second)) return verdict('strong', 'partnership', territory);
  if (beside?.tight === true) return verdict('strong', 'territory-beside', beside);
  if (hasCountyBracket(text, candidate.end)) return verdict('strong', 'county-beside', { country: 'DE', state: null });
  if (isBeside && isDigitCode(first.charCodeAt(first.length - 1)) && POSTCODE.test(first)) return verdict('strong', 'postcode', territory);
  if (gap.includes(',') && COMMA_GAP.test(gap) && (legalForms.has(first) || (first === 'V' && second === 'e')) && !isDeed(text, candidate)) return verdict('strong', 'company-seat', territory);
  if (isBeside && isSeat(before)) return verdict('strong', 'company-seat', territory);
  if (startsLine(text, candidate.start) && isDated(text.slice(candidate.end, candidate.end + 30))) return verdict('strong', 'place-and-date');
  if (isBeside && isJourney(candidate.key, before, behind)) return verdict('strong', 'journey', territory);
  if (isBeside && seatVerbs.has(first) && SEAT.test(text.slice(Math.max(0, candidate.start - SEAT_WINDOW), candidate.start))) return verdict('strong', 'seat', territory);
  if (first === 'in' && isBeside && birthWords.has(second)) return verdict('strong', 'birthplace', territory);
  const adjective = isBeside ? territoryOfAdjective(first) : null;
  if (adjective !== null) return verdict(adjective.country === HOME ? 'place' : 'strong', 'territory-adjective', territory);
  return beside === null ? null : verdict('place', 'territory-beside', beside);
}

// "Fahrt", "Busreise"; not "Anfahrtsweg".
const JOURNEY = /(?:fahrt|fahrten|reise|reisen|ausflug|ausflüge|exkursion|flug|flüge|umzug|wegzug|verlagerung|wechsel)$/iu;
// "Sitz ist ", "Verwaltungssitz des Verbandes soll "; not "Besitz ist ".
const SEAT = /(?<!\p{L})(?:Sitz|\p{Lu}\p{L}{3,}ssitz|\p{Lu}\p{L}{3,}sort)(?: de[rs] [\p{L}-]{3,30})? \p{L}{3,6} $/u;
const SEAT_WINDOW = 70;

/** "Fahrt nach Ahausen", "nach Ahausen gezogen". */
const isJourney = (key: string, before: readonly Neighbor[], behind: readonly Neighbor[]): boolean =>
  before[0]?.word === 'nach' && !directions.has(key) && (JOURNEY.test(before[1]?.word ?? '') || (behind[0]?.gap === ' ' && motionVerbs.has(behind[0].word)));

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
  if (municipalityWords.has(word)) return true;
  return word.length > 4 && isCapital(word.charCodeAt(1)) && municipalityWords.has(word.slice(0, 1) + word.slice(1).toLowerCase());
}

function startsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 4 && text.charAt(at) === ' ') at -= 1;
  return at < 0 || text.charAt(at) === '\n' || text.charAt(at) === '\t';
}

/** Part of the name of an institution, a company, an event. */
function isInside(text: string, { start }: Candidate, before: readonly Neighbor[], behind: readonly Neighbor[]): boolean {
  const { word, gap } = before[0] ?? { word: '', gap: '' };
  // The end of a cell.
  if (gap.includes('\t')) return false;
  if (gap === ') ' && institutionWords.has(word)) return true;
  if (gap.length <= 2 && gap.trim() === '' && gap !== '' && (isInstitution(word) || congregationWords.has(before[1]?.word ?? ''))) return true;
  if (gap === ' ' && before[1]?.gap === ' ' && clubWords.has(before[1].word) && isCapital(word.charCodeAt(0))) return true;
  if (gap.length === 1 && legalForms.has(word)) return true;
  if (gap === ' ' && before[1]?.gap === ' ' && word !== '' && before[1].word === 'für' && institutionWords.has(thirdBefore(text, start))) return true;
  return behind[0]?.gap === ' ' && institutionWordsBehind.has(behind[0].word);
}

const endsLikeInstitution = endingTest(institutionEnds);

function isInstitution(word: string): boolean {
  // "Amtsgericht", "Amtsgerichts".
  if (institutionWords.has(word) || (word.endsWith('s') && institutionWords.has(word.slice(0, -1)))) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last !== word && institutionWords.has(last)) return true;
  const lower = word.toLowerCase();
  return word.length > 4 && word !== lower && endsLikeInstitution(lower);
}

function placeCue(before: readonly Neighbor[], text: string, end: number): Evidence {
  const { word, gap } = before[0] ?? { word: '', gap: '' };
  if (!isBlankGap(gap)) return isCellEnd(text, gap, word, end) ? verdict('place', 'end-of-cell') : NOTHING;
  const lower = word.length < 9 ? word.toLowerCase() : word;
  if (lower === 'auf' && islands.has(text.slice(Math.max(0, end - LONGEST_ISLAND), end).split(' ').at(-1) ?? '')) return verdict('located', 'preposition');
  if (surePlaceWords.has(lower)) return verdict('located', 'preposition');
  if (lower === FROM && CLOSED.test(before[1]?.gap ?? '')) return verdict('located', 'preposition');
  if (lower === BETWEEN && isBesideNoun(text, end)) return verdict('loose', 'preposition');
  if (placeWords.has(lower) || placeWords.has(word)) return verdict('place', 'preposition');
  return loosePlaceWords.has(lower) ? verdict('loose', 'preposition') : NOTHING;
}
