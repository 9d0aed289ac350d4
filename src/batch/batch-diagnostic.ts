import { createHash } from 'node:crypto';
import type { Check } from '../checks/check.js';
import { pageUrl } from '../checks/page-url.js';
import type { Diagnostic } from '../record/schema.js';

/** A diagnostic that takes more than one document: it has no place in the text. `actual` is what its fingerprint is made of. */
export function batchDiagnostic({ id, severity }: Check, message: string, actual: string, pointer: string | null): Diagnostic {
  const fingerprint = createHash('sha256').update(`${id}\n${actual}`).digest('hex').slice(0, 16);
  return { id, severity, message, place: null, pointer, actual, expected: null, url: pageUrl(id), fingerprint };
}
