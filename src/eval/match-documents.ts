import type { Reading } from '../record/schema.js';
import type { Truth } from './truth.js';

/**
 * Finds the reading of each document of the truth: same file name, and of several those whose paths agree from the end for
 * the longest; of these the last. It does not look at what the documents say.
 */
export interface Match {
  readonly truth: Truth;
  /** Null if no reading has the document's file name. */
  readonly reading: Reading | null;
}

export function matchDocuments(truths: readonly Truth[], readings: readonly Reading[]): readonly Match[] {
  const byName = new Map<string, Reading[]>();
  for (const reading of readings) {
    const name = fileName(reading.source.path);
    const namesakes = byName.get(name);
    if (namesakes === undefined) byName.set(name, [reading]);
    else namesakes.push(reading);
  }
  return truths.map((truth) => ({ truth, reading: nearest(truth.document, byName.get(fileName(truth.document)) ?? []) }));
}

/** The last segment of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function nearest(document: string, readings: readonly Reading[]): Reading | null {
  let best: Reading | null = null;
  let most = 0;
  for (const reading of readings) {
    const shared = sharedSegments(document, reading.source.path);
    if (shared < most) continue;
    best = reading;
    most = shared;
  }
  return best;
}

function sharedSegments(one: string, other: string): number {
  const [x, y] = [one.split('/').reverse(), other.split('/').reverse()];
  const differs = x.findIndex((segment, at) => segment !== y[at]);
  return differs < 0 ? x.length : differs;
}
