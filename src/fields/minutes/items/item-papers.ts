import type { Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { remembered } from '../../../tree/remembered.js';
import words from '../../../vocabulary/reference-words.json' with { type: 'json' };
import { endingTest } from '../../../vocabulary/word-endings.js';
import { typeBook } from '../../wording/type-book.js';
import { isAboutOther } from './about-other-paper.js';
import { ITEM_NUMBER } from '../../wording/value-types.js';
import { paperAndMover } from './paper-and-mover.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { hasVerb } from '../../wording/prose.js';
import { matchMaskAt } from '../../reference/masks.js';
import { numberLabelLength } from '../../reference/number-label.js';
import { isPageOfPages, isPairOfYears, labelledNumberAt, numbersOf, type PaperNumber } from '../../reference/paper-number.js';
import { matchesOf } from '../../../tree/matches-of.js';

/**
 * The papers that an agenda item treats: numbers behind a label, in cells or on lines of their own below the name, and
 * distinctive ones in the name where nothing else names one, unless the name only says which paper the item's own answers or amends.
 */

/** An item that treats several papers names each on a line of its own. */
const HEAD_LINES = 40;
const FAR = 400;

export function paperReferences(document: Document, lines: readonly Line[], nameEnd: number): Mark<string>[] {
  const marked = lines.filter((line) => line.sign === 'paper-number');
  if (marked.length > 0) return [...new Map(marked.map((line) => [line.text, mark(line.text, line, 'number-marked')])).values()];
  const own = new Map<string, Mark<string>>();
  const named = new Map<string, Mark<string>>();
  let near = true;
  for (const [at, line] of lines.slice(0, HEAD_LINES).entries()) {
    near &&= !(line.start > nameEnd && ((own.size + named.size > 0 && line.kind === 'blank' && !isTypeAndNumber(lines[at + 1])) || line.start > nameEnd + FAR));
    const alone = near || ANSWER.test(lines[at - 1]?.text ?? '') ? numbersAlone(document, line, at === 0) : labelledLine(document, line);
    const aboutNext = isAboutOther(`${lines[at - 1]?.text ?? ''} `);
    for (const number of alone) if (!own.has(number.text)) (aboutNext ? named : own).set(number.text, mark(number.text, number, 'number-alone'));
    if (!near || alone.some((number) => number.start === line.start)) continue;
    for (const found of numbersWithin(document, line, nameEnd)) {
      if (alone.some((number) => found.start >= number.start && found.end <= number.end)) continue;
      if (own.size > 0 && line.start > nameEnd && isTold(line.text.slice(found.end - line.start))) continue;
      const target = found.mentioned ? named : own;
      if (!own.has(found.text) && !named.has(found.text)) target.set(found.text, mark(found.text, found, found.labelled ? 'reference-label' : 'number-in-name'));
    }
  }
  const found = [...(own.size > 0 ? own : named).values()];
  const stated = found.filter(({ rule }) => rule !== 'number-in-name');
  return stated.length > 0 ? stated : found;
}

/** Further papers stand below the line that says what they are. Matches "Beantwortung der Verwaltung" and "Stellungnahme des Magistrats:"; not "Die Antwort der Verwaltung liegt vor". */
const ANSWER = /^(?:Beantwortung|Antwort|Stellungnahme|Ergänzung|Änderungsantrag|Ergänzungsantrag) (?:der|des) [^.:]{3,60}:?$/u;

/** "Stellungnahme der Verwaltung vom 2.11.2020, ST 12" on the next page or below a gap: a further paper of the item. */
function isTypeAndNumber(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_PAPER_LINE && ENDS_IN_DIGIT.test(line.text) && typeBook.matchAt(line.text, 0) !== null;
}

const LONGEST_PAPER_LINE = 120;
/** Matches "ST 12"; not "ST". */
const ENDS_IN_DIGIT = /\d$/u;

/** Whether a sentence goes on behind the number, and does not only point to the paper. */
const isTold = (behind: string): boolean => GOES_ON.test(behind) && !POINTED_TO.test(behind);
/** A sentence goes on behind the number. Matches ") war um eine Ampel" and " liegt vor"; not ")" or " und 13/2020". */
const GOES_ON = /^[)\]]?,? (?!und |u\. |sowie )\p{Ll}{2}/u;

/** Cells that are nothing but numbers; the first cell of an item's first line is the item's own. */
function numbersAlone(document: Document, line: Line, isHead: boolean): readonly PaperNumber[] {
  if (RESOLUTION_LABEL.test(line.cells[0]?.text ?? '')) return [];
  const moved = isHead ? null : paperAndMover(document, line);
  if (moved !== null) return [moved];
  return gathered(line.cells, (cell) => {
    if (cell.text === '' || (isHead && cell.start === line.start) || (isHead && ITEM_NUMBER.test(cell.text) && matchMaskAt(document.text, cell.start, false)?.text !== cell.text)) return [];
    return numbersOf(document, cell.start, cell.end);
  });
}

/** The number of a resolution is no paper's. Matches "Beschlussnummer" and "Beschluss-Nr.:"; not "Beschlussvorlage Nr.". */
const RESOLUTION_LABEL = /^Beschlu(?:ss|ß)[- ]?(?:[Nn]ummer|[Nn]r\.?):?$/u;

/** "Vorlage: 2016/0287" or "Vorlagen: 2016/0287, 2016/0288" as a whole line. */
function labelledLine(document: Document, line: Line): readonly PaperNumber[] {
  return numberLabelLength(line.text) === 0 ? [] : numbersOf(document, line.start, line.end);
}

interface NumberWithin extends PaperNumber {
  readonly labelled: boolean;
  /** The words before say that it is another paper, which this one is about. */
  readonly mentioned: boolean;
}

function numbersWithin(document: Document, line: Line, nameEnd: number): NumberWithin[] {
  const isOwn = line.start > nameEnd ? ownBelowName(line) : ownInName;
  return gathered(matchesOf(NUMBER, line.text), (number) => {
    const before = line.text.slice(Math.max(0, number.index - 40), number.index);
    if (isOtherNumber(before) || isPageOfPages(number[0])) return [];
    const atEnd = number.index + number[0].length === line.text.length;
    const labelled = endsInLabel(before) || SPOKEN_LABEL.test(before) || LIST_OF_NUMBERS.test(before) || (atEnd && typeBook.matchAt(line.text, LED_BY.exec(line.text)?.[0].length ?? 0) !== null);
    if (!labelled && (isPairOfYears(number[0]) || SPACED.test(number[0]) || (PAGE.test(number[0]) && BEHIND_SENTENCE.test(before)))) return [];
    const bracketed = BRACKET.test(line.text.charAt(number.index - 1)) || atEnd;
    const start = line.start + number.index;
    const masked = matchMaskAt(hyphened(document), start, !labelled && !bracketed)?.text.length;
    const length = masked ?? (labelled || (bracketed && line.start <= nameEnd) ? shapedLength(document, start, line.end, number[0].length) : undefined);
    if (length === undefined || !isOwn({ before, index: number.index, printed: number[0], length, labelled })) return [];
    return [{ text: document.text.slice(start, start + length).replaceAll('–', '-'), start, end: start + length, labelled, mentioned: isAboutOther(before) }];
  });
}

/** Before the kind of a paper that is treated with others. Matches "a) ", "2. ", "- " and "hierzu: "; not "12". */
const LED_BY = /^(?:[a-k]\) |\d\. |[-–] |(?:[Hh]ier|[Dd]a)zu: )/u;

interface NumberInLine {
  readonly before: string;
  readonly index: number;
  readonly printed: string;
  readonly length: number;
  readonly labelled: boolean;
}

const ownInName = (): boolean => true;

/** Below the name a number is the item's where it fills its line, opens it behind its label, or a sentence only points to it. */
function ownBelowName({ text }: Line): (number: NumberInLine) => boolean {
  const labelEnd = numberLabelLength(text);
  let told: boolean | undefined;
  return ({ before, index, printed, length, labelled }) => {
    if (SEEN_IN.test(before)) return false;
    if (!labelled) return length >= text.length - 3;
    if (labelEnd === index || SPOKEN_LABEL.test(before)) return true;
    told ??= hasVerb(text);
    const end = index + printed.length;
    return !told || POINTED_TO.test(text.slice(end, end + POINTED_REACH));
  };
}

/** Another paper to look at. Matches "geäußert (siehe Vorlage " and "(vgl. DS "; not "Vorlage ". */
const SEEN_IN = /\((?:siehe|vgl\.|s\.) [^()]{0,30}$/u;

/** A shape that no mask knows: all of what looked like a number, and more digits than a subject has. */
function shapedLength(document: Document, start: number, end: number, wanted: number): number | undefined {
  const found = labelledNumberAt(document, start, end);
  return found !== null && found.text.length >= wanted && (found.text.match(DIGIT)?.length ?? 0) >= 5 ? found.text.length : undefined;
}

/** Matches a digit; not a letter. */
const DIGIT = /\d/gu;
/** A page of so many, behind the sentence that ends on it. Matches "2/3" and "11/12"; not "2/2020". */
const PAGE = /^\d{1,2}\/\d{1,2}$/u;
/** Matches "anreisten. " and "zurückgezogen. "; not "Vorl. " or "Neubau ". */
const BEHIND_SENTENCE = /\p{Ll}{4}[.!?] $/u;
/** Letters, a blank and digits, which a road has too. Matches "M 165"; not "B 0060/2015". */
const SPACED = /^\p{Lu}+ \d+$/u;
/** Something that may be a number. Matches "2016/0287", "VO/2023/1", "B 0060/2015", "VO/GV BH/24/017", "VO/FD-40.13.218", "0986 (V) BDs" "XIII-0280" at the end and "M 165" behind a comma there; not "2016". */
const NUMBER = /(?<![\p{L}\d/.-])(?:(?:[A-ZÄÖÜ]{1,4}[-/]){2}\d{1,3}(?:\.\d{1,4}){1,3}(?:-\d{1,2})?|(?:[A-ZÄÖÜ]{1,4}[-/ ]){0,2}(?:[A-ZÄÖÜ]{1,4}\/?)?\d[\p{L}\d]*[/–-][\p{L}\d/–-]+|\d{4} \([IVX]{1,5}\) \p{L}{2,4}|[IVXL]{1,6}-\d{3,5}$|(?<=, )[A-ZÄÖÜ]{1,2} \d{2,5}$)/gu;
/** Before the second number of a list. Matches "Vorlagen Nr. 12/2020 und "; not "Vorlage und ". */
const LIST_OF_NUMBERS = /(?:vorlagen|drucksachen)[- ]?(?:nr\.?|nummern)?:? ?[\p{L}\d/-]{3,24}(?:,| und) $/iu;
/** Matches "[" and "("; not " ". */
const BRACKET = /[([]/u;
/** A label directly before a number: "Vorlage: ", "Drucksache Nr. "; not "Flst. ". */
function endsInLabel(before: string): boolean {
  return endsInPaperWord(before.replace(NUMBER_SIGN, '').toLowerCase());
}

const endsInPaperWord = endingTest(words.labelEndings);
/** What may stand between the word and its number. Matches "-Nr.: ", " Nr. [" and ": "; not "Flst. ". */
const NUMBER_SIGN = /[- ]?(?:nr\.?|nummer)?:? ?[-–]? ?\[?\(?$/iu;
/** As far as POINTED_TO looks. */
const POINTED_REACH = 100;
/** The sentence only says which paper there is. Matches " wird verwiesen." and " liegt allen vor"; not " wurde abgelehnt". */
const POINTED_TO = /^(?: (?:wird|wurde) (?:verwiesen|hingewiesen|Bezug genommen)| (?:liegt|lag) [^.]{0,60}vor(?!\p{L}))/u;
/** The word before a number. Matches "Flst" of "Flst. ", "Bebauungsplan" of "Bebauungsplan Nr. " and "Fl" of "Fl.-Nr. "; not "(". */
const WORD_BEFORE = /(?<!\p{L})(?<word>\p{L}{2,40})\.?(?:[ -]?Nr\.?)? ?$/u;
const notPapers: ReadonlySet<string> = new Set(words.otherNumbers);

/** The number of a piece of land, a plan, a file. */
function isOtherNumber(before: string): boolean {
  return notPapers.has(WORD_BEFORE.exec(before)?.groups?.['word']?.toLowerCase() ?? '');
}
/** What a speaker says before the number of the paper at hand. Matches "zum Poststück " and "Antrag zur Zahl "; not "die Zahl der ". */
const SPOKEN_LABEL = /(?:(?:Post|Geschäfts)stück|zur Zahl|Geschäftszahl) $/u;

/** The text with dashes as hyphens, letter for letter: some agendas set numbers with a dash. */
const hyphened = remembered(({ text }: Document): string => text.replaceAll('–', '-'));
