import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../source/folder.js';
import { IMPOSSIBLE, PAPER, ratslese } from './command.js';

const ESCAPE = '\u001b[';

describe('commands', { timeout: 60_000 }, () => {
  it('--version and --help answer on standard output', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(ratslese(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const help = ratslese(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const word of ['extract', 'check', 'explain', 'schema', 'inspect', 'Examples:', 'Exit codes:']) expect(help.out).toContain(word);
  });

  it('schema prints a JSON Schema, explain a page and the list, inspect each stage', () => {
    expect(JSON.parse(ratslese(['schema']).out)).toHaveProperty('$schema');
    expect(JSON.parse(ratslese(['schema', 'record']).out)).toHaveProperty('properties');
    expect(ratslese(['explain', 'date-impossible']).out).toContain('date-impossible');
    expect(ratslese(['explain']).out).toContain('duplicate-document');
    const cwd = folderWith({ 'a.txt': PAPER });
    for (const stage of ['text', 'tree', 'fields']) {
      expect(ratslese(['inspect', 'a.txt', '--stage', stage], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('0123/2020'), err: '' });
    }
  });

  it('check prints findings like a compiler, and as data', () => {
    const cwd = folderWith({ 'a.txt': IMPOSSIBLE });
    expect(ratslese(['check', 'a.txt'], { cwd }).out).toMatch(/^a\.txt:6:7: \w+ date-impossible .+$/mu);
    const { findings, ledger } = JSON.parse(ratslese(['check', 'a.txt', '--report', 'json'], { cwd }).out);
    expect(findings.map((finding: { id: string }) => finding.id)).toContain('date-impossible');
    expect(ledger.inputs).toBe(1);
    expect(JSON.parse(ratslese(['check', 'a.txt', '--report', 'ndjson', '--select', 'date-impossible'], { cwd }).out)).toMatchObject({ path: 'a.txt', id: 'date-impossible' });
  });

  it('extract --report writes findings beside the records', () => {
    const { out, err } = ratslese(['a.txt', '--report', 'text'], { cwd: folderWith({ 'a.txt': IMPOSSIBLE }) });
    expect(JSON.parse(out)).toHaveProperty('record');
    expect(err).toContain(' date-impossible ');
  });
});

describe('output', { timeout: 60_000 }, () => {
  it('is ndjson without a terminal, and what --format says', () => {
    const cwd = folderWith({ 'a.txt': PAPER });
    expect(JSON.parse(ratslese(['a.txt'], { cwd }).out)).toHaveProperty('evidence');
    expect(JSON.parse(ratslese(['a.txt', '--format', 'json'], { cwd }).out)).toHaveLength(1);
    const card = ratslese(['a.txt', '--format', 'card'], { cwd }).out;
    expect(card).toMatch(/reference +0123\/2020\n +5 \| Vorlage Nr\. 0123\/2020/u);
    expect(card).not.toContain(ESCAPE);
  });

  it('is colored by --color, FORCE_COLOR and NO_COLOR', () => {
    const settings = { cwd: folderWith({ 'a.txt': PAPER }) };
    const card = ['a.txt', '--format', 'card'];
    expect(ratslese([...card, '--color', 'always'], settings).out).toContain(ESCAPE);
    expect(ratslese(card, { ...settings, environment: { FORCE_COLOR: '1' } }).out).toContain(ESCAPE);
    expect(ratslese(card, { ...settings, environment: { NO_COLOR: '1' } }).out).not.toContain(ESCAPE);
    expect(ratslese([...card, '--color', 'never'], { ...settings, environment: { FORCE_COLOR: '1' } }).out).not.toContain(ESCAPE);
  });

  it('goes to a file with --output, and -q says nothing', () => {
    const cwd = folderWith({ 'a.txt': PAPER });
    expect(ratslese(['a.txt', '-o', 'records.ndjson', '-q'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'records.ndjson'), 'utf8'))).toHaveProperty('record');
  });

  it('shows the ledger after every run', () => {
    const { err } = ratslese(['a.txt'], { cwd: folderWith({ 'a.txt': PAPER }) });
    expect(err).toMatch(/^inputs 1 = clean \d .*\nlines read: head \d+ of \d+, consultation table \d+ of \d+\n$/u);
  });
});
