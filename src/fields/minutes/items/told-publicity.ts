import type { Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { namesPublic } from '../../agenda/publicity-parts.js';
import { mark } from '../../paper-tree/mark.js';
import type { AgendaItemValue, Mark } from '../../paper-tree/paper-tree.js';

/**
 * Which items of an agenda are closed, as a sentence or a footnote below it tells: "Die Tagesordnungspunkte 9 bis 11
 * werden voraussichtlich nichtöffentlich beraten.", "*) nichtöffentlich". Headings of parts and signs of items go before it.
 */
export function withToldPublicity(document: Document, items: readonly Mark<AgendaItemValue>[]): readonly Mark<AgendaItemValue>[] {
  const told = items.length < 2 ? [] : gathered(document.lines, (line) => toldBy(document, line));
  return told.length === 0 ? items : items.map((item) => {
    const { value } = item;
    const footnote = FOOTNOTED.exec(value.name?.value ?? '');
    const found = told.find(({ isOf }) => isOf(value.number?.value ?? '', footnote?.groups?.['mark'] ?? null));
    const isPublic = found === undefined || OF_ITEM.has(value.public?.rule ?? '') ? value.public : found.public;
    const name = value.name === null || footnote === null || found === undefined ? value.name : { ...value.name, value: value.name.value.slice(0, footnote.index), end: value.name.end - footnote[0].length };
    return { ...item, value: { ...value, public: isPublic, name } };
  });
}

/** The mark of a footnote behind a name. Matches " *)" of "Grundstücke *)" and "**"; not "*)" alone. */
const FOOTNOTED = /(?<=\S) ?(?<mark>\*{1,3}\)?)$/u;

/** These rules told publicity from the item itself, or the heading above it. */
const OF_ITEM: ReadonlySet<string> = new Set(['part-of-meeting', 'publicity-of-item']);

interface ToldPublicity {
  readonly public: Mark<boolean>;
  readonly isOf: (number: string, footnote: string | null) => boolean;
}

/** The sentence about items that begins on a line, or the footnote. */
function toldBy(document: Document, line: Line): ToldPublicity[] {
  if (!BEGINS.has(line.text.charAt(0)) || !(FOOTNOTE.test(line.text) || ABOUT.test(line.text))) return [];
  const { text, end } = sentenceFrom(document, line);
  if (!namesPublic(text)) return [];
  const said = (isPublic: boolean): Mark<boolean> => mark(isPublic, { start: line.start, end }, 'publicity-told-below', 'implied');
  const note = FOOTNOTE.exec(text)?.groups;
  if (note?.['mark'] !== undefined && note['rest'] !== undefined && NOTED.test(note['rest'])) return [{ public: said(false), isOf: (_, footnote) => footnote === note['mark'] }];
  const { numbers, said: rest } = ABOUT.exec(text)?.groups ?? {};
  const isPublic = rest === undefined ? null : publicityTold(rest);
  if (numbers === undefined || isPublic === null) return [];
  const meant = numbersOf(numbers);
  return [{ public: said(isPublic), isOf: (number) => meant.has(number) }];
}

const BEGINS: ReadonlySet<string> = new Set(['*', 'D', 'Z', 'T', 'B', 'H', 'P', 'F']);
/** Matches "*) nichtöffentlich" and "** voraussichtlich"; not "*". */
const FOOTNOTE = /^(?<mark>\*{1,3}\)?) ?(?<rest>\p{L}.*)$/u;
/** Nothing but the publicity of what has the mark. Matches "nichtöffentlich", "voraussichtlich nicht öffentlich" and "wird in nichtöffentlicher Sitzung beraten"; not "Unterlagen sind nichtöffentlich". */
const NOTED = /^(?:(?:wird|werden|voraussichtlich|in|Beratung|Behandlung|erfolgt|unter) ){0,4}(?:nicht[ -]?öffentlich(?:er?)?|Ausschlu(?:ss|ß) der Öffentlichkeit)(?: (?:Sitzung|Teil|Beratung|zu))?(?: (?:beraten|behandelt|behandeln))?\.?$/iu;
/** Matches "Die Tagesordnungspunkte 9 und 10 werden ...", "*) Der TOP 9 wird ..." and "Zu den Punkten 4-6 der Tagesordnung ist ..."; not "Punkt 9". */
const ABOUT = /^(?:\*{1,3}\)? ?)?(?:Hinweis: ?)?(?:(?:Zu |Bei |Für )?(?:Der|Die|Den|Dem|Das) |Zu |Bei |Für )?(?:TOPs?|Tagesordnungspunkte?n?|Punkte?n?|Ziffern?)(?: Nrn?\.)? (?<numbers>\d{1,2}(?:\.\d{1,2}){0,2}(?:(?: ?[-–] ?|, ?| und | u\. | sowie | bis (?:einschließlich )?)\d{1,2}(?:\.\d{1,2}){0,2}){0,12})\.?(?: der Tagesordnung)? (?<said>(?:wird|werden|soll|sollen|ist|sind|findet|finden|erfolgt|erfolgen|muss|müssen) .*)$/iu;
/** How they are treated. Matches "wird voraussichtlich nichtöffentlich beraten", "sind öffentlich." and "finden in nichtöffentlicher Sitzung statt"; not "wird nicht öffentlich bekannt gemacht" or "wird öffentlich, TOP 10 nichtöffentlich beraten". */
const TREATED = /^[^.]{2,160}?(?<!\p{L})(?<closed>nicht[ -]?)?öffentlich(?:er Sitzung|er Beratung|en Teil|en Sitzung)?(?: zu)?(?: (?:beraten|behandelt|behandeln|verhandelt|statt|sein|beraten werden|behandelt werden))?\.?$/iu;
/** Matches "ist die Öffentlichkeit ausgeschlossen." and "wird unter Ausschluss der Öffentlichkeit beraten"; not "wird die Öffentlichkeit nicht ausgeschlossen". */
const EXCLUDED = /^(?![^.]*(?<!\p{L})nicht(?!\p{L}))[^.]{2,160}?(?:Öffentlichkeit [^.]{0,60}?(?:auszuschließen|ausgeschlossen)|Ausschlu(?:ss|ß) der Öffentlichkeit)/iu;

function publicityTold(said: string): boolean | null {
  const treated = TREATED.exec(said);
  return treated !== null ? treated.groups?.['closed'] === undefined : EXCLUDED.test(said) ? false : null;
}

/** "9, 11 bis 13 und 14.1": each of them. */
function numbersOf(printed: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  let last: number | null = null;
  for (const { groups } of printed.matchAll(NUMBER)) {
    const { joint = '', number = '' } = groups ?? {};
    if (RANGE.test(joint) && last !== null) for (let between = last + 1; between < Number(number); between += 1) numbers.add(String(between));
    numbers.add(number);
    last = number.includes('.') ? null : Number(number);
  }
  return numbers;
}

/** Matches " bis 12" and ", 4.1"; not "a". */
const NUMBER = /(?<joint>(?:-|–|,|und|u\.|sowie|bis|einschließlich|\s){0,5})(?<number>\d{1,2}(?:\.\d{1,2}){0,2})/gu;
/** Matches " bis " and "-"; not ", ". */
const RANGE = /bis|[-–]/u;

const MOST_LINES = 4;

/** A sentence over the lines that it wraps to. */
function sentenceFrom({ lines }: Document, line: Line): { readonly text: string; readonly end: number } {
  let { text, end } = line;
  for (const below of lines.slice(line.index + 1, line.index + MOST_LINES)) {
    if (below.text === '' || text.endsWith('.')) break;
    text = `${text} ${below.text}`;
    end = below.end;
  }
  const stop = text.indexOf('. ', SHORTEST);
  return { text: stop < 0 ? text : text.slice(0, stop + 1), end };
}

/** "Zu den TOP 9. " is no sentence. */
const SHORTEST = 30;
