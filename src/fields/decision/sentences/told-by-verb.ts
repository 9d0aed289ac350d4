import verbs from '../../../vocabulary/decision-verbs.json' with { type: 'json' };
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { type DecisionStatus, decisionStatus } from '../../../vocabulary/decision-status.js';
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { withPlainDays } from '../../dates/printed-days.js';
import { readVote } from '../votes/vote.js';
import { motionResolved } from './motion-of-order.js';
import { matchesOf } from '../../../tree/matches-of.js';

/** What a committee does in a sentence of which it is the subject. */

export const participles = phraseBook(verbs.participles.flatMap(({ status, forms }) => forms.map((form) => [form, decisionStatus(status)] as const)));
const active = verbs.active.flatMap(({ status, verbs: forms, end, last, voted }) => forms.map((form) => ({ form, status: decisionStatus(status), end: end ?? null, last: last === true, voted: voted === true })));
const activeForms = new Map(active.map(({ form }) => [form, active.filter((verb) => verb.form === form)] as const));

export const SUBJECT_LENGTH = 90;
/** Told of an earlier year. Matches "wurde am 3.5.2019 "; not "bis zum 3.5.2019". */
const EARLIER = /(?<!\p{L})(?:wurde|wurden) [^.]{0,40}(?:\d{4}|\d{1,2}\.\d{1,2}\.)/u;
export function isOfEarlier(text: string): boolean {
  return text.includes('wurde') && EARLIER.test(withPlainDays(text));
}

/** Matches "empfiehlt"; `against` where the advice is not to. */
const ADVISES = /(?<!\p{L})(?:empfiehlt|empfahl|empfehlen)(?!\p{L})/u;
export const AGAINST = /(?<!\p{L})(?:nicht|abzulehnen|Ablehnung|nicht zuzustimmen)(?!\p{L})/u;

/** "Der Rat stimmt dem Antrag einstimmig zu.", "Ohne Aussprache beschließt der Rat ..." */
export function byVerb(sentence: string): DecisionStatus | null {
  const text = sentence.startsWith('Auf ') ? sentence.replace(ON_MOTION, '') : sentence;
  const committee = committeeWordIn(text.slice(0, SUBJECT_LENGTH)) ?? membersIn(text);
  if (committee === null || isOfEarlier(text)) return null;
  const perfect = text.includes(' ha') ? PERFECT.exec(text) : null;
  if (perfect !== null) return isDenied(text, perfect.groups?.['verb'] ?? '') ? null : participles.matchWhole(perfect.groups?.['verb'] ?? '');
  const advises = text.includes('mpf') ? ADVISES.exec(text) : null;
  if (advises !== null && advises.index - committee.end < SUBJECT_LENGTH) return AGAINST.test(text.slice(advises.index)) ? 'not-recommended' : 'recommended';
  const statuses = new Set<DecisionStatus>();
  for (const found of matchesOf(WORD, text)) {
    const verb = activeForms.get(found[0])?.find(({ end, last, voted }) => (end === null || isParted(text.slice(found.index), end, last)) && (!voted || tellsVote(text)));
    if (verb?.status == null || (verb.status === 'referred' && POINTS.test(text.slice(found.index + found[0].length))) || !(isNear(text, found.index, found[0].length, committee) || (statuses.size > 0 && text.endsWith('und ', found.index)))) continue;
    statuses.add(verb.status);
  }
  if (statuses.has('adopted') && statuses.has('rejected')) return 'adopted-in-part';
  const [status] = statuses;
  return status === 'adopted' ? (motionResolved(text)?.status ?? status) : (status ?? null);
}

/** Cheap look first. */
const tellsVote = (text: string): boolean => (text.includes('timm') || text.includes('ehrheit') || text.includes('nthaltung')) && readVote(text) !== null;

/** On whose motion, before the verb. Matches "Auf Antrag der CDU-Fraktion " before "beschließt der Rat"; not "Auf Antrag wird". */
const ON_MOTION = /^Auf (?:Antrag|Vorschlag|Wunsch|Anregung|Bitte) (?:der|des|von) [^,.;:]{3,60}? (?=\p{Ll}{3,12}t (?:der|die|das) \p{Lu})/u;

/** Somebody points to a text, and refers nothing. Matches " auf die Botschaft" and " in diesem Zusammenhang auf den Bericht"; not " die Vorlage auf Antrag an den". */
const POINTS = /^(?: (?!(?:die|den|das) )\p{Ll}+){0,3}(?: Zusammenhang)? auf (?!Antrag|Vorschlag|Wunsch)/u;

/** All who vote, instead of their committee. Matches "Die Mitglieder" of "Die Mitglieder nehmen" and "Alle Anwesenden"; not of "Die Mitglieder Muster und Beispiel". */
const MEMBERS = /^(?:(?:Die|Alle) (?<members>(?:Rats|Ausschuss|Gemeinderats|Kreistags|Ortsbeirats)?[Mm]itglieder|Anwesenden|Stadtverordneten)|Das (?<body>Gremium|Plenum))(?= \p{Ll})/u;

function membersIn(text: string): { start: number; end: number } | null {
  const found = MEMBERS.exec(text);
  return found === null ? null : { start: ARTICLE_LENGTH, end: found[0].length };
}

const ARTICLE_LENGTH = 4;

/** Matches what parts words; not letters. */
const WORD_END = /[^\p{L}]+/u;

/** Whether the word that a verb was parted from follows; `last` where it is a preposition too and only counts at the end of its clause. */
function isParted(clause: string, end: string, last: boolean): boolean {
  return last ? matchesOf(AT_CLAUSE_END, clause).some(([word]) => word === end) : (clause.includes(end) && clause.split(WORD_END).includes(end));
}

/** The last word of a clause. Matches "an" of "nimmt den Antrag an." and of "nimmt ihn an und dankt"; not of "nimmt sie an den Rat". */
const AT_CLAUSE_END = /(?<!\p{L})\p{Ll}{2,8}(?=$|[.,;:]| \(| und )/gu;
/** Matches "Der Stadtrat hat den Antrag am 3.5. mit 15 Ja-Stimmen abgelehnt."; not "Der Rat hat am 3.5. abgelehnt, dass" or "Der Rat hat den Plan nicht beschlossen.". */
const PERFECT = /^(?:Der|Die|Das) [\p{L} -]{3,80} (?:hat|haben) (?:[^.]|(?<=\d)\.){0,200}(?<verb>(?<!nicht )(?:abgelehnt|beschlossen|zugestimmt|vertagt|zur Kenntnis genommen|empfohlen)|nicht (?:zugestimmt|empfohlen))\.?$/u;
/** Whether "nicht" stands before the verb, with a few words between: "nicht mehr beschlossen", "nicht einstimmig beschlossen". */
export function isDenied(clause: string, verb: string): boolean {
  return DENIED.test(clause.slice(0, clause.lastIndexOf(verb)));
}

/** Matches "nicht mehr " and "nicht mit der Mehrheit " at the end; not "nicht öffentlicher Sitzung ". */
const DENIED = /(?<!\p{L})(?:nicht|nie|niemals) (?!öffentlich)(?:\S{1,40} ){0,5}$/u;
/** Matches words; not numbers. */
const WORD = /\p{L}+/gu;

/** The committee is the subject: right before the verb, or behind it with its article. */
function isNear(text: string, at: number, length: number, committee: { readonly start: number; readonly end: number }): boolean {
  if (committee.end <= at) return SUBJECT.test(text.slice(0, committee.start)) && !text.slice(committee.end, at).includes(',');
  return BEHIND.test(text.slice(at + length, committee.start));
}

/** Matches "Der ", "Der Technische ", "Die Haupt- und "; not "Für den ". */
const SUBJECT = /^(?:Der|Die|Das) (?:[\p{Lu}][\p{L}-]*,? (?:und |für )?){0,4}$/u;
/** Matches " der " and " die Haupt- und "; not " dem ". */
const BEHIND = /^ (?:der|die|das) (?:[\p{Lu}][\p{L}-]* (?:und )?){0,3}$/u;
