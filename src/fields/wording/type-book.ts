import paperTypes from '../../vocabulary/paper-types.json' with { type: 'json' };
import { phraseBook } from '../../vocabulary/phrase-book.js';
import type { DocumentKind } from '../paper-tree/paper-tree.js';

/** Kinds of documents as they are printed, with the kind of record that they make. */
export const typeBook = phraseBook<DocumentKind>([
  ...paperTypes.minutes.map((form) => [form, 'minutes'] as const),
  ...paperTypes.agenda.map((form) => [form, 'agenda'] as const),
  ...paperTypes.paper.map((form) => [form, 'paper'] as const),
]);
