/**
 * Names in an enumeration of companies: `die Lumo GmbH, Siemens, Varas, Dorna (Ahausen) und Rappo stellen aus`. At least two members
 * are known already, or one where the words before speak of firms; the others must be names that the language does not know.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { endingTest } from '../../../vocabulary/word-endings.js';
import { firstNames } from '../../../vocabulary/first-names.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, runsOn } from '../words/gap.js';
import { LIST_NOUNS } from '../words/grammar-words.js';
import { runAt } from '../names/name-from.js';
import { isPlace, isProperName, isTradeAlone, isUnknown } from '../names/proper-name.js';
import { endOf, firstWordFrom, gapBefore, wordAt, type Words } from '../words/words.js';
import { isProductAndOwner } from './by-product.js';
import { isKnownBeside } from './well-known.js';
import { isAcronym, isCapital, isFunctionWord, isNamePart, isNumber, isShaped } from '../words/word-shape.js';

/** One member: the words of its name, and whether they are a company that is known, a name, letters, or neither but no end of the list. */
interface Member { readonly first: number; readonly last: number; readonly kind: 'known' | 'name' | 'letters' | 'neutral'; readonly formed?: boolean }

const JOINTS: ReadonlySet<string> = new Set(grammar.equals.filter((word) => word !== 'wie'));
const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'das', 'dem', 'den', 'an', 'von', 'mit', 'Die', 'Der', 'Das']);
const ANNOUNCING: ReadonlySet<string> = new Set([...LIST_NOUNS, ...cues.announcing]);
const MOST_MEMBERS = 20;
const LONGEST_NAME = 3;
/** So many words before the list may speak of firms. */
const REACH = 7;

export function findEnumerated(words: Words, known: readonly Candidate[]): Candidate[] {
  const byFirst = new Map(known.map((each) => [firstWordFrom(words, each.start), each]));
  const byLast = new Map(known.map((each) => [firstWordFrom(words, each.end) - 1, each]));
  const seen = new Set<number>();
  const found: Candidate[] = labelled(words, byFirst);
  for (const first of [...byFirst.keys()].sort((a, b) => a - b)) {
    if (seen.has(first)) continue;
    const members = [...membersBefore(words, first, byLast), ...membersFrom(words, first, byFirst)];
    for (const member of members) seen.add(member.first);
    if (arePriced(words, members)) found.push(...members.filter(({ kind, first, last }) => kind !== 'known' && !isPlace(words, first, last)).map((member) => candidate(words, member)));
    else if (!isOfCompanies(words, members)) members.forEach((member, index) => { if (isToldBySide(words, members, index)) found.push(candidate(words, member)); });
    else members.forEach((member, index) => { if ((member.kind === 'name' || (member.kind === 'letters' && isPure(members))) && !isSeat(words, members, index)) found.push(candidate(words, member)); });
  }
  return found;
}

/** `(Subunternehmer: Varas, Dorna, Rapp Tours)`: behind the label of several all are companies whose names the language does not know. */
function labelled(words: Words, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  for (let colon = words.text.indexOf(':'); colon >= 0; colon = words.text.indexOf(':', colon + 1)) {
    const at = firstWordFrom(words, colon);
    if (!LABELS.has(wordAt(words, at - 1)) || !COLON.test(gapBefore(words, at)) || known.has(at)) continue;
    const run = runAt(words, at);
    const opening = run === null || !isMemberName(words, run.first, run.last) || !isEnd(words, run.last + 1) ? null : run;
    if (opening === null) continue;
    const members = membersFrom(words, at, new Map([...known, [at, candidate(words, { first: at, last: opening.last, kind: 'name' })]]));
    const sure = members.filter(({ first, kind }) => first === at || kind === 'name' || kind === 'known').length;
    if (sure > 1 && sure * 2 >= members.length) found.push(...members.filter(({ first, last, kind }) => first === at || (kind !== 'known' && isCapital(wordAt(words, first)) && !isPlace(words, first, last))).map((member) => candidate(words, member)));
  }
  return found;
}
const LABELS: ReadonlySet<string> = new Set([...LIST_NOUNS, ...cues.announcing, ...cues.companyLabels]);
/** Matches `: `; not `:`. */
const COLON = /^: ?\n? {0,4}$/u;

/** `Lumo GmbH 688.120 €, Zimmerei R. Varas 702.405 €, Holzbau Dorn (Ahausen) 731.000 €`: who offered for how much, three at least. */
const arePriced = (words: Words, members: readonly Member[]): boolean => members.length > LEAST_PURE && members.every((member) => isPriced(words, member)) && members.every(({ kind, first, last }) => kind === 'known' || kind === 'name' || last > first);
const isPriced = (words: Words, { last }: Member): boolean => PRICE.test(words.text.slice(endOf(words, last), endOf(words, last) + LONGEST_PRICE));
/** Matches ` 702.405 €`, ` (Ahausen) 731.000 EUR`; not ` 12`. */
const PRICE = /^(?: \([^()]{2,40}\))?\s\d[\d.,]{2,14} ?(?:€|EUR|Euro)/u;
const LONGEST_PRICE = 64;

/** `Lumo GmbH, Varadorf, Rapp AG`: one word between two with a form, or behind the last, may be where the first has its seat. */
function isSeat(words: Words, members: readonly Member[], index: number): boolean {
  const [before, own, next] = [members[index - 1], members[index], members[index + 1]];
  if (own === undefined || before?.formed !== true || own.first !== own.last || own.first !== before.last + 1 || own.first + 1 < (next?.first ?? 0) - 2) return false;
  if (next === undefined && members[index - 2]?.formed === true && members[index - 2]?.last === before.first - 1 && !isPlace(words, own.first, own.first)) return false;
  return gapKind(words, own.first) === 'comma' && !isShaped(wordAt(words, own.first)) && (next === undefined || next.formed === true || (next.kind === 'neutral' && !JOINTS.has(wordAt(words, next.first - 1))));
}

/** `Lumo, Adler (Ahausen) und der Bauhof`: of words that a known company beside them tells it is enough that one stands next to them. */
const isToldBySide = (words: Words, members: readonly Member[], index: number): boolean => {
  const member = members[index];
  return member !== undefined && member.kind === 'name' && member.first === member.last && isKnownBeside(words, member.first) && (members[index - 1]?.kind === 'known' || members[index + 1]?.kind === 'known');
};

/** Letters are a company's where most of the list is known or a name, with a legal form somewhere, and nothing else stands in it. */
const isPure = (members: readonly Member[]): boolean => members.length > LEAST_PURE && members.every(({ kind }) => kind !== 'neutral') && (count(members, 'known') * 2 >= members.length || (members.some(({ formed }) => formed === true) && count(members, 'letters') * 3 <= members.length));
const count = (members: readonly Member[], kind: Member['kind']): number => members.filter((member) => member.kind === kind).length;
const LEAST_PURE = 2;

function isOfCompanies(words: Words, members: readonly Member[]): boolean {
  const knowns = members.filter(({ kind }) => kind === 'known').length;
  const [opening] = members;
  return opening !== undefined && members.some(({ kind }) => kind === 'name' || kind === 'letters') && (knowns > 1 || isAnnounced(words, opening.first) || areAllKnown(words, members) || areNames(words, members));
}

/** `Varas (Ahausen), Dorna und die Firma Rapp`: beside one that is known stand none but names that the language does not know, two at least and no persons'. */
const areNames = (words: Words, members: readonly Member[]): boolean =>
  (members.length > LEAST_PURE && members.every(({ kind, first }) => kind === 'known' || (kind === 'name' && !firstNames.has(wordAt(words, first))))) || (isPure(members) && count(members, 'name') > 1);

/** `Lumo, Adler und Palm`: beside one that is known stand none but those that a known one tells. */
const areAllKnown = (words: Words, members: readonly Member[]): boolean =>
  members.every(({ kind, first, last }) => kind === 'known' || (kind === 'name' && first === last && isKnownBeside(words, first)));

function isAnnounced(words: Words, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (ANNOUNCING.has(wordAt(words, at))) return true;
    if (['dot', 'break'].includes(gapKind(words, at)) && !gapBefore(words, at).startsWith(':')) return false;
  }
  return false;
}

/** The known company that begins with the word, and what follows it in the list. */
function membersFrom(words: Words, first: number, known: ReadonlyMap<number, Candidate>): Member[] {
  const members: Member[] = [];
  for (let at = first; members.length < MOST_MEMBERS;) {
    const member = memberAt(words, at, known, members.length === 0);
    if (member === null) break;
    members.push(member);
    const next = behindTail(words, member.last + 1);
    const joint = JOINTS.has(wordAt(words, next)) && (runsOn(words, next) || gapKind(words, next) === 'close' || (gapKind(words, next) === 'dot' && grammar.companion.includes(wordAt(words, next - 1))));
    if (!joint && !COMMA.test(gapBefore(words, next))) break;
    at = joint ? next + 1 : next;
    for (let more = 0; more < 2 && ARTICLES.has(wordAt(words, at)) && runsOn(words, at + 1); more += 1) at += 1;
  }
  return members;
}

function memberAt(words: Words, at: number, known: ReadonlyMap<number, Candidate>, opening: boolean): Member | null {
  const own = known.get(at);
  if (own !== undefined) return { first: at, last: firstWordFrom(words, own.end) - 1, kind: 'known', formed: own.form !== null };
  const run = opening ? null : runAt(words, at);
  if (run === null) return isSmallMember(words, at) ? { first: at, last: at, kind: 'neutral' } : null;
  const goesOn = !isEnd(words, run.last + 1);
  if (goesOn && !JOINTS.has(wordAt(words, at - 1)) && !JOINTS.has(wordAt(words, at - 2))) return null;
  return { first: run.first, last: run.last, kind: kindOf(words, run.first, run.last) };
}

/** `, lumo, Varas`: a brand in small letters that nobody knows. */
const isSmallMember = (words: Words, at: number): boolean => {
  const word = wordAt(words, at);
  return word.length > 2 && !isCapital(word) && !isFunctionWord(word) && !isNumber(word) && COMMA.test(gapBefore(words, at)) && COMMA.test(gapBefore(words, behindTail(words, at + 1)));
};

const kindOf = (words: Words, first: number, last: number): Member['kind'] => ((first === last && isKnownBeside(words, first)) || isMemberName(words, first, last) || isProductAndOwner(words, first, last) ? 'name' : first === last && isLetters(words, first) ? 'letters' : 'neutral');
const isLetters = (words: Words, at: number): boolean => isAcronym(wordAt(words, at)) && wordAt(words, at).length > 2 && !NEUTER.has(wordAt(words, at - 1));

/** No letters, which may be anything, no trade, no place and no person. */
function isMemberName(words: Words, first: number, last: number): boolean {
  const word = wordAt(words, first);
  return isUnknown(word) && word.length > 2 && !(first === last && isAcronym(word)) && !(first === last && (ENGLISH.has(word.toLowerCase()) || isTradeAlone(word) || endsLikeStreet(word.toLowerCase()))) && !NEUTER.has(wordAt(words, first - 1)) && isProperName(words, first, last) && !isPlace(words, first, first);
}
/** `Waste to Energy`: alone a word of trade is no name. */
const ENGLISH: ReadonlySet<string> = new Set(cues.englishTrades);
/** `das Rathaus`: companies are feminine. */
const NEUTER: ReadonlySet<string> = new Set(['das', 'dem', 'Das']);
/** `Holmweg`: where it is. */
const endsLikeStreet = endingTest(lists.notPlaceEndings);

/** The word behind `(Ahausen)`, `in Ahausen`, `aus Bad Ahausen` after a member. */
function behindTail(words: Words, at: number, isAmount = false): number {
  if ((gapKind(words, at) === 'open' || OPEN_BELOW.test(gapBefore(words, at))) && isCapital(wordAt(words, at))) {
    for (let close = at + 1; close < at + 7; close += 1) if (gapBefore(words, close).startsWith(')')) return isNumber(wordAt(words, close)) && gapBefore(words, close) === ') ' ? behindTail(words, close, true) : close;
    return at;
  }
  if (!isAmount && !runsOn(words, at)) return at;
  if (isNumber(wordAt(words, at))) return EURO.test(gapBefore(words, at + 1)) ? at + 1 : EURO_WORD.test(wordAt(words, at + 1)) ? at + 2 : at;
  if (wordAt(words, at) === IN_THE && PART.test(wordAt(words, at + 1)) && isCapital(wordAt(words, at + 2))) return at + 3;
  if (!grammar.seatLinks.includes(wordAt(words, at))) return at;
  for (let last = at + 3; last > at; last -= 1) if (isCapital(wordAt(words, last)) && isPlace(words, at + 1, last)) return last + 1;
  return at;
}

/** Matches the ` €, ` behind an amount; not `, `. */
const EURO = /^ ?€/u;
/** Matches `EUR`, `Euro`; not `Eurobahn`. */
const EURO_WORD = /^(?:EUR|Euro)$/u;
/** Matches `\n(`; not ` (`. */
const OPEN_BELOW = /^ ?\n *\($/u;
/** `im Stadtteil Altdorf`. */
const IN_THE = 'im';
/** Matches `Stadtteil`, `Ortsteil`; not `Teil`. */
const PART = /^(?:Stadt|Orts|Gemeinde)teil$/u;

/** A mark, a joint or a bracket behind the name, or a seat. */
const isEnd = (words: Words, at: number): boolean => gapKind(words, at) !== 'blank' || JOINTS.has(wordAt(words, at)) || behindTail(words, at) > at;

/** What stands before the known company in the list, in order. */
function membersBefore(words: Words, start: number, known: ReadonlyMap<number, Candidate>): Member[] {
  const members: Member[] = [];
  for (let at = start; members.length < MOST_MEMBERS;) {
    const from = behindJoint(words, at);
    const joint = JOINTS.has(wordAt(words, from - 1)) && runsOn(words, from);
    if (!joint && !COMMA.test(gapBefore(words, from))) break;
    const last = lastBefore(words, joint ? from - 2 : from - 1, joint ? gapBefore(words, from - 1) : gapBefore(words, from));
    const own = known.get(last);
    const first = own === undefined ? firstOf(words, last) : firstWordFrom(words, own.start);
    if (first > last || last < 0 || (own === undefined && !isLedTo(words, first))) break;
    members.unshift({ first, last, kind: own === undefined ? kindOf(words, first, last) : 'known', formed: (own?.form ?? null) !== null });
    if (members[0]?.kind === 'neutral') break;
    at = first;
  }
  return members[0]?.kind === 'neutral' ? members.slice(1) : members;
}
/** Where the member begins with what it is: over `die Bremer Firma`, `der`. */
function behindJoint(words: Words, start: number): number {
  const isDescribed = FIRMS.has(wordAt(words, start - 1)) && runsOn(words, start) && ORIGIN.test(wordAt(words, start - 2)) && runsOn(words, start - 1);
  const at = isDescribed ? start - 2 : start;
  return ARTICLES.has(wordAt(words, at - 1)) && runsOn(words, at) ? at - 1 : at;
}
const FIRMS: ReadonlySet<string> = new Set(cues.firm);
/** Matches `Bremer`, `schwedische`; not `und`. */
const ORIGIN = /^(?:\p{Lu}\p{Ll}+er|\p{Ll}+ischen?)$/u;

/** Matches `, `, `; `, `), `, ` €, `; not `. `. */
const COMMA = /^(?:\)| ?€)? ?[,;](?:\s{1,3}|\n {1,80})$/u;

/** The last word of the name before a bracket that ends with the gap, or before its seat. */
function lastBefore(words: Words, last: number, gap: string): number {
  if (!gap.startsWith(')')) return grammar.seatLinks.includes(wordAt(words, last - 1)) && isPlace(words, last, last) ? last - 2 : last;
  for (let at = last; at > last - 6; at -= 1) if (gapKind(words, at) === 'open') return at - 1;
  return last;
}

function firstOf(words: Words, last: number): number {
  let first = last + 1;
  while (last - first < LONGEST_NAME - 1 && isNamePart(wordAt(words, first - 1)) && (first > last || gapKind(words, first) === 'blank')) first -= 1;
  return first;
}

/** An article, a small word, a comma or a colon stands before the first member: `unterstützen Varas, die Lumo AG`, `Sponsoren: Varas, Lumo AG`. */
const isLedTo = (words: Words, first: number): boolean => gapKind(words, first) === 'comma' || ENTRY.test(gapBefore(words, first)) || gapBefore(words, first).startsWith(':') || (runsOn(words, first) && !isCapital(wordAt(words, first - 1)) && !isNumber(wordAt(words, first - 1)) && !PLACES.has(wordAt(words, first - 1)));
/** Matches a tab, wide blanks, `(`, `(u. a. `; not ` `. */
const ENTRY = /(?:\t| {4}|\(|\. ?)$/u;
/** `in Varas, Lumo AG`: where it is. */
const PLACES: ReadonlySet<string> = new Set(['in', 'nach', 'aus', 'am', 'im', 'auf', 'bei', 'zwischen', 'über', 'bis', 'ab']);

function candidate(words: Words, { first, last }: Member): Candidate {
  const end = endOf(words, last);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'list', rule: 'company-enumerated', weak: true });
}
