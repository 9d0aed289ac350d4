import { boxBefore, boxesIn } from '../form-boxes.js';
import { mark } from '../mark.js';
import type { Mark } from '../paper-tree.js';
import type { HeadContext, HeadField } from './head-context.js';
import { freeLines, textOf, valuesOf } from './head-context.js';
import { publicityBook, withoutDashes } from './value-types.js';

/**
 * Publicity of the document: behind its label or as a line of the head. An excerpt prints that of the meeting first, and
 * where the meeting has both parts, that of the item's paper decides.
 */
export const publicity: HeadField = (context) => {
  let mixed = false;
  for (const { value } of valuesOf(context, 'public')) {
    const phrase = publicityBook.matchAt(textOf(context, value).toLowerCase(), 0);
    if (phrase === null || phrase.end < 3) continue;
    mixed ||= phrase.value === 'mixed';
    if (phrase.value === 'mixed') continue;
    return { add: { public: [mark(phrase.value === 'public', { start: value.start, end: value.start + phrase.end }, 'publicity-label')] } };
  }
  if (mixed) return {};
  const ticked = tickedPublicity(context);
  if (ticked !== null) return { add: { public: [ticked] } };
  for (const line of freeLines(context)) {
    for (const cell of line.cells) {
      const bare = withoutDashes(cell.text);
      const word = publicityBook.matchWhole(bare);
      if (word !== null && word !== 'mixed' && bare.length > 2) return { add: { public: [mark(word === 'public', cell, 'publicity-line')] } };
    }
  }
  const dashed = betweenDashes(context);
  if (dashed !== null) return { add: { public: [dashed] } };
  const attachments = new Set(context.head.values.filter(({ label }) => label.words.field === 'attachments').map(({ label }) => label.line));
  for (const line of context.head.lines) {
    const phrase = context.tableLines.has(line.index) || line.text.length > LONGEST_LINE || attachments.has(line) ? null : IN_PHRASE.exec(line.text);
    if (phrase === null) continue;
    const range = { start: line.start + phrase.index, end: line.start + phrase.index + phrase[0].length };
    return { add: { public: [mark(phrase.groups?.['closed'] === undefined, range, 'publicity-phrase')] } };
  }
  return {};
};

/** Beside the kind, between dashes. Matches "Bürgerantrag - öffentlich - gem. § 24" and "Vorlage – nicht öffentlich –"; not "öffentlich - rechtlich". */
const BETWEEN_DASHES = /(?<=^\p{Lu}[\p{L} ]{3,40} [-–] )(?<closed>nicht ?)?öffentlich(?= [-–])/iu;

function betweenDashes(context: HeadContext): Mark<boolean> | null {
  for (const line of context.head.lines) {
    for (const cell of line.cells) {
      const found = context.tableLines.has(line.index) || cell.text.length > LONGEST_LINE ? null : BETWEEN_DASHES.exec(cell.text);
      if (found !== null) return mark(found.groups?.['closed'] === undefined, { start: cell.start + found.index, end: cell.start + found.index + found[0].length }, 'publicity-between-dashes');
    }
  }
  return null;
}

/** What a ticked box says. Matches "öffentlich" and "nicht öffentlich"; not "öffentliche". */
const PUBLIC_CHOICE = /^(?<closed>nicht[ -]?)?öffentlich(?!\p{L})/u;

function tickedPublicity(context: HeadContext): Mark<boolean> | null {
  for (const line of context.head.lines) {
    for (const cell of line.cells) {
      for (const box of context.tableLines.has(line.index) ? [] : [...boxesIn(cell.text), boxBefore(cell.text)]) {
        const found = box?.ticked === true ? PUBLIC_CHOICE.exec(cell.text.slice(box.end)) : null;
        if (box !== null && found !== null) return mark(found.groups?.['closed'] === undefined, { start: cell.start + box.start, end: cell.start + box.end + found[0].length }, 'publicity-ticked');
      }
    }
  }
  return null;
}

const LONGEST_LINE = 90;
/** Publicity beside the kind or the session. Matches "Öffentliche Beschlussvorlage", "in öffentlicher Sitzung", "Beschlussvorlage - öffentlich", "(öffentlich)"; not "öffentliche Ordnung". */
const IN_PHRASE = /(?<![\p{L}\/])(?<closed>nicht[ -]?)?öffentliche?[rns]?(?: ?\)|(?<=^\p{Lu}\p{L}{3,30}(?: -)? (?:nicht ?)?öffentlich)$| (?:Sitzung|\p{L}*vorlage|Anfrage|Antrag|Berichtsvorlage|Mitteilung|Drucksache)(?!\p{L}))/iu;

/** Where the head says nothing, what all rows agree on. */
export const publicityOfRows: HeadField = ({ found }) => (found.public.length > 0 ? {} : fromRows(found.consultations.map((row) => row.value.public)));

function fromRows(marks: readonly ({ value: boolean; start: number; end: number } | null)[]) {
  const first = marks[0];
  if (first === undefined || first === null || !marks.every((other) => other?.value === first.value)) return {};
  return { add: { public: [mark(first.value, first, 'all-rows-agree', 'implied')] } };
}
