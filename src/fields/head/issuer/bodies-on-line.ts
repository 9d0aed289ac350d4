import words from '../../../vocabulary/letterhead-words.json' with { type: 'json' };
import { bodyKinds } from '../../../vocabulary/body-kinds.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { isWordCharacter } from '../../../vocabulary/phrase-book.js';
import { printedWords } from '../../../vocabulary/printed-words.js';
import { findCounty, findMunicipality } from '../../../gazetteer/index.js';
import type { Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import { isOffice } from '../../wording/row-words.js';
import { hasVerb } from '../../wording/prose.js';
import { type BodyCandidate, COUNCIL_LINES, NO_LETTERHEAD } from './body-candidate.js';
import { labelBook } from '../../labels/labels.js';
import { isBodyBeside } from '../type/cells-run-on.js';
import { nameIn, spelledCells } from './body-name.js';
import { bodyValue } from './body-value.js';

/** Kinds on a line and the names behind them or on the next: "Stadt Musterstadt", "Rat der Gemeinde Musterdorf", "Landkreis". */

const councils = printedWords(words.councils.flatMap((form) => (form.endsWith('rat') ? [form, `${form}s`, `${form}es`] : [form])));
const beforeLetterhead: ReadonlySet<string> = new Set(words.before.map((form) => `${form} `));

/** An Amt is an association of municipalities: the municipality below it issues the paper. */
const ASSOCIATION = 'Amt';
/** Below the name of its association it issues the paper. */
const MEMBER = 'Mitgliedsgemeinde';

/** Who sits in a council. Matches "Freie Liste im "; not "im ". */
const GROUP_IN = /^\p{L}[\p{L}\d/ -]{1,40} im /u;
/** Of whose session it is. Matches "des " and "Auszug aus dem Protokoll des "; not "Mitglied des ". */
const OF_COUNCIL = /^(?:(?:Auszug |Beschluss |Beschlüsse )?(?:aus de[rm] |der |des )?\p{L}*(?:[Pp]rotokoll|[Nn]iederschrift|[Ss]itzung|[Bb]eschlüsse)s? )?de[sr] (?=\p{Lu})/u;
/** The town behind a council. Matches " Musterstadt", " von Musterstadt" and " Muster-Aue, "; not " Nord tagt". */
const TOWN_BEHIND = /^(?: von)? (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=$|,|\t)/u;

/** "Musterstadt" of "Gemeinderat Musterstadt", "Protokoll des Stadtrats von Musterstadt" and "Freie Liste im Stadtrat Musterstadt"; none of "Ortschaftsrat Nord". */
function townOfCouncil(text: string): string | undefined {
  const before = (GROUP_IN.exec(text) ?? OF_COUNCIL.exec(text))?.[0].length ?? 0;
  const end = councils.endAt(text, before);
  return end < 0 ? undefined : TOWN_BEHIND.exec(text.slice(end))?.groups?.['name'];
}

/** Ranked by where on the line they stand and how far down that is. */
export function bodiesOnLine(line: Line, next: Line | undefined, at: number): BodyCandidate[] {
  const found: BodyCandidate[] = [];
  const council = at < COUNCIL_LINES ? townOfCouncil(line.text) : undefined;
  if (council !== undefined) {
    const start = line.start + line.text.lastIndexOf(council);
    found.push({ body: mark({ name: council, classification: null, ags: null }, { start, end: start + council.length }, 'council-and-name'), rank: 10 + at });
  }
  let own: string | null = null;
  for (let phrase = bodyKinds.find(line.text); phrase !== null; phrase = bodyKinds.find(line.text, phrase.end)) {
    const first = line.text.charAt(phrase.start);
    if (first === first.toLowerCase()) continue;
    const alone = line.text.slice(phrase.end).trim() === '';
    const logo = at < COUNCIL_LINES ? LOGO.exec(line.text.slice(phrase.end, phrase.end + LONGEST_LOGO))?.[0].length ?? 0 : 0;
    if (!alone && logo === 0 && line.text.charAt(phrase.end) !== ' ') continue;
    const nameStart = phrase.end + Math.max(1, logo);
    const isKnown = phrase.value.county ? isCounty : isMunicipality;
    const behind = alone && next !== undefined ? labelBook.matchAt(next.text, 0) !== null || isOrgan(next.text) ? null : nameIn(spelledCells(next), 0, isKnown) : associationName(phrase.value.form, line, nameStart) ?? nameIn(own ??= spelledCells(line), nameStart, isKnown);
    const value = behind === null ? null : bodyValue(phrase.value, behind);
    if (behind === null || value === null || (!alone && isKindBeforeKind(line.text, nameStart, behind))) continue;
    const onLine = alone && next !== undefined ? next : line;
    const start = onLine === line ? nameStart : 0;
    const range = { start: line.start + phrase.start, end: onLine.start + start + behind.length };
    const endsLine = onLine.start + start + behind.length >= onLine.end || !isWordCharacter(onLine.text, start + behind.length + 1) || onLine.text.charAt(start + behind.length) !== ' ';
    const before = line.text.slice(0, phrase.start);
    const beginsLine = phrase.start === 0 || (line.cells.some((cell) => cell.start - line.start === phrase.start) && !line.cells.some(({ text }) => AMOUNT.test(text))) || mayStandBefore(before) || (at <= COUNCIL_LINES && isBodyBeside(line.text, before.length - 1)) || (at <= COUNCIL_LINES && endsLine && OF_ABOVE.test(before));
    const ofBody = at < COUNCIL_OF_LINES && isBodyOfCouncil(line.text, phrase.start);
    found.push({ body: mark(value, range, ofBody ? 'council-of' : 'letterhead'), rank: (beginsLine ? 0 : ofBody ? 12 : 20) + (phrase.value.form === ASSOCIATION ? 3 : phrase.value.form === MEMBER ? -1 : 0) + (endsLine || STATUTE.test(line.text) ? 0 : 5) + at / 10 });
  }
  return found.length > 1 ? withoutTerritory(found) : found;
}

/** "Magistrat" or "Der Oberbürgermeister" below "LANDESHAUPTSTADT": who speaks for the town, and not its name. */
const isOrgan = (text: string): boolean => isOffice(text) || committeeWordIn(text)?.end === text.length;

/** What some logos print between the kind and the name, in capitals. Matches " : " before "MUSTERAU"; not ": " before "Musterau". */
const LOGO = /^ ?: (?=\p{Lu}{3})/u;
const LONGEST_LOGO = 8;

const isCounty = (name: string): boolean => findCounty(name) !== null;
const isMunicipality = (name: string): boolean => findMunicipality(name) !== null;

/** "Stadt" in "Einheitsgemeinde Stadt Musterau", which is no name: the second kind has the name behind it. "Markt" in "Gemeinde Markt Muster" is one if the gazetteer knows it. */
function isKindBeforeKind(text: string, at: number, name: string): boolean {
  const kind = bodyKinds.matchAt(text, at);
  return kind !== null && NAME_NEXT.test(text.slice(kind.end)) && name.length <= kind.end - at;
}

/** Matches " Musterau"; not " und Land". */
const NAME_NEXT = /^ \p{Lu}/u;

function mayStandBefore(text: string): boolean {
  return beforeLetterhead.has(text.replace(ADDRESSED, '')) || bodyKinds.matchWhole(text) !== null || PREFIX.test(text);
}

/** Whom a letter is for. Matches "An den " and "Herrn "; not "An der ". */
const ADDRESSED = /^(?:An )?(?:den |die |das |Herrn |Frau )(?:Herrn |Frau )?/u;

/** "STADT MUSTERSTADT | Landkreis Altfeld": the county in which the town lies. */
function withoutTerritory(found: readonly BodyCandidate[]): BodyCandidate[] {
  const towns = found.filter(({ body, rank }) => rank < NO_LETTERHEAD && body.value.ags === null && body.value.classification !== null && !COUNTY.test(body.value.classification));
  return towns.length > 0 ? found.filter(({ body }) => !COUNTY.test(body.value.classification ?? '')) : [...found];
}

/** Matches "Landkreis" and "Kreis"; not "Kreisstadt". */
const COUNTY = /^(?:Landkreis|Kreis|Landkreises)$/u;

/** Matches "Satzung der Gemeinde"; not "Satzung über". */
const STATUTE = /^\p{L}*[Ss]atzung der /u;
/** How far down a council or a statute may name its town. */
const COUNCIL_OF_LINES = 12;
/** "4. Sitzung des Ausschusses für Umwelt, Bau und Verkehr der": no name before a town is longer, in characters. */
const LONGEST_COUNCIL = 200;
/** Matches "Rates der " and "Umwelt und Technik der "; not "Rat und ". */
const OF = / (?:der|des)(?: \p{Lu}\p{L}*stadt)? $/u;

/** "4. Sitzung des Rates der Stadt Musterstadt", "Fraktion im Rat der Stadt Musterstadt": the council's own town. */
function isBodyOfCouncil(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_COUNCIL), at);
  return OF.test(before) && committeeWordIn(before) !== null && !hasVerb(text);
}

/** Whose office or council the line above is. Matches "der " and "des "; not "Rat der ". */
const OF_ABOVE = /^de[rs] $/u;

/** A row of a table. Matches "26,25 %" and "1.200 €"; not "2020/14". */
const AMOUNT = /^\d[\d.,]{0,12} ?(?:%|€|EUR)$/u;

/** What may stand before a letterhead on its line. Matches "Bürgerinformation - ", "Bekanntmachung der ", "Hauptsatzung der ", "Kreisverwaltung der " and "Wirtschaft heute – Newsletter der Wirtschaftsförderung der "; not "Kooperation zwischen der ". */
const PREFIX = /^(?:(?:[^:;]{1,40} [-–|] )?(?:Newsletter|Rundbrief|Infobrief|Informationsbrief|Mitteilungsblatt|Pressemitteilung|Presseinformation|Medienmitteilung)(?: (?:der|des) (?!Verein)\p{Lu}\p{L}{3,30})? der|Bürgerinfo\p{L}*(?: -)?|Ratsinformation\p{L}*(?: -| der)?|(?:(?:Öffentliche |Amtliche )?Bekanntmachung|\p{L}*[Ss]atzung|\p{L}+verwaltung) der) $/u;

/** "Muster Berge" behind "Amt": an Amt is often named for a landscape, of two words or three, alone on its line. */
function associationName(form: string, { text }: Line, from: number): string | null {
  return form === ASSOCIATION && LANDSCAPE.test(text.slice(from)) ? text.slice(from) : null;
}

/** Matches "Muster Berge" and "Muster-Land"; not "Bauen und Wohnen". */
const LANDSCAPE = /^\p{Lu}\p{Ll}+er \p{Lu}\p{Ll}+$/u;
