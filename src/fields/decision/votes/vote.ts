import voteWords from '../../../vocabulary/vote-words.json' with { type: 'json' };
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import { countsOf, type Side, sideOf, tokensOf } from './counted-sides.js';
import { plainVote } from './vote-spelling.js';
import { matchesOf } from '../../../tree/matches-of.js';

/**
 * Reads a vote as it is printed: "Ja: 44, Nein: 0", "4 Ja / 14 Nein", "mit 78 gegen 44 Stimmen", "14:0",
 * "einstimmig bei 2 Enthaltungen". It never adds up, and a form with nothing filled in is no vote.
 */
const unanimous = new Set(voteWords.unanimous);
const majority = new Set(voteWords.majority);
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
  return new Map(matchesOf(DASH, text).flatMap((found) => {
    const side = sideOf((found.groups?.['side'] ?? '').toLowerCase());
    return side === null ? [] : [[side, 0] as const];
  }));
}

/** Somebody voted against. Matches "gegen die Stimmen der FDP" and "gegen die Stimme von Frau Muster"; not "gegen 2 Stimmen" or "gegen die Stimmung". */
const OPPOSED = /(?<!\p{L})gegen die Stimmen? (?:de[rs]|von|aus)(?!\p{L})/u;

const isOpposed = (text: string): boolean => text.includes('gegen die Stimm') && OPPOSED.test(text);

/** Matches "7"; not "zwölf". All counts but those of sides have digits here. */
const DIGIT = /\d/u;

/** Counts alone stand in a short text; in a longer one "14:0" may be anything. */
const SHORT = 40;

export function readVote(printed: string): VoteValue | null {
  const text = plainVote(printed);
  const tokens = tokensOf(text);
  const counts = countsOf(tokens);
  const isCounted = DIGIT.test(text);
  const typed = text.includes('X ') || text.includes('x ') ? TYPED_TICK.exec(text)?.groups?.['manner']?.toLowerCase() : undefined;
  const isUnanimous = typed === undefined ? (isCounted && ALL.test(text)) || tokens.some((token, at) => unanimous.has(token) && tokens[at - 1] !== 'nicht') : unanimous.has(typed);
  const isMajority = typed === undefined ? tokens.some((token) => majority.has(token)) : majority.has(typed);
  const triple = isCounted ? TRIPLE.exec(text) : null;
  const against = triple !== null && text.length <= SHORT ? triple : counts.has('yes') || !isCounted ? null : (AGAINST.exec(text) ?? LEADING_RATIO.exec(text) ?? (text.length <= SHORT && !counts.has('no') ? RATIO.exec(text) : null));
  const dash = counts.has('yes') || counts.has('no') ? dashesOf(text) : NO_DASHES;
  const yes = (triple === against ? numberOf(triple?.[1]) : null) ?? counts.get('yes') ?? (isCounted ? membersFor(text) : null) ?? numberOf(against?.[1]);
  const no = counts.get('no') ?? dash.get('no') ?? numberOf(against?.[2]);
  const abstentions = counts.get('abstentions') ?? dash.get('abstentions') ?? numberOf(against?.[3]) ?? (isCounted ? numberOf(ABSTAIN.exec(text)?.[1]) : null);
  if (yes === null && no === null && abstentions === null && !isUnanimous && !isMajority && !isOpposed(text)) return null;
  const stated = isUnanimous && !isMajority ? true : isMajority || (no ?? 0) > 0 || isOpposed(text) ? false : null;
  return { yes, no, abstentions, unanimous: stated === true && (no ?? 0) > 0 ? null : stated };
}

/** Nobody was against. Matches "mit allen 12 anwesenden Stimmen"; not "mit allen Stimmen". */
const ALL = /(?<!\p{L})mit allen (\d{1,3}) (?:\p{Ll}{5,20} )?Stimmen(?!\p{L})/iu;
/** Matches "Für die Dringlichkeit stimmen 11"; not "stimmen 11". */
const FOR_IT = /(?<!\p{L})[Ff]ür (?:den|die|das) [^.,:]{3,80} stimm(?:en|ten) (\d{1,3})(?!\d)/u;

/** Matches "1 Mitglied enthält sich" and "3 enthielten sich der Stimme"; not "enthält sich". */
const ABSTAIN = /(?<!\d)(\d{1,3}) (?:\p{L}{4,20} )?enth(?:ält|alten|ielten) sich(?!\p{L})/u;

function membersFor(text: string): number | null {
  const isTold = text.includes('timm');
  const found = (isTold ? YES_VERB.exec(text) : null) ?? ALL.exec(text) ?? (isTold ? FOR_IT.exec(text) : null);
  return numberOf(found?.[1] ?? found?.[2] ?? found?.[3]);
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
