/**
 * What the words around a candidate say: that it is a municipality, that it may be one, that it is part of a longer
 * name, or that it is none. Judges one candidate by its own surroundings; lists and repetitions come later.
 */
import { loadGazetteer } from '../../../gazetteer/index.js';
import { againstBefore, countyBefore, isBlankGap, isPartBefore, LONGER } from './before-against.js';
import { againstBehind, isPerson } from './behind-against.js';
import { endsLine, isAboveDate, isBesideNoun, isCellEnd } from './beside-name.js';
import type { Candidate } from '../names/candidate.js';
import { choiceVerbs, comers, islands, joiningVerbs, loosePlaceWords, placeWords, routeWords, siteWords, surePlaceWords } from './cue-words.js';
import { isInside, isInstitution } from './inside-name.js';
import { strongCue } from './strong-cue.js';
import type { Neighbor } from './surroundings.js';
import { labelBefore, wordsBefore, wordsBehind } from './surroundings.js';
import { type Evidence, verdict } from './verdict.js';

// " e.V.", " e. V.", "-Stadt e.V."; not " ev.".
const CLUB_BEHIND = /^(?:-\p{L}{1,20})? ?e\. ?V\b/u;
const CLUB_WINDOW = 28;

// "Ort", "Sitzungsort", "Stammsitz"; not "Wort".
const PLACE_LABEL = /^(?:Ort|\p{Lu}\p{Ll}+s?ort|Sitz|(?:Haupt|Stamm|Firmen|Geschäfts|Vereins|Dienst)sitz)$/u;

// "Stadt Ahausen", "Markt Ahausen"; not "Stadtlengsfeld".
const OWN_KIND = /^(?:Stadt|Markt) \p{Lu}/u;

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
  const reason = againstBefore(before, { isPlain, isGreat, speaks: speaksBehind(behind), label }) ?? againstBehind(text, candidate, { before, behind }, isGreat);
  // "die Stadt Ahausen" where the kind is part of the name.
  const against = reason === 'article' && OWN_KIND.test(candidate.key) ? null : reason;
  if (isPlain && !candidate.key.includes(' ') && isWater(text, candidate.start, before, behind)) return verdict('against', 'water');
  const county = countyBefore(before, candidate.key);
  if (county !== null) return verdict('against', county);
  // "Partnerstädte\n\nEssen wird": a heading, and a word that opens a paragraph.
  const opens = isWord && speaksBehind(behind) && (before[0]?.gap.includes('\n\n') ?? false);
  const strong = candidate.joined === 'word' || opens ? null : strongCue(text, candidate, before, behind);
  if (strong !== null && (against === null || strong.cue === 'postcode')) return strong;
  if (against !== null) return verdict('against', against);
  if (!isGreat && isPerson(candidate.key, before, behind)) return verdict('against', 'person');
  // "Alt Ahausen" of a city may be a part of it, or a village elsewhere.
  if (isPartBefore(before)) return verdict(isHyphenLost(before, candidate) ? 'against' : 'none', LONGER);
  if (text.startsWith(WHERE, candidate.end)) return verdict(isWord ? 'place' : 'located', WHERE_CLAUSE);
  const place = label !== '' && PLACE_LABEL.test(label) ? verdict('located', 'label') : placeCue(before, text, candidate);
  // "in Ahausen-Neudorf" names a district that the gazetteer lacks, "der Ahausen-Vertrag" something else.
  if (place.weight === 'none' && isBracketed(text, candidate)) return verdict('loose', 'in-brackets');
  const joinedToName = candidate.joined === 'word' && (isWord || (place.weight !== 'located' && place.weight !== 'place'));
  return joinedToName || isInside(text, candidate, before, behind) || isClubBehind(text, candidate.end) ? INSIDE : place;
}

/** "Er verweist auf Ahausen, wo". */
const WHERE = ', wo ';
export const WHERE_CLAUSE = 'where-clause';

/** "das Ufer der Ahaue", "über die Ahaue": no town has an article, but a river of its name, unless it stands within a longer name or behind a comma. */
function isWater(text: string, start: number, [article, further]: readonly Neighbor[], [next]: readonly Neighbor[]): boolean {
  if (article === undefined || !RIVER_ARTICLES.has(article.word) || !isBlankGap(article.gap) || COMMA.test(further?.gap ?? '') || PARTICIPLE.test(next?.word ?? '')) return false;
  // ", in der Ahausen vertreten ist"
  if (RELATIVE.has(further?.word ?? '') && !JOINTS.has(next?.word ?? '') && COMMA.test(wordsBefore(text, start, 3)[2]?.gap ?? '')) return false;
  return next === undefined || next.word === '' || (STANDS.test(next.gap) && !CAPITAL.test(next.word)) || ENDS.test(next.gap);
}
/** ", an der Ahaue und an der Bache": no verb, so that no clause begins there. */
const JOINTS: ReadonlySet<string> = new Set(['und', 'oder', 'sowie']);
const RELATIVE: ReadonlySet<string> = new Set(['in', 'an', 'auf', 'mit', 'von', 'bei', 'aus', 'zu', 'für', 'gegen', 'nach', 'durch']);
// "betreffenden", "gehörende"; not "Ende", "und".
const PARTICIPLE = /^\p{Ll}{3,}end(?:e|en|er|es)$/u;
const RIVER_ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'Die']);
// ", "; not " ".
const COMMA = /,\s*$/u;
// " ", "\n  "; not "-".
const STANDS = /^\s+$/u;
// ". ", ", ", ")."; not "-", "/".
const ENDS = /^\)?[.,;]/u;
// "Ahausen"; not "bis", "3".
const CAPITAL = /^\p{Lu}/u;

/** "Neu Ahausen" where the town is called Neu-Ahausen. */
const isHyphenLost = ([first]: readonly Neighbor[], { key }: Candidate): boolean => first !== undefined && loadGazetteer().numbers(`${first.word}-${key}`).length > 0;

/** Cheap look at two characters first, since few names have it. */
const isClubBehind = (text: string, end: number): boolean => (text.charAt(end) === '-' || text.startsWith(' e', end) || text.startsWith('e', end)) && CLUB_BEHIND.test(text.slice(end, end + CLUB_WINDOW));

/** "Lumo (Ahausen)": alone in brackets behind a name. */
const isBracketed = (text: string, { start, end }: Candidate): boolean =>
  text.charAt(start - 1) === '(' && (text.charAt(end) === ')' || text.charAt(end) === ',') && BEHIND_NAME.test(text.slice(Math.max(0, start - BRACKET_WINDOW), start));
// "Lumo (", "Lumo Bau\n(", "eLumo (", "Lumo a.s. (", "Lumo Ltd. ("; not "erledigt (", "am 5. (".
const BEHIND_NAME = /(?<![\p{L}\d-])(?:\p{Ll}{0,3}\p{Lu}[\p{L}\d-]{1,30}\.?|(?:\p{L}\.){2,4})\s\($/u;
const BRACKET_WINDOW = 34;

/** "fragt", "hält"; a preposition or a conjunction says nothing. */
const speaksBehind = ([next]: readonly Neighbor[]): boolean => next?.gap === ' ' && SPEAKING.test(next.word);
// "fragt", "erklärt"; not "und", "hat".
const SPEAKING = /^\p{Ll}{3,}t$/u;

const NOTHING: Evidence = { weight: 'none', cue: 'name-alone', inside: false, territory: null };
const LONGEST_ISLAND = 14;
/** The cue of `auf Ahausen`: nothing else is called like an island. */
export const ISLAND = 'island';
const FROM = 'aus';
const BETWEEN = 'zwischen';
const WITH = 'mit';
const FOR = 'für';
/** "Die Fähre verbindet Ahausen mit": towns only, since persons are joined by other words. */
const isJoined = (text: string, start: number): boolean => JOINED.test(text.slice(Math.max(0, start - JOINED_WINDOW), start));
// "verbindet Ahausen mit ", "verbindet die Stadt Ahausen täglich mit\n"; not "verbindet. Wir reden mit ".
const JOINED = /(?<!\p{L})verb(?:indet|inden|and|inde) [^.;:\n]{3,50}\smit\s$/u;
const JOINED_WINDOW = 74;
const OF = 'von';
const TO = 'bis';
// " bis Ahausen", " über Bestadt nach"; not " bis 2024", " bis heute".
const TO_PLACE = /^\s(?:bis|über|nach)\s\p{Lu}\p{Ll}{2,}/u;
const ROUTE_WINDOW = 12;
// "von Ahausen bis ", "von Bad Bestadt über Varasdorf bis "; not "von 2020 bis ".
const FROM_PLACE = /(?<!\p{L})von\s\p{Lu}[\p{L} -]{2,30}\sbis\s$/u;
const ROUTE_BEFORE = 44;
const AND = 'und';
// " in Bestadt": it is something that is there; not " in der".
const SITE = /^ in \p{Lu}/u;
const SITE_WINDOW = 5;
// ") " and ")\n" before "aus"; not ", ".
const CLOSED = /^\)\s$/u;

function placeCue(before: readonly Neighbor[], text: string, candidate: Candidate): Evidence {
  const { end } = candidate;
  const { word, gap } = before[0] ?? { word: '', gap: '' };
  if (gap === '\n' && isAboveDate(text, end)) return verdict('place', 'above-a-date');
  if (gap === ', ' && endsLine(text, end) && (isInstitution(word) || (before[1]?.gap === ' ' && isInstitution(before[1].word)))) return verdict('located', 'seat-of-institution');
  if (gap === ' – ' || gap === ' - ') return routeWords.has(before[1]?.word ?? '') ? verdict('place', 'route') : NOTHING;
  if (!isBlankGap(gap)) return isCellEnd(text, gap, word, candidate) ? verdict('place', 'end-of-cell') : NOTHING;
  const lower = word.length < 9 ? word.toLowerCase() : word;
  if (lower === 'auf' && islands.has(text.slice(Math.max(0, end - LONGEST_ISLAND), end).split(' ').at(-1) ?? '')) return verdict('located', ISLAND);
  if (surePlaceWords.has(lower)) return verdict('located', 'preposition');
  if (lower === FROM && (CLOSED.test(before[1]?.gap ?? '') || comers.has(before[1]?.word ?? ''))) return verdict('located', 'preposition');
  if (siteWords.has(word)) return verdict('loose', 'site');
  if (joiningVerbs.has(word) || (lower === WITH && isJoined(text, candidate.start))) return verdict('place', 'joined-places');
  if (lower === FOR && choiceVerbs.has(wordsBehind(text, end, 1)[0]?.word ?? '')) return verdict('place', 'chosen');
  if ((lower === OF && TO_PLACE.test(text.slice(end, end + ROUTE_WINDOW))) || (lower === TO && FROM_PLACE.test(text.slice(Math.max(0, candidate.start - ROUTE_BEFORE), candidate.start)))) return verdict('located', 'route');
  if (lower === BETWEEN && isBesideNoun(text, end)) return verdict('loose', 'preposition');
  if (placeWords.has(lower) || placeWords.has(word)) return verdict('place', 'preposition');
  if (lower === AND && SITE.test(text.slice(end, end + SITE_WINDOW))) return NOTHING;
  return loosePlaceWords.has(lower) ? verdict('loose', 'preposition') : NOTHING;
}
