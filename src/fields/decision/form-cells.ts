import choices from '../../vocabulary/form-choices.json' with { type: 'json' };
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import type { Line, Span } from '../../tree/document.js';
import { mannerBook } from '../consultations/row-words.js';
import { boxBefore, type Choice, choicesIn } from '../form-boxes.js';
import { countedIn, mayNameSide, sideNamed } from './counted-sides.js';

/**
 * The cells of a form for the result, told by their own words: choices ("einstimmig", "abgelehnt", "lt. Vorlage"), with a
 * box or a typed cross beside them or none, and sides with or without their counts. It does not judge what was chosen.
 */
export interface FormCell extends Span {
  readonly kind: 'choice' | 'side' | 'cross';
  readonly words: string;
  readonly ticked: boolean;
}

/** Typed beside a choice instead of a box. Matches "x" and "✓"; not "Max". */
const CROSS = /^[xX✓✔]$/u;
/** Longer ones are sentences. */
const LONGEST_CHOICE = 60;

/** The choices and counts of a line, or the cross that it is; what else stands on it is left out. A cross behind the only choice ticks it. */
export function formCells(line: Line): FormCell[] {
  const found: FormCell[] = [];
  if (CROSS.test(line.text)) return [{ kind: 'cross', words: line.text, ticked: true, start: line.start, end: line.end }];
  let crossed = false;
  for (const cell of line.cells) {
    if (CROSS.test(cell.text)) {
      crossed = true;
      continue;
    }
    for (const { words, start, ticked } of choicesOf(cell.text)) {
      const kind = kindOf(words);
      if (kind !== null) found.push({ kind, words, ticked: ticked || crossed, start: cell.start + start, end: cell.start + start + words.length });
      crossed = false;
    }
  }
  const [only, ...others] = found;
  return crossed && only?.kind === 'choice' && others.length === 0 ? [{ ...only, ticked: true }] : found;
}

/** A cell by its boxes, or by the letter typed instead of one; without either it is one choice. */
function choicesOf(text: string): Choice[] {
  const choices = choicesIn(text);
  if (choices.length > 0) return choices;
  const typed = boxBefore(text);
  return [{ words: text.slice(typed?.end ?? 0), start: typed?.end ?? 0, ticked: typed?.ticked ?? false }];
}

function kindOf(printed: string): FormCell['kind'] | null {
  const words = printed.length > LONGEST_CHOICE ? printed.replace(REMARK, '') : printed;
  if (words === '' || words.length > LONGEST_CHOICE) return null;
  const small = words.toLowerCase();
  if (mannerBook.matchAt(small, 0) !== null || outcomeBook.matchAt(small, 0) !== null) return 'choice';
  return sideNamed(words) !== null || (mayNameSide(words) && countedIn(words).size > 0) ? 'side' : null;
}

/** What is written behind a choice. Matches ": \"Die Arbeiten beginnen ...\""; not ":". */
const REMARK = /:\s{0,3}["„»].*$/u;

const CHOICES = ['asProposed', 'otherwise', 'unanimous', 'majority'] as const;

/** What the words of a choice are about; null for words that choose an outcome of their own, and for those of no form. */
export function choiceOf(words: string): (typeof CHOICES)[number] | null {
  const small = words.toLowerCase();
  return CHOICES.find((choice) => choices[choice].some((beginning) => small.startsWith(beginning))) ?? null;
}
