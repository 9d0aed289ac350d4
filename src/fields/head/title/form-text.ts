import type { Line } from '../../../tree/document.js';
import { isOffice } from '../../wording/row-words.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import { roleBook } from '../../../vocabulary/role-book.js';
import { boxBefore } from '../../forms/form-boxes.js';
import { matchMaskAt } from '../../reference/masks.js';
import type { HeadContext } from '../../labels/head-context.js';
import { isPersonOfRegister, namesSidesOfVote } from './cells-of-forms.js';
import { saysToWhom } from '../../wording/address-lines.js';
import { hasVerb } from '../../wording/prose.js';
import { isDepartmentLine } from '../../wording/department-line.js';
import { byPlace } from '../date/place-and-date.js';
import { isOriginator } from '../originator-line.js';
import { isRequest } from '../request.js';
import { typeBook } from '../../wording/type-book.js';
import { publicityBook, withoutDashes } from '../../wording/value-types.js';

/**
 * Lines of a head that a form or a letter prints around its title, and that are never the title. It does not say what
 * they are.
 */

/** Lines of a head that are never a title: publicity, dates, originators, offices, committees by themselves. */
export function isFormText(line: Line, context: HeadContext): boolean {
  if (publicityBook.matchWhole(withoutDashes(line.text)) !== null || line.text.length < 4 || QUESTION.test(line.text) || (line.text.length < LONGEST_OPEN && OPEN.test(line.text))) return true;
  if (line.cells.every((cell) => cell.text === '' || publicityBook.matchWhole(cell.text) !== null || matchMaskAt(context.document.text, cell.start, false)?.text.length === cell.text.length)) return true;
  if (boxBefore(line.text) !== null || NUMBERED_LABEL.test(line.text) || OTHERS_NUMBER.test(line.text) || RESOLUTION_OF.test(line.text) || itemLabelAt(line.text, OF_AGENDA.exec(line.text)?.[0].length ?? 0) !== null || PUBLIC_SESSION.test(line.text) || LAID_BEFORE.test(line.text) || ASKED.test(line.text) || isSubmission(line.text) || PRESS.test(line.text) || (line.text.includes(':') && PERSON_LABEL.test(line.text)) || saysToWhom(line.text) || (line.text.startsWith('(') && PAPER_IN_BRACKETS.test(line.text)) || roleBook.matchWhole(line.text) !== null || isRequest(line.text) || namesSidesOfVote(line.text) || isPersonOfRegister(line.text)) return true;
  if ((line.text.endsWith(':') && HEADS_TEXT.test(line.text)) || isOffice(line.text) || PUBLIC_KIND.test(line.text) || context.found.consultations.some((row) => row.start < line.end && row.end > line.start)) return true;
  const date = context.dates.within(line.start, line.end)[0];
  if (date !== undefined && ((date.value.precision !== 'year' && line.text.length - (date.end - date.start) < 14) || PUBLIC_DAY.test(line.text) || NAMES_SESSION.test(line.text) || byPlace(context, [line]) !== null)) return true;
  if (isOriginator(line.text) || (typeBook.matchWhole(line.text.endsWith(',') ? line.text.slice(0, -1) : line.text) !== null) || isDepartmentLine(line.text) || isTown(line, context)) return true;
  const committee = committeeWordIn(line.text);
  if (committee === null || OF_ANY_BODY.test(line.text.slice(0, committee.start))) return false;
  if (date?.value.precision === 'day' && committee.start === 0 && !hasVerb(line.text)) return true;
  return (committee.end >= line.text.length && line.text.split(' ').length < 4) || (committee.start === 0 && context.head.lines.indexOf(line) < LETTERHEAD_LINES && !ABOUT_BODY.test(line.text));
}

/** "Dem Rat zur Beschlussfassung vorgelegt": to whom the paper goes. */
function isSubmission(text: string): boolean {
  return TO_WHOM.test(text) && SUBMITTED.test(text) && committeeWordIn(text)?.start === TO_WHOM_LENGTH;
}

/** Matches "Dem Rat" and "Der Gemeindevertretung"; not "Demnächst". */
const TO_WHOM = /^De[mnr] \p{Lu}/u;
const TO_WHOM_LENGTH = 4;
/** Matches "vorzulegen", "vorgelegt" and "zur Kenntnis"; not "vorgelegte". */
const SUBMITTED = / (?:vorzulegen|vorgelegt|vorlegen|zugeleitet|zuzuleiten|zur (?:Kenntnis|Kenntnisnahme|Beschlussfassung|Beratung|Entscheidung))\.?$/u;

/** A number of the office behind its label, and nothing else. Matches "Journal-Nr.: 2214" and "Register-Nr. 12/04"; not "Bebauungsplan Nr. 12" or "Journal-Nr.: fehlt". */
const NUMBERED_LABEL = /^\p{Lu}[\p{L}-]{1,24}-Nr\.:? ?\d[\d./-]{0,12}$/u;

/** A line that is the issuing town's name, or its beginning above the full one. */
function isTown(line: Line, { found }: HeadContext): boolean {
  return found.body[0]?.value.name.startsWith(line.text) === true;
}

/** Words that wait for the line below. Matches "für den" and "zum"; not "für den Sport" or "Zur Post". */
const OPEN = /^(?:für|an|zu[rm]?|über|von|aus)(?: (?:den|die|das|der|dem))?$/u;
const LONGEST_OPEN = 10;

/** Matches "1. Wie viele Bäume wurden gefällt?", "2) Warum?" and "2 Anlagen"; not "2. Änderung" or "2 Anlagen am Markt". */
const QUESTION = /^\d{1,2}(?:[.)] .*\?| Anlagen?)$/u;

/** A body that does not exist yet. Matches "Einrichtung eines " before "Jugendparlaments"; not "Sitzung des ". */
const OF_ANY_BODY = /(?<!\p{L})eine[rs] (?:\p{Ll}+ )?$/u;

/** The first lines may name the council and its town. */
export const LETTERHEAD_LINES = 3;
/** A title about a body. Matches "Kuratorium der Stiftung: Wahl der Mitglieder"; not "Gemeinderat: öffentlich" or "Rat: TOP 4". */
const ABOUT_BODY = /: \p{Lu}\p{Ll}[^\d:]{10,}$/u;
/** A paper that is treated. Matches "Antrag Nr. 20-26 / B 01842" and "Interpellation 214 2020/2024"; not "Antrag auf" or "Motion 2020: Velowege". */
const OTHERS_NUMBER = /^(?:(?:Antrag|Anfrage|Empfehlung) Nr\.? |(?:Dringliche )?(?:Interpellation|Postulat|Motion|Anfrage|Volksmotion|Bevölkerungsantrag) (?:Nr\.? )?\d[\d/ .-]{0,16}$)/u;
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
/** Somebody's part in the form. Matches "Berichterstatter/-in: X", "BerichterstatterIn: ....", "Bearb.: Muster" and "Gast:in: Y"; not "Neubau: Vergabe". */
const PERSON_LABEL = /^(?:\p{Lu}\p{L}{2,24}[/*:](?:-?in(?:nen)?|r)|\p{Lu}\p{Ll}{3,24}erIn|Bearb\.|Berichterstatter(?:in)?|Verfasser(?:in)?|fed\. \p{L}+):/u;
/** Before the item that the paper is for. Matches "Tagesordnung I " before "Punkt 9"; not "Tagesordnung". */
const OF_AGENDA = /^(?:[Zz]u )?Tagesordnung [IVX]{1,3},? /u;
/** Matches "öffentliche Sitzung des Umweltausschusses" and "für den öffentlichen Sitzungsteil"; not "Öffentliche Ordnung". */
const PUBLIC_SESSION = /^(?:(?:nicht[ -]?)?öffentliche Sitzung (?:des|der) |(?:für den |zum |im )?(?:nicht[ -]?)?öffentlichen (?:Sitzungsteil|Teil)(?!\p{L}))/iu;
/** What is laid before a session. Matches "Beilage 2.1", "Beilage 2.1 zur Sitzung des" and "zur Sitzung der"; not "Beilage zur Zeitung" or "zur Sitzungsordnung". */
const LAID_BEFORE = /^(?:(?:Beilage|Anlage) (?:Nr\. ?)?\d{1,2}(?:\.\d{1,2}){0,2}(?= zur Sitzung |$)|zur (?:\d{1,3}\. )?Sitzung (?:des|der)(?: |$))/u;
/** The paper of an item in brackets. Matches "(Drucksache 12/21)"; not "(Neubau)". */
const PAPER_IN_BRACKETS = /^\((?:Drucksache|DS|Vorlage|Vorl\.|Sitzungsvorlage|Drs\.)[^)]*\)$/u;
/** Matches "Beschluss:" and "Geplante Beratungsfolge:"; not "Betreff: Neubau". */
const HEADS_TEXT = /^\p{L}+(?: [\p{L}/.-]+){0,4}:$/u;
/** Matches "öffentliche Anfrage" and "– Öffentliche Sitzung –"; not "öffentliche Ordnung und Sicherheit". */
const PUBLIC_KIND = /^(?:(?:[-–] ?)?(?:nicht ?)?öffentliche[rs]? \p{Lu}\p{L}+(?: ?[-–])?$|(?:\p{L}+er )?(?:Antrag|Anfrage) (?:gem\.|gemäß|nach) §)/iu;
