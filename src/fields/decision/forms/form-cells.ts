import choices from '../../../vocabulary/form-choices.json' with { type: 'json' };
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import type { Span } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { mannerBook } from '../../wording/row-words.js';
import { countedIn, mayNameSide, sideNamed } from '../votes/counted-sides.js';
import type { FormToken } from '../../forms/form-rows.js';
import type { Side } from '../../forms/form-side.js';

/**
 * The cells of a form for the result, told by their own words: choices ("einstimmig", "abgelehnt", "lt. Vorlage"), with a
 * box or a typed cross beside them or none, and sides with or without their counts. It does not judge what was chosen.
 */
export interface FormCell extends Span {
  readonly kind: 'choice' | 'side' | 'cross';
  readonly words: string;
  readonly ticked: boolean;
}

/** Longer ones are sentences. */
const LONGEST_CHOICE = 60;

/** The choices and counts of a row whose boxes stand on one side of them, or the box that it is; what else stands on it is left out. */
export function formCells(tokens: readonly FormToken[], side: Side | null): FormCell[] {
  const [only] = tokens;
  if (tokens.length === 1 && only?.words === null) return [{ kind: 'cross', words: '', ticked: only.ticked, start: only.start, end: only.end }];
  return gathered(tokens, ({ words, start, end }, at): FormCell[] => {
    const kind = words === null ? null : kindOf(words);
    const beside = side === null ? undefined : tokens[side === 'before' ? at - 1 : at + 1];
    return words === null || kind === null ? [] : [{ kind, words, ticked: beside?.words === null && beside.ticked, start, end }];
  });
}

/** What words choose or count; null for those that do neither. */
export function kindOf(printed: string): FormCell['kind'] | null {
  const words = printed.length > LONGEST_CHOICE ? printed.replace(REMARK, '') : printed;
  if (words === '' || words.length > LONGEST_CHOICE) return null;
  const small = words.toLowerCase();
  if (mannerBook.matchAt(small, 0) !== null || outcomeBook.matchAt(small, 0) !== null || CHOICE.test(small)) return 'choice';
  return sideNamed(words) !== null || (mayNameSide(words) && countedIn(words).size > 0) ? 'side' : null;
}

/** Of the proposal or of how many, in words that are no outcome of their own. Matches "nach vorlage", "lt. beschlußvorschlag", "mehrheit" and "einst."; not "nach der vorlage wird" or "einstweilig". */
const CHOICE = /^(?:(?:nach|wie|lt\.?|laut|gem\.|gemäß|entsprechend)(?: der| dem)? (?:beschlu(?:ss|ß))?(?:vorlage|vorschlag|antrag|entwurf)|einst\.|(?:mit )?(?:stimmen)?mehrheit):?$/u;

/** What is written behind a choice. Matches ": \"Die Arbeiten beginnen ...\""; not ":". */
const REMARK = /:\s{0,3}["„»].*$/u;

const CHOICES = ['asProposed', 'otherwise', 'unanimous', 'majority'] as const;

/** What the words of a choice are about; null for words that choose an outcome of their own, and for those of no form. */
export function choiceOf(words: string): (typeof CHOICES)[number] | null {
  const small = words.toLowerCase();
  return CHOICES.find((choice) => choices[choice].some((beginning) => small.startsWith(beginning))) ?? null;
}
