import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../source/folder.js';
import { PAPER, ratslese } from './command.js';

const OTHER = PAPER.replace('0123', '0125');
const pathsOf = (ndjson: string): string[] => ndjson.split('\n').filter(Boolean).map((line) => JSON.parse(line).source.path);

describe('inputs', { timeout: 60_000 }, () => {
  it('reads standard input', () => {
    const { code, out } = ratslese(['-'], { input: PAPER });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ source: { path: '-' }, record: { kind: 'paper' } });
  });

  it('expands globs and names of lists, also by NUL and with line ends in names', () => {
    const cwd = folderWith({ 'a.txt': PAPER, 'new\nline".txt': OTHER, 'c.md': OTHER.replace('0125', '0126') });
    expect(pathsOf(ratslese(['*.{txt,md}'], { cwd }).out)).toEqual(['a.txt', 'c.md', 'new\nline".txt']);
    expect(pathsOf(ratslese(['--files-from', '-', '-0'], { cwd, input: 'new\nline".txt\0a.txt\0' }).out)).toEqual(['new\nline".txt', 'a.txt']);
    expect(pathsOf(ratslese(['--files-from', '-'], { cwd, input: 'c.md\r\na.txt\n' }).out)).toEqual(['c.md', 'a.txt']);
  });

  it('answers in the order of the inputs, also where one of them loads its parser', () => {
    const cwd = folderWith({ 'a.md': PAPER, 'b.txt': OTHER, 'c.md': PAPER.replace('0123', '0127') });
    const { out } = ratslese(['.'], { cwd });
    expect(out.trim().split('\n').map((line) => JSON.parse(line)).map(({ source, record }) => [source.path, record.reference]))
      .toEqual([['a.md', '0123/2020'], ['b.txt', '0125/2020'], ['c.md', '0127/2020']]);
  });

  it('ends odd inputs as what they are, and the sums balance', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256);
    const cwd = folderWith({ 'a.txt': PAPER, 'again.txt': PAPER, 'noise.txt': noise, 'new\nline.gif': 'GIF89a', 'sub/b.md': OTHER });
    symlinkSync('..', join(cwd, 'sub/up'));
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const { code, out, err } = ratslese(['.'], { cwd });
    expect(pathsOf(out)).toEqual(['a.txt', 'sub/b.md']);
    expect(code).toBe(0);
    expect(err).toContain('ratslese: new\\nline.gif: unsupported: GIF image is not read by this version\n');
    expect(err).toContain('ratslese: sub/up: unsupported: leads to the folder');
    expect(err).toContain('ratslese: pipe: unsupported: a named pipe');
    expect(err).toMatch(/inputs 7 = clean \d \+ partial \d \+ rejected 0 \+ duplicate 1 \+ unreadable 0 \+ unsupported 4/u);
  });

  it('an empty file is accounted for', () => {
    const { err } = ratslese(['a.txt'], { cwd: folderWith({ 'a.txt': '' }) });
    expect(err).toContain('inputs 1 = ');
    expect(err).not.toContain('a bug');
  });

  it('one line of 5 MB ends, and leaves the next document alone', () => {
    const cwd = folderWith({ 'a.txt': 'Der Rat berät am 12.03.2020 über den Haushalt der Stadt Musterstadt und ihrer Betriebe. '.repeat(57_000), 'b.txt': PAPER });
    const { out, err } = ratslese(['.', '--fail-on', 'never', '--timeout', '30'], { cwd });
    expect(pathsOf(out).at(-1)).toBe('b.txt');
    expect(err).not.toContain('a bug');
  });

  it('--password opens a PDF that is encrypted for readers, --max-pages says what it left out', () => {
    const pdf = readFileSync(new URL('../pdf/documents/encrypted-for-readers.pdf', import.meta.url));
    const cwd = folderWith({ 'a.pdf': pdf });
    expect(ratslese(['a.pdf'], { cwd })).toMatchObject({ code: 3, err: expect.stringContaining('needs a password') });
    const opened = ratslese(['a.pdf', '--password', 'geheim', '--max-pages', '1'], { cwd });
    expect(opened.code).toBe(0);
    expect(pathsOf(opened.out)).toEqual(['a.pdf']);
  });
});
