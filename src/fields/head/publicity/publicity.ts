import type { Line } from '../../../tree/document.js';
import { tableHeadOf } from '../../columns/table-head.js';
import { mark } from '../../paper-tree/mark.js';
import { alignedBlocks } from '../../labels/aligned-blocks.js';
import { namesPublic } from '../../agenda/publicity-parts.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import type { Finds } from '../../paper-tree/recognizer.js';
import type { HeadContext, HeadField } from '../../labels/head-context.js';
import { textOf, valuesOf } from '../../labels/head-context.js';
import { publicityBook } from '../../wording/value-types.js';
import { signsOfItem } from '../sign-of-item.js';
import { type AskedPublicity, askedPublicity } from './asked-publicity.js';
import { publicityAtEnd, publicityBehindValue, publicityBetweenDashes } from './publicity-beside.js';
import { publicityInCell } from './publicity-in-cell.js';
import { publicityPhrases } from './publicity-phrases.js';
import { stackedPublicity } from './stacked-publicity.js';
import { tickedPublicity } from './ticked-publicity.js';

/**
 * Publicity of the document: behind its label or as a line of the head. An excerpt prints that of the meeting first, and
 * where the meeting has both parts, that of the item's paper decides.
 */
export const publicity: HeadField = (given) => {
  const whole = given.found.consultations.length > 0 ? given : { ...given, tableLines: NO_LINES };
  const lines = whole.head.lines.filter(({ index }) => !whole.tableLines.has(index));
  const asked: readonly AskedPublicity[] = [...lines.flatMap((line) => askedPublicity(whole.document, line) ?? []), ...stackedPublicity(lines)];
  const answered = asked.find(({ isPublic }) => isPublic !== null);
  if (answered?.isPublic != null) return { add: { public: [mark(answered.isPublic, answered, 'publicity-ticked')] } };
  const stated = otherwise(asked.length === 0 ? whole : without(whole, new Set(asked.flatMap(({ line, lines: own = [line] }) => own))));
  const unclear = stated.add?.public === undefined ? [...asked.filter(({ undecided }) => undecided), ...crossBelowWords(whole)] : [];
  return unclear.length === 0 ? stated : { add: { unread: unclear.map((one) => mark({ what: 'publicity', detail: textOf(whole, one) }, one, 'cross-between-words')) } };
};

/** "öffentlich" and "nichtöffentlich" among labels, and one cross among their values: which it answers is not told. */
function crossBelowWords({ document, dates }: HeadContext): readonly Line[] {
  const [first, ...others] = alignedBlocks(document, dates).filter(({ column }) => column === 'public-mark' || column === 'not-public-mark');
  return first === undefined || others.length === 0 || [first, ...others].some(({ values }) => values !== null) ? [] : [first.line];
}

/** The head without the lines that ask and were not answered. */
function without(context: HeadContext, lines: ReadonlySet<Line>): HeadContext {
  const { head } = context;
  return { ...context, head: { ...head, lines: head.lines.filter((line) => !lines.has(line)), values: head.values.filter(({ label }) => !lines.has(label.line)) } };
}

/** Stated in words or by a single box. */
function otherwise(context: HeadContext): Finds {
  const labelled = behindLabel(context);
  if (labelled !== null) return labelled === 'mixed' ? {} : { add: { public: [labelled] } };
  const lines = context.head.lines.filter(mayTell);
  const subject = insteadOfTitle(context);
  if (subject !== null) return { add: { public: [subject] } };
  const printed = tickedPublicity(context, lines) ?? publicityInCell(context, lines) ?? publicityBetweenDashes(context, lines) ?? publicityBehindValue(context);
  if (printed !== null) return { add: { public: [printed] } };
  const phrases = publicityPhrases(context, lines);
  const told = phrases.length > 0 ? phrases : [...signsOfItem(context), ...publicityAtEnd(context)];
  const [first] = told;
  return first === undefined || disagree(context, told) ? {} : { add: { public: [first] } };
}

/** The first label that names one of both; "mixed" where those that say anything name both. */
function behindLabel(context: HeadContext): Mark<boolean> | 'mixed' | null {
  let mixed = false;
  for (const { value, label } of valuesOf(context, 'public').filter(({ label }) => !context.tableLines.has(label.line.index) && tableHeadOf(label.line) === null)) {
    const text = textOf(context, value).toLowerCase();
    const phrase = publicityBook.matchAt(text, 0);
    if (phrase === null || (phrase.end < SHORTEST_WORD && !(label.colon && phrase.end === text.length))) continue;
    if (phrase.value !== 'mixed') return mark(phrase.value === 'public', { start: value.start, end: value.start + phrase.end }, 'publicity-label');
    mixed = true;
  }
  return mixed ? 'mixed' : null;
}

/** "Betreff: öffentlich" in the corner of a form, which asks for the title once more below. */
function insteadOfTitle(context: HeadContext): Mark<boolean> | null {
  const found = valuesOf(context, 'name').find(({ label, value }) => label.colon && publicityBook.matchWhole(textOf(context, value)) !== null);
  const word = found === undefined ? null : publicityBook.matchWhole(textOf(context, found.value));
  return found === undefined || word === null || word === 'mixed' ? null : mark(word === 'public', found.value, 'publicity-label');
}

/** A table without a row is a part of the form: "Sitzungsdatum | Sitzungsart" over "25.09.2012 | öffentlich". */
const NO_LINES: ReadonlySet<number> = new Set();

/** Most lines have no word of publicity, and are not looked at more closely. */
function mayTell({ text }: Line): boolean {
  return namesPublic(text) || publicityBook.find(text) !== null;
}

/** Shorter ones are signs ("Ö", "N"), which must stand alone behind a colon. */
const SHORTEST_WORD = 3;

/** Two sessions that a head names or two lines of a form, one open and one closed, say nothing of the paper. */
function disagree({ found }: HeadContext, phrases: readonly Mark<boolean>[]): boolean {
  return found.kind[0]?.value.kind === 'paper' && phrases.some(({ value }) => value) && phrases.some(({ value }) => !value);
}
