import numberWords from '../../vocabulary/number-words.json' with { type: 'json' };
import voteWords from '../../vocabulary/vote-words.json' with { type: 'json' };
import { codeAt, isDigitCode, isLetterCode } from '../../vocabulary/letters.js';
import type { VoteValue } from '../paper-tree.js';
import { plainVote } from './vote-spelling.js';

/**
 * Reads a vote as it is printed: "Ja: 44, Nein: 0", "4 Ja / 14 Nein", "mit 78 gegen 44 Stimmen", "14:0",
 * "einstimmig bei 2 Enthaltungen". It never adds up, and a form with nothing filled in is no vote.
 */
const SIDES = ['yes', 'no', 'abstentions', 'present', 'excluded'] as const;
export type Side = (typeof SIDES)[number];

const sides: ReadonlyMap<string, Side> = new Map(SIDES.flatMap((side) => voteWords[side].map((word) => [word, side] as const)));
/** The first letters of words for sides: most words are told by theirs. */
const beginnings: ReadonlySet<string> = new Set([...sides.keys()].map((word) => word.slice(0, 2)));

/** Whether a word of a text may name a side. */
export function mayNameSide(text: string): boolean {
  return text.toLowerCase().split(' ').some((word) => beginnings.has(word.slice(0, 2)));
}

const unanimous = new Set(voteWords.unanimous);
const majority = new Set(voteWords.majority);
const numbers: ReadonlyMap<string, number> = new Map([...numberWords.numbers.flatMap(({ value, forms }) => forms.map((form) => [form, value] as const)), ...Object.entries<number>(voteWords.singles)]);

/** Counts alone. Matches "14:0" and "5:5:3"; not "14:00 Uhr". */
const RATIO = /(?<![\d:.])(\d{1,3}) ?: ?(\d{1,3})(?: ?: ?(\d{1,3}))?(?![\d:]| ?Uhr)/u;
/** Counts that a longer text begins with. Matches "3 : 10 Das Einvernehmen"; not "3:10 Uhr". */
const LEADING_RATIO = /^(\d{1,3}) ?: ?(\d{1,3})(?: ?: ?(\d{1,3}))?(?=[.,;]? (?:\(|\p{Lu}(?!hr)))/u;
/** Matches "mit 78 gegen 44", "71 gegen 44 Stimmen", "16 zu 2 Stimmen", "Mit 12 Stimmen gegen 3 Stimmen", "Mit 19 zu 18", "mit 10 : 1 Stimmen" and "mit 10 : 1 : 2 Stimmen"; not "zu 5" or "mit 1 : 100". */
const AGAINST = /(?<!\p{L})(?:mit |(?=\d{1,3} (?:gegen|zu) \d{1,3} Stimmen))(?<!\d)(\d{1,3}) (?:(?:Stimmen )?(?:gegen|zu)|:(?= \d{1,3}(?: : \d{1,3})? Stimmen)) (\d{1,3})(?: : (\d{1,3})(?= Stimmen))?(?!\d)/iu;

/** Three counts at the beginning. Matches "45/0/1 (Ja/Nein/Enthaltung)", "9-0-0 empfohlen", "(5 / 1 / 0)" and "42.3.6"; not "3/2020" or "12.03.20". */
const TRIPLE = /^\(?(\d{1,3}) ?(?:[/-]|\.(?!0\d)) ?(\d{1,3}) ?(?:[/-]|\.(?!0\d)) ?(\d{1,3})(?![\d/.-])/u;
/** A choice ticked with a letter. Matches "X Einstimmig Mehrheit"; not "Max". */
const TYPED_TICK = /(?<![\p{L}\d])X (?<manner>einstimmig|mehrheit(?:lich)?)(?!\p{L})/iu;
/** Members who vote in favour. Matches "stimmen 6 Mitglieder des Rates zu", "dafür stimmen 21" and "mit 14 Stimmen bei 9 Gegenstimmen gefolgt" and "mit 12 Stimmen angenommen"; not "stimmen 6 dagegen". */
const YES_VERB = /(?<!\p{L})(?:dafür stimm(?:t|en|ten) (\d{1,3})|mit (\d{1,3}) Stimmen (?=\/ ?\d|(?:bei|gegen) (?!.*(?:abgelehnt|nicht))|(?:angenommen|beschlossen|zugestimmt))|stimm(?:en|ten) (\d{1,3}) [^,.]{0,60} zu(?!\p{L}))/u;
/** A dash instead of a count, where other sides have counts. Matches "Nein-Stimmen: -"; not "Ja: 5 - 7". */
const DASH = /(?<![\p{L}-])(?<side>\p{L}[\p{L}-]{0,24}): [–-](?=\s|$)/gu;
const NO_DASHES: ReadonlyMap<Side, number> = new Map<Side, number>();

/** A form that is filled in says none with a dash; an empty one says nothing. */
function dashesOf(text: string): ReadonlyMap<Side, number> {
  return new Map([...text.matchAll(DASH)].flatMap((found) => {
    const side = sideOf((found.groups?.['side'] ?? '').toLowerCase());
    return side === null ? [] : [[side, 0] as const];
  }));
}

/** Somebody voted against. Matches "gegen die Stimmen der FDP" and "gegen die Stimme von Frau Muster"; not "gegen 2 Stimmen" or "gegen die Stimmung". */
const OPPOSED = /(?<!\p{L})gegen die Stimmen? (?:de[rs]|von|aus)(?!\p{L})/u;

/** Counts alone stand in a short text; in a longer one "14:0" may be anything. */
const SHORT = 40;

export function readVote(printed: string): VoteValue | null {
  const text = plainVote(printed);
  const tokens = tokensOf(text);
  const counts = countsOf(tokens);
  const typed = TYPED_TICK.exec(text)?.groups?.['manner']?.toLowerCase();
  const isUnanimous = typed === undefined ? tokens.some((token, at) => unanimous.has(token) && tokens[at - 1] !== 'nicht') : unanimous.has(typed);
  const isMajority = typed === undefined ? tokens.some((token) => majority.has(token)) : majority.has(typed);
  const triple = TRIPLE.exec(text);
  const against = triple !== null && text.length <= SHORT ? triple : counts.has('yes') ? null : (AGAINST.exec(text) ?? LEADING_RATIO.exec(text) ?? (text.length <= SHORT && !counts.has('no') ? RATIO.exec(text) : null));
  const dash = counts.has('yes') || counts.has('no') ? dashesOf(text) : NO_DASHES;
  const yes = (triple === against ? numberOf(triple?.[1]) : null) ?? counts.get('yes') ?? membersFor(text) ?? numberOf(against?.[1]);
  const no = counts.get('no') ?? dash.get('no') ?? numberOf(against?.[2]);
  const abstentions = counts.get('abstentions') ?? dash.get('abstentions') ?? numberOf(against?.[3]);
  if (yes === null && no === null && abstentions === null && !isUnanimous && !isMajority && !OPPOSED.test(text)) return null;
  const stated = isUnanimous && !isMajority ? true : isMajority || (no ?? 0) > 0 || OPPOSED.test(text) ? false : null;
  return { yes, no, abstentions, unanimous: stated === true && (no ?? 0) > 0 ? null : stated };
}

function membersFor(text: string): number | null {
  const found = YES_VERB.exec(text);
  return numberOf(found?.[1] ?? found?.[2] ?? found?.[3]);
}

/** What is counted in the words of a vote, as printed, also who was present and who must not vote. */
export function countedIn(text: string): ReadonlyMap<Side, number> {
  return countsOf(tokensOf(text));
}

/** The side that words name which are not counted themselves: the head of a column, a place to fill in. Null for other words. */
export function sideNamed(words: string): Side | null {
  if (!mayNameSide(words) || DIGIT.test(words)) return null;
  const [side] = countedIn(`${words.replace(OPEN_END, '')}: 1`).keys();
  return side ?? null;
}

/** Matches "7"; not "Ja". */
const DIGIT = /\d/u;
/** Matches the colon and the strokes of "Ja: ____"; not "Ja". */
const OPEN_END = /(?<![\s:_.])[\s:_.]+$/u;

/** A count and its side at the beginning: "Ja: 6", "Enth. 2", "14 Ja-Stimmen"; not "14 Tage" or "Ja 12.03.". */
export function beginsWithCount(text: string): boolean {
  const { side, behind } = COUNT_FIRST.exec(text)?.groups ?? {};
  const word = side ?? behind;
  return word !== undefined && sideOf(word.toLowerCase()) !== null;
}

/** Matches "Ja: 6", "Enth. 2" and "14 Ja-Stimmen"; not "Ja 12.03." or "2020 Ja". */
const COUNT_FIRST = /^(?:(?<side>\p{L}[\p{L}-]*\.?):? ?\d{1,3}(?![\d.])|\d{1,3} (?<behind>\p{L}[\p{L}-]*))/u;

/** Words, numbers and marks; a stop only behind short words: "Ja-Stimmen", "Enth.", "44", ":"; not the stop of "einstimmig.". */
function tokensOf(text: string): string[] {
  const small = text.toLowerCase();
  const tokens: string[] = [];
  for (let at = 0; at < small.length; ) {
    const start = at;
    const code = small.charCodeAt(at);
    at += 1;
    if (isLetterCode(code)) {
      while (isLetterCode(codeAt(small, at)) || codeAt(small, at) === HYPHEN) at += 1;
      if (at - start <= SHORT_WORD && codeAt(small, at) === STOP) at += 1;
    } else if (isDigitCode(code)) {
      while (at - start < MOST_DIGITS && isDigitCode(codeAt(small, at))) at += 1;
    } else if (!MARKS.has(code)) continue;
    tokens.push(small.slice(start, at));
  }
  return tokens;
}

const HYPHEN = 0x2d;
const STOP = 0x2e;
const SHORT_WORD = 5;
const MOST_DIGITS = 4;
/** Colon, semicolon, stroke and comma. */
const MARKS: ReadonlySet<number> = new Set([0x3a, 0x3b, 0x2f, 0x2c]);

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function countsOf(tokens: readonly string[]): Map<Side, number> {
  const counts = new Map<Side, number>();
  const named = tokens.flatMap((token, at) => (sideOf(token) === null ? [] : [{ side: sideOf(token), before: countBefore(tokens, at), behind: countBehind(tokens, at) }]));
  const standBefore = countsStandBefore(named, tokens);
  for (const { side, before, behind } of named) {
    const count = standBefore ? before : behind;
    if (side !== null && count !== null && !counts.has(side)) counts.set(side, count);
  }
  return counts;
}

/** What members voted; who was present or must not vote is often counted otherwise. */
const VOTED: ReadonlySet<Side | null> = new Set<Side | null>(['yes', 'no', 'abstentions']);

interface NamedSide {
  readonly side: Side | null;
  readonly before: number | null;
  readonly behind: number | null;
}

/** "12 Ja, 3 Nein" or "Ja 12, Nein 3": a colon decides, then which of both counts more sides, then the end of the row. */
function countsStandBefore(named: readonly NamedSide[], tokens: readonly string[]): boolean {
  const labelled = tokens.some((token, at) => sideOf(token) !== null && tokens[at + 1] === ':' && countAt(tokens, at + 2) !== null);
  const votes = named.filter(({ side }) => VOTED.has(side));
  const counted = votes.length > 0 ? votes : named;
  const before = counted.filter((one) => one.before !== null).length;
  const behind = counted.filter((one) => one.behind !== null).length;
  if (labelled || before === 0) return false;
  return before !== behind ? before > behind : before === 1 || counted.at(-1)?.behind === null;
}

function countBefore(tokens: readonly string[], at: number): number | null {
  return countAt(tokens, at - 1) ?? (VOTES.has(tokens[at - 1] ?? '') ? countAt(tokens, at - 2) : null);
}

function countBehind(tokens: readonly string[], at: number): number | null {
  return countAt(tokens, tokens[at + 1] === ':' ? at + 2 : at + 1);
}

/** Words between a count and its side: "40 Stimmen dafür". */
const VOTES = new Set(['stimmen', 'stimme']);

function sideOf(token: string): Side | null {
  return sides.get(token) ?? (token.endsWith('-') || token.endsWith('.') ? (sides.get(token.slice(0, -1)) ?? null) : null);
}

function countAt(tokens: readonly string[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return Number(token);
  return numbers.get(token) ?? null;
}
