import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isObject, type JsonObject } from './json-object.js';

/**
 * Holds every reading that leaves the program against the generated JSON Schema. A failure here is a bug of ratslese,
 * never the document's fault.
 */
let compiled: ValidateFunction | null = null;

function validator(): ValidateFunction {
  if (compiled === null) {
    const schema: unknown = JSON.parse(readFileSync(new URL('../../schemas/reading.schema.json', import.meta.url), 'utf8'));
    if (!isObject(schema)) throw new Error('schemas/reading.schema.json is no object');
    // That the schema itself is one is for the tests to say: it would take as long as all else here.
    compiled = new Ajv2020({ allErrors: false, strict: true, strictTypes: false, inlineRefs: false, validateSchema: false }).compile(inFunctions(schema));
  }
  return compiled;
}

/**
 * The same schema with each kind of object under a name of its own: ajv makes a function of each, and short functions are
 * optimized by the engine, which a single one of thousands of lines is not.
 */
function inFunctions(schema: JsonObject): JsonObject {
  const definitions: Record<string, unknown> = {};
  const named = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(named);
    if (!isObject(part)) return part;
    const whole = partsNamed(part);
    if (!isObject(part['properties'])) return whole;
    const name = `part${Object.keys(definitions).length}`;
    definitions[name] = whole;
    return { $ref: `#/$defs/${name}` };
  };
  const partsNamed = (part: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key, key === 'properties' && isObject(value) ? partsNamed(value) : named(value)]));
  return { ...partsNamed(schema), $defs: definitions };
}

/** Null if the reading is valid, else where it is not and why. */
export function validateReading(reading: unknown): string | null {
  const validate = validator();
  if (validate(reading)) return null;
  const error = validate.errors?.[0];
  return `${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`;
}
