import { committeeWordIn } from '../../vocabulary/committee-word.js';
import officeNames from '../../vocabulary/offices.json' with { type: 'json' };
import outcomes from '../../vocabulary/outcomes.json' with { type: 'json' };
import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { phraseBook } from '../../vocabulary/phrase-book.js';
import { publicityBook } from './value-types.js';
import { roleBook } from '../../vocabulary/role-book.js';

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
  return outcomeBook.find(text, manner.end, Math.min(text.length, manner.end + MANNER_REACH + 1)) ?? outcome;
}

/** What joins two roles. Matches "/", " und " and ", "; not " mit ". */
const JOINS_ROLES = / ?(?:\/|,|&|und|u\.) ?/uy;
/** A remark behind a role. Matches " (abschließend)"; not " (3)". */
const ROLE_REMARK = / \([\p{L}., -]{2,40}\)/uy;

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
  return { end: ROLE_REMARK.test(lower) && publicityBook.matchWhole(lower.slice(end + 2, ROLE_REMARK.lastIndex - 1)) === null ? ROLE_REMARK.lastIndex : end, decides };
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

const offices = phraseBook([...officeNames.heads, ...officeNames.rounds].map((office) => [office, true] as const));

/** An office or an internal round, which is no council body: "Der Oberbürgermeister". */
export function isOffice(text: string): boolean {
  const office = offices.matchAt(text, mayBeginWithArticle(text) && ARTICLE.test(text) ? ARTICLE_LENGTH : 0);
  return office !== null && !FOR_SOMETHING.test(text.slice(office.end));
}

const members = phraseBook([...officeNames.members, ...officeNames.heads, ...officeNames.address].map((form) => [form, true] as const));

/** Somebody with an office and a name, as who reports on a paper: "Stadträtin Muster"; not "Bürgermeister" or "Bürgermeister und Rat". */
export function isNamedPerson(text: string): boolean {
  const office = members.matchAt(text, 0);
  const name = text.slice(office?.end);
  return office !== null && SURNAME.test(name) && (TITLED.test(name) || committeeWordIn(text) === null);
}

/** Matches " Muster" and " Dr. Eva Muster-Meier"; not "" or " der Stadt". */
const SURNAME = /^ (?:(?:Dr|Prof)\. ){0,2}\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?$/u;

/** Matches " Dr. Muster", which no town is called; not " Muster". */
const TITLED = /^ (?:Dr|Prof)\. /u;

/** What an office is filled for, in a title. Matches " für die Ortschaft"; not " Muster" or " der Stadt". */
const FOR_SOMETHING = /^ (?:für|durch|als|zur|zum) /u;
/** Matches "Der " at the beginning; not "Derselbe". */
const ARTICLE = /^(?:der|die|das|dem|den) /iu;
const ARTICLE_LENGTH = 4;

const mayBeginWithArticle = (text: string): boolean => text.charCodeAt(ARTICLE_LENGTH - 1) === 0x20 && (text.charCodeAt(0) | 0x20) === 0x64;

/** The answer in a cell, below the name of a publicity. Matches "ja", "Nein" and "J"; not "Ja: 5" or "jährlich". */
export const YES_OR_NO = /^(?:ja?|nein|n)$/iu;
