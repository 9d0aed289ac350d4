/**
 * # duplicate-reference
 *
 * Severity: warning
 *
 * Reports a paper whose number an other paper of the same body has in the same run, with another content.
 *
 * Why it matters: two versions of one paper were exported under one number, or a number was misread. Whoever joins by the
 * number gets either of them.
 *
 * What to do: compare both files; a supplement should print its suffix (`0123/2020-01`).
 *
 * The examples are in the tests of the batch stage: it takes two documents to show it.
 */
import type { Check } from './check.js';

/** Yields nothing: it takes two documents. `src/batch/` reports it with this message. */
export const duplicateReference: Check = { id: 'duplicate-reference', severity: 'warning', run: () => [] };

export function message(reference: string, firstPath: string): string {
  return `The number ${reference} was already read from ${firstPath}, with another content.`;
}
