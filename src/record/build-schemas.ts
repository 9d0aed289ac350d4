import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { diagnosticSchema, readingSchema, recordSchema } from './schema.js';
import { type Json, plainer } from './plainer-schema.js';

/** The JSON Schemas of `schemas/` (2020-12), generated from zod. Run by `npm run schemas`; a test holds them fresh. */
export const schemaSources = { reading: readingSchema, record: recordSchema, diagnostic: diagnosticSchema } as const;

export function schemaText(name: keyof typeof schemaSources): string {
  const schema: Json = JSON.parse(JSON.stringify(z.toJSONSchema(schemaSources[name], { target: 'draft-2020-12' })));
  return `${JSON.stringify(plainer({ $id: `https://ratslese.github.io/schemas/${name}.schema.json`, title: name }, schema), null, 2)}\n`;
}

export function writeSchemas(folder: URL): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['reading', 'record', 'diagnostic'] as const) writeFileSync(new URL(`${name}.schema.json`, folder), schemaText(name));
}
