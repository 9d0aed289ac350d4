import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { tuneEngine } from '../../src/cli/tune-engine.js';

const flagsOf = (version: string): readonly string[] => {
  const flags: string[] = [];
  tuneEngine(version, (flag) => flags.push(flag));
  return flags;
};

it('tunes the engine that was measured, and no later one', () => {
  expect(flagsOf('11.3.244.8-node.38')).toEqual([expect.stringMatching(/^--interrupt-budget=\d+$/u), '--no-regexp-tier-up']);
  expect(flagsOf('12.4.254.21-node.26')).toEqual([]);
  expect(flagsOf('1.13')).toEqual([]);
});

it('sets no flag that the engine would complain of', () => {
  const script = `for (const flag of ${JSON.stringify(flagsOf('11.3'))}) require('node:v8').setFlagsFromString(flag);`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
