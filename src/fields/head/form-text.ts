import type { Line } from '../../tree/document.js';
import { isOffice } from '../consultations/row-words.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { roleBook } from '../../vocabulary/role-book.js';
import { boxBefore } from '../form-boxes.js';
import { matchMaskAt } from '../reference/masks.js';
import type { HeadContext } from './head-context.js';
import { hasVerb, isSentence } from '../prose.js';
import { isRequest } from './request.js';
import { typeBook } from './type-book.js';
import { publicityBook } from './value-types.js';

/**
 * Lines of a head that a form or a letter prints around its title, and that are never the title. It does not say what
 * they are.
 */

/** Lines of a head that are never a title: publicity, dates, originators, offices, committees by themselves. */
export function isFormText(line: Line, context: HeadContext): boolean {
  if (publicityBook.matchWhole(line.text) !== null || line.text.length < 4) return true;
  if (line.cells.every((cell) => cell.text === '' || publicityBook.matchWhole(cell.text) !== null || matchMaskAt(context.document.text, cell.start, false)?.text.length === cell.text.length)) return true;
  if (boxBefore(line.text) !== null || OTHERS_NUMBER.test(line.text) || RESOLUTION_OF.test(line.text) || ITEM_LINE.test(line.text) || PUBLIC_SESSION.test(line.text) || ASKED.test(line.text) || PRESS.test(line.text) || (line.text.includes(':') && PERSON_LABEL.test(line.text)) || ADDRESS.test(line.text) || (line.text.startsWith('(') && PAPER_IN_BRACKETS.test(line.text)) || roleBook.matchWhole(line.text) !== null || isRequest(line.text)) return true;
  if ((line.text.endsWith(':') && HEADS_TEXT.test(line.text)) || isOffice(line.text) || PUBLIC_KIND.test(line.text) || context.found.consultations.some((row) => row.start < line.end && row.end > line.start)) return true;
  const date = context.dates.within(line.start, line.end)[0];
  if (date !== undefined && (line.text.length - (date.end - date.start) < 14 || PUBLIC_DAY.test(line.text) || NAMES_SESSION.test(line.text))) return true;
  if (isOriginator(line.text) || (typeBook.matchWhole(line.text.endsWith(',') ? line.text.slice(0, -1) : line.text) !== null) || OFFICE_LINE.test(line.text) || NUMBERED_OFFICE.test(line.text) || isTown(line, context)) return true;
  const committee = committeeWordIn(line.text);
  if (committee === null) return false;
  if (date?.value.precision === 'day' && committee.start === 0 && !hasVerb(line.text)) return true;
  return (committee.end >= line.text.length && line.text.split(' ').length < 4) || (committee.start === 0 && context.head.lines.indexOf(line) < LETTERHEAD_LINES);
}

/** A line that is the issuing town's name, or its beginning above the full one. */
function isTown(line: Line, { found }: HeadContext): boolean {
  return found.body[0]?.value.name.startsWith(line.text) === true;
}

/** An office that begins with its number. Matches "604 - Fachbereich Verkehr" and "FD 367 - Umwelt"; not "2020 - Rückblick" or "FB-Anbau". */
const NUMBERED_OFFICE = /^(?:\d{1,3}(?:\.\d{1,2})? - \p{Lu}|(?:FD|FB|FG|GB|SG|Abt\.|Ref\.|Dez\.|StA) ?\d{1,4}(?!\d))/u;
/** An office alone on its line. Matches "Hochbauamt", "Haupt- und Rechtsamt", "Amt für Umwelt", "Fachbereich 60" and "Referat Jugend"; not "Amt für Umwelt - Neubau" or "Neubau Rathaus". */
const OFFICE_LINE = /^(?:(?:Amt|Fachbereich|Fachdienst|Fachgebiet|Referat|Dezernat|Abteilung|Sachgebiet|Geschäftsbereich|Stabsstelle) (?:für |\d|[IVX]+(?!\p{L})|\p{Lu})[\p{L}\d, /&-]{0,60}(?<! [-–].{0,40})|(?:\p{Lu}\p{L}+- und )?\p{Lu}\p{L}+(?:amt|referat|dezernat|kämmerei|verwaltung|direktion|stelle))$/u;
/** The first lines may name the council and its town. */
export const LETTERHEAD_LINES = 3;
/** Whom the paper goes to. Matches "An die Vorsitzende des Rates", "Frau Oberbürgermeisterin", "In den Ausschuss" and "zur Überweisung in den Bauausschuss"; not "An der Mühle". */
const ADDRESS = /^(?:(?:An|In) (?:den|die|das)(?: |$)|(?:Frau|Herrn?) \p{Lu}|Sehr geehrte|zur \p{Lu}\p{Ll}+ (?:im|in|an) )/u;
/** A paper that is treated. Matches "Antrag Nr. 20-26 / B 01842"; not "Antrag auf". */
const OTHERS_NUMBER = /^(?:Antrag|Anfrage|Empfehlung) Nr\.? /u;
/** Whose resolution it is. Matches "Beschluss des Bezirksausschusses"; not "Beschluss über". */
const RESOLUTION_OF = /^Beschluss (?:des|der) \p{Lu}/u;
/** Matches "öffentlich am 26.09.2018"; not "Öffentliche Ordnung am Abend". */
const PUBLIC_DAY = /^(?:nicht[ -]?)?öffentlich,? am \d/iu;
/** A line with a day that names its session. Matches "Beantwortung in der Sitzung des Stadtrates am" and "zur Sitzung am"; not "Sitzungsdienst". */
const NAMES_SESSION = /(?<!\p{L})(?:in der|zur|für die|der|die) (?:\d{1,3}\. )?(?:\p{Ll}+ )?Sitzung (?:des|der|am|vom) /iu;
/** A press release names its kind. Matches "Pressemitteilung 412" and "Medieninformation"; not "Presseball". */
const PRESS = /^(?:Presse|Medien)(?:mitteilung|information|erklärung|dienst|stelle)(?![\p{L}])/u;
/** What is asked of the office. Matches "zur schriftlichen Beantwortung" and "mit der Bitte um Kenntnisnahme"; not "zur Sache". */
const ASKED = /^(?:zur (?:schriftlichen|mündlichen)|mit der Bitte um) /iu;
/** Somebody's part in the form. Matches "Berichterstatter/-in: X", "Bearb.: Muster" and "Gast:in: Y"; not "Neubau: Vergabe". */
const PERSON_LABEL = /^(?:\p{Lu}\p{L}{2,24}[/*:](?:-?in(?:nen)?|r)|Bearb\.|Berichterstatter(?:in)?|Verfasser(?:in)?|fed\. \p{L}+):/u;
/** The item that the paper is for. Matches "Zu Tagesordnungspunkt 3" and "Tagesordnung I Punkt 9"; not "Zur Sache". */
const ITEM_LINE = /^(?:[Zz]u )?(?:Tagesordnung [IVX]{1,3},? )?(?:TOP|Tagesordnungspunkt|Punkt|Lfd\. Nr\.) \d/u;
/** Matches "öffentliche Sitzung des Umweltausschusses"; not "Öffentliche Ordnung". */
const PUBLIC_SESSION = /^(?:nicht[ -]?)?öffentliche Sitzung (?:des|der) /iu;
/** The paper of an item in brackets. Matches "(Drucksache 12/21)"; not "(Neubau)". */
const PAPER_IN_BRACKETS = /^\((?:Drucksache|DS|Vorlage|Vorl\.|Sitzungsvorlage|Drs\.)[^)]*\)$/u;
/** Matches "SPD-Gemeinderatsfraktion", "Stadtrat Max Muster (GfK)", "Der Oberbürgermeister", "Antrag: GRÜNE"; not "Fraktionszuschüsse erhöhen". */
const ORIGINATOR = /^(?:[\p{L}\d/ .,*-]{0,60}fraktion(?:en)?(?: [\p{L}\d/ .-]{0,40})?$|(?:Stadtr[aä]t(?:in|e|innen)?|Gemeinder[aä]t(?:in|e)?|Ratsherr|Ratsfrau|Kreisr[aä]t(?:in|e)?|(?:Bezirks|Stadt|Gemeinde)verordnete[rn]?(?:\/[rn])?) \p{Lu}[^:]{0,80}$|Fraktion \p{Lu}|Der (?:Ober)?[Bb]ürgermeister$|Die (?:Ober)?[Bb]ürgermeisterin$|Der Landrat$|(?:[\p{L}]+er )?(?:Antrag|Anfrage|Änderungsantrag|Ergänzungsantrag)(?:: | (?:der|von|des) .{0,20}(?:[Ff]raktion|Gruppe|Stadtr|Stadtverordnet)[^\d]*$))/u;

/** Matches "Stadtrat" and "Antrag:"; not "Neubau". */
const OPENS_ORIGINATOR = /^(?:Stadt[rv]|Gemeinde[rv]|Bezirksv|Rats|Kreisr|Frak|Der |Die |\p{L}{0,20}(?:[Aa]ntrag|[Aa]nfrage|er )[: A])/u;

/** Matches "Stadtrat Muster" and "Der Landrat"; not "Anfrage". */
const NAMES_PERSON = /^(?:Stadtr|Gemeinder|Rats|Kreisr|Der |Die )/u;

/** Whether a line names who brought the paper in. */
export function isOriginator(text: string): boolean {
  if (text.length > 120 || !(text.includes('raktion') || text.includes('ntrag') || text.includes('nfrage') || NAMES_PERSON.test(text))) return false;
  return (text.includes('raktion') || OPENS_ORIGINATOR.test(text)) && ORIGINATOR.test(text) && titleOffset(text) === null && !NAMES_SUBJECT.test(text);
}

/** Whose motion it is, and what about. Matches "Antrag der Fraktion Muster: Erneuerung des Lichts"; not "Antrag: Fraktion Muster". */
const NAMES_SUBJECT = /^\p{L}*(?:[Aa]ntrag|[Aa]nfrage) (?:der|des|von) [^:]{3,60}: \p{Lu}[^:]{14}/u;

/** Matches "Beschluss:" and "Geplante Beratungsfolge:"; not "Betreff: Neubau". */
const HEADS_TEXT = /^\p{L}+(?: [\p{L}/.-]+){0,4}:$/u;
/** Matches "öffentliche Anfrage" and "– Öffentliche Sitzung –"; not "öffentliche Ordnung und Sicherheit". */
const PUBLIC_KIND = /^(?:(?:[-–] ?)?(?:nicht ?)?öffentliche[rs]? \p{Lu}\p{L}+(?: ?[-–])?$|(?:\p{L}+er )?(?:Antrag|Anfrage) (?:gem\.|gemäß|nach) §)/iu;

/** Where the title begins in "Antrag: Funknetz in der Innenstadt"; null where the line names whose paper it is, or is no such line. */
export function titleOffset(text: string): number | null {
  const kind = typeBook.matchAt(text, 0);
  const colon = kind === null ? null : TITLE_BEHIND.exec(text.slice(kind.end));
  if (kind === null || colon === null) return null;
  const title = text.slice(kind.end + colon[0].length);
  return title.length < SHORTEST_TITLE || NUMBER_ONLY.test(title) || BY_SOMEBODY.test(title) || isRequest(title) || isSentence(title) ? null : kind.end + colon[0].length;
}

/** Matches ": "; not ":" at the end of a line. */
const TITLE_BEHIND = /^: ?(?=\p{Lu}|[„"])/u;
const SHORTEST_TITLE = 16;
/** One word with a digit. Matches "VO/FD-31.2021.064"; not "Neubau 2021". */
const NUMBER_ONLY = /^[^ \d]*\d[^ ]*$/u;
/** Whose paper it is, not what about. Matches "Fraktion X" and "Bündnis 90/Die Grünen"; not "Bürgerpark". */
const BY_SOMEBODY = /[Ff]raktion|^(?:B(?:ündnis|ÜNDNIS)|Gruppe|Stadtr|Gemeinder|Herr|Frau|CDU|CSU|SPD|FDP|AfD|GRÜNE|Die Grünen|Freie Wähler|DIE LINKE|Die Linke)(?!\p{Ll}{6})/u;
