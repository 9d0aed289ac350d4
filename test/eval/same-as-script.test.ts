import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseTruth, scoreReadings } from '../../src/eval/index.js';
import { readDocument } from '../../src/pipeline.js';
import type { Reading } from '../../src/record/schema.js';
import { sourceOf } from '../../src/source/open.js';
import { folderWith } from '../source/folder.js';

/**
 * Holds the figures against those of the script that the truth files come with, where both lie beside the project or
 * where RATSLESE_SHARED says. They are no part of it, so that the test is left out elsewhere.
 */
const SHARED = process.env['RATSLESE_SHARED'] ?? fileURLToPath(new URL('../../../shared/', import.meta.url));
const SCRIPT = join(SHARED, 'score', 'score.mjs');

describe.skipIf(!existsSync(SCRIPT))('scores [needs the corpus]', { timeout: 180_000 }, () => {
  it.each(['seeds', 'entities', 'karlsruhe'])('are those of the script: %s', async (corpus) => {
    const folder = join(SHARED, 'corpus', corpus);
    const readings: Reading[] = [];
    for (const name of readdirSync(join(folder, 'documents'))) {
      const outcome = await readDocument(sourceOf(`documents/${name}`, readFileSync(join(folder, 'documents', name))));
      if (outcome.kind === 'reading') readings.push(outcome.reading);
    }
    const truths = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n').flatMap((line) => {
      const parsed = parseTruth(line);
      return parsed.kind === 'value' ? [parsed.value] : [];
    });
    const { documents, unread, fields } = scoreReadings(truths, readings);
    const script = scriptScores(join(folder, 'truth.jsonl'), readings);
    expect({ documents, unread, fields: byField(fields) }).toEqual({ documents: script.documents, unread: script.unread, fields: byField(script.fields) });
  });
});

interface ScriptScores {
  readonly documents: number;
  readonly unread: number;
  readonly fields: readonly { readonly field: string }[];
}

function scriptScores(truth: string, readings: readonly Reading[]): ScriptScores {
  const file = join(folderWith({}), 'readings.ndjson');
  writeFileSync(file, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
  return JSON.parse(spawnSync(process.execPath, [SCRIPT, '--truth', truth, '--readings', file, '--json'], { encoding: 'utf8' }).stdout);
}

/** The borders of names are scored by us alone. */
const OURS = 'companies.name';
const byField = (fields: readonly { readonly field: string }[]): unknown =>
  Object.fromEntries(fields.filter(({ field }) => field !== OURS).map((score) => [score.field, score]));
