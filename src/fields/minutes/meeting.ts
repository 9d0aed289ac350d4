import type { Document, Line } from '../../tree/document.js';
import { committeeWordIn, withoutGenitive } from '../../vocabulary/committee-word.js';
import { isJoiningWord } from '../../vocabulary/small-words.js';
import { isSentence } from '../prose.js';
import { isAssembly, isShortLabel } from './before-committee.js';
import { endsOpen } from '../ends-open.js';
import { meetingDay } from './meeting-day.js';
import { headContinuation } from '../consultations/table-head.js';
import type { DateLookup } from '../head/value-types.js';
import { flowing, mark } from '../mark.js';
import { timeOf } from './meeting-time.js';
import { meetingPublicity } from './meeting-publicity.js';
import type { DateValue, Mark } from '../paper-tree.js';

/**
 * The meeting that minutes or an agenda belong to: its committee, day, time and publicity, from the first lines. The
 * session's number is part of the meeting's name, not of the committee's.
 */
export interface Meeting {
  readonly organization: Mark<string>;
  readonly meeting: Mark<string> | null;
  readonly date: Mark<DateValue> | null;
  readonly time: Mark<string> | null;
  readonly public: Mark<boolean> | null;
}

const LINES = 40;

/** `single`: an excerpt of one item prints labels of its meeting below the item's head too. */
export function findMeeting(document: Document, dates: DateLookup, until: number, single: boolean): Meeting | null {
  const all = document.lines.filter((line) => line.kind !== 'blank' && line.kind !== 'furniture' && line.start < until).slice(0, LINES);
  const lines = all.filter((line) => headContinuation(line) === null).map((line) => inSmallLetters(withNext(line, document)));
  const committees = lines.flatMap((line) => committeeOn(line, 0) ?? []);
  const first = lines.flatMap((line) => (COMMITTEE_LABEL.test(line.text) ? (committeeOn(line, 0) ?? []) : []))[0] ?? committees.find(({ session }) => session) ?? committees[0] ?? letterhead(all);
  if (first === undefined) return null;
  const best = inFull(first, committees);
  const date = meetingDay(document, dates, lines, best.organization.start);
  return { organization: best.organization, meeting: best.meeting, date, time: timeOf(single ? [...all, ...startsBelow(document, until)] : all, date), public: meetingPublicity(all.map(inSmallLetters)) };
}

/** "SITZUNG DES MARKTGEMEINDERATES" as it would be printed in prose, letter for letter. */
function inSmallLetters(line: Line): Line {
  if (!SESSION_IN_CAPITALS.some((word) => line.text.includes(word)) || line.text !== line.text.toUpperCase()) return line;
  const text = line.text.toLowerCase().replace(WORD, (word) => (isJoiningWord(word) || ADJECTIVE_OF_SESSION.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return text.length === line.text.length ? { ...line, text } : line;
}

const SESSION_IN_CAPITALS = ['SITZUNG', 'NIEDERSCHRIFT', 'PROTOKOLL'];
/** Matches each word; not marks. */
const WORD = /\p{L}+/gu;
/** Of a session. Matches "öffentlichen" and "ordentliche"; not "technische". */
const ADJECTIVE_OF_SESSION = /^(?:(?:nicht)?öffentliche|ordentliche)n?$/u;

/** The committee whose letterhead it is: "Die Stadtverordnetenversammlung" beside the name of the town. */
function letterhead(lines: readonly Line[]): Committee | undefined {
  for (const { cells } of lines.slice(0, LETTERHEAD_LINES)) {
    const cell = cells.find(({ text }) => CHAIR_OF.test(text)) ?? cells.find(({ text }) => text !== '');
    const chaired = cell === undefined ? 0 : (CHAIR_OF.exec(cell.text)?.[0].length ?? 0);
    if (cell !== undefined && chaired > 0) {
      const name = cell.text.slice(chaired);
      const bent = nominative(name, 'des ');
      if (committeeWordIn(name) !== null && !isSentence(name)) return { organization: mark(bent, { start: cell.start + chaired, end: cell.end }, 'letterhead', bent === name ? 'written' : 'implied'), meeting: null, session: false };
    }
    const article = cell === undefined ? 0 : (NAMED.exec(cell.text)?.[0].length ?? 0);
    const word = cell === undefined || article === 0 ? null : committeeWordIn(cell.text.slice(article));
    if (cell === undefined || word === null || word.start > 0 || article + word.end < cell.text.length) continue;
    return { organization: mark(cell.text.slice(article), { start: cell.start + article, end: cell.end }, 'letterhead'), meeting: null, session: false };
  }
  return undefined;
}

const LETTERHEAD_LINES = 4;
/** Matches "Die Vorsitzende des " before "Bauausschusses"; not "Die Vorsitzende". */
const CHAIR_OF = /^(?:Die|Der) (?:stellvertretende )?Vorsitzende (?:des|der) (?=\p{Lu})/u;
/** Matches "Die " of "Die Stadtverordnetenversammlung"; not "Dienstag". */
const NAMED = /^(?:Der|Die|Das) /u;

/** "Gemeinderatssitzung" names the committee in short; another line may print "Sitzung des Gemeinderates Musterdorf", or "Gemeinderat" above "Ratssitzung". */
function inFull(named: Committee, committees: readonly Committee[]): Committee {
  const short = named.organization.value.toLowerCase();
  const isShort = named.organization.certainty === 'implied' && named.meeting === null && named.session;
  const full = isShort ? committees.filter(({ organization }) => organization.value.toLowerCase().includes(short) && !isGenitive(organization.value.toLowerCase(), short)) : [];
  return full.find(({ session, meeting }) => session && meeting !== null) ?? full.find(({ session }) => !session) ?? named;
}

/** The same name as its sentence bends it: a line that begins with it is read without its article. */
function isGenitive(name: string, nominative: string): boolean {
  return name === `${nominative}es` || name === `${nominative}s`;
}

/** "öffentliche Sitzung des" and "Gemeinderates" below it are one line; the line end counts as a blank, so that offsets hold. */
function withNext(line: Line, document: Document): Line {
  const below = document.lines[line.index + 1];
  const next = below?.text === '' && line.text.endsWith(' des') ? document.lines[line.index + 2] : below;
  if (next === undefined || next.text === '' || next.text.length > SHORT_NAME || next.text.includes(',') || line.cells.length > 1 || !line.text.includes('itzung') || !endsOpen(line.text.replace(COMMA, '')) || !SESSION.test(line.text)) return line;
  return { ...line, text: `${line.text} ${next.text}`, end: next.end };
}

/** Matches the comma of "Bau-,"; not one inside. */
const COMMA = /,$/u;
/** The rest of a committee's name is no longer. */
const SHORT_NAME = 60;

/** Names the committee and nothing else. Matches "Gremium: " and "Gremium\t"; not "Gremien". */
const COMMITTEE_LABEL = /^Gremium[:\t]/u;

/** When the session began, on a line of its own below the head of its only item. */
function startsBelow({ lines }: Document, until: number): readonly Line[] {
  return lines.filter(({ start }) => start > until).slice(0, LABEL_LINES).filter(({ text }) => START_LINE.test(text));
}

const LABEL_LINES = 12;
/** Matches "Beginn:\t16:00" and "Sitzungsbeginn: 16.00 Uhr"; not "Beginn: 2019". */
const START_LINE = /^(?:Beginn|Sitzungsbeginn|Uhrzeit):[ \t]+\d{1,2}[:.]\d{2}(?: Uhr)?$/u;

export interface Committee {
  readonly organization: Mark<string>;
  readonly meeting: Mark<string> | null;
  readonly session: boolean;
}

/** Matches "61. Plenarsitzung ", "9. öffentliche Sitzung des ", "die öffentlichen Verhandlungen des " and "Tagung der "; not "Sitzungsvorlage". */
const SESSION = /(?:\d{1,3}\. ?)?(?:(?:nicht)?öffentliche[nr]? |ordentliche[nr]? |außerordentliche[nr]? |konstituierende[nr]? |gemeinsame[nr]? ){0,3}(?<!\p{L})(?:\p{L}{0,30}[Ss]itzung(?!\p{L})|(?:Verhandlung(?:en)?|Beratung(?:en)?|Tagung|Zusammenkunft)(?= de[sr] ))/u;
/** One of these stands in what SESSION matches. */
const SESSION_WORDS = ['itzung', 'Verhandlung', 'Beratung', 'Tagung', 'Zusammenkunft'];
/** Where a committee's name ends. Matches " am 3.5.", ", " and before a label that runs on, "HausenBeschlussart:"; not " für Bau". */
const NAME_END = /(?:(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{1,12})?:)| am (?!\p{Lu}\p{Ll}{2,12}$(?<!tag|woch|abend))| (?:vom|findet|in der|im|mit|zu|um|hat|nach|beschließt|beschloss|fasst|fasste|nimmt|berät|tagt|lade|laden|lädt|-|–) | ?\(|[,:;]? \d|\t| - | – |(?<=\p{Ll})(?=(?:Beschlussart|Status|Anlass):)|[:;]|\.$| (?:am|vom)$| statt(?:findet)?(?!\p{L}))/u;
/** The sentence goes on. Matches " und" at the line's end; not " und Finanzen". */
const JOINS_ON = /^ (?:und|oder|sowie)$/u;
/** A committee's short name at the end of its line. Matches " (FA)"; not " (öffentlich)" or " (Teil 2)".  */
const ABBREVIATION = /^ \(\p{Lu}{2}\p{L}{0,6}\)$/u;
/** The district that it is of. Matches " des 19. Stadtbezirkes" and " für den 3. Bezirk"; not " des 19. Jahrhunderts". */
const OF_DISTRICT = /^ (?:des|für den|im) \d{1,2}\. (?:Stadt|Orts)?[Bb]ezirk(?:e?s)?(?!\p{L})/u;
/** A committee's number. Matches " 7" and the " 6" of " 6 am 22.01."; not " 7. Sitzung". */
const NUMBER_ONLY = /^ \d{1,2}(?=$|,| (?:am|vom|findet) )/u;
/** Words before a committee's name that belong to it. Matches "Haupt- und "; not "des ". */
const OPENS = /(?:(?<![\p{L}-])\p{Lu}\p{L}{1,30}(?:-\p{L}{1,30})?-?,? ){0,4}(?<![\p{L}-])\p{Lu}\p{L}{0,30}-,? (?:und |u\. )?$/u;

/** The committee that a line names, alone or beside a session; `begin` cuts a label off. */
export function committeeOn(line: Line, begin: number): Committee | null {
  const session = SESSION_WORDS.some((one) => line.text.includes(one, begin)) ? SESSION.exec(line.text.slice(begin)) : null;
  const from = session === null ? begin : begin + session.index + session[0].length;
  let word = committeeIn(line.text.slice(from));
  let base = from;
  if (word === null && session !== null) {
    word = committeeIn(line.text.slice(begin, begin + session.index));
    base = begin;
  }
  if (word === null) return session === null ? null : inCompound(line, session);
  const at = base + word.start;
  const opening = openingLength(line.text.slice(base, at));
  if (line.text.charAt(base + word.end) === '/' || (session === null && isSentence(line.text.slice(begin).replace(ARTICLE, ''))) || (session === null && !isShortLabel(line.text.slice(begin, at - opening)) && !isAssembly(line.text.slice(begin, at - opening), line.text.slice(at, base + word.end)))) return null;
  const behind = session !== null && base === begin ? line.text.slice(base + word.end, begin + session.index).replace(TRAILING, '') : line.text.slice(base + word.end);
  const cut = JOINS_ON.test(behind) ? 0 : OF_DISTRICT.exec(behind)?.[0].length ?? NUMBER_ONLY.exec(behind)?.[0].length ?? (NAME_END.exec(behind)?.index ?? behind.length);
  const short = ABBREVIATION.exec(behind.slice(cut))?.[0].length ?? 0;
  const range = { start: line.start + at - opening, end: line.start + base + word.end + cut + short };
  const printed = flowing(line.text, { start: range.start - line.start, end: range.end - line.start });
  const name = nominative(printed, line.text.slice(0, at - opening));
  const organization = mark(name, range, 'meeting-head', name === printed ? 'written' : 'implied');
  const meeting = session === null || session[0] === 'Sitzung' ? null : mark(session[0].trim(), { start: line.start + begin + session.index, end: line.start + begin + session.index + session[0].length }, 'meeting-head');
  return { organization, meeting, session: session !== null };
}

/** Without the full stop of its sentence: "die Sitzung des Gemeinderates." */
function committeeIn(text: string): { start: number; end: number } | null {
  const word = committeeWordIn(text);
  if (word === null || !text.startsWith('.', word.end - 1)) return word;
  return committeeWordIn(text.slice(word.start, word.end - 1)) === null ? word : { ...word, end: word.end - 1 };
}

/** Words before the committee's own that belong to its name. */
function openingLength(before: string): number {
  if (!before.endsWith(' ')) return 0;
  const opens = before.includes('- ') || before.includes('-, ') ? OPENS.exec(before)?.[0] : undefined;
  return (opens ?? ADJECTIVE.exec(before)?.groups?.['adjective'] ?? '').length;
}

/** Matches "Technischer ", "Technischer und " and "Technischen "; not "Öffentliche " or "der ". */
const ADJECTIVE = /(?:^|[\s:])(?!(?:Nicht)?(?:[Öö]ffentliche|[Oo]rdentliche|Gemeinsame))(?<adjective>\p{Lu}\p{Ll}{3,20}(?:er|e|es|en|em) (?:und )?)$/u;

/** "Gemeinderatssitzung" and "Bauausschusssitzung": the committee is the first part of the word, with or without the "s" that joins it. */
function inCompound(line: Line, session: RegExpExecArray): Committee | null {
  const word = COMPOUND.exec(session[0]);
  const joined = word?.groups?.['name'] ?? '';
  const name = [joined.replace(JOINING, ''), joined].find((one) => isCommittee(one));
  if (word === null || name === undefined) return null;
  const start = line.start + line.text.indexOf(session[0]) + word.index;
  return { organization: mark(name, { start, end: start + name.length }, 'meeting-head', 'implied'), meeting: null, session: true };
}

function isCommittee(name: string): boolean {
  const found = committeeWordIn(name);
  return found !== null && found.start === 0 && found.end === name.length;
}

/** Matches "Gemeinderatssitzung" and "Ausschusssitzung"; not "Sitzung". */
const COMPOUND = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{2,30})sitzung$/u;
/** Matches the last letter of "Gemeinderats"; not of "Kreistag". */
const JOINING = /s$/u;

/** Matches ", " and " - " at the end; not inside. */
const TRAILING = /(?<![\s,–-])[\s,–-]{1,8}$/u;
/** Matches "der " and "aus dem " at the beginning; not "derselbe". */
const ARTICLE = /^(?:der|des|aus (?:dem|der)) /u;
/** "des Kreisausschusses" -> "Kreisausschuss": the genitive of the first word, of a later one behind an article that asks for it. */
export function nominative(name: string, before: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => withoutGenitive(word) !== word);
  if (at < 0 || (at > 0 && !GENITIVE.test(before))) return name;
  return words.map((word, index) => (index === at ? withoutGenitive(word) : index < at ? word.replace(WEAK_ENDING, 'er') : word)).join(' ');
}

/** Matches the ending of "Technischen"; not that of "Bau-". */
const WEAK_ENDING = /(?<=\p{Ll}{4})en$/u;
/** Matches "Sitzung des "; not "im ". */
const GENITIVE = /(?:^|\s)[Dd]es $/u;
