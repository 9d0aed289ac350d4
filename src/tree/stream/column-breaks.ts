import columns from '../../vocabulary/columns.json' with { type: 'json' };
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { codeAt, isDigitCode } from '../../vocabulary/letters.js';
import { isWordCharacter, phraseBook } from '../../vocabulary/phrase-book.js';
import { mayBeginLine, newWordsFollow } from './line-begin.js';

const headings = phraseBook(columns.heading.map((form) => [form, true] as const));
const columnNames = phraseBook<string>([...columns.heading.map((form) => [form, 'organization'] as const), ...columns.columns.flatMap(({ forms, holds }) => forms.map((form) => [form, holds] as const))]);

/** Around each run of two column names or more, and around the heading of a table that a day or a committee follows. */
export function columnBreaks(line: string, lower: string, until: number): number[] {
  const breaks: number[] = [];
  let from = 0;
  for (let found = columnNames.find(lower); found !== null && found.start < until; found = columnNames.find(lower, from)) {
    const run = columnRun(line, lower, found.start);
    const end = run.isHead ? run.end : headingEnd(line, lower, found.start);
    if (end !== null) breaks.push(found.start, end);
    from = Math.max(end ?? found.end, run.end);
  }
  return breaks;
}

/** Whether a line begins with the heading of a table. */
export const beginsTable = (line: string): boolean => headings.matchAt(line, 0) !== null;

/** Where the heading of a table ends that stands at `at`, if a day or a council body follows. */
function headingEnd(line: string, lower: string, at: number): number | null {
  const phrase = headings.matchAt(lower, at);
  if (phrase === null || !mayBeginLine(line, at) || !newWordsFollow(line, phrase.end)) return null;
  const [word = ''] = WORD.exec(line.slice(phrase.end + 1, phrase.end + LONGEST_WORD)) ?? [];
  return isDigitCode(codeAt(word, 0)) || committeeWordIn(word) !== null ? phrase.end + 1 : null;
}

/** The next word. Matches "Stadtrat"; not " ". */
const WORD = /^[^ ]+/u;
const LONGEST_WORD = 60;

/** Where the names of columns end that follow each other from a place on, and whether they are the head of a table. */
function columnRun(line: string, lower: string, from: number): { readonly end: number; readonly isHead: boolean } {
  const run: { at: number; form: string; holds: string }[] = [];
  let at = from;
  for (let phrase = columnNames.matchAt(lower, at); phrase !== null; phrase = columnNames.matchAt(lower, at)) {
    if (at === from && line.charAt(at) === lower.charAt(at)) return { end: phrase.end, isHead: false };
    run.push({ at, form: phrase.form, holds: phrase.value });
    at = phrase.end;
    while (at < lower.length && !isWordCharacter(lower, at)) at += 1;
  }
  // "Ausschuss für" begins the first row.
  const name = run.findIndex(({ form }, index) => form === 'ausschuss' && index > 0 && run[index + 1]?.form === 'für' && line.charAt(run[index + 1]?.at ?? 0) === 'f');
  const names = name < 0 ? run : run.slice(0, name);
  const capitals = names.filter((one) => line.charAt(one.at) !== lower.charAt(one.at)).length;
  return { end: name < 0 ? at : (run[name]?.at ?? at), isHead: capitals > 1 && names.some(({ holds, form }) => holds === 'organization' && form !== 'für') };
}
