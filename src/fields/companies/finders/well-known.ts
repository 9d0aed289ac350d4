/**
 * Companies that everybody knows, named without form or cue: `Ansiedlung von Amazon`. Not where the word is part of a
 * longer name (`Amazon Prime`, `Siemens Arena`) or a person's (`Robert Bosch`, `Werner von Siemens`), nor where a person of the text
 * bears the name.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { firstNames } from '../../../vocabulary/first-names.js';
import { isListedNoun } from '../../../vocabulary/nouns.js';
import table from '../../../vocabulary/well-known-companies.json' with { type: 'json' };
import { wordSet } from '../../../vocabulary/word-set.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { readLegalForm } from '../words/legal-form.js';
import { isOwnerName } from '../names/owner-after.js';
import { isMadeOf } from '../names/short-before.js';
import { isShortOf } from '../names/short-of.js';
import { isPlace, isUnknown } from '../names/proper-name.js';
import { nameBeginnings } from '../words/name-beginnings.js';
import type { Sought } from '../words/scan.js';
import { knownNameOf, knownNames } from '../words/well-known-names.js';
import { endOf, gapBefore, HYPHEN, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital } from '../words/word-shape.js';

// "Deutsche Bank"; not "Bosch", "Deutsche".
const ADJECTIVE = /^\p{L}+sche \p{Lu}/u;
/** The words of each name, by the first of them, longest first. */
const NAMES = new Map<string, (readonly string[])[]>();
/** What stands between the words of names with marks: the point of `E.ON`. */
const MARKS = new Map<readonly string[], readonly string[]>();
// `der Ahauischen Bank`: adjectives at the start of a name are inflected.
for (const { words, marks } of [...knownNames, ...knownNames.filter(({ name }) => ADJECTIVE.test(name)).map(({ name }) => knownNameOf(name.replace(' ', 'n ')))]) {
  MARKS.set(words, marks);
  const named = NAMES.get(words[0] ?? '');
  if (named === undefined) NAMES.set(words[0] ?? '', [words]);
  else named.push(words);
}
for (const named of NAMES.values()) if (named.length > 1) named.sort((a, b) => b.length - a.length);
const PERSONS: ReadonlySet<string> = new Set([...cues.titles, ...firstNames]);

const mayBeNamed = nameBeginnings([...NAMES.values()].flat());

/** What `findWellKnown` looks for. */
export const wellKnownWords: Sought = { letters: 'capital', exact: [...NAMES.keys()], endings: table.branches };

/** `firsts` are the words that such names may begin with. */
export function findWellKnown(words: Words, firsts: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  const others = new Set<string>();
  for (const at of firsts) {
    if (!mayBeNamed(words, at) && !mayHaveBranch(words, at)) continue;
    const word = wordAt(words, at);
    const branch = branchAt(words, at, word) ?? branchOfSeveral(words, at, word);
    if (branch !== null) found.push(branch);
    const name = nameAt(words, at, word);
    if (name === null) continue;
    const last = withOwner(words, at, withTown(words, withFurther(words, at + name.length - 1)));
    const end = endOf(words, last) + Number(last > at && DOTTED_LETTERS.test(words.text.slice(startOf(words, at), endOf(words, last) + 1)));
    if (isPerson(words, at) || isSurnameFirst(words, last) || isLaw(words, at)) others.add(word);
    if (others.has(word) || goesOn(words, last) || isModel(words, at, last) || isOffice(words, at) || isAddress(words.text, startOf(words, at), end)) continue;
    found.push(candidateOf(words, { first: at, end, coreEnd: end, basis: 'known-body', rule: 'company-well-known', acronyms: last > at && isShortOf(words, at, last) ? [wordAt(words, at - 1)] : spelledBehind(words, at, last) }));
  }
  return others.size === 0 ? found : found.filter(({ name }) => !others.has(name));
}

/** Matches `BANK L.M.O.`, whose last full stop belongs to the name; not `Bank AG.`. */
const DOTTED_LETTERS = /\.\p{Lu}\.$/u;

/** `die LMO (Lumo Mobil Oberland)`: the name that the letters stand for, so that both are one company. */
function spelledBehind(words: Words, at: number, last: number): readonly string[] {
  if (at < last || gapKind(words, at + 1) !== 'open') return [];
  const name = words.text.slice(startOf(words, at + 1), words.text.indexOf(')', endOf(words, at)));
  return name.length < LONGEST_SPELLED && isAcronym(wordAt(words, at)) && name.includes(' ') && isMadeOf(wordAt(words, at), name) ? [name] : [];
}
const LONGEST_SPELLED = 60;

/** The longest name that stands there, in its own letters or in capitals. */
const nameAt = (words: Words, at: number, first: string): readonly string[] | null =>
  longestOf(words, at, NAMES.get(first)) ?? longestOf(words, at, NAMES.get(inTitleCase(words, at, first)));

function longestOf(words: Words, at: number, names: readonly (readonly string[])[] = []): readonly string[] | null {
  for (const parts of names) {
    let length = 1;
    while (length < parts.length && wordAt(words, at + length) === parts[length] && (isInside(words, at + length) || isOwnMark(words, at + length, MARKS.get(parts)?.[length]))) length += 1;
    if (length === parts.length) return parts;
  }
  return null;
}

/** `LUMO hat`: a name in capitals, in a line that has small letters too. */
const inTitleCase = (words: Words, at: number, word: string): string =>
  word.length > LONGEST_LETTERS && SHOUTED.test(word) && hasSmallBeside(words, at) ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : '';
const LONGEST_LETTERS = 4;
/** Matches `SIEMENS`; not `Siemens`, `E.ON`. */
const SHOUTED = /^\p{Lu}+$/u;
/** Matches `hat`, `Gruppe`; not `AG`, `12`. */
const WITH_SMALL = /\p{Ll}{2}/u;
const hasSmallBeside = (words: Words, at: number): boolean =>
  ([-1, 1].some((step) => WITH_SMALL.test(wordAt(words, at + step)) && isInside(words, Math.max(at, at + step))) || gapKind(words, at + 1) === 'comma') && ![-1, 1].some((step) => SHOUTED.test(wordAt(words, at + step)) && isInside(words, Math.max(at, at + step)));

/** The mark of the name, which a line end may follow. */
function isOwnMark(words: Words, at: number, mark: string | undefined): boolean {
  const gap = gapBefore(words, at);
  return mark !== undefined && (gap === mark || (gap.includes('\n') && gap.trim() === mark.trim() && gap.length < LONGEST_MARK));
}
const LONGEST_MARK = 6;

/** Whether the words from `first` to `last` are such a name and nothing else. */
export const isWellKnown = (words: Words, first: number, last: number): boolean =>
  NAMES.get(wordAt(words, first))?.some((parts) => parts.length === last - first + 1 && parts.every((part, index) => wordAt(words, first + index) === part)) ?? false;

/** Whether the word alone is such a name. */
export const isWellKnownWord = (word: string): boolean => NAMES.get(word)?.some((parts) => parts.length === 1) ?? false;

/** `Siemens und Linde`: words, surnames and letters that only a known company beside them tells; not behind a title or a first name. */
export const isKnownBeside = (words: Words, at: number): boolean => BESIDE.has(wordAt(words, at)) && !PERSONS.has(wordAt(words, at - 1)) && !isSurnameFirst(words, at);
const BESIDE: ReadonlySet<string> = new Set(table.beside);

/** First words in small letters: no anchor tells them. */
// "lumo", "lmo-netz", "lumo.tel", "4Lumo"; not "Lumo".
const SMALL = /^[\p{Ll}\d][\p{L}\d.-]+$/u;
const SMALL_NAMES = [...NAMES.keys()].filter((word) => SMALL.test(word));
const smallNames = wordSet(SMALL_NAMES);
/** What `findSmallNames` looks at. */
export const smallNameWords: Sought = { letters: 'small', exact: SMALL_NAMES };

/** `Filialen von lumo`, `die lumo Ahausen`; not `lumo.de`. `names` are the words that may be names. */
export function findSmallNames(words: Words, names: readonly number[]): Candidate[] {
  const { text, starts, ends } = words;
  const found: Candidate[] = [];
  for (const at of names) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (!smallNames.has(text, start, end)) continue;
    const named = nameAt(words, at, wordAt(words, at));
    if (named === null) continue;
    const own = at + named.length - 1;
    const last = FEMININE.has(wordAt(words, at - 1)) ? withTown(words, own) : own;
    if ((last === own && goesOn(words, own)) || (end - start < SHORTEST_SMALL && !isPlaced(words, at)) || isAddress(text, start, end)) continue;
    found.push(candidateOf(words, { first: at, end: endOf(words, last), coreEnd: endOf(words, last), basis: 'known-body', rule: 'company-well-known' }));
  }
  return found;
}

/** Shorter ones may be units: `bei lm`, `von lm und Varas`, `Lumo, lm`; not `5 lm`. */
const SHORTEST_SMALL = 3;
const isPlaced = (words: Words, at: number): boolean => (DIGIT.test(wordAt(words, at)) && FEMININE.has(wordAt(words, at - 1))) || (PLACING.has(wordAt(words, at - 1)) && gapKind(words, at) === 'blank') || (gapKind(words, at) === 'comma' && [1, 2, 3].some((back) => isWellKnown(words, at - back, at - 1)));
/** Matches `4L`; not `lm`. */
const DIGIT = /^\d\p{Lu}/u;
const PLACING: ReadonlySet<string> = new Set(table.placing);

/** Cheap look at the word and the last one of a name: a hyphen joins the branch. */
const mayHaveBranch = ({ signs }: Words, at: number): boolean =>
  (((signs[at] ?? 0) | (signs[at + 1] ?? 0) | (signs[at + 2] ?? 0) | (signs[at + 3] ?? 0)) & HYPHEN) !== 0;

/** Words and first names, which only the branch tells. */
const BRANCH_NAMES: ReadonlySet<string> = new Set(table.branchNames);

/** `der Lumo-Markt`, `die Lumo-Filiale`: the company's own, whose name stands before the hyphen. */
function branchAt(words: Words, at: number, word: string): Candidate | null {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 2 || !table.branches.includes(word.slice(hyphen).toLowerCase())) return null;
  const name = word.slice(0, hyphen);
  if (!BRANCH_NAMES.has(name) && !isWellKnownWord(name)) return null;
  const end = startOf(words, at) + hyphen;
  return candidateOf(words, { first: at, end, coreEnd: end, basis: 'known-body', rule: 'company-well-known' });
}

/** `der L.MO-Konzern`: a name of several words whose last one a branch is joined to. */
function branchOfSeveral(words: Words, at: number, first: string): Candidate | null {
  if ((((words.signs[at + 1] ?? 0) | (words.signs[at + 2] ?? 0) | (words.signs[at + 3] ?? 0)) & HYPHEN) === 0) return null;
  for (const parts of NAMES.get(first) ?? []) {
    const last = at + parts.length - 1;
    const part = parts.at(-1) ?? '';
    const word = wordAt(words, last);
    if (parts.length < 2 || !word.startsWith(`${part}-`) || !(word.endsWith('-Gruppe') || table.branches.includes(word.slice(part.length).toLowerCase()))) continue;
    const stands = parts.every((each, index) => index === 0 || ((index === parts.length - 1 || wordAt(words, at + index) === each) && gapBefore(words, at + index) === MARKS.get(parts)?.[index]));
    const end = startOf(words, last) + part.length;
    if (stands) return candidateOf(words, { first: at, end, coreEnd: end, basis: 'known-body', rule: 'company-well-known' });
  }
  return null;
}

/** `Bosch, Ulrike` in a list of those present. */
const isSurnameFirst = (words: Words, last: number): boolean => gapKind(words, last + 1) === 'comma' && firstNames.has(wordAt(words, last + 1)) && !BESIDE.has(wordAt(words, last + 1));

const FURTHER: ReadonlySet<string> = new Set(table.further);

/** `Siemens Energy`, `Rolls-Royce Deutschland`, `Varta Consumer Batteries`: a part or a branch is named with the company. */
function withFurther(words: Words, last: number): number {
  let reached = last;
  for (let at = last + 1; at <= last + MOST_FURTHER && gapKind(words, at) === 'blank' && isCapital(wordAt(words, at)); at += 1) {
    if (FURTHER.has(wordAt(words, at)) && gapKind(words, at + 1) !== 'hanging') reached = at;
    else if (wordAt(words, at).includes('-') || isListedNoun(wordAt(words, at))) break;
  }
  return reached;
}
const MOST_FURTHER = 3;

/** `Lumo Varas`: who runs the shop, where no further word makes something else of it. */
const withOwner = (words: Words, first: number, last: number): number =>
  first === last && FRANCHISES.has(wordAt(words, first)) && gapKind(words, last + 1) === 'blank' && isOwner(wordAt(words, last + 1)) && !(gapKind(words, last + 2) === 'blank' && isCapital(wordAt(words, last + 2))) && readLegalForm(words, last + 2) === null ? last + 1 : last;
const FRANCHISES: ReadonlySet<string> = new Set(table.franchises);
const isOwner = (word: string): boolean => isOwnerName(word) && (isUnknown(word) || SURNAMES.has(word));
const SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);

/** `Lumo Ahausen`: the branch of a town, where no further word makes something else of it. */
const withTown = (words: Words, last: number): number =>
  gapKind(words, last + 1) === 'blank' && isPlace(words, last + 1, last + 1) && !(gapKind(words, last + 2) === 'blank' && isCapital(wordAt(words, last + 2))) && !['hanging', 'and', 'open'].includes(gapKind(words, last + 2)) && readLegalForm(words, last + 2) === null ? last + 1 : last;

const isInside = (words: Words, at: number): boolean => ['blank', 'and', 'line'].includes(gapKind(words, at));

/** `Herr Bosch`, `Robert Bosch`, `Werner von Siemens`, `Robert-Bosch`. */
function isPerson(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  return PERSONS.has(before) || (before === OF && PERSONS.has(wordAt(words, at - 2)));
}

const OF = 'von';

/** `§ 18 AEG`, `Eisenbahngesetz (AEG)`, `nach AEG`: the letters of a law. */
const isLaw = (words: Words, at: number): boolean =>
  LAWS.has(wordAt(words, at)) && (LAW_LEADS.has(wordAt(words, at - 1)) || (gapKind(words, at) === 'open' && NAME_OF_LAW.test(wordAt(words, at - 1))) || PARAGRAPH.test(words.text.slice(Math.max(0, startOf(words, at) - LONGEST_PARAGRAPH), startOf(words, at))));
const LAWS: ReadonlySet<string> = new Set(table.laws);
const LAW_LEADS: ReadonlySet<string> = new Set(table.lawLeads);
/** Matches `Eisenbahngesetz`, `Gesetzes`; not `Gesetzgebung`. */
const NAME_OF_LAW = /[Gg]esetz(?:es)?$/u;
/** Matches `§ 18 `, `§§ 18 ff. `, `§ 5 Abs. 2 Nr. 1 `; not `§ 18, `. */
const PARAGRAPH = /§ ?\d[^,;:()§]{0,30} $/u;
const LONGEST_PARAGRAPH = 36;

/** `Referat LMB`: letters of an office of the town. */
const isOffice = (words: Words, at: number): boolean => OFFICE.test(wordAt(words, at - 1)) && gapKind(words, at) === 'blank' && isAcronym(wordAt(words, at));
/** Matches `Referat`, `Fachbereichs`; not `Büro`. */
const OFFICE = /^(?:Referats?|Dezernats?|Abteilung|Fachbereichs?|Fachdienst(?:es)?|Sachgebiets?|Stabsstelle|Amt(?:es)?|Geschäftsbereichs?|Ressorts?)$/u;

/** `lumo 55`, `Vara 320 d`: a standard or a model, which a short number tells. */
const isModel = (words: Words, at: number, last: number): boolean =>
  gapKind(words, last + 1) === 'blank' && SHORT_NUMBER.test(wordAt(words, last + 1)) && NUMBERED.has(words.text.slice(startOf(words, at), endOf(words, last)));
const NUMBERED: ReadonlySet<string> = new Set(table.numbered);
/** Matches `3`, `55`, `320`; not `2024`, `1.200`. */
const SHORT_NUMBER = /^\d{1,3}$/u;

/** A further capital word makes another name of it, a legal form too: those are read elsewhere. */
/** Matches `Baumarktes`, `Filiale`: what belongs to the company, if no hyphen joins it; not `Markthalle`. */
const BRANCH = /^(?:Bau|Super|Verbraucher|Drogerie|Lebensmittel)?(?:[Mm]arkt(?:e?s)?)$|^Filialen?$/u;
function goesOn(words: Words, last: number): boolean {
  const next = wordAt(words, last + 1);
  const kind = gapKind(words, last + 1);
  if (kind === 'and') return true;
  return kind === 'blank' && ((isCapital(next) && !BRANCH.test(next)) || readLegalForm(words, last + 1) !== null);
}

/** `info@siemens.example`, `Siemens.de`, `/Siemens`; not `Siemens.` at the end of a sentence. */
const isAddress = (text: string, start: number, end: number): boolean =>
  ADDRESS_MARKS.includes(text.charAt(start - 1) || ' ') || TOP_LEVEL.test(text.slice(end, end + 3));
const ADDRESS_MARKS = '@_.-\u2019';
/** Matches `.de`; not `. D`. */
const TOP_LEVEL = /^\.\p{Ll}/u;
