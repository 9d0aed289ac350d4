import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Watches that reading a document does not silently become several times slower. The fixtures are short, so that the
 * figure is several times that of `npm run bench` over real papers (20 to 35 when this was written); the limit leaves room for noise.
 */
const AT_MOST = 80;
const bench = fileURLToPath(new URL('bench.mjs', import.meta.url));
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

describe('reading the fixtures', () => {
  it(`takes at most ${AT_MOST} times as long as chrono alone takes to look for dates in them`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bench, '--documents', fixtures, '--rounds', '8', '--at-most', String(AT_MOST)], { encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  }, 180_000);

  it('fails when a limit is passed', () => {
    const { status, stdout } = spawnSync(process.execPath, [bench, '--documents', fixtures, '--rounds', '1', '--at-most', '0.01'], { encoding: 'utf8' });
    expect(stdout).toContain('at most 0.01');
    expect(status).toBe(1);
  }, 60_000);
});
