/**
 * Members of bracketed lists: `(Hafen GmbH, ABC, DEF, Lumo Technik, ...)`. If one member is a company by its form, or
 * the words before the bracket speak of companies, then the others are companies too; institutes and the like are not.
 * An address in brackets is no list.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { signSet } from '../../../vocabulary/sign-set.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind } from '../words/gap.js';
import { LIST_NOUNS } from '../words/grammar-words.js';
import { readLegalForm } from '../words/legal-form.js';
import { runAt } from '../names/name-from.js';
import { isPlace } from '../names/proper-name.js';
import { otherKindOf } from '../other-organizations.js';
import { endOf, firstWordFrom, gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital, isGenericName, isOtherAcronym, isPlainNoun, isShaped } from '../words/word-shape.js';

export interface ListFindings {
  readonly companies: readonly Candidate[];
  readonly others: readonly Candidate[];
}

const LONGEST_LIST = 600;
const FEWEST_MEMBERS = 3;

interface Member { readonly first: number; readonly last: number; readonly formed: boolean; readonly shaped: boolean }

export function findInLists(words: Words): ListFindings {
  const companies: Candidate[] = [];
  const others: Candidate[] = [];
  let comma = -1;
  for (let open = words.text.indexOf('('); open >= 0; open = words.text.indexOf('(', open + 1)) {
    const end = endOfList(words.codes, open);
    if (comma < open) comma = words.text.indexOf(',', open);
    if (comma < 0) break;
    if (comma >= end) continue;
    const members = membersOf(words, open, end);
    if (members.length < FEWEST_MEMBERS || !isCompanyList(words, open, members)) continue;
    for (const member of members) place(words, member, members, companies, others);
  }
  return { companies, others };
}

/** The closing bracket, or where an unclosed list must end: the next bracket, a blank line, the greatest length. */
function endOfList(codes: Uint16Array, open: number): number {
  const last = Math.min(codes.length, open + LONGEST_LIST);
  for (let at = open + 1; at < last; at += 1) {
    const code = codes[at] ?? 0;
    if (isEnd(code) || (code === LINE_END && codes[at + 1] === LINE_END)) return at;
  }
  return last;
}

const isEnd = signSet(')(\t');
const LINE_END = 0x0a;

function membersOf(words: Words, open: number, end: number): readonly Member[] {
  const members: Member[] = [];
  const stop = firstWordFrom(words, end);
  for (let first = firstWordFrom(words, open); first < stop;) {
    let next = first + 1;
    while (next < stop && !parts(words, next)) next += 1;
    const start = grammar.memberArticles.includes(wordAt(words, first)) ? first + 1 : first;
    const member = memberOf(words, start, next - 1);
    if (member !== null) members.push(member);
    first = next;
  }
  return members;
}

const parts = (words: Words, at: number): boolean => PARTING.test(gapBefore(words, at))
  || (grammar.joints.includes(wordAt(words, at)) && gapKind(words, at) !== 'hanging' && !isFormed(words, at + 1, at + 2) && !cues.trailing.includes(wordAt(words, at + 1)));

/** Matches `, `, `; `; not ` `. */
const PARTING = /[,;]/u;

function isFormed(words: Words, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (readLegalForm(words, at) !== null) return true;
  return false;
}

function memberOf(words: Words, first: number, last: number): Member | null {
  if (first > last || last - first > 7) return null;
  const formed = isFormed(words, first, last);
  const shaped = isShaped(wordAt(words, first)) || isAcronym(wordAt(words, first));
  if (formed) return { first, last, formed, shaped };
  const run = runAt(words, first);
  return run === null || run.last !== last || last - first > 3 ? null : { first, last, formed, shaped };
}

function isCompanyList(words: Words, open: number, members: readonly Member[]): boolean {
  const formed = members.filter((member) => member.formed).length;
  const likely = members.filter((member) => member.formed || member.shaped).length;
  const named = isAnnounced(words, open);
  if (!named && formed === 0) return false;
  return likely >= (named ? 1 : 2) || (named && members.length >= FEWEST_MEMBERS);
}

/** Whether one of the three words before the bracket is a plural like `Unternehmen`. */
function isAnnounced(words: Words, open: number): boolean {
  const from = firstWordFrom(words, open) - 1;
  for (let at = from; at > Math.max(0, from - 3); at -= 1) {
    if (LIST_NOUNS.has(wordAt(words, at))) return true;
    if (gapBefore(words, at).includes('\n\n') || gapBefore(words, at).includes('.')) return false;
  }
  return false;
}

function place(words: Words, member: Member, members: readonly Member[], companies: Candidate[], others: Candidate[]): void {
  if (member.formed) return;
  const end = endOf(words, member.last);
  const reading = { first: member.first, end, coreEnd: end, basis: 'list' as const, rule: 'company-list', weak: !member.shaped };
  if (otherKindOf(words, member.first, member.last) !== null) {
    others.push(candidateOf(words, { ...reading, rule: 'organization-list' }));
    return;
  }
  const word = wordAt(words, member.first);
  const before = members.find((other) => other.formed && startOf(words, member.first) - endOf(words, other.last) <= 3 && other.last < member.first);
  const isSeat = before !== undefined && !member.shaped && member.first === member.last;
  const single = member.first === member.last;
  if (isSeat || isGenericName(word) || (single && (isOtherAcronym(word) || isPlainNoun(word))) || !isCapital(word)) return;
  if (!member.shaped && single && !members.some((other) => other.formed)) return;
  if (!single || !isPlace(words, member.first, member.last)) companies.push(candidateOf(words, reading));
}
