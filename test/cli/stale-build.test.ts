import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith } from '../source/folder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

it('a build that is older than its schemas says what to run, and calls no document a bug', () => {
  const folder = folderWith({ 'paper.txt': 'Stadt Musterstadt\n\nBeschlussvorlage\n\nVorlage Nr.: 0123/2020\n' });
  for (const part of ['bin', 'dist', 'schemas', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const run = () => spawnSync(process.execPath, [join(folder, 'bin/ratslese.js'), join(folder, 'paper.txt'), '--fail-on', 'never'], { encoding: 'utf8' });
  expect(run().status).toBe(0);
  const schema = join(folder, 'schemas/reading.schema.json');
  writeFileSync(schema, readFileSync(schema, 'utf8').replace('"required": [', '"required": [\n    "newer",'));
  const { status, stderr } = run();
  expect([status, stderr]).toEqual([2, expect.stringContaining('run `npm run build`')]);
  expect(stderr).not.toContain('a bug in ratslese');
}, 120_000);
