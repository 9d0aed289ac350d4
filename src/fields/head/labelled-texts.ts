import words from '../../vocabulary/departments.json' with { type: 'json' };
import { flowing, mark } from '../paper-tree/mark.js';
import type { Document, Line, Span } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import type { Mark } from '../paper-tree/paper-tree.js';
import { lineAt } from '../../tree/line-at.js';
import { endsOpen } from '../wording/ends-open.js';
import { isSentence } from '../wording/prose.js';
import type { HeadContext, HeadField } from '../labels/head-context.js';
import { freeLines, valuesOf } from '../labels/head-context.js';
import { labelBook } from '../labels/labels.js';
import { withoutPlaceAndDay } from './date/place-in-letterhead.js';
import { isOriginator, originatorPart } from './originator-line.js';

/** Fields whose value is the text behind a label: who brought the paper in, who is in charge, file number, term. */
const LONGEST = 200;

function texts(context: HeadContext, field: string, rule: string): Mark<string>[] {
  return gathered(valuesOf(context, field), ({ value: printed }) => {
    const value = withoutPlaceAndDay(context, printed);
    const text = flowing(context.document.text, value);
    return text.length <= LONGEST && HAS_WORD.test(text) && !text.endsWith(':') ? [mark(text, value, rule)] : [];
  });
}

/** Matches "III" and "80/80.03"; not "-". */
const HAS_WORD = /[\p{L}\d]/u;

export const originators: HeadField = (context) => {
  const labelled = texts(context, 'originator', 'originator-label');
  if (labelled.length > 0) return { add: { originators: gathered(labelled, (value) => named(context.document, value)) } };
  const kind = context.found.kind[0]?.value.kind;
  const free = kind === 'minutes' || kind === 'agenda' ? [] : freeLines(context).filter((line) => isOriginator(line.text) && !OFFICE.test(line.text)).map((line) => originatorIn(line));
  return { add: { originators: free.length > 0 ? gathered(free, (value) => named(context.document, value)) : gathered(belowText(context), (value) => named(context.document, value)) } };
};

/** Whoever a line names, without the kind of the paper before and the address behind. */
function originatorIn({ text, start }: Line): Mark<string> {
  const part = originatorPart(text);
  const name = text.slice(part.start, part.end);
  return mark(name, { start: start + part.start, end: start + part.end }, 'originator-line');
}

/** Some forms print who brought a motion in below its text: "Antragsteller:" alone on its line, the names on the next. */
function belowText({ document }: HeadContext): Mark<string>[] {
  return gathered(document.lines, (line): Mark<string>[] => {
    const label = line.text.endsWith(':') ? labelBook.matchAt(line.text, 0) : null;
    const next = label?.value.field === 'originator' && label.end === line.text.length - 1 ? document.lines.slice(line.index + 1).find((one) => one.text !== '') : undefined;
    return next === undefined || next.text.length > LONGEST || isSentence(next.text) ? [] : [mark(flowing(document.text, next), next, 'originator-below-text')];
  });
}

/** Several groups in one value: "Gartenpartei, Liste Mitte". A person's names behind a comma and lists inside one name stay together. */
function named(document: Document, value: Mark<string>): Mark<string>[] {
  const printed = document.text.slice(value.start, value.end);
  const parts = printed.split(COMMA);
  if (parts.length < 2 || !parts.every(isGroup)) return [value];
  let from = 0;
  return parts.map((part) => {
    const start = value.start + printed.indexOf(part, from);
    from = start - value.start + part.length;
    return mark(part, { start, end: start + part.length }, value.rule);
  });
}

/** Matches ", " and "; "; not "," inside a number. */
const COMMA = /[,;] /u;
/** A party by its short name or by its first word. Matches "SPD", "FDP/DVP", "Die Linke", "Freie Wähler" and "Grüne"; not "Max" or "Verkehr und Umwelt". */
const IS_PARTY = /^(?:(?:Fraktion |Gruppe )?[\p{Lu}\d/]{2,12}(?:-\p{L}{1,30})?|(?:Die |Freie )\p{Lu}\p{L}{1,30}|Grüne|FREIE WÄHLER)$/u;
/** Matches "Gartenfraktion", "Gartenpartei" and "Liste"; not "Verkehr". */
const GROUP_WORD = /[Ff]raktion|[Pp]artei|[Ll]iste|[Gg]ruppe|Bündnis/u;
const LONGEST_GROUP = 60;

function isGroup(part: string): boolean {
  return part.length <= LONGEST_GROUP && (GROUP_WORD.test(part) || IS_PARTY.test(part));
}

/** Matches "Der Oberbürgermeister"; not "Stadtrat Muster". */
const OFFICE = /^(?:Der|Die) /u;

export const departments: HeadField = (context) => {
  const labelled = gathered(valuesOf(context, 'department'), ({ value, label }) => {
    const name = context.document.text.slice(label.start, label.end).trimEnd();
    const printed = context.document.text.slice(value.start, value.end);
    const bare = label.colon || !keptLabels.has(name) || printed.startsWith(`${name} `) || (HAS_LETTER.test(printed) && context.document.text.slice(label.end, value.start).includes('\n'));
    const whole = goesOnBelow(context, value, printed);
    const range = withoutPlaceAndDay(context, bare ? whole : { start: label.start, end: whole.end });
    const text = flowing(context.document.text, range);
    return text.length <= LONGEST && !text.startsWith('(') && !keptLabels.has(text) && !FILE.test(text) ? [mark(text, range, 'department-label')] : [];
  });
  return { add: { underDirectionOf: labelled } };
};

/** A name that cannot end so goes on below: "Amt für Hochbau und" over "Gebäudewirtschaft". */
function goesOnBelow({ document }: HeadContext, value: Span, printed: string): Span {
  const line = endsOpen(printed) || BENT.test(printed) || ofPlaces.has(printed) ? lineAt(document, value.start) : undefined;
  const next = line === undefined || line.end > value.end + 1 ? undefined : document.lines[line.index + 1];
  if (next !== undefined && ofPlaces.has(printed) && (next.text.includes(' ') || document.lines[next.index + 1]?.text !== '')) return value;
  return next === undefined || next.text === '' || next.text.length > LONGEST_REST || next.cells.length > 1 || labelBook.matchAt(next.text, 0) !== null || !NAME_GOES_ON.test(next.text) ? value : { start: value.start, end: next.end };
}

/** An office of a place, whose name may stand below it. */
const ofPlaces: ReadonlySet<string> = new Set(words.ofPlaces);
/** Matches "Amt für Bauen/", "Dez. 2 /" and "Team Sauberes"; not "Bauamt". */
const BENT = /(?:\/|(?<!\p{L})\p{Lu}\p{Ll}{3,12}res)$/u;

const LONGEST_REST = 40;
/** Matches "Gebäudewirtschaft" and "Sport Nord"; not "Herr Muster: Tel." or "12.03.2020". */
const NAME_GOES_ON = /^\p{L}[\p{L} ,.-]*$/u;
/** Matches "StA 61"; not "61". */
const HAS_LETTER = /\p{L}/u;

/** The name of a file in a foot. Matches "00213345.doc"; not "Amt 61". */
const FILE = /^\S{1,60}\.(?:docx?|odt|pdf|rtf)$/iu;

/** Labels that are part of the name: "Dezernat III", "Amt 61"; not "Federführend". */
const keptLabels: ReadonlySet<string> = new Set([...words.units, ...words.short]);

/** A Roman numeral alone is the department's of another label of the form. */
export const fileNumber: HeadField = (context) => ({ add: { fileNumber: texts(context, 'fileNumber', 'file-number-label').filter(({ value }) => !ROMAN.test(value)).slice(0, 1) } });

/** Matches "V" and "VII"; not "V/61" or "StU". */
const ROMAN = /^[IVX]{1,4}$/u;

/** Matches "18. Wahlperiode", "V. Wahlperiode" and "Wahlperiode 2009/2014"; not "Wahlperioden". */
const TERM = /(?:\d{1,2}|[IVX]{1,6})\. (?:Wahl|Legislatur)periode(?!\p{L})|(?:Wahl|Legislatur)periode \d{4} ?[/–-] ?\d{4}/u;

export const legislativeTerm: HeadField = (context) => {
  for (const line of context.head.lines) {
    const found = line.text.includes('periode') ? TERM.exec(line.text) : null;
    if (found !== null) return { add: { legislativeTerm: [mark(found[0], { start: line.start + found.index, end: line.start + found.index + found[0].length }, 'legislative-term')] } };
  }
  return { add: { legislativeTerm: texts(context, 'legislativeTerm', 'legislative-term-label').slice(0, 1) } };
};
