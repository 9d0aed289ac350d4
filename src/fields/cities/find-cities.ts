/**
 * Every mention of a municipality in the text, in order, with what speaks for it. Districts, counties, states, streets,
 * adjectives and surnames are no mentions; names inside the names of companies and institutions are marked `inside`.
 */
import { loadGazetteer } from '../../gazetteer/index.js';
import { splitWords, type Words } from '../../tree/words.js';
import type { CityValue, Mark } from '../paper-tree/paper-tree.js';
import { LONGER } from './evidence/before-against.js';
import { findIssuer } from './find-issuer.js';
import { findCandidates } from './names/candidates.js';
import { judge } from './judges/judge.js';
import { RANK } from './judges/judged.js';
import type { Judged } from './judges/judged.js';
import { withLostUmlauts } from './names/lost-umlauts.js';

export interface CityContext {
  /** The issuing body's name without its kind, null if unknown. */
  readonly bodyName: string | null;
  /** Ranges of company names, in order. */
  readonly companySpans: readonly TextRange[];
  /** The text spells its umlauts out. */
  readonly isSpelled?: boolean;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** `words` are those of `text`, where the caller has them already. */
export function findCities(text: string, context: CityContext, words: Words = splitWords(text)): Mark<CityValue>[] {
  const gazetteer = loadGazetteer();
  const candidates = withLostUmlauts(text, gazetteer, findCandidates(words, gazetteer), context.isSpelled === true);
  const issuer = findIssuer(text, context.bodyName, candidates, gazetteer);
  const companyStarts = new Set(context.companySpans.map(({ start }) => start));
  const companyEnds = new Set(context.companySpans.map(({ end }) => end));
  const judged = judge(text, candidates, { gazetteer, issuer, companyStarts, companyEnds });
  const spans = [...context.companySpans].sort((a, b) => a.start - b.start);
  const marks: Mark<CityValue>[] = [];
  let span = 0;
  for (const member of judged) {
    const { start, end } = member.candidate;
    while (span < spans.length && (spans[span]?.end ?? 0) <= start) span += 1;
    const around = spans[span];
    const inCompany = around !== undefined && around.start <= start && end <= around.end && member.cue !== COLUMN && !(around.start === start && around.end === end && isSited(member));
    const inside = (inCompany || member.evidence.inside) && !member.isIssuer;
    if (inside ? RANK[member.need] <= RANK.place : member.accepted) marks.push(toMark(member, inside));
  }
  return marks;
}

/** A cell of its own, whatever a company takes it for. */
const COLUMN = 'column';

/** "in Ahausen", which a company `Ahausen` is not. */
const isSited = ({ accepted, evidence, cue }: Judged): boolean => accepted && cue === 'preposition' && RANK[evidence.weight] >= RANK.place;

function toMark({ candidate, choice, evidence, cue }: Judged, inside: boolean): Mark<CityValue> {
  const { place, alternatives, contested } = choice;
  const strong = evidence.weight === 'strong' || cue === 'issuer';
  const certainty = (contested && !strong) || cue === LONGER ? 'doubtful' : strong || place.population >= 100_000 ? 'sure' : 'likely';
  return {
    value: {
      name: place.name,
      country: place.country,
      geonameId: place.geonameId,
      ags: place.ags,
      successorAgs: place.partOf,
      latitude: place.latitude,
      longitude: place.longitude,
      certainty,
      cue,
      alternatives,
      inside,
    },
    certainty: 'written',
    start: candidate.start,
    end: candidate.end,
    rule: `city-${cue}`,
    ...(certainty === 'doubtful' ? { weak: true } : {}),
  };
}
