/**
 * Companies that a word before them makes one: `Fa. Granat`, `des Herstellers Lumo`, `Geschäftsführer der ST-X`,
 * `Auftrag an XYZ`. How much the name itself must look like one depends on the cue: after `Firma` any capital word
 * will do, after `Unternehmen` a plain noun will not.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { isNoun } from '../../../vocabulary/nouns.js';
import { wordEndings } from '../../../vocabulary/word-endings.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { isAccepted } from '../accepted-by-cue.js';
import { coordinatedNames } from '../names/coordinated-names.js';
import type { Cue, Demand } from '../cue.js';
import { gapKind, startsLine } from '../words/gap.js';
import { isPlural, SINGULAR } from '../number-of-cue.js';
import { FEMININE } from '../words/grammar-words.js';
import { bracketAfter, seatAfter } from '../names/name-after.js';
import { nameFrom, runAt, type NameRun } from '../names/name-from.js';
import { isBrandShaped, isFirstName, isProperName, isUnknown } from '../names/proper-name.js';
import type { Sought } from '../words/scan.js';
import { endOf, gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital, isFunctionWord, isNumber, isInflected } from '../words/word-shape.js';

const EXACT = new Map<string, Cue>([
  ...cues.firm.map((word): [string, Cue] => [word, { demand: 'any', several: false }]),
  ...cues.firms.map((word): [string, Cue] => [word, { demand: 'named', several: true }]),
  ...cues.venues.map((word): [string, Cue] => [word, { demand: 'quoted', several: false }]),
  ...cues.relations.map((word): [string, Cue] => [word, { demand: 'related', several: false }]),
  ...cues.awards.map((word): [string, Cue] => [word, { demand: 'awarded', several: false }]),
]);
const SAME_IN_PLURAL: ReadonlySet<string> = new Set(cues.sameInPlural);
const cueOf = (ending: string, demand: Demand): readonly [string, Cue] => [ending, { demand, several: SAME_IN_PLURAL.has(ending) }];
/** Cues that are the last part of a compound. */
const ENDINGS = wordEndings([...cues.singularEndings.map((ending) => cueOf(ending, 'named')), ...cues.shapedOnly.map((ending) => cueOf(ending, 'shaped'))]);

/** What `findByCue` looks for. */
export const cueWords: Sought = { letters: 'capital', exact: [...EXACT.keys()], endings: [...cues.singularEndings, ...cues.shapedOnly] };

/** `nouns` are the words that may be cues. */
export function findByCue(words: Words, nouns: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of nouns) {
    const cue = cueAt(wordAt(words, at));
    if (cue !== null) found.push(...readAfter(words, at, cue));
  }
  return found;
}

function cueAt(word: string): Cue | null {
  const exact = EXACT.get(word);
  if (exact !== undefined) return exact;
  const small = word.toLowerCase();
  // Not in words in capitals throughout.
  return word.slice(-3) === small.slice(-3) ? ENDINGS.of(small) : null;
}

function readAfter(words: Words, at: number, cue: Cue): Candidate[] {
  if (isNumber(wordAt(words, at + 1))) return numberedBidder(words, at, cue);
  if (LABELS.has(wordAt(words, at)) && gapBefore(words, at + 1).startsWith(':')) return labelled(words, at, cue);
  const linked = cue.demand === 'related' || cue.demand === 'awarded';
  const from = linked ? afterLink(words, at, cue.demand) : at + 1;
  if (from === null || (cue.demand === 'shaped' && gapKind(words, from) !== 'blank')) return [];
  if (gapBefore(words, from).startsWith('.') && wordAt(words, at) !== grammar.dottedCue) return [];
  const run = withoutRole(words, at, nameFrom(words, from)) ?? (cue.demand === 'any' ? articledRun(words, from) ?? smallRun(words, from) : isNamedCue(words, at, cue) ? smallRun(words, from) : null);
  const small = run !== null && run.first === run.last && !isCapital(wordAt(words, run.first)) && !run.quoted;
  if (run === null || (!small && !isAccepted(words, at, run, cue))) return [];
  const found = [candidateFrom(words, OWN_PLANT.test(wordAt(words, at)) ? { ...run, first: at } : run, cue)];
  const plural = cue.several && isPlural(words, at);
  return plural ? [...found, ...coordinatedNames(words, run.last + 1, at).map((each) => candidateFrom(words, each, cue))] : found;
}

/** `war die Firma Lumo Aussteller`: what it is said to be, at the end of the sentence. */
const withoutRole = (words: Words, at: number, run: NameRun | null): NameRun | null =>
  run !== null && !run.quoted && run.last > run.first && ROLES.has(wordAt(words, run.last)) && COPULAS.has(wordAt(words, at - 2)) && gapKind(words, run.last + 1) !== 'blank' ? { ...run, last: run.last - 1 } : run;
const ROLES: ReadonlySet<string> = new Set([...cues.predicated, ...cues.rolesOfAnybody, 'Aussteller', 'Gast', 'Sieger', 'Teilnehmer', 'Mitglied', 'Kooperationspartner']);
const COPULAS: ReadonlySet<string> = new Set(cues.copulas);

/** Matches `Auen-Reederei` of `die Auen-Reederei Lumo`; not `Reederei`, `Bau-Firma`. */
const OWN_PLANT = /^\p{Lu}\p{Ll}+-(?:Reederei|Werft|Molkerei|Gießerei)$/u;

/** `Bieter 2: Vara Systembau, Ahausen`: a row of bidders that are counted. */
function numberedBidder(words: Words, at: number, cue: Cue): Candidate[] {
  if (!BIDDER.has(wordAt(words, at)) || !gapBefore(words, at + 2).startsWith(':') || gapKind(words, at + 1) !== 'blank') return [];
  const run = nameFrom(words, at + 2);
  return run !== null && isUnknown(wordAt(words, run.first)) && isProperName(words, run.first, run.last) ? [candidateFrom(words, run, cue)] : [];
}
const BIDDER: ReadonlySet<string> = new Set(cues.firmBefore);

/** `Auftragnehmer: Vara Systembau` in a line of its own; not `Betreiber: Unbekannt`, `Betreiber: Vara Eva`. */
function labelled(words: Words, at: number, cue: Cue): Candidate[] {
  const run = startsLine(words, at) || gapBefore(words, at).endsWith('(') ? nameFrom(words, at + 1) : null;
  if (run === null || !(run.quoted || isLabelledName(words, run))) return [];
  return ENDS_LINE.test(gapBefore(words, run.last + 1)) || run.last + 1 >= words.count ? [candidateFrom(words, run, cue)] : [];
}
/** Two words at least, or one that the language cannot have, and nobody's first name at the end. */
const isLabelledName = (words: Words, { first, last }: NameRun): boolean =>
  (isUnknown(wordAt(words, first)) || (first < last && isNoun(wordAt(words, first)) && isUnknown(wordAt(words, last)))) && isProperName(words, first, last) && (first < last ? !isFirstName(wordAt(words, last)) : isBrandShaped(wordAt(words, first)));
const LABELS: ReadonlySet<string> = new Set(cues.companyLabels);
/** Matches `\n`, `, `, `)`, ` (`, wide blanks, a tab; not ` `. */
const ENDS_LINE = /^(?:[.,]? ?\n|[,)]| \(|\t| {3})/u;

/** `Fa. Das Dach`: an article in capitals after the cue belongs to the name. */
function articledRun(words: Words, from: number): NameRun | null {
  const run = grammar.nominativeArticles.includes(wordAt(words, from)) && gapKind(words, from + 1) === 'blank' ? runAt(words, from + 1) : null;
  return run === null ? null : { ...run, first: from };
}

const BRAND_VERBS: ReadonlySet<string> = new Set(cues.brandVerbs);

/** `Das Unternehmen`: one is meant, and the noun says it all. */
const isNamedCue = (words: Words, at: number, cue: Cue): boolean => cue.demand === 'named' && wordAt(words, at) === 'Unternehmen' && SINGULAR.has(wordAt(words, at - 1).toLowerCase());

/** `Firma lumo aus Ahausen`, `Das Unternehmen lumo hat`: a brand in small letters, told by what follows. */
function smallRun(words: Words, at: number): NameRun | null {
  const word = wordAt(words, at);
  // "Firma lumo.vara": made like an address.
  if (DOTTED_WORD.test(word) && ['blank', 'line'].includes(gapKind(words, at))) return { first: at, last: at, quoted: false };
  const isBrand = word.length > 2 && !isCapital(word) && !isInflected(word) && !word.endsWith('t') && !isFunctionWord(word) && !isNumber(word) && ['blank', 'dot', 'line'].includes(gapKind(words, at));
  return isBrand && (wordAt(words, at + 1) === grammar.seatLinks[0] || BRAND_VERBS.has(wordAt(words, at + 1))) ? { first: at, last: at, quoted: false } : null;
}

/** Matches `lumo.vara`; not `z.B`, `lumo`. */
const DOTTED_WORD = /^\p{Ll}{3,}\.\p{Ll}{2,}$/u;

const OF: ReadonlySet<string> = new Set(grammar.ofLinks);
const TO: ReadonlySet<string> = new Set(grammar.toLinks);

/** Index after `der`, or after `an` and `an die` for awards; null if nothing links the cue to a name. */
function afterLink(words: Words, at: number, demand: Demand): number | null {
  const links = demand === 'awarded' ? TO : OF;
  let next = at + 1;
  while (next < at + 3 && links.has(wordAt(words, next)) && ['blank', 'line'].includes(gapKind(words, next))) next += 1;
  return next === at + 1 ? (demand === 'related' ? afterComma(words, at) : null) : next;
}

/** `ihre Tochter, die EMX,`: an apposition, which a second comma closes. */
function afterComma(words: Words, at: number): number | null {
  const isApposed = gapKind(words, at + 1) === 'comma' && FEMININE.has(wordAt(words, at + 1)) && isAcronym(wordAt(words, at + 2)) && gapKind(words, at + 3) === 'comma';
  return isApposed ? at + 2 : null;
}

function candidateFrom(words: Words, run: NameRun, cue: Cue): Candidate {
  const end = endOf(words, run.last);
  const brackets = bracketAfter(words, run.last + 1, end);
  return candidateOf(words, {
    first: run.first, end, coreEnd: end, basis: 'cue', rule: 'company-cue', weak: cue.demand === 'related' || cue.demand === 'awarded' || gapBefore(words, run.first).includes('\n'),
    acronyms: brackets.acronyms, city: seatAfter(words, brackets.next),
  });
}
