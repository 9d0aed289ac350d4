import { readDocument } from '../../src/pipeline.js';
import type { Reading } from '../../src/record/schema.js';

/** The reading of a plain text. Throws where it is unreadable. */
export async function readText(text: string): Promise<Reading> {
  const outcome = await readDocument({ path: 'paper.txt', mediaType: 'text/plain', bytes: Buffer.from(text), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading;
}
