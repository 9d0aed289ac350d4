import words from '../../../vocabulary/letterhead-words.json' with { type: 'json' };
import titleWords from '../../../vocabulary/title-words.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';
import { headsSheetOfSession } from '../type/resolution-sheet.js';
import { isColumnName } from '../../columns/table-head.js';
import { firstNames } from '../../../vocabulary/first-names.js';
import { isCommittee } from '../../../vocabulary/committee-word.js';
import { printedWords } from '../../../vocabulary/printed-words.js';
import { roleBook } from '../../../vocabulary/role-book.js';
import { PRESENT } from '../../wording/present.js';
import { isPostcodeAndTown } from '../../wording/address-lines.js';
import { hasVerb } from '../../wording/prose.js';
import { labelBook } from '../../labels/labels.js';
import { typeBook } from '../../wording/type-book.js';
import { publicityBook, withoutDashes } from '../../wording/value-types.js';

/**
 * Blocks of a head that are its title only where nothing better stands in it: a sentence, the rest of a line above, the
 * county below a town, the head of a list, a room.
 */
export function isUnlikely(block: readonly Line[]): boolean {
  const [first, last] = [block[0], block.at(-1)];
  if (first === undefined || last === undefined || isNever(block) || NO_TITLES.some((isNone) => isNone(first.text))) return true;
  return (OPENS.test(first.text) && hasVerb(first.text)) || (SENTENCE_END.test(last.text) && hasVerb(block.map((line) => line.text).join(' ')));
}

/** Whether a block is no title even where nothing better stands: a telephone number, a clock time, a street with its town, a clerk above an address for mail. */
export function isNever(block: readonly Line[]): boolean {
  return block.every(({ text }) => !WORD.test(text) || STREET_ALONE.test(text)) || block.some(({ text }) => isPostcodeAndTown(text) || STREET_AND_TOWN.test(text) || (text.includes('@') && MAIL.test(text))) || isAddressOfFourDigits(block);
}

/** "Junkerngasse 47", "Postfach" and "3000 Bern 8": four digits are a postcode where a street or a box stands above. */
function isAddressOfFourDigits(block: readonly Line[]): boolean {
  const at = block.findIndex(({ text }) => FOUR_DIGITS.test(text));
  return at > 0 && block.slice(0, at).some(({ text }) => text.startsWith('Postfach') || STREET.test(text));
}

/** Matches "e.muster@musterau.de"; not "Kontakt @ Musterau". */
const MAIL = /^[^\s@]{1,60}@[^\s@]{2,60}\.\p{Ll}{2,}$/u;
/** An address on one line. Matches "Am Anger 12, 99734 Musterau" and "Marktstr. 3a - 12345 Bad Muster"; not "Am Anger 12, 2. Bauabschnitt". */
const STREET_AND_TOWN = /\p{L}\.? \d{1,3} ?[a-z]?(?:,| [-–·]) (?:D-)?\d{5} \p{Lu}[\p{L} .()-]{2,40}$/u;
/** Matches "3000 Bern 8" and "A-4400 Steyr"; not "2020 Rückblick auf" or "12345 Muster". */
const FOUR_DIGITS = /^(?:CH-|A-)?[1-9]\d{3} \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?(?: \d{1,2})?$/u;
/** Matches "Erlacherhof, Junkerngasse 47"; not "Haushalt 2021". */
const STREET = /\p{Ll} (?!19|20)\d{1,3}[a-z]?$/u;

/** A street with its number and nothing else. Matches "Rathausplatz 12" and "Am Alten Markt 3a"; not "Umbau Rathausplatz 12" or "Weg 3". */
const STREET_ALONE = /^(?:(?:Am|An der|Im|In der|Zum|Zur|Alte[rn]?|Neue[rn]?|Große|Kleine) ){0,2}\p{Lu}[\p{L}-]*(?:platz|straße|strasse|str\.|gasse|allee|markt|[a-zß]weg|Markt) (?!19|20)\d{1,3} ?[a-z]?$/u;

/** What the first line of such a block is, the cheapest question first. */
const NO_TITLES: readonly ((text: string) => boolean)[] = [
  (text) => REST.test(text) || !WORD.test(text),
  (text) => unlikely.endAt(text, 0) > 0 || lists.has(text.replace(COLON, '').toLowerCase()) || NUMBERED_PART.test(text) || isRoom(text) || isTerritory(text) || PRESENT.test(text) || PRESIDES.test(text) || SIGNED.test(text) || ITEM.test(text),
  isPerson,
  headsSheetOfSession,
  isBracketedRole,
  isCommittee,
  (text) => text.includes('ss für ') && COMMITTEE.test(text),
  isConclusion,
  (text) => publicityBook.matchWhole(withoutDashes(text)) !== null,
  (text) => labelBook.matchWhole(text) !== null,
  isColumnName,
  (text) => typeBook.matchWhole(text.replace(ROMAN, '')) !== null,
  (text) => FOR_SESSION.test(text) && typeBook.matchAt(text, 0) !== null,
  (text) => NUMBERED.test(text) && typeBook.matchAt(text, 0) !== null,
  (text) => BY_RULE.test(text) && typeBook.matchAt(text, 0) !== null,
];

/** A kind, the rule that it follows and nothing but labels behind. Matches "Kleine Anfrage nach § 24 BezVG, Einbringung: Fraktion A"; not "Anfrage gem. § 56 GO: Nutzung des Kurhauses". */
const BY_RULE = /^\p{Lu}[\p{L} ]{3,40} (?:nach|gem\.|gemäß) §[^:;,–]{1,40}(?:$|, \p{Lu}\p{L}+: )/u;

/** A kind of paper and its session. Matches "Vorlage für die Sitzung der Deputation" and "Antrag zur 3. Sitzung"; not "Sitzungsdienst". */
const FOR_SESSION = /^\p{L}+ (?:für die|zur) (?:\d{1,3}\. )?Sitzung(?!\p{L})/u;

/** A committee and what it is for. Matches "Ausschuss für Bau, Verkehr und Umwelt"; not "Ausschuss für Bau: Wahl" or "Ausschuss für Bau wählt". */
const COMMITTEE = /^\p{L}*[Aa]usschuss für \p{Lu}[\p{L}-]+(?:(?:, | und |, und )\p{Lu}[\p{L}-]+){0,5}$/u;

/** A sentence that tells what became of an item. */
export function isConclusion(text: string): boolean {
  return CONCLUSION.test(text);
}

/** Matches "Der Antrag ist damit angenommen." and "Damit ist der Haushalt 2012 beschlossen."; not "Der Antrag ist neu". */
const CONCLUSION = /^(?:(?:Der|Die|Das|Dem) \p{Lu}\p{L}+ (?:ist|wird|wurde) (?:\p{Ll}+ ){0,3}|(?:Damit|Somit) (?:ist|sind) [^.]{3,100} )(?:angenommen|abgelehnt|beschlossen|zugestimmt|vertagt|zurückgestellt|verwiesen)\.$/u;

/** Matches "Neubau" and "ÖPNV"; not "Reg.-Nr. 241-17" or "Ö 0217/XV.WP". */
const WORD = /\p{L}{4}/u;

const unlikely = printedWords(titleWords.unlikely);
const lists: ReadonlySet<string> = new Set(titleWords.lists);
/** Matches the colon of "Inhalt:"; not one inside. */
const COLON = /:$/u;

/** "Neues Rathaus, Sitzungssaal", "Bürgersaal des Rathauses". */
function isRoom(text: string): boolean {
  const folded = text.toLowerCase();
  return text.length < LONGEST_ROOM && !text.includes('.') && (titleWords.rooms.some((room) => folded.endsWith(room)) || IN_HOUSE.test(text.slice(Math.max(0, rooms.endAt(text, 0)))));
}

const rooms = printedWords(titleWords.roomsOf);
/** The house that a room is in, to the end. Matches " des Rathauses", " 2 im Neuen Rathaus" and ", Rathaus"; not " saniert". */
const IN_HOUSE = /^(?: \d{1,3})?(?:,| des| der| im| in der) (?:\p{Lu}[\p{L}-]{2,20} ?){1,3}$/u;

const LONGEST_ROOM = 55;

/** "Landkreis Muster", "Ortsgemeinde Muster (Aue)": what a town lies in. */
function isTerritory(text: string): boolean {
  const end = territories.endAt(text, 0);
  return end > 0 && TERRITORY_NAME.test(text.slice(end));
}

const territories = printedWords(words.territories);

/** "(Vorberatung)": the role of a committee above. */
function isBracketedRole(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')') && roleBook.matchWhole(text.slice(1, -1)) !== null;
}

/** A first name and a surname and nothing else, or a title before a name of two or three words. */
function isPerson(text: string): boolean {
  const name = PERSON.exec(text)?.groups?.['first'];
  return (name !== undefined && firstNames.has(name)) || TITLED_PERSON.test(text);
}

/** Matches "Prof. Dr. Eva Muster", "Bv. Eva Muster-Beispiel" and "Stv. Mag. Eva von Muster"; not "Dr. Muster und Partner" or "Prof. Dr. Eva-Muster-Straße". */
const TITLED_PERSON = /^(?:(?:Prof|Dr|Mag|Bv|Stv|Dipl|Ing|DI|LAbg|StR|BR|MdB|MdL)\.?(?:-Ing\.| h\. ?c\.| phil\.| jur\.)? ){1,3}\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?(?: (?:von |van |de |zu )?\p{Lu}\p{Ll}{1,20}){0,2}(?:-\p{Lu}\p{Ll}{2,20})?$/u;

/** Matches "Eva Muster" and "Eva Muster-Beispiel"; not "Eva im Paradies". */
const PERSON = /^(?<first>\p{Lu}\p{Ll}{2,14}) \p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?$/u;
/** Matches "Dezernat II, gez. Dr. Muster"; not "gezielt". */
const SIGNED = /(?<!\p{L})gez\. /u;
/** Who presides. Matches "Vorsitzender" and "Vorsitz im"; not "Vorsitzendenwahl". */
const PRESIDES = /^Vorsitz(?:ende[rn]?)?(?:[: ]|$)/u;
/** Matches "TOP 6", "§ 58 TOP 6" and "Nr. 5"; not "TOP 6 Neubau". */
const ITEM = /^(?:(?:§ ?\d+[ \t]*)?TOP[ .]*\d{0,3}|(?:Lfd\. )?Nr\. ?\d{1,3}|§ ?\d{1,3}|Tagesordnungspunkt \d{1,3})(?: \([^)]{1,16}\))?$/u;
/** Matches "DRUCKSACHE öffentlich Nr.: DS 16-21/0657" and "Vorlage Nr. 12"; not "Antrag Nr. 4 der Jugend". */
const NUMBERED = /(?<!\p{L})Nr\.:? ?(?:[A-Z]{1,4} )?(?=[^\d ]{0,12}\d)[\p{L}\d./-]{1,30}$/u;
/** Matches "I. " before a heading; not "Im". */
const ROMAN = /^[IVX]{1,4}\. /u;
/** The rest of a line above. Matches "des Ausschusses" and "über die Sitzung"; not "Über uns". */
const REST = /^\p{Ll}/u;
/** Matches "zugestimmt." and "zugestimmt.“"; not "Bauabschnitt" or "handeln!". */
const SENTENCE_END = /\.["“]?$/u;
/** Matches "Frage 1: Wie", "Stadtbezirk 4" and "5.660 - Grün"; not "Fragenkatalog". */
const NUMBERED_PART = /^(?:Frage \d|Stadtbezirk \d|\d{1,3}(?:\.\d{1,2})? - \p{Lu})/u;
/** Matches "Der Beschluss betrifft"; not "Derzeit". */
const OPENS = /^(?:Der|Die|Das|Es|Wir|Im|In|Am|Mit|Nach|Seit|Zu) /u;
/** The name of a county or union. Matches " Muster" and " Muster (Aue)"; not " der Freunde". */
const TERRITORY_NAME = /^(?: [\p{Lu}(][\p{L}()-]+){1,3}$/u;
