import { duplicateReference, message } from '../checks/duplicate-reference.js';
import type { Diagnostic, Reading } from '../record/schema.js';
import { batchDiagnostic } from './batch-diagnostic.js';

/** Remembers the numbers of a run's papers and finds those that a paper of the same body with other content bears. */
export function rememberReferences(): (reading: Reading) => Diagnostic | null {
  const paths = new Map<string, string>();
  return ({ record: { body, reference }, source }) => {
    if (reference === null) return null;
    const key = JSON.stringify([body?.name ?? null, reference]);
    const first = paths.get(key);
    if (first !== undefined) return batchDiagnostic(duplicateReference, message(reference, first), reference, '/record/reference');
    paths.set(key, source.path);
    return null;
  };
}
