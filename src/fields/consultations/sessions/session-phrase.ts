import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import type { Line, Span } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { isItemNoun } from '../../../vocabulary/item-label.js';
import { roleBook } from '../../../vocabulary/role-book.js';
import { opensTable } from '../../columns/table-head.js';
import { typeBook } from '../../wording/type-book.js';
import { namesOthers } from './other-than-sessions.js';
import { hasVerb } from '../../wording/prose.js';
import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { matchesOf } from '../../../tree/matches-of.js';

/**
 * A line of a head that is nothing but committees, days and the small words between them: "an den Kreistag zur Sitzung
 * am 27.06.2022", "1. Beratung am 30.11.2021 im Ausschuss für Umwelt", "Rat, Sitzung am 9. Mai 2019, öffentlicher Teil".
 * One word that is none of these, and the line says something else.
 */
export interface SessionPhrase {
  /** Of the committee's name on the line. */
  readonly name: Span;
  readonly day: Mark<DateValue>;
  readonly public: { readonly value: boolean; readonly start: number; readonly end: number } | null;
  readonly item: { readonly value: string; readonly start: number; readonly end: number } | null;
  /** Behind the day: "(Vorberatung)". */
  readonly role: { readonly value: string; readonly start: number; readonly end: number } | null;
}

const small: ReadonlySet<string> = new Set(words.around);

/** A word with the marks around it. Matches "Sitzung," and "(TOP"; not blanks. */
const WORD = /\S+/gu;
/** Matches the marks of "(TOP" and "Sitzung,"; not a hyphen inside. */
const MARKS = /^[(–,;:.|>→-]+|[)–,;:|>→]+\.?$/gu;
/** Matches "7" and "10.3"; not "7a8". */
const ITEM = /^\d{1,3}(?:\.\d{1,3}){0,3}$/u;
/** Matches "1.", "2.)", "3)" and "a)"; not "27.06.". */
const COUNT = /^(?:\d{1,2}(?:\.\)?|\))|[a-k]\))$/u;
/** Matches "15:00" and "15.30"; not "15". */
const CLOCK = /^\d{1,2}[:.]\d{2}$/u;
/** Matches "Kreistag"; not "kreis". */
const CAPITAL = /^\p{Lu}/u;

/** The sessions of a line in their order; null for any other line. */
export function sessionPhrases(line: Line, days: readonly Mark<DateValue>[]): SessionPhrase[] | null {
  const heading = lengthOfHeading(line.text);
  const from = line.start + Math.max(lengthOfKind(line.text), heading);
  const segments = [...days.map((day, at) => ({ start: days[at - 1]?.end ?? from, end: day.start })), { start: days.at(-1)?.end ?? line.start, end: line.end }];
  const read = segments.map((segment) => readSegment(line, segment, heading > 0));
  if (read.some((one) => one === null)) return null;
  const names = read.flatMap((one, at) => (one?.name == null ? [] : [{ name: one.name, at }]));
  const behind = read[0]?.name == null;
  if (names.length !== days.length || names.some(({ at }, index) => at !== (behind ? index + 1 : index))) return null;
  return days.map((day, at) => {
    const [own, other] = [read[at + 1], read[at]];
    return { name: names[at]?.name ?? line, day, public: own?.public ?? (at === 0 || behind ? (other?.public ?? null) : null), item: own?.item ?? (at === 0 ? (other?.item ?? null) : null), role: own?.role ?? null };
  });
}

/** "Beschlussvorlage zur Sitzung": the kind of paper before its session. */
function lengthOfKind(text: string): number {
  const kind = typeBook.matchAt(text, 0);
  return kind !== null && FOR_SESSION.test(text.slice(kind.end)) ? kind.end : 0;
}

/** "Beratungsfolge: " before the sessions themselves. */
function lengthOfHeading(text: string): number {
  const colon = text.indexOf(': ');
  return colon > 0 && colon < LONGEST_HEADING && opensTable(text.slice(0, colon)) ? colon + 2 : 0;
}

const LONGEST_HEADING = 40;

/** Matches " zur Sitzung des" and " für die öffentliche Sitzung am"; not " zur Kenntnis". */
const FOR_SESSION = /^ (?:zur|für die) (?:(?:nicht)?öffentlichen? )?(?:\d{1,3}\. )?Sitzung /u;

interface Segment extends Pick<SessionPhrase, 'public' | 'item' | 'role'> {
  readonly name: Span | null;
}

/** What stands between two days; null if a word of it belongs to something else. */
function readSegment(line: Line, { start, end }: Span, isListed: boolean): Segment | null {
  let [open, item, role]: [SessionPhrase['public'], SessionPhrase['item'], SessionPhrase['role']] = [null, null, null];
  const text = line.text.slice(start - line.start, end - line.start);
  const left: { start: number; end: number; word: string }[] = [];
  let afterItemWord = false;
  for (const found of matchesOf(WORD, text)) {
    const word = found[0].replace(MARKS, '');
    const at = { start: start + found.index + found[0].indexOf(word), end: start + found.index + found[0].indexOf(word) + word.length, word };
    if (word === '') continue;
    if (afterItemWord && ITEM.test(word)) item = { value: word, start: at.start, end: at.end };
    else if (PUBLICITY.test(word)) open = { value: !word.toLowerCase().startsWith('n'), start: at.start, end: at.end };
    else if (start > line.start && left.length === 0 && roleBook.matchWhole(word) !== null && !small.has(word.toLowerCase())) role = { value: word, start: at.start, end: at.end };
    else if (!isItemNoun(word) && !COUNT.test(found[0]) && !CLOCK.test(word) && (left.length > 0 || !small.has(word.toLowerCase()))) left.push(at);
    afterItemWord = isItemNoun(word);
  }
  while (left.length > 0 && small.has(left.at(-1)?.word.toLowerCase() ?? '')) left.pop();
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined) return { name: null, public: open, item, role };
  const name = line.text.slice(first.start - line.start, last.end - line.start);
  const committee = committeeWordIn(name);
  const isOneCell = line.cells.length < 2 || line.cells.some((cell) => cell.start <= first.start && cell.end >= last.end);
  const isName = (committee !== null || (isListed && ABBREVIATION.test(name))) && isOneCell && CAPITAL.test(name) && left.length <= LONGEST_NAME && !hasVerb(name) && !namesOthers(name);
  return isName ? { name: { start: first.start, end: last.end }, public: open, item, role } : null;
}

const LONGEST_NAME = 12;
/** A committee's short name, behind the heading of the sessions. Matches "BUA" and "HFinA"; not "Anlage". */
const ABBREVIATION = /^\p{Lu}{1,2}\p{L}{0,3}\p{Lu}$/u;

/** Matches "öffentliche", "nichtöffentlichen", "oeffentlich" and "nö"; not "Öffentlichkeit". */
const PUBLICITY = /^(?:(?:nicht-?)?(?:ö|oe)ffentlich(?:e[rnms]?)?|n?ö|n\.ö)$/iu;
