import type { Document } from '../tree/document.js';
import { consultations } from './consultations/index.js';
import { dates } from './dates/index.js';
import { emptyTree, merge } from './empty-tree.js';
import { head } from './head/index.js';
import type { PaperTree } from './paper-tree.js';
import type { Recognizer } from './recognizer.js';

/**
 * All recognizers, in the order in which one needs another: dates first, since rows and labels are told by them; the
 * table before the head, so that its lines are no title; names of towns last, since companies' names hold some.
 */
export const recognizers: readonly Recognizer[] = [dates, consultations, head];

export function recognizeFields(document: Document): PaperTree {
  return recognizers.reduce<PaperTree>((tree, recognizer) => merge(tree, recognizer.recognize(document, tree)), emptyTree);
}
