import type { z } from 'zod';
import { readingSchema } from '../record/schema.js';
import { truthSchema } from './truth.js';

/** Reads lines of JSON that were written elsewhere: truth, or readings. A line that is none is named, and nothing is thrown. */
export type Parsed<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly reason: string };

export const parseTruth = (line: string): Parsed<z.infer<typeof truthSchema>> => parseLine(line, truthSchema);
export const parseReading = (line: string): Parsed<z.infer<typeof readingSchema>> => parseLine(line, readingSchema);

function parseLine<Schema extends z.ZodType>(line: string, schema: Schema): Parsed<z.infer<Schema>> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { kind: 'invalid', reason: 'it is no JSON on one line' };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { kind: 'value', value: parsed.data };
  const [issue] = parsed.error.issues;
  return { kind: 'invalid', reason: `/${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not as expected'}` };
}
