import numberWords from '../../vocabulary/number-words.json' with { type: 'json' };
import voteWords from '../../vocabulary/vote-words.json' with { type: 'json' };
import { withoutUnticked } from '../form-boxes.js';
import type { VoteValue } from '../paper-tree.js';

/**
 * Reads a vote as it is printed: "Ja: 44, Nein: 0", "4 Ja / 14 Nein", "mit 78 gegen 44 Stimmen", "14:0",
 * "einstimmig bei 2 Enthaltungen". It never adds up, and a form with nothing filled in is no vote.
 */
const SIDES = ['yes', 'no', 'abstentions', 'present', 'excluded'] as const;
export type Side = (typeof SIDES)[number];

const sides: ReadonlyMap<string, Side> = new Map(SIDES.flatMap((side) => voteWords[side].map((word) => [word, side] as const)));
const unanimous = new Set(voteWords.unanimous);
const majority = new Set(voteWords.majority);
const numbers: ReadonlyMap<string, number> = new Map([...numberWords.numbers.flatMap(({ value, forms }) => forms.map((form) => [form, value] as const)), ...Object.entries<number>(voteWords.singles)]);

/** A word, a number or a mark; a stop only behind short words. Matches "Ja-Stimmen", "Enth.", "44", ":"; not blanks or the stop of "einstimmig.". */
const TOKEN = /\p{L}[\p{L}-]{0,4}\.|\p{L}[\p{L}-]*|\d{1,4}|[:;/,]/gu;
/** Counts alone. Matches "14:0" and "5:5:3"; not "14:00 Uhr". */
const RATIO = /(?<![\d:.])(\d{1,3}) ?: ?(\d{1,3})(?: ?: ?(\d{1,3}))?(?![\d:]| ?Uhr)/u;
/** Matches "mit 78 gegen 44", "71 gegen 44 Stimmen", "Mit 19 zu 18" and "mit 10 : 1 Stimmen"; not "zu 5" or "mit 1 : 100". */
const AGAINST = /(?<!\p{L})(?:mit |(?=\d{1,3} gegen \d{1,3} Stimmen))(?<!\d)(\d{1,3}) (?:gegen|zu|:(?= \d{1,3} Stimmen)) (\d{1,3})(?!\d)/iu;

/** Three counts at the beginning. Matches "45/0/1 (Ja/Nein/Enthaltung)", "9-0-0 empfohlen", "5 / 1 / 0" and "42.3.6"; not "3/2020" or "12.03.20". */
const TRIPLE = /^(\d{1,3}) ?(?:[/-]|\.(?!0\d)) ?(\d{1,3}) ?(?:[/-]|\.(?!0\d)) ?(\d{1,3})(?![\d/.-])/u;
/** Matches the "x" of "6 x Ja"; not that of "6 x 4 m". */
const TIMES = /(\d) ?x (?=Ja|Nein|Enth)/gu;
/** Matches a tab and runs of blanks; not a line end. */
const BLANKS = /[\t ]+/gu;
/** Matches "Für: 12", "Für den Beschluss: 12" and "gegen den Antrag 1"; not "gegen 2 Stimmen". */
const FOR_OR_AGAINST = /(?<!\p{L})(für|gegen)(?:: ?| den (?:Beschluss|Antrag|Beschlussvorschlag):? ?)(?=\d{1,3}(?!\d))/giu;
const SIDE_WORDS: ReadonlyMap<string, string> = new Map([['für', 'dafür: '], ['gegen', 'dagegen: ']]);
/** A choice ticked with a letter. Matches "X Einstimmig Mehrheit"; not "Max". */
const TYPED_TICK = /(?<![\p{L}\d])X (?<manner>einstimmig|mehrheit(?:lich)?)(?!\p{L})/iu;
/** Members who vote in favour. Matches "stimmen 6 Mitglieder des Rates zu", "dafür stimmen 21" and "mit 14 Stimmen bei 9 Gegenstimmen gefolgt"; not "stimmen 6 dagegen". */
const YES_VERB = /(?<!\p{L})(?:dafür stimm(?:t|en|ten) (\d{1,3})|mit (\d{1,3}) Stimmen (?=(?:bei|gegen) (?!.*(?:abgelehnt|nicht)))|stimm(?:en|ten) (\d{1,3}) [^,.]{0,60} zu(?!\p{L}))/u;
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

/** Counts alone stand in a short text; in a longer one "14:0" may be anything. */
const SHORT = 40;

export function readVote(printed: string): VoteValue | null {
  const text = withoutUnticked(printed).replace(BLANKS, ' ').replace(TIMES, '$1 ').replace(FOR_OR_AGAINST, (_, side: string) => SIDE_WORDS.get(side.toLowerCase()) ?? side);
  const tokens = tokensOf(text);
  const counts = countsOf(tokens);
  const typed = TYPED_TICK.exec(text)?.groups?.['manner']?.toLowerCase();
  const isUnanimous = typed === undefined ? tokens.some((token) => unanimous.has(token)) : unanimous.has(typed);
  const isMajority = typed === undefined ? tokens.some((token) => majority.has(token)) : majority.has(typed);
  const triple = TRIPLE.exec(text);
  const against = triple !== null && text.length <= SHORT ? triple : counts.has('yes') ? null : (AGAINST.exec(text) ?? (text.length <= SHORT && !counts.has('no') ? RATIO.exec(text) : null));
  const dash = counts.has('yes') || counts.has('no') ? dashesOf(text) : NO_DASHES;
  const yes = (triple === against ? numberOf(triple?.[1]) : null) ?? counts.get('yes') ?? membersFor(text) ?? numberOf(against?.[1]);
  const no = counts.get('no') ?? dash.get('no') ?? numberOf(against?.[2]);
  const abstentions = counts.get('abstentions') ?? dash.get('abstentions') ?? numberOf(against?.[3]);
  if (yes === null && no === null && abstentions === null && !isUnanimous && !isMajority) return null;
  const stated = isUnanimous && !isMajority ? true : isMajority || (no ?? 0) > 0 ? false : null;
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

function tokensOf(text: string): string[] {
  return [...text.matchAll(TOKEN)].map((found) => found[0].toLowerCase());
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function countsOf(tokens: readonly string[]): Map<Side, number> {
  const counts = new Map<Side, number>();
  const firstSide = tokens.findIndex((token) => sideOf(token) !== null);
  if (firstSide < 0) return counts;
  const numberBefore = countAt(tokens, firstSide - 1) !== null || (VOTES.has(tokens[firstSide - 1] ?? '') && countAt(tokens, firstSide - 2) !== null);
  for (const [at, token] of tokens.entries()) {
    const side = sideOf(token);
    if (side === null || counts.has(side)) continue;
    const count = numberBefore ? (countAt(tokens, at - 1) ?? (VOTES.has(tokens[at - 1] ?? '') ? countAt(tokens, at - 2) : null)) : countAt(tokens, tokens[at + 1] === ':' ? at + 2 : at + 1);
    if (count !== null) counts.set(side, count);
  }
  return counts;
}

/** Words between a count and its side: "40 Stimmen dafür". */
const VOTES = new Set(['stimmen', 'stimme']);

function sideOf(token: string): Side | null {
  return sides.get(token) ?? (token.endsWith('-') ? (sides.get(token.slice(0, -1)) ?? null) : null);
}

function countAt(tokens: readonly string[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return Number(token);
  return numbers.get(token) ?? null;
}
