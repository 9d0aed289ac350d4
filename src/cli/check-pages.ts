import { readFileSync } from 'node:fs';
import type { Severity } from '../record/schema.js';
import { usageError } from './usage-error.js';

/** The documentation of a check, generated from its source. */
export interface CheckPage {
  readonly id: string;
  readonly severity: Severity;
  readonly page: string;
}

export function readCheckPages(): readonly CheckPage[] {
  return JSON.parse(readFileSync(new URL('../checks/pages.json', import.meta.url), 'utf8'));
}

/** Throws a usage error for an id that no check has. */
export function assertCheckIds(ids: readonly string[]): void {
  if (ids.length === 0) return;
  const known = new Set(readCheckPages().map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw usageError(`There is no check ${JSON.stringify(unknown)}; ratslese explain lists all checks.`);
}
