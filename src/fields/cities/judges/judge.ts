/**
 * Weighs each candidate: its own evidence against what its name needs, then lists, then what the rest of the document
 * has shown. Ends with every mention that counts and those that stand inside another name.
 */
import { isHome } from '../../../gazetteer/index.js';
import type { Gazetteer, Place } from '../../../gazetteer/index.js';
import type { Candidate } from '../names/candidate.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import { findChains } from '../names/chains.js';
import { choosePart, choosePlace, isSame, placesOf } from './choose.js';
import type { Choice, Issuer } from './choose.js';
import { districtWords, mergerWords, territoryNamed } from '../evidence/cue-words.js';
import { isBesideNoun } from '../evidence/beside-name.js';
import { readEvidence } from '../evidence/evidence.js';
import type { Evidence, Weight } from '../evidence/verdict.js';
import { isPlain, neededFor } from './need.js';
import type { Need } from './need.js';
import { readCounty } from '../evidence/county-behind.js';
import { readQualifier } from '../evidence/qualifier.js';
import { type CompanyBorders, followsCompany, isFormless, isJoinedToCompany } from '../evidence/follows-company.js';
import { judgeChain } from './judge-chain.js';
import { DISTRICT_LIST, judgeDistrictLists } from './judge-district-lists.js';
import { judgeCountries } from './judge-countries.js';
import { judgeColumns } from './judge-columns.js';
import { judgeItems } from './judge-items.js';
import { judgeLineCells } from './judge-line-cells.js';
import { judgePairs } from './judge-pairs.js';
import { judgePartners } from './judge-partners.js';
import { judgePersons, PERSONAL } from './judge-persons.js';
import { judgeShortForms } from './judge-short-forms.js';
import { wordsBefore } from '../evidence/surroundings.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';
import { isPartOfName, OVERSEAS_SEAT, SEAT, weigh } from './weigh.js';

/** "..., Ahausen" behind a company is its seat. */
export interface Setting extends CompanyBorders {
  readonly gazetteer: Gazetteer;
  readonly issuer: Issuer | null;
}

export function judge(text: string, candidates: readonly Candidate[], setting: Setting): Judged[] {
  const known = new Map<string, Bearers>();
  const judged: Judged[] = [];
  // Papers on mergers of municipalities name those that are parts of others today. Few texts have to be searched for it.
  let merging: boolean | null = null;
  const merges = (): boolean => (merging ??= mergerWords.some((word) => text.includes(word)));
  let last = 0;
  for (const candidate of candidates) {
    // A qualifier is no name of its own: "b. Altfeld".
    if (candidate.start < last) continue;
    const bearers = known.get(candidate.key) ?? bearersOf(candidate, setting, merges);
    known.set(candidate.key, bearers);
    const own = judgeAlone(text, candidate, bearers, setting);
    last = own?.candidate.end ?? last;
    if (own !== null) judged.push(followsCompany(text, candidate, setting) && territoryNamed(candidate.key) === null ? asSeat(text, own) : own.cue === JOINED_LOOSELY && isJoinedToCompany(text, candidate, setting.companyEnds) ? asFellow(own) : own);
  }
  judgeDistrictLists(text, judged);
  const chains = findChains(text, judged.map(({ candidate }) => candidate));
  for (const chain of chains) judgeChain(text, judged, chain);
  judgePartners(text, judged, chains);
  judgeColumns(text, judged);
  judgeLineCells(text, judged);
  judgeItems(text, judged);
  judgePairs(text, judged);
  judgeShortForms(judged);
  judgeRepetitions(judged);
  judgeCompatriots(judged);
  judgeDistricts(text, judged);
  judgePersons(text, judged);
  judgeCountries(text, judged);
  return judged;
}

function asSeat(text: string, member: Judged): Judged {
  const { candidate, choice: { place } } = member;
  // "mit der Lumo, Schulen und Vereinen"
  const isThing = !isHome(place) && isNoun(candidate.key) && isBesideNoun(text, candidate.end);
  // "Lumo, Vara Werke und": a company of which the gazetteer knows a namesake abroad; "MAN" is none at all.
  if (!isHome(place) && (candidate.capitals || (place.population < CITY && isFormless(text, candidate.start)))) return member;
  if (member.evidence.cue === OVERSEAS_SEAT || member.accepted || isThing || member.choice.partOfIssuer || member.evidence.weight === 'against') return member;
  const evidence: Evidence = { ...member.evidence, weight: STRONG, cue: SEAT, inside: false };
  return { ...member, evidence, accepted: true, cue: evidence.cue };
}

/** The cue of `und Ahausen`, which says little. */
const JOINED_LOOSELY = 'preposition';

/** "Lumo und Ahausen": what stands before says nothing of a place. */
function asFellow(member: Judged): Judged {
  if (member.isIssuer || member.evidence.weight !== 'loose' || member.need === 'nothing') return member;
  return { ...member, evidence: { ...member.evidence, weight: 'none', cue: 'name-alone' }, accepted: false };
}

function judgeAlone(text: string, candidate: Candidate, bearers: Bearers, { gazetteer, issuer }: Setting): Judged | null {
  const { key, capitals } = candidate;
  const { places, guess } = bearers;
  if (guess === null) return null;
  const isIssuer = issuer !== null && isSame(guess.place, issuer);
  const read = readEvidence(text, candidate, { isPlain: isIssuer || bearers.isPlain, isWord: bearers.isWord, isGreat: isIssuer || (bearers.isPlain && guess.place.population >= CITY) });
  const behind = read.weight === 'against' ? null : readQualifier(text, candidate, places) ?? readCounty(text, candidate.end, places);
  const qualified = behind?.tells === true ? behind : null;
  const isNarrow = qualified !== null || read.territory !== null;
  const narrowed = isNarrow ? choosePlace(qualified?.places ?? places, key, read.territory, issuer) : guess;
  const choice = narrowed ?? guess;
  const evidence = isPartOfName(key, isIssuer ? null : issuer) ? { ...read, weight: AGAINST, cue: 'part-of-issuer' } : weigh(text, candidate, read, { choice, isQualified: qualified !== null, isFound: narrowed !== null });
  const need = isIssuer ? 'nothing' : capitals ? 'strong' : isNarrow ? neededFor(gazetteer, key, choice) : bearers.need;
  const accepted = evidence.weight !== 'against' && !(evidence.inside && !isIssuer) && RANK[evidence.weight] >= RANK[need];
  return { candidate: behind === null ? candidate : { ...candidate, end: behind.end }, choice, need, accepted, backed: false, isIssuer,
    evidence: isIssuer ? { ...evidence, inside: false } : evidence, cue: isIssuer ? 'issuer' : evidence.cue };
}

/** What is the same for every mention of a name. */
interface Bearers {
  readonly places: readonly Place[];
  readonly guess: Choice | null;
  readonly need: Need;
  readonly isPlain: boolean;
  readonly isWord: boolean;
}

function bearersOf({ key, numbers }: Candidate, { gazetteer, issuer }: Setting, merges: () => boolean): Bearers {
  const places = placesOf(gazetteer, numbers);
  const guess = choosePlace(places, key, null, issuer) ?? (merges() ? choosePart(places, issuer) : null);
  return {
    places,
    guess,
    need: guess === null ? 'strong' : neededFor(gazetteer, key, guess),
    isPlain: guess !== null && isPlain(gazetteer, key, guess),
    isWord: gazetteer.isWord(key),
  };
}

/** Smaller ones abroad may be anything. */
const LARGE = 15_000;

const STRONG: Weight = 'strong';
const AGAINST: Weight = 'against';

/** A name that a clear sign has made a city of is one elsewhere in the document too, unless it is also a word or a person's. */
function judgeRepetitions(judged: readonly Judged[]): void {
  const known = new Set<string>();
  const barred = new Set<string>();
  for (const { accepted, candidate, evidence } of judged) {
    if (accepted) known.add(candidate.key);
    if (PERSONAL.has(evidence.cue) || evidence.cue === 'article') barred.add(candidate.key);
  }
  for (const member of judged) {
    const { key, capitals } = member.candidate;
    if (member.accepted || member.evidence.weight === 'against' || member.evidence.inside || capitals) continue;
    if (!known.has(key) || barred.has(key) || RANK[member.need] > RANK.place) continue;
    member.accepted = true;
    member.cue = 'repeated';
  }
}

/** What is a district in one place ("Stadtteil Ahausen") is hardly a town of the same name in another, unless that is a city. */
function judgeDistricts(text: string, judged: readonly Judged[]): void {
  const districts = new Set<string>();
  for (const { candidate, evidence } of judged) {
    if (evidence.cue === DISTRICT_LIST || evidence.cue === 'county-or-district' && districtWords.has(wordsBefore(text, candidate.start, 1)[0]?.word ?? '')) districts.add(candidate.key);
  }
  for (const member of judged) {
    if (!member.accepted || member.isIssuer || !districts.has(member.candidate.key) || member.backed || RANK[member.evidence.weight] >= RANK.strong || member.choice.place.population >= CITY) continue;
    member.accepted = false;
  }
}

const CITY = 100_000;

/** Where one town of a country abroad is meant beyond doubt, a large one of the same country needs no more than its name. */
function judgeCompatriots(judged: readonly Judged[]): void {
  const countries = new Set(judged.filter(({ accepted, evidence, choice }) => accepted && RANK[evidence.weight] >= RANK.located && !isHome(choice.place)).map(({ choice }) => choice.place.country));
  if (countries.size === 0) return;
  for (const member of judged) {
    const { candidate, choice, evidence, need } = member;
    if (member.accepted || evidence.weight === 'against' || evidence.inside || candidate.capitals || RANK[need] > RANK.place || choice.place.population < LARGE || !countries.has(choice.place.country)) continue;
    member.accepted = true;
    member.cue = 'same-country';
  }
}
