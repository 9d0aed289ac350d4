import { readFileSync } from 'node:fs';
import { usageError } from './usage-error.js';

/**
 * Asked when a document has failed: in a checkout whose `dist/` is older than its `schemas/` every document does, and none
 * of that is a bug. Says what to run instead.
 */
export async function refuseStaleBuild(): Promise<void> {
  const { schemaText } = await import('../record/build-schemas.js');
  const built = schemaText('reading');
  if (built === readFileSync(new URL('../../schemas/reading.schema.json', import.meta.url), 'utf8')) return;
  throw usageError('What is built in dist/ does not belong to schemas/: run `npm run build`, and behind a change of src/record/schema.ts `npm run schemas`.');
}
