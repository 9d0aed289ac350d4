import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/**
 * Holds every reading that leaves the program against the generated JSON Schema. A failure here is a bug of ratslese,
 * never the document's fault.
 */
let compiled: ValidateFunction | null = null;

function validator(): ValidateFunction {
  if (compiled === null) {
    const schema: unknown = JSON.parse(readFileSync(new URL('../../schemas/reading.schema.json', import.meta.url), 'utf8'));
    if (typeof schema !== 'object' || schema === null) throw new Error('schemas/reading.schema.json is no object');
    compiled = new Ajv2020({ allErrors: false, strict: true, strictTypes: false }).compile(schema);
  }
  return compiled;
}

/** Null if the reading is valid, else where it is not and why. */
export function validateReading(reading: unknown): string | null {
  const validate = validator();
  if (validate(reading)) return null;
  const error = validate.errors?.[0];
  return `${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`;
}
