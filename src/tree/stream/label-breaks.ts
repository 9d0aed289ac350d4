import columns from '../../vocabulary/columns.json' with { type: 'json' };
import labels from '../../vocabulary/labels.json' with { type: 'json' };
import sections from '../../vocabulary/sections.json' with { type: 'json' };
import streamWords from '../../vocabulary/stream-words.json' with { type: 'json' };
import { codeAt, isCapitalCode, isDigitCode, isLetterCode } from '../../vocabulary/letters.js';
import { isWordCharacter, phraseBook } from '../../vocabulary/phrase-book.js';
import { mayBeginLine } from './line-begin.js';

type Word = 'label' | 'section';

const words = phraseBook<Word>([
  ...sections.proposedResolution.map((form) => [form, 'section'] as const),
  ...sections.body.map((form) => [form, 'section'] as const),
  ...[...columns.heading, ...streamWords.heads].map((form) => [form, 'label'] as const),
  ...labels.labels.flatMap(({ forms }) => forms.map((form) => [form, 'label'] as const)),
]);
/** No label is longer. */
const LONGEST = 40;

/** Labels whose value is told by its digits where the colon is missing. */
const DIGITS_FOLLOW: ReadonlySet<string> = new Set(['reference', 'date', 'received', 'other-date', 'meetingDate', 'fileNumber']);
const typed = phraseBook(labels.labels.filter(({ field, bare, first }) => bare && first !== true && DIGITS_FOLLOW.has(field)).flatMap(({ forms }) => forms.map((form) => [form, true] as const)));

/** A number or a day behind its label, and words of their own behind it. Matches ": 2021/BV/2318 Der", " KT 056/2019 Dezernat" and ": 27.05.2020 61 Amt"; not " 12 und" or ": 27. Mai". */
const VALUE = /:? ?(?:\p{Lu}[\p{L}.]{0,6} )?[^ ]{0,30}\d[^ ]{2,30}(?<![.,])(?= \p{Lu}\p{Ll}| \d)/uy;

/** Behind the number or the day of a label that ends at `end`. */
function valueBreak(line: string, end: number): number[] {
  VALUE.lastIndex = end;
  return VALUE.test(line) ? [VALUE.lastIndex] : [];
}

/** Before labels without a colon whose value begins with a digit, "Datum 12.03.2019", and behind the values of such labels. */
export function bareLabelBreaks(line: string, lower: string, until: number): number[] {
  const breaks: number[] = [];
  for (let found = typed.find(lower); found !== null && found.start < until; found = typed.find(lower, found.end)) {
    if (line.charAt(found.end) === ':') breaks.push(...valueBreak(line, found.end));
    else if (mayBeginLine(line, found.start) && line.charAt(found.end) === ' ' && isDigitCode(codeAt(line, found.end + 1))) breaks.push(found.start, ...valueBreak(line, found.end));
  }
  return breaks;
}

/** A capital right behind a small letter: "Vorlage-Art" in "Status:öffentlichVorlage-Art:". */
function isGlued(line: string, at: number): boolean {
  const before = codeAt(line, at - 1);
  return isCapitalCode(codeAt(line, at)) && isLetterCode(before) && !isCapitalCode(before);
}

/** Before labels and headings with their colon, and behind such a heading; `firstSection` is where the head ends. */
export function labelBreaks(line: string, lower: string): { breaks: number[]; count: number; firstSection: number } {
  const breaks: number[] = [];
  let count = 0;
  let firstSection = line.length;
  for (let colon = lower.indexOf(':'); colon >= 0; colon = lower.indexOf(':', colon + 1)) {
    for (let start = Math.max(0, colon - LONGEST); start < colon; start += 1) {
      if (start > 0 && isWordCharacter(lower, start - 1) && !isGlued(line, start)) continue;
      const phrase = words.matchAt(lower, start);
      if (phrase === null || lower.slice(phrase.end, colon).trim() !== '' || line.charAt(start) === lower.charAt(start)) continue;
      breaks.push(start);
      count += 1;
      if (phrase.value === 'section') {
        breaks.push(colon + 1);
        firstSection = Math.min(firstSection, start);
      }
      break;
    }
  }
  return { breaks, count, firstSection };
}

/** How many labels with a colon a line has in its first part. */
export function labelsOn(line: string): number {
  const head = line.slice(0, LONGEST_HEAD);
  return labelBreaks(head, head.toLowerCase()).count;
}

const LONGEST_HEAD = 600;

const titles = phraseBook(labels.labels.filter(({ field }) => field === 'name').flatMap(({ forms }) => forms.map((form) => [form, true] as const)));

/** Whether a line of small letters begins with the label of a title. */
export function beginsTitle(lower: string): boolean {
  const phrase = titles.matchAt(lower, 0);
  return phrase !== null && (lower.charAt(phrase.end) === ':' || lower.charAt(phrase.end) === ' ');
}
