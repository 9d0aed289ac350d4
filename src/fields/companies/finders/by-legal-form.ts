/**
 * Companies and associations by their legal form. Each form in the text is looked at once; a form without a name before
 * it (`die GmbH`, `Rahmen der AG`, `AG Ortsbeiräte`) gives nothing.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { isNoun } from '../../../vocabulary/nouns.js';
import { candidateOf, flat, type Candidate } from '../candidate.js';
import { gapKind, isBeside, isJoined, startsLine } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import type { LegalForm } from '../words/found-form.js';
import { isBracketed, mayBeLegalForm, readLegalForm } from '../words/legal-form.js';
import { bracketAfter, ownerTailAfter, seatAfter, tailAfter, WINDING_UP } from '../names/name-after.js';
import { withCellAbove } from '../names/cell-above.js';
import { behindSeveral } from '../names/behind-several.js';
import { isNamedAbroad } from '../names/named-abroad.js';
import { shortBefore } from '../names/short-before.js';
import { nameBefore } from '../names/name-before.js';
import { isBrandShaped, isFirstName, isPlace, isUnknown } from '../names/proper-name.js';
import { isWellKnown } from './well-known.js';
import { endOf, firstWordFrom, gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isGenericName, isLead, isNumber, isPlaceAdjective, isShaped } from '../words/word-shape.js';

export interface FormFindings {
  readonly companies: readonly Candidate[];
  readonly others: readonly Candidate[];
}

/** `forms` are the words that may be a legal form or end in one. */
export function findByLegalForm(words: Words, forms: readonly number[]): FormFindings {
  const companies: Candidate[] = [];
  const others: Candidate[] = [];
  let clubs: boolean | null = null;
  let free = 0;
  let last = -1;
  for (const at of forms) {
    const form = at > last && mayBeLegalForm(words, at) ? readLegalForm(words, at) : null;
    if (form === null) continue;
    if (form.form === 'AG') clubs ??= hasClubs(words);
    const found = readAt(words, form, clubs === true, free);
    last = form.last;
    if (found === null) continue;
    free = firstWordFrom(words, found.end);
    (form.kind === 'company' ? companies : others).push(withCellAbove(words.text, found));
  }
  return { companies, others };
}

/** A paper that speaks of `AGs` uses AG for working groups; then a single plain word before AG is no company. */
function hasClubs(words: Words): boolean {
  return grammar.workingGroups.some((word) => words.text.includes(word));
}

/** `free` is the first word that belongs to no earlier name. */
function readAt(words: Words, form: LegalForm, clubs: boolean, free: number): Candidate | null {
  const first = behindSeveral(words, behindJoint(words, nameBefore(words, form.first), Math.min(free, form.first)), form.first);
  if (first === form.first && !isGluedName(words, form)) return null;
  if (!isName(words, first, form, clubs)) return null;
  const afterForm = form.last + 1;
  const tail = form.kind !== 'company' ? afterForm : isKindAlone(words, first, form) ? ownerTailAfter(words, afterForm) : tailAfter(words, afterForm);
  const end = tail > afterForm ? endOf(words, tail - 1) + (gapKind(words, tail - 1) === 'open' || ((grammar.companion.includes(wordAt(words, tail - 1)) || wordAt(words, tail - 1) === WINDING_UP) && words.text.charAt(endOf(words, tail - 1)) === '.') ? 1 : 0) : isBracketed(words, form) ? form.end + 1 : form.end;
  const brackets = bracketAfter(words, tail, end, first);
  const place = tail === afterForm + 1 ? wordAt(words, tail - 1) : null;
  return candidateOf(words, {
    first, end, coreEnd: form.start, form,
    basis: 'legal-form', rule: 'company-legal-form', weak: form.ambiguous && form.first - first === 1,
    acronyms: [...(SHOWS.get(wordAt(words, first)) ?? []), ...leadingAcronym(words, first, form), ...innerAcronym(words, first, form), ...brackets.acronyms, ...[shortBefore(words, first, end)].flatMap((short) => short ?? [])],
    city: place ?? seatAfter(words, brackets.next),
  });
}

/** The start of the name where it reaches back into the one before it: over `und der` to the next capital. */
function behindJoint(words: Words, reached: number, free: number): number {
  let first = Math.max(reached, free);
  while (reached < free && first < free + MOST_JOINTS && (grammar.joints.includes(wordAt(words, first)) || FEMININE.has(wordAt(words, first)))) first += 1;
  return first;
}
const MOST_JOINTS = 2;

/** `Wohnungsbaugesellschaft mbH`: one noun for what the company is, and its owner behind the form. */
const isKindAlone = (words: Words, first: number, form: LegalForm): boolean =>
  form.first - first === 1 && KIND.test(wordAt(words, first)) && ownerTailAfter(words, form.last + 1) > form.last + 1;
/** Matches `Wohnungsbaugesellschaft`, `Stadtwerke`; not `Gesellschaft`. */
const KIND = /\p{Ll}(?:gesellschaft|genossenschaft|werke|betriebe)$/u;

/** `MVA-Verwaltungs-GmbH` is a name of one word, `Betreiber-GmbH` is none. */
function isGluedName(words: Words, form: LegalForm): boolean {
  if (!form.glued || form.ambiguous) return false;
  const stem = words.text.slice(startOf(words, form.first), form.start - 1);
  return isCapital(stem) && (stem.includes('-') ? isShaped(stem.split('-')[0] ?? '') || (isUnknown(stem.split('-')[0] ?? '') && FEMININE.has(wordAt(words, form.first - 1)) && isJoined(words, form.first)) : (OF_TOWN.has(stem) && isPlace(words, form.last + 1, form.last + 1) && isJoined(words, form.last + 1)) || (LETTERS.test(stem) && isAcronym(stem) && FEMININE.has(wordAt(words, form.first - 1)) && isJoined(words, form.first)));
}

/** Matches the `LMO` of `die LMO-GmbH aus Aalen`; not `IT`, `Bau`. */
const LETTERS = /^\p{Lu}{3,6}$/u;

/** `Stadtbau-GmbH Aalen`. */
const OF_TOWN: ReadonlySet<string> = new Set(['Stadtbau', 'Wohnbau', 'Hafen', 'Messe', 'Flughafen', 'Stadtmarketing', 'Tourismus', 'Kur']);

/** `Bundesgartenschau Altfeld GmbH` is the `BUGA GmbH`. */
const SHOWS = new Map<string, readonly string[]>(Object.entries(grammar.shows));

/** `VBA – Verkehrsbetriebe`, `KEX Altfeld Event`: the letters in front are the short form. */
function leadingAcronym(words: Words, first: number, form: LegalForm): readonly string[] {
  const word = wordAt(words, first);
  return (isAcronym(word) || isShaped(word)) && form.first - first >= 2 ? [word] : [];
}

/** `Altfelder Verkehrsbetriebe (AVB) GmbH`: the letters in brackets are the short form. */
function innerAcronym(words: Words, first: number, form: LegalForm): readonly string[] {
  const word = wordAt(words, form.first - 1);
  return form.first - first >= 2 && gapKind(words, form.first) === 'close' && gapKind(words, form.first - 1) === 'open' && isAcronym(word) ? [word] : [];
}

function isName(words: Words, first: number, form: LegalForm, clubs: boolean): boolean {
  const core = flat(words.text.slice(startOf(words, first), form.glued ? form.start - 1 : endOf(words, form.first - 1)));
  if (core.length < 2 || isNumber(core) || SAMPLES.has(wordAt(words, first)) || (isFirstName(wordAt(words, first)) && SAMPLES.has(wordAt(words, form.first - 1)))) return false;
  if (isBracketed(words, form) && !form.form.includes('&') && !isBrandShaped(wordAt(words, form.first - 1))) return false;
  if (isSmallAbroad(words, form) && isNoun(wordAt(words, form.first - 1))) return false;
  const single = form.first - first <= 1 && !core.includes(' ');
  if (single && isRefusedAlone(words, first, core, form)) return false;
  return !form.ambiguous || isAmbiguousName(words, first, form, single && clubs);
}

/** `Mustermann GmbH`: fills a form. */
const SAMPLES: ReadonlySet<string> = new Set(grammar.samples);

/** `b.v.`, which behind a noun is an abbreviation: `Statik b.v.`. */
const isSmallAbroad = (words: Words, form: LegalForm): boolean => form.form === ABROAD && !isCapital(words.text.charAt(form.start));
const ABROAD = 'B.V.';

function isRefusedAlone(words: Words, first: number, core: string, form: LegalForm): boolean {
  if (isBarrier(core) || isRestOfWord(words, first)) return true;
  if (form.glued && first === form.first) return false;
  return (isBracketed(words, form) && !isUnknown(core)) || isGenericName(core) || isLead(core) || (core.length === 1 && !isShaped(core));
}

/** `Erdbau-` at the end of a row and `gesellschaft mbH` below it: half a word is no name. */
function isRestOfWord(words: Words, first: number): boolean {
  const gap = gapBefore(words, first);
  return gap.includes('\n') && !isCapital(wordAt(words, first)) && (gap.startsWith('-') || wordAt(words, first - 1).endsWith('-'));
}

/** The short forms with a second meaning need more: no number after them, no working group, a cue for UG and OG. */
function isAmbiguousName(words: Words, first: number, form: LegalForm, club: boolean): boolean {
  const next = wordAt(words, form.last + 1);
  if (form.glued) return isTradeStem(words, form) && first < form.first;
  if (isBeside(words, form.last) && (isNumber(next) && form.form === 'KG')) return false;
  const cued = cues.firmBefore.includes(wordAt(words, first - 1));
  if (wordAt(words, form.first) === SMALL_STOCK) return first < form.first && !isCapital(wordAt(words, first)) && !isSmallNoun(wordAt(words, form.first - 1)) && FEMININE.has(wordAt(words, first - 1));
  if (form.form === 'AG' && isCanton(words, first, form)) return false;
  if (form.form === 'AG') return cued || !club || isShaped(wordAt(words, first)) || isWellKnown(words, first, first) || gapKind(words, form.last + 1) === 'comma';
  if (form.form === 'KG' || form.form === 'SE') return cued || isNamedPlainly(words, first, form);
  if (form.form === 'VVaG') return INSURER.test(wordAt(words, form.first - 1)) || INSURER.test(wordAt(words, first));
  if (form.form === 'S.p.A.') return isUnknown(wordAt(words, form.first - 1)) && gapKind(words, form.first) === 'blank' && !words.text.startsWith('/', form.end);
  return isNamedAbroad(words, first, form) ?? (cued || form.form === 'OOO' || (form.form === 'UG' && isNamedUg(words, first, form)) || gapBefore(words, first).endsWith('„') || gapBefore(words, first).endsWith('"'));
}

/** Before `a. G.`, which of a singer says that he is a guest. */
const INSURER = /(?:versicherung(?:en|sverein)?|verein|kasse|lebens|kranken)$/iu;

/** `der empirica ag`: as brands in small letters write it. */
const SMALL_STOCK = 'ag';

/** `lenkungs`, `theater`, `schul`: the first half of a working group in small letters. */
function isSmallNoun(word: string): boolean {
  return isNoun(word) || isNoun(`${word}e`) || (word.endsWith('s') && isNoun(word.slice(0, -1)));
}

/** `nach Baden AG`: the canton behind a town. */
const isCanton = (words: Words, first: number, form: LegalForm): boolean => WAYS.has(wordAt(words, first - 1)) && gapKind(words, first) === 'blank' && isPlace(words, first, form.first - 1);
const WAYS: ReadonlySet<string> = new Set(['aus', 'nach', 'in']);

/** `Lumo UG`, `die Gastro Lumo Nord UG`; not the cellar `Flur Nord UG`, `Los 3  Neubau Halle Nord UG`. */
function isNamedUg(words: Words, first: number, form: LegalForm): boolean {
  const before = wordAt(words, form.first - 1);
  if ((isUnknown(before) && !isAcronym(before)) || isPlaced(words, first, form) || isRow(words, first, form)) return true;
  return form.first - first > 2 && FEMININE.has(wordAt(words, first - 1)) && Array.from({ length: form.first - first }, (_, index) => wordAt(words, first + index)).some((word) => isUnknown(word) && !isAcronym(word));
}

/** `Lumo Handels UG` in a line or a cell of its own. */
const isRow = (words: Words, first: number, form: LegalForm): boolean =>
  startsLine(words, first) && isUnknown(wordAt(words, first)) && !isAcronym(wordAt(words, first)) && !isPlace(words, first, first) && form.first - first < MOST_OF_ROW && ENDS_ROW.test(gapBefore(words, form.last + 1));
const MOST_OF_ROW = 4;
/** Matches a line end, a tab; not ` `, `, `. */
const ENDS_ROW = /^ ?[\n\t]/u;

/** `die Auener Genuss UG`: behind the article of a company, and no storey, which has no article of its own kind before a place. */
const isPlaced = (words: Words, first: number, form: LegalForm): boolean =>
  form.first - first === 2 && FEMININE.has(wordAt(words, first - 1)) && isPlaceAdjective(wordAt(words, first)) && !isGenericName(wordAt(words, form.first - 1));

const TRADES: ReadonlySet<string> = new Set(grammar.tradeStems);

/** `Altfelder Verkehrs-AG`, `Altfelder Landesverkehrs-AG` is a company, `Altfelder Theater-AG` a club. */
function isTradeStem(words: Words, form: LegalForm): boolean {
  const stem = words.text.slice(startOf(words, form.first), form.start - 1).split('-').at(-1) ?? '';
  return TRADES.has(stem) || grammar.tradeStemEndings.some((ending) => stem.endsWith(ending));
}

/** Matches the `lumo` of `lumo SE` at the start of a row; not `meist`, `neue`. */
const SMALL_BRAND = /^\p{Ll}{3,}[^\P{Ll}enrst]$/u;

/** A capital word that is no plain noun beside the form, and no noun after it that would make the form an abbreviation of its own. */
function isNamedPlainly(words: Words, first: number, form: LegalForm): boolean {
  const next = wordAt(words, form.last + 1);
  const followed = isBeside(words, form.last) && isCapital(next) && !isBarrier(next) && !(form.first - first === 1 && FEMININE.has(wordAt(words, first - 1)) && ((isUnknown(wordAt(words, first)) && !isAcronym(wordAt(words, first))) || isWellKnown(words, first, first)));
  const articled = grammar.definiteArticles.includes(wordAt(words, first - 1)) && form.first - first <= 2;
  return (isCapital(wordAt(words, first)) || articled || (first + 1 === form.first && startsLine(words, first) && SMALL_BRAND.test(wordAt(words, first)))) && !followed;
}
