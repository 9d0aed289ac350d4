/**
 * Gathers the places where companies were read into companies: same name, same short form, a bare name that is the
 * start of a full one. Companies of one name with two legal forms stay apart.
 */
import grammar from '../../vocabulary/company-grammar.json' with { type: 'json' };
import type { Candidate } from './candidate.js';
import { formKey, initialsOf, keyOf, keyWords, pairOf } from './family-key.js';
import { isFirstName, isUnknown } from './names/proper-name.js';
import { loadGazetteer } from '../../gazetteer/index.js';
import { isNoun } from '../../vocabulary/nouns.js';
import { spells } from './words/spells.js';

export interface Family {
  readonly members: Candidate[];
  readonly acronyms: Set<string>;
}

/** Behind these stands another's name: `Versorgungszentrum am Städtischen Klinikum Altfeld GmbH` is not the `Städtisches Klinikum Altfeld GmbH`. */
const LINKS: ReadonlySet<string> = new Set([...grammar.site, ...grammar.owner, ...grammar.purpose]);

interface Register {
  readonly families: Family[];
  /** By core and form, by core alone, by short form, by the first words of the core, by the last words and form. */
  readonly full: Map<string, Family>;
  readonly core: Map<string, Family>;
  readonly acronym: Map<string, Family>;
  readonly prefix: Map<string, Family[]>;
  readonly suffix: Map<string, Family>;
  /** By the last words alone. */
  readonly tail: Map<string, Family>;
  /** By the letters that its words begin with, where it has a legal form. */
  readonly initials: Map<string, Family>;
}

export function gatherFamilies(candidates: readonly Candidate[]): Family[] {
  const register: Register = { families: [], full: new Map(), core: new Map(), acronym: new Map(), prefix: new Map(), suffix: new Map(), tail: new Map(), initials: new Map() };
  const longestFirst = candidates.map((candidate) => ({ candidate, words: keyWords(candidate.core) })).sort((a, b) => b.words.length - a.words.length || a.candidate.start - b.candidate.start);
  for (const each of longestFirst) if (each.candidate.form !== null) addFormed(register, each);
  for (const each of longestFirst) if (each.candidate.form === null) addBare(register, each);
  return register.families.sort((a, b) => firstStart(a) - firstStart(b));
}

const firstStart = (family: Family): number => Math.min(...family.members.map((member) => member.start));

/** A candidate with the words by which its name is recognized. */
interface Keyed {
  readonly candidate: Candidate;
  readonly words: readonly string[];
}

function addFormed(register: Register, keyed: Keyed): void {
  const { candidate, words } = keyed;
  const key = words.join(' ');
  const form = formKey(candidate);
  const known = register.full.get(`${key}|${form}`) ?? (SMALL.test(candidate.core) ? undefined : alike(register.suffix.get(`${key}|${form}`), candidate)) ?? byAcronym(register, candidate, form);
  enter(register, keyed, known ?? newFamily(register));
}

/** The `Klinikum Aalen gGmbH` is not the `Servicegesellschaft Klinikum Aalen mbH`: a bare form belongs to the noun in front. */
const alike = (family: Family | undefined, candidate: Candidate): Family | undefined => (family?.members.some((member) => member.form !== null && BARE.test(member.name) !== BARE.test(candidate.name)) === true ? undefined : family);
/** Matches `Baugesellschaft mbH`; not `Bau GmbH`. */
const BARE = / m\.? ?b\.? ?H/iu;

/** Matches the core of `aalen GmbH`, which is not the `Stadtwirtschaft Aalen GmbH`. */
const SMALL = /^\p{Ll}/u;

/** `ABC GmbH` is the company whose short form is ABC, if that has the same legal form. */
function byAcronym(register: Register, candidate: Candidate, form: string): Family | undefined {
  const family = register.acronym.get(candidate.core.toLowerCase());
  return family?.members.some((member) => formKey(member) === form) === true ? family : undefined;
}

function addBare(register: Register, keyed: Keyed): void {
  const { candidate, words } = keyed;
  const key = words.join(' ');
  const known = register.core.get(unspaced(key)) ?? register.acronym.get(candidate.core.toLowerCase())
    ?? (candidate.rule === 'company-well-known' ? undefined : register.initials.get(candidate.core))
    ?? candidate.acronyms.map((short) => register.acronym.get(short.toLowerCase()) ?? register.core.get(unspaced(keyOf(short)))).find((family) => family !== undefined)
    ?? (candidate.rule === 'company-well-known' ? register.families.slice(0, MOST_SPELLED).find((family) => family.members.some((member) => member.form !== null && spells(candidate.core, member.name))) : undefined)
    ?? (candidate.basis === 'known-body' && candidate.rule !== 'company-well-known' && !NATIONAL.test(candidate.core) ? undefined : nearest((register.prefix.get(key) ?? []).filter((family) => candidate.rule !== 'company-well-known' || isHalfOf(family, key) || family.members.some((member) => member.rule !== candidate.rule)), candidate))
    ?? (words.at(-1) === GROUP ? register.full.get(`${words.slice(0, -1).join(' ')} ${GROUP_IN_FULL}|`) : undefined)
    ?? (WITH_KIND.has(candidate.rule) && key.length > 3 ? register.tail.get(key) : undefined)
    ?? (candidate.rule === 'company-well-known' && words.length === 1 ? formedBy(register.tail.get(key)) : undefined)
    ?? byOwner(register, words, candidate);
  enter(register, keyed, known ?? newFamily(register));
}

/** `ALDI` beside `ALDI Süd`: a half of a company that goes by its direction. */
const isHalfOf = (family: Family, key: string): boolean => family.members.some(({ core }) => core.toLowerCase() === `${key} süd` || core.toLowerCase() === `${key} nord`);
/** `die Lumo-Gruppe` is the `Lumo Unternehmensgruppe`. */
const GROUP = 'gruppe';
const GROUP_IN_FULL = 'unternehmensgruppe';

/** Matches `Deutsche Lumofaser`, of which there is one; not `Stadtwerke Ahausen`, which have subsidiaries of their name. */
const NATIONAL = /^(?:Deutsche|Österreichische|Schweizerische)n? /u;

/** `Firma Varas`, `Varas & Söhne` beside the `Schreinerei Varas & Söhne`: rules whose names may lack what the company is. */
const WITH_KIND: ReadonlySet<string> = new Set(['company-cue', 'company-partners', 'company-pair', 'company-consortium']);

/** The family if one of its members has a legal form. */
const formedBy = (family: Family | undefined): Family | undefined => (family?.members.some((member) => member.form !== null) === true ? family : undefined);

/** `die Firma Petra Varas`, `die Maschinenfabrik Varas` beside the `Varas GmbH`: a first name or what it does before a name that the language does not know. */
function byOwner(register: Register, words: readonly string[], candidate: Candidate): Family | undefined {
  if (blanksIn(candidate.core) !== 1 || candidate.rule === 'company-well-known') return undefined;
  const [lead = '', name = ''] = candidate.core.split(' ');
  const begun = register.prefix.get(words.at(-1) ?? '')?.[0];
  const family = formedBy(register.core.get(words.at(-1) ?? '') ?? begun) ?? (begun?.members.some((member) => PARTNERS.test(member.core)) === true ? begun : undefined);
  if (family === undefined || !isUnknown(name) || loadGazetteer().numbers(name).length > 0 || !(isFirstName(lead) || isNoun(lead))) return undefined;
  return family;
}

/** Matches `Holm & Partner`; not `Holm & Vara`. */
const PARTNERS = /^\S+ (?:&|\+|und) (?:Partner|Kollegen|Coll|Söhne|Sohn)/u;

/** Companies of a paper that are compared with a short form letter by letter. */
const MOST_SPELLED = 60;

/** `XY-Catering` and `XYcatering` are one name. */
const unspaced = (key: string): string => key.replaceAll(' ', '');

/** Of several companies that start with the same words, the one that is named closest by. */
function nearest(families: readonly Family[], candidate: Candidate): Family | undefined {
  const distance = (family: Family): number => Math.min(...family.members.slice(0, 50).map((member) => Math.abs(member.start - candidate.start)));
  return families.slice(0, 8).sort((a, b) => distance(a) - distance(b))[0];
}

function newFamily(register: Register): Family {
  const family: Family = { members: [], acronyms: new Set() };
  register.families.push(family);
  return family;
}

function enter(register: Register, { candidate, words }: Keyed, family: Family): void {
  family.members.push(candidate);
  const form = formKey(candidate);
  setFirst(register.full, `${words.join(' ')}|${form}`, family);
  setFirst(register.core, words.join(''), family);
  for (let length = 1; length < words.length; length += 1) {
    if (candidate.form !== null && !LINKS.has(words[length - 1] ?? '')) setFirst(register.suffix, `${words.slice(length).join(' ')}|${form}`, family);
    setFirst(register.tail, words.slice(length).join(' '), family);
    if (form !== '' && isFirstNameKey(words[length - 1] ?? '')) setFirst(register.tail, words[length] ?? '', family);
    addPrefix(register, words.slice(0, length).join(' '), family);
    if (length > 1 && words[0]?.length === 1) addPrefix(register, words.slice(1, length).join(' '), family);
  }
  if (candidate.form !== null) for (const short of initialsOf(candidate)) setFirst(register.initials, short, family);
  for (const short of [...candidate.acronyms, ...pairOf(candidate.core)]) {
    family.acronyms.add(short);
    setFirst(register.acronym, short.toLowerCase(), family);
  }
}

/** `Firma Varas` is the `Petra Varas Tiefbau GmbH`. */
const isFirstNameKey = (word: string): boolean => isFirstName(word.charAt(0).toUpperCase() + word.slice(1));

function setFirst(map: Map<string, Family>, key: string, family: Family): void {
  if (!map.has(key)) map.set(key, family);
}

function addPrefix(register: Register, key: string, family: Family): void {
  const families = register.prefix.get(key);
  if (families === undefined) register.prefix.set(key, [family]);
  else if (!families.includes(family) && families.length < 8) families.push(family);
}

/** The member with the fullest name: with a legal form, most words, earliest. */
export function fullest(family: Family): Candidate {
  const [first, ...rest] = family.members;
  if (first === undefined) throw new Error('a family without members');
  let best = first;
  let highest = rest.length === 0 ? 0 : rank(first, family);
  for (const member of rest) {
    const own = rank(member, family);
    if (own < highest || (own === highest && !isBetter(member, best))) continue;
    best = member;
    highest = own;
  }
  return best;
}

/** Letters with a form are less than the name that they stand for: `Auischer Verkehrsverbund (AVX GmbH)`. */
const rank = (candidate: Candidate, family: Family): number => (candidate.form === null || family.acronyms.has(candidate.core) ? 0 : 100) + blanksIn(candidate.name);
function blanksIn(name: string): number {
  let count = 0;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** Nominative before dative, otherwise the earlier. */
const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.name.length !== b.name.length && Math.abs(a.name.length - b.name.length) <= 2 && keyOf(a.core) === keyOf(b.core) ? a.name.length < b.name.length : a.start < b.start;
