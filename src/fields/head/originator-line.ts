import words from '../../vocabulary/originator-words.json' with { type: 'json' };
import { printedWords } from '../../vocabulary/printed-words.js';
import { titleOffset } from './title/title-offset.js';

/**
 * Lines that name who brought the paper in: "SPD-Gemeinderatsfraktion", "Stadtrat Max Muster (GfK)", "Der Oberbürgermeister",
 * "Antrag: GRÜNE"; not "Fraktionszuschüsse erhöhen".
 */
const members = printedWords(words.members);
const heads: ReadonlySet<string> = new Set(words.heads);
const papers = printedWords(words.papers);

/** Matches "SPD-Gemeinderatsfraktion", "Fraktion Muster", "und Fraktion der Linken" and "CDU/FDP-Ratsfraktionen im Rat"; not "Fraktionszuschüsse". */
const GROUP = /^(?:(?:und |sowie )?(?:der )?Fraktion(?:en)?(?: der)? \p{Lu}[^:]{0,80}$|[\p{L}\d/ .,*-]{0,60}fraktion(?:en)?(?: [\p{L}\d/ .-]{0,40})?$|Fraktion \p{Lu})/u;
/** Matches " Max Muster (GfK)"; not " Muster: Neubau". */
const NAME = /^ \p{Lu}[^:]{0,80}$/u;
/** Matches "Interfraktioneller "; not "Der ". */
const ADJECTIVE = /^\p{L}+er /u;
/** Whose paper it is. Matches ": " and " der Fraktion Muster"; not " auf Ausbau". */
const OF_SOMEBODY = /^(?:: | (?:der|von|des) .{0,20}(?:[Ff]raktion|Gruppe|Stadtr|Stadtverordnet)[^\d]*$)/u;

function namesOriginator(text: string): boolean {
  if (GROUP.test(text)) return true;
  const member = members.endAt(text, 0);
  if (member > 0) return NAME.test(text.slice(member));
  const plain = papers.endAt(text, 0);
  const paper = plain > 0 ? plain : papers.endAt(text, ADJECTIVE.exec(text)?.[0].length ?? 0);
  return paper > 0 && (OF_SOMEBODY.test(text.slice(paper)) || isOfMembers(text.slice(paper)));
}

/** Where the name stands in such a line: "Antrag: GRÜNE", "Anfrage der Gartenfraktion", "Fraktion Muster, Ring 3, 12345 Musterstadt". */
export function originatorPart(text: string): { readonly start: number; readonly end: number } {
  if (text.startsWith('(') && text.endsWith(')')) {
    const inside = originatorPart(text.slice(1, -1));
    return { start: inside.start + 1, end: inside.end + 1 };
  }
  const plain = papers.endAt(text, 0);
  const paper = plain > 0 ? plain : papers.endAt(text, ADJECTIVE.exec(text)?.[0].length ?? 0);
  const start = paper > 0 ? paper + (WHOSE.exec(text.slice(paper))?.[0].length ?? 0) : 0;
  return { start: start > paper ? start : 0, end: ADDRESS.exec(text)?.index ?? text.length };
}

/** Matches ": ", " der " and " von "; not " auf ". */
const WHOSE = /^(?:: ?| (?:der|des|von) )(?=[\p{L}\d])/u;
/** An address behind a name. Matches ", Ring 3, 12345 Musterstadt"; not ", Liste 3". */
const ADDRESS = /, \p{Lu}[\p{L}. -]{2,40} \d{1,4} ?[a-z]?, \d{5} \p{Lu}[\p{L} -]{2,40}$/u;

/** " der BAbg. Muster, Beispiel und Fraktion A", " von Ratsfrau Muster": names and nothing else. */
function isOfMembers(behind: string): boolean {
  const of = OF.exec(behind)?.[0].length ?? 0;
  const member = of === 0 ? 0 : members.endAt(behind, of);
  return member > 0 && NAMES.test(behind.slice(member).trimStart());
}

/** Matches " der " and " von "; not " auf ". */
const OF = /^ (?:der|des|von) (?=\p{Lu})/u;
/** Names of persons in a row, each of three words or fewer. Matches "Muster, Beispiel und Muster-Au" and "Dr. Eva Muster (SPD)"; not "Muster: Neubau", "Muster auf Ausbau" or "Muster Neubau Spielplatz Nord". */
const NAMES = /^(?:(?:^|,? und |, |,? u\. )(?:Dr\. |Prof\. |Fraktion )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}(?: \([^()]{1,30}\))?){1,12}(?: und)?$/u;

/** The end of a sentence. Matches "Fraktion ausdrücklich begrüßt."; not "DIE LINKE." or "Fraktion Dr.". */
const TELLS = / \p{Ll}{3,30}\.$/u;

/** Matches "Stadtrat" and "Antrag:"; not "Neubau". */
const OPENS_ORIGINATOR = /^(?:Stadt[rv]|Gemeinde[rv]|Bezirksv|Rats|Kreisr|Frak|Der |Die |\p{L}{0,20}(?:[Aa]ntrag|[Aa]nfrage|er )[: A])/u;

/** Matches "Stadtrat Muster" and "Der Landrat"; not "Anfrage". */
const NAMES_PERSON = /^(?:Stadtr|Gemeinder|Rats|Kreisr|Der |Die )/u;

/** Whether a line names who brought the paper in. */
export function isOriginator(printed: string): boolean {
  const text = printed.startsWith('(') && printed.endsWith(')') ? printed.slice(1, -1) : printed;
  if (heads.has(text)) return true;
  if (text.length > 120 || TELLS.test(text) || !(text.includes('raktion') || text.includes('ntrag') || text.includes('nfrage') || NAMES_PERSON.test(text))) return false;
  return (text.includes('raktion') || OPENS_ORIGINATOR.test(text)) && namesOriginator(text) && titleOffset(text) === null && !NAMES_SUBJECT.test(text);
}

/** Whose motion it is, and what about. Matches "Antrag der Fraktion Muster: Erneuerung des Lichts" and "Antrag der Fraktion Muster auf Ausbau des Wegs"; not "Antrag: Fraktion Muster" or "Antrag der Fraktion Muster zur Sitzung". */
const NAMES_SUBJECT = /^\p{L}*(?:[Aa]ntrag|[Aa]nfrage) (?:der|des|von) [^:]{3,60}(?:: \p{Lu}[^:]{14}| (?:auf|zur|zum|betreffend|über|zu den) (?!Sitzung|Vorlage|Drucksache|Tagesordnung|Antrag|TOP)\p{Lu}\p{Ll}{4})/u;
