import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isObject, type JsonObject } from './json-object.js';

/**
 * Holds every reading that leaves the program against the generated JSON Schema. A failure here is a bug of ratslese,
 * never the document's fault.
 */
interface Validators {
  /** All but what stands under the pointers of the evidence. */
  readonly reading: ValidateFunction;
  /** The places under one pointer. */
  readonly places: ValidateFunction;
}

let compiled: Validators | null = null;

/** The evidence is checked pointer by pointer: ajv would spell out the way to each place before it is known to be wrong. */
function validators(): Validators {
  if (compiled === null) {
    const schema: unknown = JSON.parse(readFileSync(new URL('../../schemas/reading.schema.json', import.meta.url), 'utf8'));
    const properties = isObject(schema) ? schema['properties'] : null;
    const evidence = isObject(properties) ? properties['evidence'] : null;
    const places = isObject(evidence) ? evidence['additionalProperties'] : null;
    if (!isObject(schema) || !isObject(properties) || !isObject(evidence) || !isObject(places)) throw new Error('schemas/reading.schema.json has no evidence');
    compiled = { reading: validatorOf({ ...schema, properties: { ...properties, evidence: { ...evidence, additionalProperties: true } } }), places: validatorOf(places) };
  }
  return compiled;
}

/** That the schema itself is one is for the tests to say: it would take as long as all else here. */
function validatorOf(schema: JsonObject): ValidateFunction {
  return new Ajv2020({ allErrors: false, strict: true, strictTypes: false, inlineRefs: false, validateSchema: false }).compile(inFunctions(schema));
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
  const validate = validators();
  if (!validate.reading(reading)) return faultOf(validate.reading, '');
  const evidence = isObject(reading) ? reading['evidence'] : null;
  if (!isObject(evidence)) return '/evidence is not valid';
  const wrong = Object.keys(evidence).find((pointer) => !validate.places(evidence[pointer]));
  return wrong === undefined ? null : faultOf(validate.places, `/evidence/${wrong.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

function faultOf({ errors }: ValidateFunction, at: string): string {
  const error = errors?.[0];
  return `${at}${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`;
}
