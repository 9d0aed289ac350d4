import { flowing, mark } from '../mark.js';
import type { Mark } from '../paper-tree.js';
import type { HeadContext, HeadField } from './head-context.js';
import { freeLines, valuesOf } from './head-context.js';
import { isOriginator } from './name.js';

/** Fields whose value is the text behind a label: who brought the paper in, who is in charge, file number, term. */
const LONGEST = 200;

function texts(context: HeadContext, field: string, rule: string): Mark<string>[] {
  return valuesOf(context, field).flatMap(({ value }) => {
    const text = flowing(context.document.text, value);
    return text.length <= LONGEST && HAS_WORD.test(text) ? [mark(text, value, rule)] : [];
  });
}

/** Matches "III" and "80/80.03"; not "-". */
const HAS_WORD = /[\p{L}\d]/u;

export const originators: HeadField = (context) => {
  const labelled = texts(context, 'originator', 'originator-label');
  const free = labelled.length > 0 ? [] : freeLines(context).filter((line) => isOriginator(line.text) && !OFFICE.test(line.text));
  return { add: { originators: [...labelled, ...free.map((line) => mark(line.text, line, 'originator-line'))] } };
};

/** Matches "Der Oberbürgermeister"; not "Stadtrat Muster". */
const OFFICE = /^(?:Der|Die) /u;

export const departments: HeadField = (context) => {
  const labelled = valuesOf(context, 'department').flatMap(({ value, label }) => {
    const bare = label.colon || !KEEPS_LABEL.test(context.document.text.slice(label.start, label.end));
    const range = bare ? value : { start: label.start, end: value.end };
    const text = flowing(context.document.text, range);
    return text.length <= LONGEST ? [mark(text, range, 'department-label')] : [];
  });
  return { add: { underDirectionOf: labelled } };
};

/** Labels that are part of the name: "Dezernat III", "Amt 61". Matches "Dezernat "; not "Federführend". */
const KEEPS_LABEL = /^(?:Dezernat|Amt|Fachbereich|Fachdienst|Referat|Abteilung|Geschäftsbereich|Dez\.) ?$/u;

export const fileNumber: HeadField = (context) => ({ add: { fileNumber: texts(context, 'fileNumber', 'file-number-label').slice(0, 1) } });

/** Matches "18. Wahlperiode", "V. Wahlperiode" and "Wahlperiode 2009/2014"; not "Wahlperioden". */
const TERM = /(?:\d{1,2}|[IVX]{1,6})\. (?:Wahl|Legislatur)periode(?!\p{L})|(?:Wahl|Legislatur)periode \d{4} ?[/–-] ?\d{4}/u;

export const legislativeTerm: HeadField = (context) => {
  for (const line of context.head.lines) {
    const found = TERM.exec(line.text);
    if (found !== null) return { add: { legislativeTerm: [mark(found[0], { start: line.start + found.index, end: line.start + found.index + found[0].length }, 'legislative-term')] } };
  }
  return { add: { legislativeTerm: texts(context, 'legislativeTerm', 'legislative-term-label').slice(0, 1) } };
};
