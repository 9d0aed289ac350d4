import words from '../../vocabulary/letterhead-words.json' with { type: 'json' };
import { type BodyKind, bodyKinds } from '../../vocabulary/body-kinds.js';
import { isWordCharacter, phraseBook } from '../../vocabulary/phrase-book.js';
import { printedWords } from '../../vocabulary/printed-words.js';
import { findCounty, findMunicipality } from '../../gazetteer/index.js';
import type { Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { districtBody } from '../district-body.js';
import { mark } from '../mark.js';
import { hasVerb } from '../prose.js';
import { nameIn, spelled, spelledCells } from './body-name.js';
import { kindInCell } from './kind-in-cell.js';
import { namedCounty } from './named-county.js';
import type { BodyValue, Mark } from '../paper-tree.js';
import type { HeadContext, HeadField } from './head-context.js';

/**
 * The municipality or county that issues the document, from its letterhead: a kind ("Landeshauptstadt", "Gemeinde",
 * "Landkreis") and the name behind it, on its line or the next. A town of which the text merely speaks is none.
 */

const councils = printedWords(words.councils);
const associations = phraseBook(words.associations.map((form) => [form, form]));
const beforeLetterhead: ReadonlySet<string> = new Set(words.before.map((form) => `${form} `));

export const body: HeadField = (context) => {
  const district = ofLetterhead(context);
  if (district !== null) return { add: { body: [district] } };
  const { lines } = context.head;
  const top = lines.slice(0, COUNCIL_LINES);
  const alone = gathered(top, (line, at) => [...associationOn(line, at), ...kindInCell(lines, at).map((body) => ({ body, rank: 0.3 + at / 10 })), ...countyAloneOn(line, at)]);
  const named = bestOf([...alone, ...gathered(lines.slice(0, LETTERHEAD_LINES), (line, at) => bodiesOnLine(line, lines[at + 1], at))]);
  const best = named !== undefined && named.rank < TOWN_ALONE ? named : bestOf([...lines.slice(0, COUNCIL_LINES + 1).flatMap(townAloneOn), ...(named === undefined ? [] : [named])]);
  return best === undefined || best.rank >= NO_LETTERHEAD || (best.rank >= LATE && context.found.kind[0]?.value.kind === 'other') ? {} : { add: { body: [best.body] } };
};

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => a.rank - b.rank)[0];
}

/** The district whose assembly the first lines name. */
function ofLetterhead({ document, head }: HeadContext): Mark<BodyValue> | null {
  const [first, last] = [head.lines[0], head.lines[Math.min(head.lines.length, COUNCIL_LINES + 1) - 1]];
  return first === undefined || last === undefined ? null : districtBody(document.text.slice(first.start, last.end), first.start);
}

/** An Amt is an association of municipalities: the municipality below it issues the paper. */
const ASSOCIATION = 'Amt';
/** From this rank on the name stands in the middle of a line. */
const NO_LETTERHEAD = 20;
/** A town alone on a line may be the subject; it is only looked up where nothing better names the body. */
const TOWN_ALONE = 13;
const LETTERHEAD_LINES = 40;
/** A letter or newsletter has its letterhead in the first lines. */
const LATE = 0.5;

/** The first lines may name the council and its town alone. */
const COUNCIL_LINES = 3;
/** Who sits in a council. Matches "Freie Liste im "; not "im ". */
const GROUP_IN = /^\p{L}[\p{L}\d/ -]{1,40} im /u;
/** The town behind a council. Matches " Musterstadt" and " Muster-Aue, "; not " Nord tagt". */
const TOWN_BEHIND = /^ (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=$|,)/u;

/** "Musterstadt" of "Gemeinderat Musterstadt" and "Freie Liste im Stadtrat Musterstadt"; none of "Ortschaftsrat Nord". */
function townOfCouncil(text: string): string | undefined {
  const end = councils.endAt(text, GROUP_IN.exec(text)?.[0].length ?? 0);
  return end < 0 ? undefined : TOWN_BEHIND.exec(text.slice(end))?.groups?.['name'];
}

/** Matches " Obere Muster" and " „Muster“"; not " der Vermieter" or "sfrage". */
const NAME_BEHIND = /^ [\p{L}"„]/u;

/** Associations of municipalities that publish papers of their own: "Zweckverband Obere Muster", "REGIONALVERBAND MUSTER-TAL". */
function namesAssociation(text: string): boolean {
  const word = associations.matchAt(text, 0);
  return word !== null && NAME_BEHIND.test(text.slice(word.end)) && !hasVerb(text);
}

/** The first lines may be the name of an association, whole. */
function associationOn(line: Line, at: number): Candidate[] {
  const cell = line.cells[0];
  if (cell === undefined || !namesAssociation(cell.text)) return [];
  const name = spelled(cell.text);
  return [{ body: mark({ name, classification: name.slice(0, name.indexOf(' ')), ags: null }, cell, 'association'), rank: 0.4 + at / 10 }];
}

/** The first lines may name a county whose name says that it is one. */
function countyAloneOn(line: Line, at: number): Candidate[] {
  return gathered(line.cells, (cell) => {
    const body = namedCounty(cell);
    return body === null ? [] : [{ body, rank: 0.4 + at / 10 }];
  });
}

/** "Neustadt an der Muster" alone below the name of a party group or a council; the gazetteer knows that it is a town. */
function townAloneOn(line: Line, at: number): Candidate[] {
  const [cell] = line.cells;
  if (cell === undefined || line.cells.length > 1 || !TOWN.test(cell.text)) return [];
  const name = spelled(cell.text);
  const known = findMunicipality(name);
  return known === null ? [] : [{ body: mark({ name, classification: null, ags: null }, cell, 'town-alone', 'implied'), rank: TOWN_ALONE + at / 10 }];
}

/** Words of a town's name and nothing else. Matches "Musterstadt", "BAD MUSTER" and "Muster am Main"; not "Neubau, Halle 3". */
const TOWN = /^\p{Lu}\p{L}[\p{L} ()/.-]{1,38}$/u;

interface Candidate {
  readonly body: Mark<BodyValue>;
  readonly rank: number;
}

function bodiesOnLine(line: Line, next: Line | undefined, at: number): Candidate[] {
  const found: Candidate[] = [];
  const council = at < COUNCIL_LINES ? townOfCouncil(line.text) : undefined;
  if (council !== undefined) {
    const start = line.start + line.text.lastIndexOf(council);
    found.push({ body: mark({ name: council, classification: null, ags: null }, { start, end: start + council.length }, 'council-and-name'), rank: 10 + at });
  }
  for (let phrase = bodyKinds.find(line.text); phrase !== null; phrase = bodyKinds.find(line.text, phrase.end)) {
    const first = line.text.charAt(phrase.start);
    if (first === first.toLowerCase()) continue;
    const alone = line.text.slice(phrase.end).trim() === '';
    if (!alone && line.text.charAt(phrase.end) !== ' ') continue;
    const isKnown = phrase.value.county ? isCounty : isMunicipality;
    const behind = alone && next !== undefined ? nameIn(spelledCells(next), 0, isKnown) : associationName(phrase.value.form, line, phrase.end + 1) ?? nameIn(spelledCells(line), phrase.end + 1, isKnown);
    const value = behind === null ? null : bodyValue(phrase.value, behind);
    if (behind === null || value === null) continue;
    const onLine = alone && next !== undefined ? next : line;
    const start = onLine === line ? phrase.end + 1 : 0;
    const range = { start: line.start + phrase.start, end: onLine.start + start + behind.length };
    const endsLine = onLine.start + start + behind.length >= onLine.end || !isWordCharacter(onLine.text, start + behind.length + 1) || onLine.text.charAt(start + behind.length) !== ' ';
    const before = line.text.slice(0, phrase.start);
    const beginsLine = phrase.start === 0 || line.cells.some((cell) => cell.start - line.start === phrase.start) || mayStandBefore(before) || (at <= COUNCIL_LINES && endsLine && OF_ABOVE.test(before));
    const ofBody = at < COUNCIL_OF_LINES && isBodyOfCouncil(line.text, phrase.start);
    found.push({ body: mark(value, range, ofBody ? 'council-of' : 'letterhead'), rank: (beginsLine ? 0 : ofBody ? 12 : 20) + (phrase.value.form === ASSOCIATION ? 3 : 0) + (endsLine || STATUTE.test(line.text) ? 0 : 5) + at / 10 });
  }
  return found.length > 1 ? withoutTerritory(found) : found;
}

const isCounty = (name: string): boolean => findCounty(name) !== null;
const isMunicipality = (name: string): boolean => findMunicipality(name) !== null;

function mayStandBefore(text: string): boolean {
  return beforeLetterhead.has(text) || PREFIX.test(text);
}

/** "STADT MUSTERSTADT | Landkreis Altfeld": the county in which the town lies. */
function withoutTerritory(found: readonly Candidate[]): Candidate[] {
  const towns = found.filter(({ body, rank }) => rank < NO_LETTERHEAD && body.value.ags === null && body.value.classification !== null && !COUNTY.test(body.value.classification));
  return towns.length > 0 ? found.filter(({ body }) => !COUNTY.test(body.value.classification ?? '')) : [...found];
}

/** Matches "Landkreis" and "Kreis"; not "Kreisstadt". */
const COUNTY = /^(?:Landkreis|Kreis|Landkreises)$/u;

/** Matches "Satzung der Gemeinde"; not "Satzung über". */
const STATUTE = /^\p{L}*[Ss]atzung der /u;
/** How far down a council or a statute may name its town. */
const COUNCIL_OF_LINES = 12;
/** Matches "Rates der " and "Umwelt und Technik der "; not "Rat und ". */
const OF = / (?:der|des)(?: \p{Lu}\p{L}*stadt)? $/u;

/** "4. Sitzung des Rates der Stadt Musterstadt", "Fraktion im Rat der Stadt Musterstadt": the council's own town. */
function isBodyOfCouncil(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return OF.test(before) && committeeWordIn(before) !== null && !hasVerb(text);
}

/** Whose office or council the line above is. Matches "der " and "des "; not "Rat der ". */
const OF_ABOVE = /^de[rs] $/u;

/** What may stand before a letterhead on its line. Matches "Bürgerinformation - ", "Hauptsatzung der " and "Kreisverwaltung der "; not "Kooperation zwischen der ". */
const PREFIX = /^(?:Bürgerinfo\p{L}*(?: -)?|Ratsinformation\p{L}*(?: -| der)?|(?:\p{L}*[Ss]atzung|\p{L}+verwaltung) der) $/u;

/** "Muster Berge" behind "Amt": an Amt is often named for a landscape, of two words or three, alone on its line. */
function associationName(form: string, { text }: Line, from: number): string | null {
  return form === ASSOCIATION && LANDSCAPE.test(text.slice(from)) ? text.slice(from) : null;
}

/** Matches "Muster Berge" and "Muster-Land"; not "Bauen und Wohnen". */
const LANDSCAPE = /^\p{Lu}\p{Ll}+er \p{Lu}\p{Ll}+$/u;

function bodyValue(kind: BodyKind, name: string): BodyValue | null {
  const printed = spelled(name);
  if (kind.office === true) return ofCounty(printed);
  if (!kind.county) return { name: printed, classification: kind.form, ags: null };
  const county = kind.form.replace(GENITIVE, '');
  return { name: `${county} ${printed}`, classification: county, ags: null };
}

/** Matches the end of "Landkreises"; not of "Landkreis". */
const GENITIVE = /(?<=kreis)es$/iu;

/** "Landratsamt Muster-Kreis" is of the county with that name, "Landratsamt Musterstadt" of the one that is a Landkreis. */
function ofCounty(name: string): BodyValue | null {
  const county = findCounty(name);
  if (county === null) return null;
  return { name: KREIS.test(county.name) ? county.name : `${county.kind} ${county.name}`, classification: county.kind, ags: null };
}

/** Matches "Musterkreis" and "Muster-Kreis"; not "Kreisau". */
const KREIS = /[Kk]reis$/u;
