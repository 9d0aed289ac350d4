import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../batch/reading.js';
import { schemaText } from '../../src/record/build-schemas.js';
import { validateReading } from '../../src/record/validate.js';

const NAMES = ['reading', 'record', 'diagnostic'] as const;
const fileOf = (name: string): string => readFileSync(fileURLToPath(new URL(`../../schemas/${name}.schema.json`, import.meta.url)), 'utf8');

describe('the JSON Schemas', () => {
  it.each(NAMES)('%s is fresh: run `npm run schemas` after a change of src/record/schema.ts', (name) => expect(fileOf(name)).toBe(schemaText(name)));

  it.each(NAMES)('%s is held against the schema of schemas, which no process does at run time', (name) => {
    const schema: unknown = JSON.parse(fileOf(name));
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    expect(typeof schema === 'object' && schema !== null && ajv.validateSchema(schema)).toBe(true);
    expect(ajv.validateSchema({ type: 'no type' })).toBe(false);
  });

  it.each(NAMES)('%s describes every property and gives an example of it', (name) => {
    const schema: unknown = JSON.parse(fileOf(name));
    expect(properties(schema, '').length).toBeGreaterThan(5);
    expect(properties(schema, '').filter(({ value }) => !isDescribed(value)).map(({ pointer }) => pointer)).toEqual([]);
  });

  it.each(NAMES)('%s is 2020-12, has an id and lets no unknown key pass', (name) => {
    const text = fileOf(name);
    expect(JSON.parse(text)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, additionalProperties: false });
  });
});

describe('validation', () => {
  it('lets a whole reading pass', () => expect(validateReading(readingOf())).toBeNull());
  it.each([
    ['a key that is missing', (reading: Record<string, unknown>) => ({ ...reading, ledger: undefined })],
    ['a key that nobody knows', (reading: Record<string, unknown>) => ({ ...reading, other: 1 })],
    ['a status that does not exist', (reading: Record<string, unknown>) => ({ ...reading, status: 'fine' })],
  ])('says where the fault is: %s', (_name, spoil) => expect(validateReading(JSON.parse(JSON.stringify(spoil({ ...readingOf() }))))).toMatch(/\w/u));
  it('says at which pointer of the evidence a place is wrong', () => {
    const reading = { ...readingOf(), evidence: { '/record/name': [], '/record/date': [{ start: 0 }] } };
    expect(validateReading(reading)).toMatch(/^\/evidence\/~1record~1date\/0 /u);
  });
  it.each([null, undefined, 3, 'reading', []])('takes %s for no reading', (value) => expect(validateReading(value)).not.toBeNull());
});

interface Property {
  readonly pointer: string;
  readonly value: object;
}

function properties(schema: unknown, pointer: string): readonly Property[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, child]): readonly Property[] => {
    const below = properties(child, `${pointer}/${key}`);
    if (!pointer.endsWith('/properties') || typeof child !== 'object' || child === null) return below;
    return [{ pointer: `${pointer}/${key}`, value: child }, ...below];
  });
}

/** Zod puts the description of what may be null on the choice or on what is chosen. */
function isDescribed(value: object): boolean {
  const candidates: readonly object[] = [value, ...('anyOf' in value && Array.isArray(value.anyOf) ? value.anyOf : [])];
  return candidates.some((candidate) => 'description' in candidate && candidate.description !== '' && 'examples' in candidate && Array.isArray(candidate.examples) && candidate.examples.length > 0);
}
