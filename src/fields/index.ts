import type { Document } from '../tree/document.js';
import { account } from './account.js';
import { attachments } from './body-text/attachments.js';
import { proposedResolution } from './body-text/proposed-resolution.js';
import { relatedPapers } from './body-text/related-papers.js';
import { signatories } from './body-text/signatories.js';
import { cities } from './cities/index.js';
import { companies } from './companies/index.js';
import { consultations } from './consultations/index.js';
import { dateRoles } from './date-roles.js';
import { dates } from './dates/index.js';
import { decision } from './decision/index.js';
import { emptyTree, fill, growing } from './paper-tree/empty-tree.js';
import { head } from './head/index.js';
import { issuingBody } from './issuing-body/index.js';
import { minutes } from './minutes/index.js';
import type { PaperTree } from './paper-tree/paper-tree.js';
import type { Recognizer } from './paper-tree/recognizer.js';

/**
 * All recognizers, in the order in which one needs another: dates first, since rows and labels are told by them; the
 * table before the head, so that its lines are no title; names of towns last, since companies' names hold some.
 */
export const recognizers: readonly Recognizer[] = [dates, consultations, head, minutes, decision, proposedResolution, relatedPapers, signatories, attachments,
  dateRoles, account, companies, cities, issuingBody];

export function recognizeFields(document: Document): PaperTree {
  const tree = growing(emptyTree);
  for (const recognizer of recognizers) fill(tree, recognizer.recognize(document, tree));
  return tree;
}
