import words from '../../vocabulary/organizations.json' with { type: 'json' };
import type { Line } from '../../tree/document.js';
import { committeeWordIn, isCommittee } from '../../vocabulary/committee-word.js';
import { flowing, mark } from '../paper-tree/mark.js';
import type { Mark } from '../paper-tree/paper-tree.js';
import { isSentence } from '../wording/prose.js';
import { isAssembly, isShortLabel } from './before-committee.js';
import { nameLength } from './name-end.js';
import { nominative, nominativeAlone } from './nominative.js';

/** A committee as a line names it, with its session: "12. öffentliche Sitzung des Bauausschusses", "Gemeinderatssitzung", "Gremium: Rat". */
export interface Committee {
  readonly organization: Mark<string>;
  readonly meeting: Mark<string> | null;
  readonly session: boolean;
}

/** Matches "61. Plenarsitzung ", "9. öffentliche Sitzung des ", "4. öffentlichen/nicht öffentlichen Sitzung", "die öffentlichen Verhandlungen des " and "Tagung der "; not "Sitzungsvorlage". */
const SESSION = /(?:\d{1,3}\. ?)?(?:(?:(?:nicht[ -]?)?öffentliche[nr]?(?: ?\/ ?| und ))?(?:nicht[ -]?)?öffentliche[nr]? |ordentliche[nr]? |außerordentliche[nr]? |konstituierende[nr]? |gemeinsame[nr]? ){0,3}(?<!\p{L})(?:\p{L}{0,30}[Ss]itzung(?!\p{L})|(?:Verhandlung(?:en)?|Beratung(?:en)?|Tagung|Zusammenkunft)(?= de[sr] ))/u;
/** One of these stands in what SESSION matches. */
const SESSION_WORDS = ['itzung', 'Verhandlung', 'Beratung', 'Tagung', 'Zusammenkunft'];
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

/** Whether a text names a session of a committee, whichever. */
export function namesSession(text: string): boolean {
  return SESSION.test(text);
}

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
  if (line.text.charAt(base + word.end) === '/' || THIS_ONE.test(line.text.slice(0, at - opening)) || (session === null && isSentence(line.text.slice(begin).replace(ARTICLE, ''))) || (session === null && !isShortLabel(line.text.slice(begin, at - opening)) && !isAssembly(line.text.slice(begin, at - opening), line.text.slice(at, base + word.end)))) return null;
  const behind = session !== null && base === begin ? line.text.slice(base + word.end, begin + session.index).replace(TRAILING, '') : line.text.slice(base + word.end);
  const cut = JOINS_ON.test(behind) ? 0 : OF_DISTRICT.exec(behind)?.[0].length ?? NUMBER_ONLY.exec(behind)?.[0].length ?? nameLength(behind);
  const short = ABBREVIATION.exec(behind.slice(cut))?.[0].length ?? 0;
  const range = { start: line.start + at - opening, end: line.start + base + word.end + cut + short };
  const printed = flowing(line.text, { start: range.start - line.start, end: range.end - line.start });
  const before = line.text.slice(0, at - opening);
  const name = before.trim() === '' ? nominativeAlone(printed) : nominative(printed, before);
  const organization = mark(name, range, 'meeting-head', name === printed ? 'written' : 'implied');
  const meeting = session === null || session[0] === 'Sitzung' ? null : mark(session[0].trim(), { start: line.start + begin + session.index, end: line.start + begin + session.index + session[0].length }, 'meeting-head');
  return { organization, meeting, session: session !== null };
}

/** One that is named elsewhere. Matches "die Mitglieder dieses " before "Rates"; not "des ". */
const THIS_ONE = /(?<!\p{L})diese[rs] $/u;

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
  const name = [joined.replace(JOINING, ''), joined].find((one) => isCommittee(one) || inCompounds.has(one));
  if (word === null || name === undefined) return null;
  const start = line.start + line.text.indexOf(session[0]) + word.index;
  return { organization: mark(name, { start, end: start + name.length }, 'meeting-head', 'implied'), meeting: null, session: true };
}

const inCompounds: ReadonlySet<string> = new Set(words.inCompounds);

/** Matches "Gemeinderatssitzung" and "Ausschusssitzung"; not "Sitzung". */
const COMPOUND = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{2,30})sitzung$/u;
/** Matches the last letter of "Gemeinderats"; not of "Kreistag". */
const JOINING = /s$/u;

/** Matches ", " and " - " at the end; not inside. */
const TRAILING = /(?<![\s,–-])[\s,–-]{1,8}$/u;
/** Matches "der " and "aus dem " at the beginning; not "derselbe". */
const ARTICLE = /^(?:der|des|aus (?:dem|der)) /u;
