/**
 * # duplicate-document
 *
 * Severity: info
 *
 * Reports a document with the same bytes as one that was read before it in the same run. The second one is counted as
 * duplicate and gives no record.
 *
 * Why it matters: two records of one paper would count everything in it twice.
 *
 * What to do: nothing, or remove one of the files. Which of them is first follows from the order of the inputs.
 *
 * The examples are in the tests of the batch stage: it takes two documents to show it.
 */
import type { Check } from './check.js';

/** Yields nothing: one document alone is never a duplicate. `src/batch/` reports it with this message. */
export const duplicateDocument: Check = { id: 'duplicate-document', severity: 'info', run: () => [] };

export function message(firstPath: string): string {
  return `The same document was already read from ${firstPath}.`;
}
