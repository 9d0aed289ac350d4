import labels from '../vocabulary/labels.json' with { type: 'json' };
import columns from '../vocabulary/columns.json' with { type: 'json' };
import paperTypes from '../vocabulary/paper-types.json' with { type: 'json' };
import publicity from '../vocabulary/publicity.json' with { type: 'json' };
import sections from '../vocabulary/sections.json' with { type: 'json' };
import { isWordCharacter, phraseBook } from '../vocabulary/phrase-book.js';

/**
 * A document whose lines were lost stands in one stream: labels, values, table, text, page footers. This finds the
 * places where lines must have begun: before labels and headings with their colon, around the head of a table, and,
 * up to the first section, around a printed kind or mark of publicity. It needs several labels to believe in a stream.
 */
/** An agenda item in the stream. Matches " TOP 3: " and " TOP 4.1 "; not "TOPS". */
const ITEM = / TOP \d{1,3}(?:\.\d{1,3})*:? (?=\p{Lu})/gu;
const MIN_LENGTH = 240;
const MIN_LABELS = 3;
/** The head of a document lies within so many characters. */
const HEAD = 4000;

type Word = 'label' | 'section' | 'value';

const words = phraseBook<Word>([
  ...sections.proposedResolution.map((form) => [form, 'section'] as const),
  ...sections.body.map((form) => [form, 'section'] as const),
  ...labels.labels.flatMap(({ forms }) => forms.map((form) => [form, 'label'] as const)),
]);
const columnNames = phraseBook<string>([...columns.heading.map((form) => [form, 'organization'] as const), ...columns.columns.flatMap(({ forms, holds }) => forms.map((form) => [form, holds] as const))]);
const values = phraseBook<Word>([...paperTypes.paper, ...paperTypes.minutes, ...publicity.public.filter((form) => form === 'öffentlich'), ...publicity.notPublic.filter((form) => form.endsWith('öffentlich'))]
  .map((form) => [form, 'value'] as const));

/** Offsets in `line` at which a new line begins; empty if the line is no stream. */
export function streamBreaks(line: string): number[] {
  if (line.length < MIN_LENGTH) return [];
  const lower = line.toLowerCase();
  const found = labelBreaks(line, lower);
  if (found.labels < MIN_LABELS) return [];
  const head = Math.min(HEAD, found.firstSection);
  const all = [...found.breaks, ...tableBreaks(line, lower, head), ...valueBreaks(line, lower, head)];
  return [...new Set(all)].filter((at) => at > 0 && at < line.length).sort((a, b) => a - b);
}

function labelBreaks(line: string, lower: string): { breaks: number[]; labels: number; firstSection: number } {
  const breaks: number[] = [];
  let labelCount = 0;
  let firstSection = line.length;
  for (let colon = lower.indexOf(':'); colon >= 0; colon = lower.indexOf(':', colon + 1)) {
    for (let start = Math.max(0, colon - 40); start < colon; start += 1) {
      if (start > 0 && isWordCharacter(lower, start - 1)) continue;
      const phrase = words.matchAt(lower, start);
      if (phrase === null || lower.slice(phrase.end, colon).trim() !== '' || line.charAt(start) === lower.charAt(start)) continue;
      breaks.push(start);
      labelCount += 1;
      if (phrase.value === 'section') {
        breaks.push(colon + 1);
        firstSection = Math.min(firstSection, start);
      }
      break;
    }
  }
  for (const item of line.matchAll(ITEM)) breaks.push(item.index + 1);
  return { breaks, labels: labelCount, firstSection };
}

/** Around a run of two column names or more. */
function tableBreaks(line: string, lower: string, until: number): number[] {
  for (let at = 0; at < until; at += 1) {
    if (at > 0 && isWordCharacter(lower, at - 1)) continue;
    const run = columnRun(line, lower, at);
    if (run !== null) return [at, run];
  }
  return [];
}

function columnRun(line: string, lower: string, from: number): number | null {
  let at = from;
  let count = 0;
  let named = false;
  for (let phrase = columnNames.matchAt(lower, at); phrase !== null; phrase = columnNames.matchAt(lower, at)) {
    if (count === 0 && line.charAt(at) === lower.charAt(at)) return null;
    count += 1;
    named ||= phrase.value === 'organization';
    at = phrase.end;
    while (at < lower.length && !isWordCharacter(lower, at)) at += 1;
  }
  return count > 1 && named ? at : null;
}

function valueBreaks(line: string, lower: string, until: number): number[] {
  const breaks: number[] = [];
  for (let found = values.find(lower); found !== null && found.start < until; found = values.find(lower, found.end)) {
    const alone = line.charAt(found.end) === ' ' && line.charAt(found.start - 1) === ' ' && line.charAt(found.end + 1) !== '-' && !NUMBERED.test(line.slice(found.end, found.end + 8));
    if (alone) breaks.push(found.start, found.end + 1);
  }
  return breaks;
}

/** A number follows, so that the kind is its label. Matches " Nr. 3" and " 037/2019"; not " öffentlich". */
const NUMBERED = /^ ?(?:Nr|\d|zum|zur)/u;
