import verbs from '../../../vocabulary/decision-verbs.json' with { type: 'json' };
import { type DecisionStatus, decisionStatus } from '../../../vocabulary/decision-status.js';
import { type PhraseBook, phraseBook } from '../../../vocabulary/phrase-book.js';
import { type WordSet, wordSet } from '../../../vocabulary/word-set.js';
import { codeAt, isLetterCode } from '../../../vocabulary/letters.js';
import type { Document, Line } from '../../../tree/document.js';
import { lettersJoined } from '../../../tree/letter-spaced.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { isAmending } from './amending.js';
import { motionMoved, motionNamed, motionResolved } from './motion-of-order.js';
import { isAmendment } from '../sections/result-parts.js';
import { sentencesOf } from './sentences.js';
import { partsTold } from './parts-told.js';
import { isResolved } from './told-resolved.js';
import { isCalledSettled, isConsent, isDeemedApproved, isLeftOpen, isTakenBack, isTakenOff } from './told-without-vote.js';
import { AGAINST, byVerb, isOfEarlier, participles, SUBJECT_LENGTH } from './told-by-verb.js';
import { readVote } from '../votes/vote.js';

/**
 * Decisions told in sentences, over the ends of their lines: "Der Rat stimmt dem Antrag zu.", "Der Antrag ist damit
 * abgelehnt." A committee has to be the subject, or what is decided on; what others decided, what somebody said or asked
 * for, and what is told of other items does not count.
 */
export interface ToldDecision {
  readonly status: DecisionStatus;
  readonly start: number;
  readonly end: number;
  /** The sentence only announces the resolution that follows it. */
  readonly announces: boolean;
  /** It is about an amendment or a motion of order, not about the item. */
  readonly amendment: boolean;
}

const LONGEST = 420;
const SHORTEST = 18;

const votedParticiples = phraseBook([...verbs.participles, ...verbs.voted].flatMap(({ status, forms }) => forms.map((form) => [form, decisionStatus(status)] as const)));
const things = phraseBook(verbs.things.map((thing) => [thing, true] as const));
const notTold = wordSet(verbs.notTold);

/** Matches "fasste einstimmig folgenden Beschluss:", "ergeht folgender Beschluss" and "ergeht einstimmig der Beschluss:"; not "fasste zusammen". */
const RESOLVES = /(?<!\p{L})(?:fasste|fasst|fassen|ergeht) [^:]{0,160}?(?:(?:folgende|nachstehende)[nr](?: Beschlu(?:ss|ß))?|de[nr] Beschlu(?:ss|ß)(?=:))[:.]?$/u;
/** One of these stands in what announces a resolution. */
const ANNOUNCING = ['folgende', 'nachstehende', 'Beschlu'];
/** Matches "Dem Rat wird einstimmig empfohlen,"; not "Dem Rat wird berichtet". */
const ADVISED = /^(?:Dem|Der) [\p{L} -]{3,60} (?:wird|werden) (?:[\p{L}\d -]{1,40} )?empfohlen(?:$|[,.:])/u;
/** A sentence that speaks of another item. Matches "TOP 12"; not "TOP". */
const OTHER_ITEM = /(?<!\p{L})(?:TOP|Tagesordnungspunkte?) ?\d/u;
/** Matches " (siehe TOP 2)" and " durch den Beschluss zu TOP 2 " before "erledigt"; not " (TOP 2)". */
const SEE = / \((?:siehe|s\.|vgl\.) [^()]{2,40}\)| (?:durch|mit) [^.,]{3,60} (?:zu|unter) (?:TOP|Tagesordnungspunkt) [\d.]{1,8}(?= [^.]{0,20}erledigt)/gu;
/** The verb before a participle. Matches " wird " and " ist "; not "wirdt". */
const AUXILIARY = /(?<!\p{L})(?:wird|wurde|werden|wurden|ist|sind|hat sich|haben sich)(?!\p{L})/u;
/** What may follow the participle in its clause. Matches ".", " (siehe", " – einstimmig", " bis zur"; not " und". */
const CLAUSE_END = /^(?:$|[.,;:]| ?\(| [–-] | bis | auf | in | an | und bittet| und beauftragt| und nimmt)/u;
/** Matches "Der ", "Dem ", "Dieser " before "Punkt " and "Über Antrag des Bürgermeisters wird die "; not "Derselbe". */
const ARTICLE = /^(?:(?:Damit|Somit|Bei Stimmengleichheit|In der Sache|Nach [\p{L} ]{3,40}|(?:Über|Auf) (?:Antrag|Vorschlag|Anregung|Wunsch|Ersuchen) (?:de[sr]|von) [\p{L}. -]{3,60}?) (?:ist|wird|sind|wurde) )?(?:der|die|das|dem|den|dieser(?= (?:tagesordnungs|verhandlungs)?punkt )) (?:so geänderte |geänderte |mündliche )?/iu;
/** Somebody takes a motion back or calls it settled. Matches "Frau X zieht den Antrag zurück" and "zieht die Fraktion ihren Antrag daraufhin zurück"; not "zieht um". */
const WITHDRAWS = /(?<!\p{L})(?:zieht|ziehen|zog|zogen) (?:[^,.;]{2,60} )?(?:den|seinen|ihren|die|diesen|ihre|seine) (?:Antrag|Anträge|Vorlage|Anfrage)[^.]{0,80} zurück\.?$/u;
/** Matches "ist damit gewählt", "Damit ist Frau Muster gewählt" and "nimmt die Wahl an"; not "zur Wahl". */
const ELECTED = /(?<!\p{L})(?:(?:[Dd]amit|[Ss]omit) (?:ist|sind) [^.,;]{3,80} gewählt|(?:ist|sind) (?:damit |somit |einstimmig )?gewählt|(?:nimmt|nehmen) die Wahl an)(?!\p{L})/u;
/** Matches "findet mit 5 Stimmen keine Mehrheit", "bleibt mit 5 Stimmen in der Minderheit" and "verfällt damit der Ablehnung"; not "keine Mehrheit wollte". */
const MINORITY = /(?<!\p{L})bleib(?:t|en) (?:mit |bei )?[^.]{0,120}in der Minderheit(?!\p{L})[^.]{0,60}\.?$|(?<!\p{L})(?:findet|fand|finden|fanden) [^.]{0,120}keine Mehrheit(?: \([^()]{3,60}\))?\.?$|(?<!\p{L})verfällt (?:\p{Ll}+ ){0,2}der Ablehnung\.?$/u;
/** A remark instead of a sentence. Matches "Aus Zeitgründen vertagt auf" and "Wird zurückgestellt, da"; not "Vertagt". */
const REMARK = /^(?:Wird(?: bis [^,.]{4,60})?|Aus [\p{L} ]{3,40}|Auf Antrag [\p{L}/ -]{3,60}|Ohne Abstimmung|Nach [\p{L} ]{3,40}) (?<status>vertagt|abgesetzt|zurückgestellt|verwiesen|zurückgezogen)(?!\p{L})/u;

/** All told decisions in the order of their sentences. */
export function toldDecisions(document: Document, lines: readonly Line[]): ToldDecision[] {
  const decisions: ToldDecision[] = [];
  let before = '';
  for (const { text: printed, start } of sentencesOf(document, lines)) {
    const text = lettersJoined(printed);
    const end = start + printed.length;
    const last = decisions.at(-1);
    const told = text.length > LONGEST ? null : toldAfter(before, text);
    if (told?.closes === true && last !== undefined && last.end === start - 1) decisions[decisions.length - 1] = { ...last, end };
    else if (told !== null) decisions.push({ status: told.status, announces: told.announces, amendment: motionNamed(text) === null && isAmendment(text), start, end });
    before = text;
  }
  return decisions;
}

interface Told {
  readonly status: DecisionStatus;
  readonly announces: boolean;
  /** Nothing but how the sentence before was decided: "Einstimmig." */
  readonly closes?: boolean;
}

/** What a sentence tells, in the light of the one before. */
function toldAfter(before: string, text: string): Told | null {
  const outcome = text.length <= SHORT_OUTCOME ? outcomeBook.matchWhole(text) : null;
  if (outcome?.status != null && PASSIVE.test(before)) return { status: outcome.status, announces: false, closes: true };
  const agreed = isConsent(text) ? motionMoved(before) : null;
  if (agreed?.status != null) return { status: agreed.status, announces: false };
  const motion = REFERS_BACK.test(text) ? motionMoved(before) : null;
  if (motion !== null) return byClause(text, participles) === 'adopted' && motion.status !== null ? { status: motion.status, announces: false } : null;
  if (isDeemedApproved(text, before)) return { status: 'adopted', announces: false };
  return text.length < SHORTEST ? null : toldBy(text);
}

const SHORT_OUTCOME = 40;
/** Matches "Zu Prüfern werden A und B bestellt."; not "Der Rat tagt." */
const PASSIVE = /(?<!\p{L})(?:wird|werden|wurde|wurden|stimmt|beschließt) /u;
/** Matches "Dem wird mit 14 Stimmen gefolgt." and "Dieser Antrag wird abgelehnt."; not "Dem Antrag der SPD wird". */
const REFERS_BACK = /^(?:Dem|Dies|Das|Diese[rm]?|Der|Ihr|Ihm)(?: (?:Antrag|Geschäftsordnungsantrag|Vorschlag|Wunsch|Anregung|Bitte))? (?:wird|wurde) /u;

function toldBy(text: string): Told | null {
  const parts = partsTold(text);
  if (parts !== null) return { status: parts, announces: false };
  if ((text.includes('TOP') || text.includes('Tagesordnungspunkt')) && OTHER_ITEM.test(text.replace(SEE, ''))) return null;
  if (ANNOUNCING.some((word) => text.includes(word)) && RESOLVES.test(text) && committeeOrNone(text)) return { status: 'adopted', announces: true };
  const status = statusOf(text);
  return status === null ? null : { status: status === 'adopted' && isAmending(text) ? 'adopted-amended' : status, announces: false };
}

/** "Einstimmig ergeht folgender Beschluss" names no committee; a sentence about a person's does not count. */
function committeeOrNone(text: string): boolean {
  return text.includes('ergeht') || committeeWordIn(text) !== null;
}

/** Matches "Von der Vorlage wird Kenntnis genommen."; not "Von der Vorlage wird Kenntnis genommen, aber". */
const NOTE_TAKEN = /^(?:Von der|Von den|Vom) \p{Lu}\p{L}+ (?:wird|werden|wurde) (?:\p{Ll}+ )?Kenntnis genommen\.?$/u;

/** Matches "Zur Kenntnis genommen." and "Wird zur Kenntnis genommen"; not "Zur Kenntnis genommen wurde auch". */
const NOTED = /^(?:(?:Wird|Wurde) zur|Zur) Kenntnis genommen\.?$/u;

/** Each expression is tried only where a word stands that it cannot do without. */
function statusOf(text: string): DecisionStatus | null {
  if (text.includes('Kenntnis') && (NOTE_TAKEN.test(text) || NOTED.test(text))) return 'noted';
  if (text.includes(' zurück') && WITHDRAWS.test(text)) return 'withdrawn';
  if (isCalledSettled(text)) return 'settled';
  if (isTakenBack(text)) return 'withdrawn';
  if (isTakenOff(text)) return 'removed-from-agenda';
  if ((text.includes('gewählt') || text.includes('Wahl an')) && ELECTED.test(text)) return 'adopted';
  if (isResolved(text)) return 'adopted';
  if (text.includes('empfohlen') && ADVISED.test(text) && committeeWordIn(text.slice(0, SUBJECT_LENGTH)) !== null) return AGAINST.test(text) ? 'not-recommended' : 'recommended';
  if (isLeftOpen(text)) return 'not-dealt-with';
  const remark = REMARK.exec(text)?.groups?.['status'];
  if (remark !== undefined) return participles.matchWhole(remark);
  if (hasUntold(text) && hasUntold(text.toLowerCase().replace(AS_ASKED, ''))) return null;
  const motion = motionNamed(text);
  if (motion !== null) return byParticiple(text) === 'adopted' ? motion.status : null;
  if ((text.includes('keine Mehrheit') || text.includes('der Ablehnung') || text.includes('Minderheit')) && MINORITY.test(text)) return 'rejected';
  const passed = byParticiple(text);
  return passed === 'adopted' ? (motionResolved(text)?.status ?? passed) : (passed ?? byVerb(text));
}

/** Whether some word says that nothing is told: that somebody proposes, asks or thinks. */
const hasUntold = (text: string): boolean => hasOneOf(notTold, text);

function hasOneOf(words: WordSet, text: string): boolean {
  const { length } = text;
  for (let start = 0; start < length; start += 1) {
    if (!isLetterCode(codeAt(text, start))) continue;
    let end = start + 1;
    while (isLetterCode(codeAt(text, end))) end += 1;
    if (words.has(text, start, end)) return true;
    start = end;
  }
  return false;
}

/** What was asked for was decided. Matches " wie beantragt." and " wie von der Verwaltung beantragt"; not "wird beantragt". */
const AS_ASKED = /(?<= )wie (?:von der \p{L}{3,30} )?beantragt(?=[.,;:]|$)/gu;

/** "Der Antrag wird mit 61 gegen 58 Stimmen abgelehnt." */
function byParticiple(text: string): DecisionStatus | null {
  const article = ARTICLE.exec(text)?.[0].length ?? 0;
  const lower = text.toLowerCase();
  const impersonal = IMPERSONAL.test(text);
  const told = impersonal || (article > 0 && things.matchAt(lower, article) !== null) ? byClause(text, participles) : null;
  if (told !== null) return told;
  const concluded = CONCLUDES.test(text) && !hasOneOf(notConcluded, text) ? byClause(text, participles) : null;
  if (concluded !== null && (concluded === 'rejected' || concluded.startsWith('adopted'))) return concluded;
  return isVoted(text) ? byClause(text, votedParticiples) : null;
}

const notConcluded = wordSet(verbs.notConcluded);
/** A conclusion of the votes above it. Matches "Damit ist die Haushaltssatzung " and "Somit sind "; not "Damit der Bau". */
const CONCLUDES = /^(?:Damit|Somit|Demnach) (?:ist|sind|wird|werden|gilt) /u;

/** A vote in the sentence makes anything a decision, unless it tells of another body's. */
function isVoted(text: string): boolean {
  return (text.includes('timm') || text.includes('ehrheit')) && readVote(text) !== null && !(PAST.test(text) && committeeWordIn(text) !== null);
}

/** Matches "wurde" and "hatte"; not "würde". */
const PAST = /(?<!\p{L})(?:wurden?|hatten?)(?!\p{L})/u;

/** What the participle says behind its auxiliary, whatever the sentence is about. */
function byClause(text: string, book: PhraseBook<DecisionStatus | null>): DecisionStatus | null {
  const lower = text.toLowerCase();
  const auxiliary = AUXILIARY.exec(text);
  if (auxiliary === null) return null;
  let status: DecisionStatus | null = null;
  for (let found = book.find(lower, auxiliary.index); found !== null; found = book.find(lower, found.end)) {
    if (CLAUSE_END.test(text.slice(found.end)) && !lower.slice(0, found.start).endsWith('nicht ')) status = found.value;
  }
  return status !== 'withdrawn' && isOfEarlier(text) ? null : status;
}

/** Matches "Einstimmig wird " and "Nach eingehender Diskussion wird der Antrag "; not "Im Mai wird ". */
const IMPERSONAL = /^(?:(?:Ein|Mehr)\p{L}+ |Nach (?:\p{L}+ ){1,3})(?:wird|werden) /u;
