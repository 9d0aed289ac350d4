import officeNames from '../../vocabulary/offices.json' with { type: 'json' };
import organizations from '../../vocabulary/organizations.json' with { type: 'json' };
import outcomes from '../../vocabulary/outcomes.json' with { type: 'json' };
import roles from '../../vocabulary/roles.json' with { type: 'json' };
import { type DecisionStatus, decisionStatus } from '../../vocabulary/decision-status.js';
import { codeAt, isCapitalCode, isLetterCode, smallCode } from '../../vocabulary/letters.js';
import { phraseBook } from '../../vocabulary/phrase-book.js';

/** The words that cells of a Beratungsfolge are made of, as phrase books over the vocabulary. */
export interface OutcomeWords {
  /** Null for an outcome that decides nothing ("vorberaten"). */
  readonly status: DecisionStatus | null;
  /** The form says only how it was decided ("einstimmig"). */
  readonly weak: boolean;
}

export interface RoleWords {
  readonly code: string;
  readonly decides: boolean;
}

export const roleBook = phraseBook<RoleWords>(roles.roles.flatMap(({ code, decides, forms }) => forms.map((form) => [form, { code, decides }] as const)));

/** Words that say how it was decided, before the outcome: "mit Änderungen einstimmig beschlossen". */
export const mannerBook = phraseBook<DecisionStatus>([
  ...outcomes.manner.unchanged.map((form) => [form, 'adopted-unchanged'] as const), ...outcomes.manner.amended.map((form) => [form, 'adopted-amended'] as const)]);

/** How far the outcome may be behind such words. */
const MANNER_REACH = 24;

/** The outcome that begins at a place, words of manner before it included. */
export function outcomeAt(text: string, at: number): { readonly end: number } | null {
  const outcome = outcomeBook.matchAt(text, at);
  const manner = mannerBook.matchAt(text, at);
  if (manner === null || (outcome !== null && outcome.end >= manner.end)) return outcome;
  const behind = outcomeBook.find(text, manner.end);
  return behind !== null && behind.start - manner.end <= MANNER_REACH ? behind : outcome;
}

/** What joins two roles. Matches "/", " und " and ", "; not " mit ". */
const JOINS_ROLES = / ?(?:\/|,|&|und|u\.) ?/uy;
/** A remark behind a role. Matches " (abschließend)"; not " (3)". */
const ROLE_REMARK = / \([\p{L}., -]{3,40}\)/uy;

/** The longest role that begins at a place of a lower-cased text: "beratung und beschlussfassung (abschließend)". */
export function roleAt(lower: string, at: number): { readonly end: number; readonly decides: boolean } | null {
  const first = roleBook.matchAt(lower, at);
  if (first === null) return null;
  let { end } = first;
  let { decides } = first.value;
  for (let next = joinedRole(lower, end); next !== null; next = joinedRole(lower, end)) {
    end = next.end;
    decides ||= next.value.decides;
  }
  ROLE_REMARK.lastIndex = end;
  return { end: ROLE_REMARK.test(lower) ? ROLE_REMARK.lastIndex : end, decides };
}

function joinedRole(lower: string, at: number): ReturnType<typeof roleBook.matchAt> {
  JOINS_ROLES.lastIndex = at;
  return JOINS_ROLES.test(lower) ? roleBook.matchAt(lower, JOINS_ROLES.lastIndex) : null;
}

/** The role that is all of a text. */
export function roleWhole(text: string): { readonly decides: boolean } | null {
  const whole = roleBook.matchWhole(text);
  if (whole !== null) return whole;
  const role = roleAt(text.toLowerCase(), 0);
  return role?.end === text.length ? role : null;
}

export const outcomeBook = phraseBook<OutcomeWords>(outcomes.outcomes.flatMap(({ status, forms, ...rest }) =>
  forms.map((form) => [form, { status: decisionStatus(status), weak: rest.weak === true }] as const)));

const endings = organizations.endings.map((ending) => ending.toLowerCase());
const words = new Set(organizations.words.map((word) => word.toLowerCase()));
const offices = phraseBook([...officeNames.heads, ...officeNames.rounds].map((office) => [office, true] as const));

/** Where the word stands that makes a text the name of a council body; null if there is none. A word is a letter and the letters, hyphens and full stops behind it. */
export function committeeWordIn(text: string): { start: number; end: number } | null {
  for (let start = 0; start < text.length; start += 1) {
    const first = text.charCodeAt(start);
    if (!isLetterCode(first)) continue;
    let end = start + 1;
    while (end < text.length && isPartOfWord(text.charCodeAt(end))) end += 1;
    if (isCapitalCode(first) && mayBeCommittee(text, start, end) && isCommitteeWord(text.slice(start, end).toLowerCase())) return { start, end };
    start = end;
  }
  return null;
}

const isPartOfWord = (code: number): boolean => isLetterCode(code) || code === 0x2d || code === 0x2e;

/** What genitives of council bodies end with. */
const GENITIVES = ['schusses', 'schußes', 'rates', 'tages', 'senates', 'vorstandes', 'rats', 'tags', 'senats', 'magistrats', 'vorstands', 'parlaments', 'gremiums'];
const TAILS = new Uint8Array(0x1000);
/** Words are told by three letters at their end, a full stop aside. */
const TAIL = 3;
for (const word of [...words, ...endings, ...GENITIVES]) TAILS[tailPlace(word, word.endsWith('.') ? word.length - 1 : word.length)] = 1;

function tailPlace(text: string, end: number): number {
  let place = 0;
  for (let at = end - TAIL; at < end; at += 1) place = Math.imul(place, 61) + smallCode(codeAt(text, at));
  return place & (TAILS.length - 1);
}

/** Cheap look at the end of a word that spares most words the reading; short ones are read. */
function mayBeCommittee(text: string, start: number, end: number): boolean {
  const bare = text.charCodeAt(end - 1) === 0x2e ? end - 1 : end;
  return bare - start <= TAIL || TAILS[tailPlace(text, bare)] === 1;
}

/** Endings by their last three letters. */
const endingsByTail = new Map<string, string[]>();
for (const ending of endings) endingsByTail.set(ending.slice(-3), [...(endingsByTail.get(ending.slice(-3)) ?? []), ending]);

function hasEnding(word: string): boolean {
  return endingsByTail.get(word.slice(-3))?.some((ending) => word.endsWith(ending)) ?? false;
}

function isCommitteeWord(word: string): boolean {
  const bare = word.endsWith('.') && !words.has(word) ? word.slice(0, -1) : word;
  if (words.has(bare) || words.has(word)) return true;
  const nominative = withoutGenitive(bare);
  return hasEnding(bare) || (nominative !== bare && hasEnding(nominative));
}

/** "Kreisausschusses" -> "Kreisausschuss", "Stadtrates" and "Stadtrats" -> "Stadtrat"; other words stay. */
export function withoutGenitive(printed: string): string {
  const word = printed.toLowerCase();
  return printed.slice(0, nominativeLength(word));
}

function nominativeLength(word: string): number {
  if (word.endsWith('schusses') || word.endsWith('schußes')) return word.length - 2;
  if (word.endsWith('rates') || word.endsWith('tages') || word.endsWith('senates') || word.endsWith('vorstandes')) return word.length - 2;
  if (word.endsWith('rats') || word.endsWith('tags') || word.endsWith('senats') || word.endsWith('magistrats') || word.endsWith('vorstands') || word.endsWith('parlaments') || word.endsWith('gremiums')) return word.length - 1;
  return word.length;
}

/** An office or an internal round, which is no council body: "Der Oberbürgermeister". */
export function isOffice(text: string): boolean {
  const office = offices.matchAt(text, mayBeginWithArticle(text) && ARTICLE.test(text) ? ARTICLE_LENGTH : 0);
  return office !== null && !FOR_SOMETHING.test(text.slice(office.end));
}

/** What an office is filled for, in a title. Matches " für die Ortschaft"; not " Muster" or " der Stadt". */
const FOR_SOMETHING = /^ (?:für|durch|als|zur|zum) /u;
/** Matches "Der " at the beginning; not "Derselbe". */
const ARTICLE = /^(?:der|die|das|dem|den) /iu;
const ARTICLE_LENGTH = 4;

const mayBeginWithArticle = (text: string): boolean => text.charCodeAt(ARTICLE_LENGTH - 1) === 0x20 && (text.charCodeAt(0) | 0x20) === 0x64;
