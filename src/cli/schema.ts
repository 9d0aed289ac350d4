import { readdirSync, readFileSync } from 'node:fs';
import { usageError } from './usage-error.js';

const FOLDER = new URL('../../schemas/', import.meta.url);
const ENDING = '.schema.json';

/** A JSON Schema as it lies in the package. */
export function schema(name: string): string {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length)).sort();
  if (!names.includes(name)) throw usageError(`There is no schema ${JSON.stringify(name)}; choose one of ${names.join(', ')}.`);
  return readFileSync(new URL(`${name}${ENDING}`, FOLDER), 'utf8');
}
