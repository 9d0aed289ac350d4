import { beginnings } from '../../../vocabulary/beginnings.js';
import { byBeginning } from '../../../vocabulary/by-beginning.js';
import { codeAt, isDigitCode } from '../../../vocabulary/letters.js';
import { countInWords } from './counted-sides.js';

/** How votes without a head begin: each shape with the letters that its words begin with, for these spare most lines all shapes. */

type Shape = (vote: string) => boolean;

const shaped = (expression: RegExp): Shape => (vote) => expression.test(vote);

/** Matches "Ja 14", "Nein: 0" and "Ja -"; not "Ja, das stimmt". */
const YES_OR_NO = /^(?:Ja|Nein):?[ \t]?(?:\d|[–-](?!\p{L}))/iu;
/** Matches "Ja-Stimmen: 14", "Nein-Stimmen ____" and "Ja-Stimmen (5 CDU)"; not "Ja-Stimmen gegen 7". */
const YES_OR_NO_VOTES = /^(?:Ja|Nein)-Stimmen ?[:=]?[ \t]{0,3}(?:[\d–_.(-]|$)/iu;
/** Matches "Gegenstimmen: 3", "Zustimmung -" and "Stimmenthaltung 1"; not "Zustimmung der Stadt". */
const VOTES_OF_SIDE = /^(?:Stimmenthaltung|Gegenstimme|Zustimmung|Ablehnung)(?:en)?:?[ \t]?[\d–-]/iu;
/** A side whose count may be a word. Matches "Ja-Stimmen: zwölf" and "Gegenstimmen: keine"; not "Gegenstimmen: keine Angabe". */
const SIDE_IN_WORDS = /^(?:(?:Ja|Nein)-Stimmen ?[:=]?[ \t]{0,3}|(?:Stimmenthaltung|Gegenstimme|Zustimmung|Ablehnung)(?:en)? ?: )(?<count>\p{L}{3,8})$/iu;
/** A side, in two languages too. Matches "dafür: 16", "Enth. 2" and "dagegen / contrari: 3"; not "dafür spricht". */
const FOR_OR_AGAINST = /^(?:da(?:für|gegen)|Enth(?:\.|altung(?:en)?|alten))(?: ?\/ ?\p{L}{3,14})? ?:?[ \t]?\d/iu;
/** Matches "Für: 12" and "gegen den Antrag: 3"; not "für 2020". */
const FOR_THE_PAPER = /^(?:für|gegen)(?: den (?:Beschluss|Antrag))?: ?\d/iu;
/** Matches "gegen 3 Nein-Stimmen" and "gegen\t1 Gegenstimme"; not "gegen 3 Stimmen". */
const AGAINST_VOTES = /^gegen[ \t]{1,3}\d{1,3} (?:Nein|Gegenst)/iu;
/** Matches "Mit 12 Stimmen" and "mit allen 15"; not "Mit 2020". */
const WITH_VOTES = /^mit(?:[ \t]\d{1,3}[ \t]| allen \d)/iu;
/** The same in words. Matches "mit zwölf Jastimmen" and "mit drei Gegenstimmen"; not "mit vielen Stimmen". */
const WITH_VOTES_IN_WORDS = /^mit (?<count>\p{L}{3,10}) (?:Ja|Nein|Gegen)-?[Ss]timmen?(?!\p{L})/iu;
/** The verb before the votes, as in Belgium and South Tyrol. Matches "beschließt einstimmig:" and "BESCHLIESST mit 12 Ja-Stimmen"; not "beschließt, den". */
const RESOLVES = /^beschlie(?:ß|ss)t,? (?:einstimmig|mit (?:\d{1,3} |Stimmen))/iu;
/** Matches "einstimmig", "mehrheitlich" and "mit großer Mehrheit"; not "mit der Mehrheit". */
const MANNER = /^(?:einstimmig|mehrheitlich|mit (?:großer |knapper |Stimmen)?Mehrheit)/iu;
/** Matches "Anzahl der Ja-Stimmen: 12" and "Zahl der Gegenstimmen 3"; not "Anzahl der Mitglieder: 12". */
const NUMBER_OF_VOTES = /^(?:An)?zahl der (?:Ja|Nein|Enth|Gegenst)\p{L}{0,12}(?:-Stimmen)?:? ?\d/iu;
/** Matches "ohne Gegenstimmen"; not "ohne Enthaltung". */
const NOBODY_AGAINST = /^ohne Gegenstimmen?(?!\p{L})/iu;
/** Matches "bei 2 Enthaltungen" and "bei einer Gegenstimme"; not "bei Enthaltung". */
const BESIDE_VOTES = /^bei (?:\d|\p{L}{3,6} (?:Stimme?n?)?(?:Enthaltung|Gegenstimme))/iu;
/** Matches "und 2 Enthaltungen" and "und 1 Stimmenthaltung"; not "und 2 Anträge". */
const AND_ABSTENTIONS = /^und[ \t]{1,3}\d{1,2} (?:Stimm)?enth/iu;

/** How and in what session it was voted, before the counts, as in South Tyrol. Matches "in öffentlicher Sitzung, durch Handerheben, bei 18 Anwesenden und Abstimmenden, mit 16 Jastimmen" and "durch Handerheben einstimmig"; not "in öffentlicher Sitzung mit 16 Gästen". */
const BY_HANDS = /^(?:in (?:öffentlicher|geheimer|offener) (?:Sitzung|Abstimmung),? )?(?:(?:durch|mittels) Handerheben|in (?:offener|geheimer) Abstimmung)(?: ausgedrückt)?,? (?:bei \d{1,3} (?:Anwesenden|Abstimmenden)(?: und Abstimmenden)?,? )?(?:mit \d{1,3} (?:Ja|Gegenst|Für)|einstimmig|mit Stimmeneinhelligkeit)/iu;

/** A side whose count is a word that counts. */
const isCountedInWords: Shape = (vote) => countInWords(SIDE_IN_WORDS.exec(vote)?.groups?.['count'] ?? '') !== null;

const shapesAt = byBeginning<Shape>([
  [['Ja', 'Nein'], shaped(YES_OR_NO)],
  [['Ja', 'Nein'], shaped(YES_OR_NO_VOTES)],
  [['Stimmenthaltung', 'Gegenstimme', 'Zustimmung', 'Ablehnung'], shaped(VOTES_OF_SIDE)],
  [['Ja', 'Nein', 'Stimmenthaltung', 'Gegenstimme', 'Zustimmung', 'Ablehnung'], isCountedInWords],
  [['dafür', 'Enthaltung'], shaped(FOR_OR_AGAINST)],
  [['für', 'gegen'], shaped(FOR_THE_PAPER)],
  [['gegen'], shaped(AGAINST_VOTES)],
  [['mit'], shaped(WITH_VOTES)],
  [['mit'], (vote) => countInWords(WITH_VOTES_IN_WORDS.exec(vote)?.groups?.['count'] ?? '') !== null],
  [['beschließt', 'beschliesst'], shaped(RESOLVES)],
  [['einstimmig', 'mehrheitlich', 'mit'], shaped(MANNER)],
  [['Anzahl', 'Zahl'], shaped(NUMBER_OF_VOTES)],
  [['ohne'], shaped(NOBODY_AGAINST)],
  [['bei'], shaped(BESIDE_VOTES)],
  [['und'], shaped(AND_ABSTENTIONS)],
  [['in', 'durch', 'mittels'], shaped(BY_HANDS)],
]);

/** Matches "14 Ja", "12 x Nein", "1 Stimmenthaltung" and "9 Stimmen dafür"; not "14 Stimmen". */
const COUNT_OF_SIDE = /^\d{1,3}(?: ?x? ?(?:Ja|Nein|Enth|Gegenst|Stimmenth)| Stimmen da(?:für|gegen))/iu;
/** Matches "14:0", "12:3:1" and "12 : 3 : 1 Stimmen"; not "14:00". */
const RATIO = /^(?:\d{1,3}:\d|\d{1,3}:\d{1,3}:\d{1,3}|\d{1,3} : \d{1,3}(?: : \d{1,3})?(?: Stimmen)?)$/iu;
const COUNT_SHAPES: readonly Shape[] = [shaped(COUNT_OF_SIDE), shaped(RATIO)];

/** Who was there, counted before the sides. Matches "Anwesend: 13 " of "Anwesend: 13 Für: 12" and "Anw. 17\t" before "Ja"; not "Anwesend: 13". */
const PRESENT = /^Anw(?:\.|esend(?:e Mitglieder)?):? ?\d{1,3}[,;]?[ \t]{1,3}(?=\p{L})/iu;
const mayBePresent = beginnings(['Anwesend']);

/** Whether a text begins as a vote without a head does: "Ja 14 Nein 0", "einstimmig", "(14:0", "Anwesend: 13 Für: 12". */
export function beginsVote(text: string): boolean {
  const at = behindMark(text);
  const present = mayBePresent(text, at) ? (PRESENT.exec(text.slice(at))?.[0].length ?? 0) : 0;
  const from = at + present;
  const shapes = isDigitCode(codeAt(text, from)) ? COUNT_SHAPES : shapesAt(text, from);
  if (shapes.length === 0) return false;
  const vote = from === 0 ? text : text.slice(from);
  return shapes.some((shape) => shape(vote));
}

/** A bracket or dash and a blank may stand before it. */
function behindMark(text: string): number {
  const first = codeAt(text, 0);
  const marked = first === 0x28 || first === 0x2d || first === 0x2013 ? 1 : 0;
  return codeAt(text, marked) === 0x20 ? marked + 1 : marked;
}
