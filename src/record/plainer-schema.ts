/**
 * Says what a generated JSON Schema says in the words that are cheapest to check: a value or null is a list of types and
 * not a choice of two schemas, and what holds of all JSON anyway (keys are strings, integers are safe) is left out.
 * Descriptions, examples and the order of keys stay as they are.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Keys whose values are data and no schemas. */
const DATA: ReadonlySet<string> = new Set(['examples', 'enum', 'const', 'default', 'description', 'title']);

/** `start` are the keys to stand first. */
export function plainer(start: JsonObject, schema: Json): Json {
  const read = plainerSchema(schema);
  return isObject(read) ? { ...start, ...read } : read;
}

function plainerSchema(schema: Json): Json {
  if (isList(schema)) return schema.map(plainerSchema);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !isRedundant(key, value)).map(([key, value]): [string, Json] => [key, DATA.has(key) ? value : plainerSchema(value)]);
  return withNull(Object.fromEntries(kept));
}

function isRedundant(key: string, value: Json): boolean {
  if (key === 'minimum' || key === 'maximum') return value === Number.MIN_SAFE_INTEGER || value === Number.MAX_SAFE_INTEGER;
  return key === 'propertyNames' && isObject(value) && value['type'] === 'string' && Object.keys(value).length === 1;
}

/** `anyOf` a schema of one type and null becomes that schema with two types, unless each has a description of its own. */
function withNull(schema: JsonObject): JsonObject {
  const { anyOf, ...around } = schema;
  if (anyOf === undefined || !isList(anyOf) || anyOf.length !== 2) return schema;
  const [one, none] = anyOf;
  if (!isObject(one) || !isObject(none) || none['type'] !== 'null' || typeof one['type'] !== 'string') return schema;
  if (one['description'] !== undefined && around['description'] !== undefined) return schema;
  const choices = one['enum'];
  return { ...one, type: [one['type'], 'null'], ...(isList(choices) ? { enum: [...choices, null] } : {}), ...around };
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
