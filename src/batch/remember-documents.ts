import { duplicateDocument, message } from '../checks/duplicate-document.js';
import type { Diagnostic } from '../record/schema.js';
import type { Source } from '../source/source.js';
import { batchDiagnostic } from './batch-diagnostic.js';

/** Remembers the content of a run's documents and finds those whose bytes came before under another path. */
export function rememberDocuments(): (source: Source) => Diagnostic | null {
  const paths = new Map<string, string>();
  return ({ sha256, path }) => {
    const first = paths.get(sha256);
    if (first !== undefined) return batchDiagnostic(duplicateDocument, message(first), sha256, null);
    paths.set(sha256, path);
    return null;
  };
}
