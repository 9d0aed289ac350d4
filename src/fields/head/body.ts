import { type BodyKind, bodyKinds } from '../../vocabulary/body-kinds.js';
import { isWordCharacter } from '../../vocabulary/phrase-book.js';
import { findCounty, findMunicipality } from '../../gazetteer/index.js';
import type { Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { districtBody } from '../district-body.js';
import { mark } from '../mark.js';
import { hasVerb } from '../prose.js';
import { typeBook } from './type-book.js';
import type { BodyValue, Mark } from '../paper-tree.js';
import type { HeadContext, HeadField } from './head-context.js';

/**
 * The municipality or county that issues the document, from its letterhead: a kind ("Landeshauptstadt", "Gemeinde",
 * "Landkreis") and the name behind it, on its line or the next. A town of which the text merely speaks is none.
 */

/** A name behind a kind: capitalised words, joined by small ones. Matches "Forst (Lausitz)", "Neustadt an der Aisch"; not "und ihre". */
const NAME = /^(?:\p{Lu}[\p{L}.-]*)(?:(?: (?:am|an|der|im|in|bei|ob|auf|vor|den|dem|a\.|a\. d\.|d\.|i\.))* ?(?:\(\p{Lu}[\p{L}. -]{1,30}\)|\/ ?\p{Lu}[\p{L}.-]+))?(?: (?:am|an der|an dem|im|in der|in|bei|ob der|auf der|vor der|unter|a\.|a\. d\.|i\.) \p{Lu}[\p{L}-]+\.?)?(?: \p{Lu}[\p{Ll}-]+)?/u;

/** Names that go on behind a blank. Matches "Bad" and "Sankt"; not "Neu". */
const OPENS_NAME = /^(?:Bad|Sankt|St\.|Groß|Klein|Hohen|Hohe|Alt|Neu|Markt|Burg|Schwäbisch|Hessisch|Ober|Nieder|Unter|Rheda|Porta|Königs|Wendisch|Deutsch|Preußisch|Horn-Bad|Lutherstadt|Am|Den|Le|La|San|Rhein|Nordwest|Hoch|Saalfeld|Mansfeld|Mecklenburgische|Märkischer?|Ennepe|Saale|Elbe|Oder|Barnim|Dahme|Teltow|Potsdam|Spree|Oberspree)$/u;

export const body: HeadField = (context) => {
  const district = ofLetterhead(context);
  if (district !== null) return { add: { body: [district] } };
  const candidates = gathered(context.head.lines.slice(0, 40), (line, at) => [...bodiesOnLine(line, context.head.lines[at + 1], at), ...associationOn(line, at), ...countyAloneOn(line, at), ...townAloneOn(line, at)]);
  const best = candidates.sort((a, b) => a.rank - b.rank)[0];
  return best === undefined || best.rank >= NO_LETTERHEAD || (best.rank >= LATE && context.found.kind[0]?.value.kind === 'other') ? {} : { add: { body: [best.body] } };
};

/** The district whose assembly the first lines name. */
function ofLetterhead({ document, head }: HeadContext): Mark<BodyValue> | null {
  const [first, last] = [head.lines[0], head.lines[Math.min(head.lines.length, COUNCIL_LINES + 1) - 1]];
  return first === undefined || last === undefined ? null : districtBody(document.text.slice(first.start, last.end), first.start);
}

/** An Amt is an association of municipalities: the municipality below it issues the paper. */
const ASSOCIATION = 'Amt';
/** From this rank on the name stands in the middle of a line. */
const NO_LETTERHEAD = 20;
/** A letter or newsletter has its letterhead in the first lines. */
const LATE = 0.5;

/** The first lines may name the council and its town alone. */
const COUNCIL_LINES = 3;
/** Matches "Gemeinderat Musterstadt" and "Freie Liste im Stadtrat Musterstadt"; not "Ortschaftsrat Nord". */
const COUNCIL = /^(?:\p{L}[\p{L}\d/ -]{1,40} im )?(?:Gemeinderat|Stadtrat|Marktgemeinderat|Stadtvertretung|Gemeindevertretung|Stadtverordnetenversammlung|Ratsversammlung|Bürgerschaft) (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=$|,)/u;

/** Associations of municipalities that publish papers of their own. Matches "Zweckverband Obere Muster" and "REGIONALVERBAND MUSTER-TAL"; not "Verband der Vermieter". */
const ASSOCIATION_NAME = /^(?:Zweckverband|Regionalverband|Abwasserverband|Abwasserzweckverband|Wasserverband|Schulverband|Planungsverband|Verwaltungsgemeinschaft|Gemeindeverwaltungsverband|Kommunalverband|Abfallwirtschaftsverband|Nachbarschaftsverband) (?:\p{Lu}|["„])/iu;

/** The first lines may be the name of an association, whole. */
function associationOn(line: Line, at: number): Candidate[] {
  const cell = line.cells[0];
  if (at >= COUNCIL_LINES || cell === undefined || !ASSOCIATION_NAME.test(cell.text) || hasVerb(cell.text)) return [];
  const name = spelled(cell.text);
  return [{ body: mark({ name, classification: name.slice(0, name.indexOf(' ')), ags: null }, cell, 'association'), rank: 0.4 + at / 10 }];
}

/** "MUSTER-AU-KREIS" alone: a county whose name ends so; the gazetteer knows it. */
function countyAloneOn(line: Line, at: number): Candidate[] {
  const [cell] = line.cells;
  if (at >= COUNCIL_LINES || cell === undefined || line.cells.length > 1 || !NAMED_COUNTY.test(cell.text)) return [];
  const name = spelled(cell.text);
  return findCounty(name) === null ? [] : [{ body: mark({ name, classification: 'Kreis', ags: null }, cell, 'county-alone'), rank: 0.4 + at / 10 }];
}

/** Matches "Muster-Au-Kreis" and "MUSTER-KREIS"; not "Landkreis" or "Arbeitskreis". */
const NAMED_COUNTY = /^\p{Lu}[\p{L}-]{2,40}-(?:Kreis|KREIS)$/u;

/** "Neustadt an der Muster" alone below the name of a party group or a council; the gazetteer knows that it is a town. */
function townAloneOn(line: Line, at: number): Candidate[] {
  const [cell] = line.cells;
  if (at > COUNCIL_LINES || cell === undefined || line.cells.length > 1 || !TOWN.test(cell.text)) return [];
  const name = spelled(cell.text);
  const known = findMunicipality(name);
  return known === null ? [] : [{ body: mark({ name, classification: null, ags: null }, cell, 'town-alone', 'implied'), rank: 13 + at / 10 }];
}

/** Words of a town's name and nothing else. Matches "Musterstadt", "BAD MUSTER" and "Muster am Main"; not "Neubau, Halle 3". */
const TOWN = /^\p{Lu}\p{L}[\p{L} ()/.-]{1,38}$/u;

interface Candidate {
  readonly body: Mark<BodyValue>;
  readonly rank: number;
}

function bodiesOnLine(line: Line, next: Line | undefined, at: number): Candidate[] {
  const found: Candidate[] = [];
  const council = at < COUNCIL_LINES ? COUNCIL.exec(line.text)?.groups?.['name'] : undefined;
  if (council !== undefined) {
    const start = line.start + line.text.lastIndexOf(council);
    found.push({ body: mark({ name: council, classification: null, ags: null }, { start, end: start + council.length }, 'council-and-name'), rank: 10 + at });
  }
  for (let phrase = bodyKinds.find(line.text); phrase !== null; phrase = bodyKinds.find(line.text, phrase.end)) {
    const first = line.text.charAt(phrase.start);
    if (first === first.toLowerCase()) continue;
    const alone = line.text.slice(phrase.end).trim() === '';
    if (!alone && line.text.charAt(phrase.end) !== ' ') continue;
    const behind = alone && next !== undefined ? nameIn(spelledCells(next), 0) : associationName(phrase.value.form, line, phrase.end + 1) ?? nameIn(spelledCells(line), phrase.end + 1);
    const value = behind === null ? null : bodyValue(phrase.value, behind);
    if (behind === null || value === null) continue;
    const onLine = alone && next !== undefined ? next : line;
    const start = onLine === line ? phrase.end + 1 : 0;
    const range = { start: line.start + phrase.start, end: onLine.start + start + behind.length };
    const beginsLine = phrase.start === 0 || line.cells.some((cell) => cell.start - line.start === phrase.start) || LETTERHEAD_PREFIX.test(line.text.slice(0, phrase.start));
    const endsLine = onLine.start + start + behind.length >= onLine.end || !isWordCharacter(onLine.text, start + behind.length + 1) || onLine.text.charAt(start + behind.length) !== ' ';
    const ofBody = at < COUNCIL_OF_LINES && isBodyOfCouncil(line.text, phrase.start);
    found.push({ body: mark(value, range, ofBody ? 'council-of' : 'letterhead'), rank: (beginsLine ? 0 : ofBody ? 12 : 20) + (phrase.value.form === ASSOCIATION ? 3 : 0) + (endsLine || STATUTE.test(line.text) ? 0 : 5) + at / 10 });
  }
  return found.length > 1 ? withoutTerritory(found) : found;
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

/** Words before a letterhead on its line. Matches "Bürgerinfo " and "für die "; not "Kooperation zwischen der ". */
const LETTERHEAD_PREFIX = /^(?:Bürgerinfo[\p{L}]*(?: -)? |Ratsinformation[\p{L}]* (?:- |der )?|(?:Der )?(?:Ober)?[Bb]ürgermeister der |(?:Frau )?[Bb]ürgermeisterin der |Die (?:Ober)?[Bb]ürgermeisterin der |Rat der |Stadtrat der |Magistrat der |Gemeinderat der |Der Landrat des |Amtsblatt (?:der|für die) |(?:\p{Lu}\p{L}*)?[Ss]atzung der |\p{L}+verwaltung der |für die )$/u;

/** "Muster Berge" behind "Amt": an Amt is often named for a landscape, of two words or three, alone on its line. */
function associationName(form: string, { text }: Line, from: number): string | null {
  return form === ASSOCIATION && LANDSCAPE.test(text.slice(from)) ? text.slice(from) : null;
}

/** Matches "Muster Berge" and "Muster-Land"; not "Bauen und Wohnen". */
const LANDSCAPE = /^\p{Lu}\p{Ll}+er \p{Lu}\p{Ll}+$/u;

function nameIn(text: string, from: number): string | null {
  const found = NAME.exec(text.slice(from));
  if (found === null) return null;
  const words = found[0].split(' ');
  const last = words.length > 1 && !OPENS_NAME.test(words[0] ?? '') && words.length === 2 && !found[0].includes('(') && !found[0].includes('/') ? words[0] ?? '' : found[0];
  const name = last.replace(TRAILING, '');
  return name.length > 1 && !NOT_A_NAME.test(name) && typeBook.matchWhole(name) === null ? name : null;
}

/** Matches "Der" and "Vorlage"; not "Derenburg". */
const NOT_A_NAME = /^(?:Der|Die|Das|Vorlage|Amt|Und|Den|Dem|In|Im|Am|Fraktion|Rat|Stadtrat|Gemeinderat|An|Verwaltung|Oberbürgermeister|Bürgermeister|Landrat|Herr|Frau|Nr|Dezernat|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Entscheidung|Vorberatung|Sitzung)$/iu;
/** Matches "-" at the end; not inside. */
const TRAILING = /(?<![-–.,])[-–.,]+$/u;

function bodyValue(kind: BodyKind, name: string): BodyValue | null {
  const printed = spelled(name);
  if (kind.office === true) return ofCounty(printed);
  if (!kind.county) return { name: printed, classification: kind.form, ags: null };
  const county = kind.form === 'Landkreises' ? 'Landkreis' : kind.form;
  return { name: `${county} ${printed}`, classification: county, ags: null };
}

/** "Landratsamt Muster-Kreis" is of the county with that name, "Landratsamt Musterstadt" of the one that is a Landkreis. */
function ofCounty(name: string): BodyValue | null {
  const county = findCounty(name);
  if (county === null) return null;
  return { name: KREIS.test(county.name) ? county.name : `${county.kind} ${county.name}`, classification: county.kind, ags: null };
}

/** Matches "Musterkreis" and "Muster-Kreis"; not "Kreisau". */
const KREIS = /[Kk]reis$/u;

/** A text in capitals as it is written in prose, letter for letter; others as they are: "BAD MUSTER AM MAIN" is "Bad Muster am Main". */
function spelled(text: string): string {
  return text.length <= 3 || text !== text.toUpperCase() ? text : text.toLowerCase().replace(WORD, (word) => (JOINING.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}

/** Each cell as it would be written: one may be in capitals beside others that are not. */
function spelledCells({ text, start, cells }: Line): string {
  return cells.length < 2 ? spelled(text) : cells.reduce((whole, cell) => whole.slice(0, cell.start - start) + spelled(cell.text) + whole.slice(cell.end - start), text);
}

/** Matches "bad"; not " ". */
const WORD = /\p{L}+/gu;
const JOINING: ReadonlySet<string> = new Set(['am', 'an', 'auf', 'bei', 'der', 'den', 'dem', 'im', 'in', 'ob', 'und', 'unter', 'vor']);
