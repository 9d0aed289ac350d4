import type { Line, Span } from '../../../tree/document.js';
import type { HeadContext } from '../../labels/head-context.js';
import { isSalutation } from '../../wording/letter-words.js';
import { publicityBook, withoutDashes } from '../../wording/value-types.js';
import { typeBook } from '../../wording/type-book.js';
import { isFormText } from './form-text.js';

/**
 * The subject of a letter that answers a paper under its number, in parts: "Drucksache 1032/12; Anfrage nach § 9 GeschO;
 * Lärmschutz am Wehr; – öffentlich –". What is neither the number, the kind nor the publicity is the title. Null if the
 * block of the own number is none such, or nothing is left.
 */
export function subjectInParts(context: HeadContext): Span | null {
  const { document, found, head } = context;
  const [own] = found.reference;
  const first = own === undefined || found.kind[0]?.value.kind !== 'paper' ? undefined : head.lines.find(({ start, end }) => start <= own.start && end >= own.end);
  if (own === undefined || first === undefined || first.cells.length > 1 || document.text.charAt(own.end) !== ';' || own.start - first.start > LONGEST_LABEL) return null;
  const last = lastLine(context, first);
  const parts = partsOf(document.text, own.end + 1, last.end).filter(({ start, end }) => !isNamed(document.text.slice(start, end)));
  const [title] = parts;
  return title === undefined || !document.text.slice(own.end + 1, title.start).includes(';') ? null : { start: title.start, end: (parts.at(-1) ?? title).end };
}

/** The line that the publicity ends, else the last before anything else begins. */
function lastLine(context: HeadContext, first: Line): Line {
  let last = first;
  for (const line of context.document.lines.slice(first.index + 1, first.index + MOST_LINES)) {
    if (line.block !== first.block || line.cells.length > 1 || isSalutation(line.text) || isFormText(line, context) || ENDS.test(last.text)) break;
    last = line;
  }
  return last;
}

/** Matches the end of "Lärmschutz; – öffentlich –"; not of "öffentlich". */
const ENDS = /öffentlich ?[-–]$/iu;
const LONGEST_LABEL = 24;
const MOST_LINES = 6;

/** The stretches between semicolons, without the blanks around them. */
function partsOf(text: string, from: number, to: number): Span[] {
  const parts: Span[] = [];
  for (let start = from; start < to; ) {
    const mark = text.indexOf(';', start);
    const end = mark < 0 || mark > to ? to : mark;
    const words = text.slice(start, end);
    const blank = words.length - words.trimStart().length;
    if (words.trim() !== '') parts.push({ start: start + blank, end: start + words.trimEnd().length });
    start = end + 1;
  }
  return parts;
}

/** A kind with its rule, or a publicity between dashes. */
function isNamed(text: string): boolean {
  const kind = typeBook.matchAt(text, 0);
  return publicityBook.matchWhole(withoutDashes(text)) !== null || (kind !== null && (kind.end === text.length || BY_RULE.test(text.slice(kind.end))));
}

/** Matches " nach § 9 Abs. 2" and " gem. § 5"; not " nach Musterau". */
const BY_RULE = /^ (?:nach|gem\.|gemäß) §/u;
