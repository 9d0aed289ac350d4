import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../source/folder.js';
import { ended, IMPOSSIBLE, manyPapers, PAPER, ratslese, start } from './command.js';

const oneLine = /^ratslese: [^\n]+\n$/u;

describe('exit codes', { timeout: 60_000 }, () => {
  it('0: nothing at or above --fail-on', () => {
    const cwd = folderWith({ 'a.txt': PAPER });
    expect(ratslese(['a.txt'], { cwd }).code).toBe(0);
    expect(ratslese(['check', 'a.txt'], { cwd }).code).toBe(0);
  });

  it('1: a finding at or above --fail-on, for extract and check', () => {
    const cwd = folderWith({ 'a.txt': IMPOSSIBLE });
    for (const command of ['extract', 'check']) {
      const run = (...options: string[]) => ratslese([command, 'a.txt', ...options], { cwd }).code;
      expect(run('--fail-on', 'warning')).toBe(1);
      expect(run('--fail-on', 'never')).toBe(0);
      expect(run('--fail-on', 'warning', '--select', 'date-impossible')).toBe(1);
      expect(run('--fail-on', 'warning', '--ignore', 'date-impossible,date-missing')).toBe(0);
    }
    const windows1252 = folderWith({ 'a.txt': Buffer.from(PAPER, 'latin1') });
    expect(ratslese(['check', 'a.txt'], { cwd: windows1252 }).code).toBe(0);
    expect(ratslese(['check', 'a.txt', '--fail-on', 'info'], { cwd: windows1252 }).code).toBe(1);
  });

  it.each([
    [[]], [['no-such-file.txt']], [['*.nothing']], [['empty']], [['--no-such-option']], [['a.txt', '--format', 'xml']], [['a.txt', '--max-bytes', 'x']],
    [['a.txt', '--timeout', '0']], [['a.txt', '--select', 'no-such-check']], [['--files-from', 'no-such-list']], [['-0', 'a.txt']], [['-', '--files-from', '-']],
    [['explain', 'no-such-check']], [['schema', 'no-such-schema']], [['inspect', 'no-such-file']], [['inspect', 'a.txt', '--stage', 'x']],
    [['a.txt', '-o', 'no-such-folder/x']], [['a.txt', '-o', '.']],
  ])('2: %j is one sentence', (words) => {
    const cwd = folderWith({ 'a.txt': PAPER, 'list': '' });
    symlinkSync(folderWith({}), join(cwd, 'empty'));
    const { code, out, err } = ratslese(words, { cwd });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(oneLine) });
  });

  it('3: an unreadable input, and the others are read', () => {
    const cwd = folderWith({ 'b.txt': PAPER });
    symlinkSync('a.txt', join(cwd, 'a.txt'));
    const { code, out, err } = ratslese(['.'], { cwd });
    expect([code, out.trim().split('\n').length]).toEqual([3, 1]);
    expect(err).toContain('ratslese: a.txt: unreadable: a symbolic link that leads to itself');
    expect(err).toContain('inputs 2 = clean');
  });

  it('3 for what is too large or too slow, 0 for what is only unsupported', () => {
    const cwd = folderWith({ 'a.txt': PAPER, 'b.gif': 'GIF89a', 'c.txt': '\u0000\u0001\u0002\u0003' });
    expect(ratslese(['a.txt', '--max-bytes', '10'], { cwd })).toMatchObject({ code: 3, out: '', err: expect.stringContaining('--max-bytes allows 10') });
    expect(ratslese(['a.txt', '--timeout', '0.001'], { cwd })).toMatchObject({ code: 3, out: '', err: expect.stringContaining('not read within 0.001 s') });
    expect(ratslese(['.'], { cwd })).toMatchObject({ code: 0, err: expect.stringContaining('unsupported 2') });
  });

  it.runIf(existsSync('/dev/full'))('3: a full disk is one sentence', () => {
    const cwd = folderWith({ 'a.txt': PAPER });
    for (const words of [['a.txt'], ['check', 'a.txt', '--report', 'json'], ['--help'], ['schema']]) {
      expect(ratslese(words, { cwd, stdout: '/dev/full' })).toMatchObject({ code: 3, err: expect.stringMatching(oneLine) });
    }
    expect(ratslese(['a.txt', '-o', '/dev/full'], { cwd })).toMatchObject({ code: 3, err: expect.stringMatching(oneLine) });
  });

  it('0: a reader that goes away is no error', async () => {
    const child = start(['.'], manyPapers(500));
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, err: '' });
  });

  it('130: an interrupt, and what was written is whole', async () => {
    const child = start(['.', '-q'], manyPapers(1500));
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, out } = await ended(child);
    const lines = out.split('\n');
    expect(code).toBe(130);
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeLessThan(1500);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('record');
  });

  it('130: an interrupted run leaves no half file', async () => {
    const cwd = manyPapers(1500);
    const out = folderWith({ 'old.ndjson': 'as it was' });
    const child = start(['.', '-v', '-o', join(out, 'old.ndjson')], cwd);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    expect((await ended(child)).code).toBe(130);
    expect(readdirSync(out)).toEqual(['old.ndjson']);
    expect(readFileSync(join(out, 'old.ndjson'), 'utf8')).toBe('as it was');
  });
});
