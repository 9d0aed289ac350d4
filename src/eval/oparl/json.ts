/** Looks into JSON that may be anything: what is not of the wanted shape is not there. */
export { isObject, type JsonObject } from '../../record/json-object.js';

/** A string with something in it, else null. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** A list as it is, one value as a list of one, nothing as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
