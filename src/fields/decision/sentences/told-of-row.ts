import voteWords from '../../../vocabulary/vote-words.json' with { type: 'json' };
import type { Document, Line } from '../../../tree/document.js';
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import type { ConsultationValue, DecisionValue, Mark } from '../../paper-tree/paper-tree.js';
import { decide } from '../decide.js';
import { daysIn, withPlainDays } from '../../dates/printed-days.js';
import { sentencesOf } from './sentences.js';
import { AGAINST, byVerb, isDenied, participles } from './told-by-verb.js';
import { readVote } from '../votes/vote.js';

/**
 * A sentence below the Beratungsfolge that names the body and the day of a row: "Der Stadtrat hat am 24.03.2020 einstimmig
 * beschlossen." Of any but the last row it tells no more than advice.
 */
export function toldOfRow(document: Document, rows: readonly ConsultationValue[], from: number): Mark<DecisionValue> | null {
  const lines = linesOnDays(document, rows, from);
  if (lines.length === 0) return null;
  const last = [...rows].sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? 1 : -1))[0]?.date?.value;
  for (const { text, start } of sentencesOf(document, lines).reverse()) {
    const [day, ...others] = text.length > LONGEST ? [] : daysIn(text);
    const row = day === undefined || others.length > 0 ? undefined : rows.find((one) => one.date?.value === day && isNamed(document.text.slice(0, Math.min(start, LETTERHEAD)), text, one.organization.value));
    const status = row === undefined ? null : statusOf(withPlainDays(text));
    if (row === undefined || status === null || (day !== last && !ADVICE.has(status))) continue;
    const decided = decide(status, text, { kind: 'result', start, end: start + text.length }, readVote(text));
    return { ...decided, value: { ...decided.value, organization: row.organization, date: row.date } };
  }
  return null;
}

/** The lines of the blocks behind an offset in which a row's day is printed. */
function linesOnDays({ lines }: Document, rows: readonly ConsultationValue[], from: number): readonly Line[] {
  const days = new Set(rows.flatMap(({ date }) => date?.value ?? []));
  const years = new Set([...days].map((day) => day.slice(2, YEAR_LENGTH)));
  const isOnDay = ({ start, text }: Line): boolean => start >= from && [...years].some((year) => text.includes(year)) && daysIn(text).some((day) => days.has(day));
  const blocks = new Set(lines.filter(isOnDay).map(({ block }) => block));
  return blocks.size === 0 ? [] : lines.filter((line) => line.start >= from && blocks.has(line.block));
}

const YEAR_LENGTH = 4;

/** The body of a row as a word of its own, and of no town but the one that the letterhead names. */
function isNamed(letterhead: string, text: string, body: string): boolean {
  const behind = text.indexOf(body) < 0 ? null : text.slice(text.indexOf(body) + body.length);
  if (behind === null || !WORD_ENDS.test(behind)) return false;
  const town = OF_TOWN.exec(behind)?.groups?.['town'];
  return town === undefined || letterhead.toLowerCase().includes(town.toLowerCase());
}

/** Characters in which a paper names its town. */
const LETTERHEAD = 250;
/** The name may stand in the genitive. Matches "s hat" and " hat"; not "haus". */
const WORD_ENDS = /^(?:e?s)?(?!\p{L})/u;
/** Whose body it is. Matches " der Stadt Nachbarau"; not " der Stadt hat". */
const OF_TOWN = /^(?:e?s)? (?:der|des|in der|im) (?:Stadt|\p{L}*gemeinde|Markte?s?|\p{L}*[Kk]reise?s?) (?<town>\p{Lu}[\p{L}-]+)/u;

/** The clause up to its first comma tells it, with the day; what it advises against stands behind. */
function statusOf(text: string): DecisionStatus | null {
  const comma = text.indexOf(', ');
  const clause = comma < 0 ? text : text.slice(0, comma);
  if (!ON_DAY.test(clause)) return null;
  const status = byPassive(clause) ?? byVerb(clause.replace(NUMBER, '').replace(ON_DAY, ''));
  return status === 'recommended' && comma > 0 && AGAINST.test(text.slice(comma)) ? 'not-recommended' : status;
}

/** "Protokollnotiz: Die Vorlage wurde in der Sitzung des Stadtrates am 04.07.2013 zurückgezogen". */
function byPassive(clause: string): DecisionStatus | null {
  const { thing, verb } = PASSIVE.exec(clause)?.groups ?? {};
  return thing === undefined || verb === undefined || !objects.has(thing) || isDenied(clause, verb) ? null : participles.matchWhole(verb);
}

const objects: ReadonlySet<string> = new Set([...voteWords.objects, 'Tagesordnungspunkt']);
/** Matches "Die Vorlage wurde im Rat am 4.7.2013 vertagt"; not "Die Vorlage wurde vertagt und" or "Die Vorlage wurde am 4.7.2013 noch nicht beschlossen". */
const PASSIVE = /^(?:\p{L}{4,24}: )?D(?:ie|er) (?<thing>\p{Lu}[\p{L}-]+) (?:wurde|wird) .{6,140} (?<verb>(?<!nicht )(?:zurückgezogen|vertagt|abgesetzt|zurückgestellt|verwiesen|abgelehnt|angenommen|beschlossen)|nicht (?:angenommen|behandelt))\.?$/u;

const LONGEST = 240;
const ADVICE: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['recommended', 'not-recommended']);
/** The number of a point. Matches "1. "; not "12.3.". */
const NUMBER = /^\d{1,2}[.)] /u;
/** The session in the sentence. Matches " in seiner Sitzung am 24.03.2020" and " am 3.5.2020"; not " am Anger". */
const ON_DAY = / (?:in (?:der|seiner|ihrer) (?:\d{1,3}\. )?Sitzung )?(?:am|vom) \d{1,2}\.\d{1,2}\.\d{4}/u;
