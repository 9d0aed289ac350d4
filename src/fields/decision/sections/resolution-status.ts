import { outcomeStatus, type OutcomeStatus } from '../outcome.js';
import { withPlainDays } from '../../dates/printed-days.js';
import { mannerBook } from '../../wording/row-words.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { SHORT_SECTION } from './result-line.js';

/** "Beschluss: Verwiesen in den Personalausschuss" is an outcome; "Der Rat beschließt ..." is a text. */
export function statusOfResolution(text: string): OutcomeStatus | null {
  const closing = CLOSING_VOTE.exec(text)?.groups?.['how'];
  if (closing !== undefined) return { status: 'adopted', weak: true };
  const last = LAST_SENTENCE.exec(text)?.groups?.['last'];
  const told = last === undefined ? null : closingOutcome(last);
  if (told !== null) return told;
  if (text === '' || text.length > SHORT_SECTION) return takesNote(text);
  const lower = withPlainDays(text).toLowerCase();
  const procedure = PROCEDURE.exec(lower)?.groups;
  if (procedure !== undefined) return { status: procedure['deferred'] === undefined ? 'referred' : 'deferred', weak: false };
  const manner = mannerBook.matchWhole(text);
  if (manner !== null) return { status: manner, weak: false };
  if (text.length <= LONGEST_PHRASE && PHRASE.test(text)) return outcomeStatus(text);
  const found = outcomeBook.find(lower);
  if (found === null || (found.start > 0 && !OPENING.test(lower.slice(0, found.start)) && !isSubject(lower, found))) return takesNote(text);
  return outcomeStatus(text);
}

/** Swiss councils write a motion off once it is answered; beside it they note the answer and say whom they tell. */
export function writesOff(text: string): boolean {
  if (!text.includes('abgeschrieben')) return false;
  const [head = '', ...points] = text.split(POINT);
  const all = points.length > 0 ? points : [head];
  return all.some((point) => WRITTEN_OFF.test(point)) && all.every((point) => WRITTEN_OFF.test(point) || BESIDE.test(point));
}

/** The number of a point. Matches " 2. " before "Das"; not "2.5". */
const POINT = /(?:^|\s)(?:\d{1,2}|[IVX]{1,4})\.\s{1,4}(?=\p{Lu})/u;
/** Matches "Das Postulat 587/2018 wird als erledigt abgeschrieben." and "Die Motion wird abgeschrieben"; not "Die Forderung wird als uneinbringlich abgeschrieben" or "wird nicht abgeschrieben". */
const WRITTEN_OFF = /^(?:Das|Die|Der) (?:\p{L}+ )?(?:Postulate?|Motion(?:en)?|Interpellation(?:en)?|Anfragen?)(?!\p{L})[^.;]{0,140} (?:wird|werden) (?:(?!nicht )\p{Ll}+ ){0,3}abgeschrieben\.?\s*$/u;
/** What follows from it. Matches "Vom Bericht wird in zustimmendem Sinne Kenntnis genommen." and "Mitteilung an den Stadtrat."; not "Der Kredit wird bewilligt." */
const BESIDE = /Kenntnis genommen\.?\s*$|^(?:Mitteilung|Publikation|Veröffentlichung|Zustellung|Protokollauszug) /u;

/** The last sentence of a resolution. Matches "Mehrheitlich angenommen bei 2 Enthaltungen." behind "12.000 Euro."; not "Angenommen." alone. */
const LAST_SENTENCE = /[.!] (?<last>\p{Lu}[^.!:]{5,80})\.?$/u;
/** What may stand behind an outcome. Matches " bei 2 Enthaltungen" and " mit 9 gegen 2 Stimmen"; not " werden die Mittel". */
const HOW = /^(?:,? (?:bei|mit) .{2,40}| \([^()]{2,40}\))?$/u;

/** A last sentence that is nothing but an outcome. */
function closingOutcome(sentence: string): OutcomeStatus | null {
  const found = outcomeBook.matchAt(sentence.toLowerCase(), 0);
  return found === null || found.value.weak || found.value.status === null || !HOW.test(sentence.slice(found.end)) ? null : found.value;
}

/** How it was decided, between dashes behind the resolution. Matches "... vergeben. – einstimmig –"; not "- einstimmig zu vergeben". */
const CLOSING_VOTE = /[.!] ?[(–-] ?(?<how>einstimmig|mehrheitlich)[^–)-]{0,40}[–)-]?$/u;
/** What is resolved is only how to go on. Matches "wird beschlossen, die angelegenheit zu vertagen"; not "beschließt, den antrag anzunehmen". */
const PROCEDURE = /beschl(?:ossen|ießt), [^.]{3,120} (?:(?<deferred>zu vertagen|zurückzustellen|zu verschieben)|zu verweisen|zu überweisen|zurückzugeben|zurückzuverweisen)\.?$/u;

/** Behind "Beschluss:" a few words that open no sentence. Matches "auf die nächste Sitzung vertagt" and "gelb gestrichen"; not "Der Rat". */
const PHRASE = /^(?:[-–] )?\p{Ll}[^.:;]*\.?$/u;
const LONGEST_PHRASE = 80;

/** What may stand before an outcome. Matches "einstimmig ", "der antrag wird " and "die beratung wurde in der sitzung am 03.06.2020 auf die nächste sitzung "; not "der rat ". */
const OPENING = /^(?:(?:der|die|das) (?:\p{L}+ ){1,3}(?:wird|wurde|ist) (?:\p{L}+ |in der (?:sitzung|tagung) (?:am|vom) \d{1,2}\.\d{1,2}\.\d{4} )?(?:(?:auf|bis|in|an) (?:die|den|das|zur|zum) (?:\p{L}+ ){1,3})?|mit \d+ [^.]{0,40}|behandlung |wird |im |bei \d[^.]{0,60})$/u;

/** "Die Angelegenheit wird zurückgestellt und im Dezember erneut behandelt.": the outcome is the sentence's verb, and little stands before it. */
function isSubject(lower: string, { form, start }: { readonly form: string; readonly start: number }): boolean {
  return PASSIVE.test(form) && SUBJECT.test(lower.slice(0, start));
}

/** Matches "wird zurückgestellt"; not "zurückgestellt". */
const PASSIVE = /^(?:wird|wurde|ist) /u;
/** Matches "die angelegenheit " and "der tagesordnungspunkt 5 "; not "die stadt beantragt, ". */
const SUBJECT = /^(?:der|die|das) (?:[\p{L}\d]+ ){1,3}$/u;

/** A resolution that does nothing but take note. Matches "Der Rat nimmt den Bericht zur Kenntnis."; not "nimmt zur Kenntnis und beschließt". */
const TAKES_NOTE = /^(?:Der|Die|Das) [\p{L} -]{3,80}? ?(?:nimmt|nehmen)[^.]{0,400}? Kenntnis\.?$/u;

/** A paper that is only there to be read, however it was voted on. Matches "Die Vorlage ST 1822 dient zur Kenntnis."; not "dient dem Schutz". */
const SERVES_NOTICE = /^(?:Der|Die|Das) [\p{L}\d /.-]{3,80}? dien(?:t|en) (?:zur Kenntnis(?:nahme)?|der Kenntnisnahme)\.?$/u;

/** Whether what was resolved is no more than that a paper was there to be read. */
export function servesNotice(text: string): boolean {
  return text.length < SHORT_SECTION && SERVES_NOTICE.test(text);
}

function takesNote(text: string): OutcomeStatus | null {
  if (servesNotice(text)) return { status: 'noted', weak: false };
  return text.length < 600 && TAKES_NOTE.test(text) && !text.includes('beschließt') && !text.includes('stimmt') ? { status: 'noted', weak: false } : null;
}
