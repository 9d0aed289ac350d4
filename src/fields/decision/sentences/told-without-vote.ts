import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { SUBJECT_LENGTH } from './told-by-verb.js';

/** Sentences that tell what became of an item on which nobody voted. */

/** Somebody who moved it, or the committee, calls it settled. */
export function isCalledSettled(text: string): boolean {
  return text.includes('erledigt') && (SETTLES.test(text) || (SEEN_SETTLED.test(text) && committeeWordIn(text.slice(0, SUBJECT_LENGTH)) !== null));
}

/** Whoever moved it says that it is taken back. */
export function isTakenBack(text: string): boolean {
  return text.includes(' zurück') && TAKES_BACK.test(text);
}

/** Minutes against which nobody objected. */
export function isDeemedApproved(text: string, before: string): boolean {
  return text.includes(' genehmigt') && (DEEMED.test(text) || (THEY_ARE.test(text) && MINUTES.test(before)));
}

/** Whoever presides takes the item off. */
export function isTakenOff(text: string): boolean {
  return text.includes('Tagesordnung') && TAKES_OFF.test(text);
}

/** Nothing was decided, or the matter was not even debated. */
export function isLeftOpen(text: string): boolean {
  return (text.includes('Beschluss') && UNDECIDED.test(text)) || ((text.includes('verzichtet') || text.includes('eingetreten')) && UNTREATED.test(text));
}

/** Nobody objects to what was moved in the sentence before. */
export function isConsent(text: string): boolean {
  return text.length <= LONGEST_CONSENT && (AGREED.test(text) || (CONSENTS.test(text) && committeeWordIn(text) !== null));
}

const LONGEST_CONSENT = 110;
/** Matches "Hierüber besteht Einvernehmen."; not "Darüber besteht kein Einvernehmen." */
const AGREED = /^(?:Hierüber|Darüber|Dazu|Hierzu) (?:besteht|bestand|herrscht|herrschte) (?:allgemeines |allgemein |allseits )?(?:Einvernehmen|Einigkeit|Einverständnis)\.?$/u;
/** Who agrees, if it is a committee. Matches "Der Rat ist damit einverstanden."; not "Der Rat ist einverstanden, dass". */
const CONSENTS = /^(?:Der|Die|Das) [\p{L} -]{3,60} (?:ist|sind|erklärt sich|erklären sich) (?:hiermit|damit|mit diesem Vorschlag|mit dem Vorschlag) einverstanden\.?$/u;
/** Matches "Der Rat sieht die Vorlage damit als erledigt an."; not "sieht die Sorge als erledigt an". */
const SEEN_SETTLED = /(?<!\p{L})(?:sieht|sah|betrachtet|betrachtete|erachtet) (?:den|die|das) (?:Antrag|Vorlage|Anfrage|Drucksache|Angelegenheit|Tagesordnungspunkt|Punkt)(?!\p{L})[^.]{0,60} als erledigt(?: an)?\.?$/u;
/** Matches "erklärt den Antrag damit für erledigt."; not "erklärt, dass". */
const SETTLES = /(?<!\p{L})erklär(?:t|en) (?:den|seinen|ihren|die) (?:Antrag|Anfrage)[^.]{0,120} für erledigt\.?$/u;
/** Matches "Der Antragsteller erklärte, dass er den Antrag zurückziehe und ..." and "Frau Muster erklärt, ihren Antrag zurückzuziehen."; not "erklärte, dass er den Antrag zurückziehe, wenn" or "dass er den Änderungsantrag". */
const TAKES_BACK = /^(?:[^.,;:]|(?<=\d)\.){4,100} (?:erklärt|erklärte|erklären|erklärten|teilt mit|teilte mit)(?: [\p{L} ]{2,40})?, (?:(?:dass|daß) (?:er|sie) )?(?:den|seinen|ihren) (?:Antrag|Prüfantrag|Dringlichkeitsantrag)(?: \p{Ll}+){0,3} (?:zurückzieh(?:e|t|en|en werden?)|zurückzuziehen|zurückn(?:ehme|immt|ehmen)|zurückzunehmen)(?: (?:und|sowie) [^;:]{3,160})?\.?$/u;
/** Matches "Das Protokoll gilt als genehmigt, Einwendungen wurden nicht eingebracht." and "Damit gilt die Niederschrift als genehmigt."; not "gilt als genehmigt, wenn" or "Der Bauantrag gilt als genehmigt." */
const DEEMED = /^(?:(?:Das|Die) (?:\p{L}+(?:protokoll|schrift)|Protokoll)(?: [^.,;]{3,100})? (?:gilt|galt) (?:damit |somit |daher |in der vorliegenden (?:Form|Fassung) )?|(?:Damit|Somit) gilt (?:das|die) (?:\p{L}+(?:protokoll|schrift)|Protokoll)(?: [^.,;]{3,100})? )als genehmigt(?:[.;]|, (?!wenn|falls|sofern|soweit|sobald)|$)/u;
/** Matches "Sie gilt als genehmigt." and "Es gilt damit als genehmigt."; not "Sie gilt als genehmigt, wenn". */
const THEY_ARE = /^(?:Sie|Es|Dieses|Diese) gilt (?:damit |somit |daher )?als genehmigt\.?$/u;
/** Matches "Gegen die Niederschrift werden keine Einwendungen erhoben."; not "Gegen den Bauantrag". */
const MINUTES = /(?<!\p{L})(?:Niederschrift|Protokoll|Verhandlungsschrift|Sitzungsprotokoll)(?!\p{L})/u;
/** Matches "Der Vorsitzende setzt den Punkt von der Tagesordnung ab."; not "Der Vorsitzende setzt den Punkt auf die Tagesordnung". */
const TAKES_OFF = /^(?:Der|Die) (?:Vorsitzende|(?:Ober|Vize)?[Bb]ürgermeister(?:in)?|Verwaltung)(?: \p{Lu}\p{L}+)? (?:setzt|setzte|nimmt|nahm) (?:den|diesen) (?:Punkt|Tagesordnungspunkt|TOP)(?: \p{Ll}+){0,3} von der Tagesordnung(?: ab)?\.?$/u;
/** Nothing was decided. Matches "Es erfolgte keine Beschlussfassung." and "Ein Beschluss wurde nicht gefasst."; not "ohne Beschluss". */
const UNDECIDED = /^(?:Es (?:erfolgte?|wird|wurde) (?:keine Beschlussfassung|kein Beschluss)|Eine? Beschluss(?:fassung)? (?:erfolgte?|wird|wurde) nicht)(?: gefasst| vorgenommen)?\.?$/u;
/** The matter was not even debated. Matches "Auf die Beratung wurde wegen der Zeit verzichtet." and "Damit wird nicht in die Sache eingetreten."; not "Auf die Verlesung wird verzichtet." */
const UNTREATED = /^Auf (?:die|eine) (?:Beratung|Behandlung|Beschlussfassung)(?!\p{L})[^.]{0,80} (?:wurde|wird) (?:[^.]{1,60} )?verzichtet\.?$|^(?:Damit|Somit) (?:wird|wurde) nicht in die (?:Sache|Beratung|Behandlung) eingetreten\.?$/u;
