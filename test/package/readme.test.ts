import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/source/formats.js';
import manifest from '../../package.json' with { type: 'json' };

/** What the README says is so. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'ratslese-readme-'));
symlinkSync(join(ROOT, 'fixtures'), join(home, 'fixtures'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Words of a command, with quotes; a comment ends it. Matches "'a b'" and "-o"; not blanks. */
const WORD = /'[^']*'|[^\s']+/gu;
/** A block of the README behind a comment. Matches "<!-- The commands ... -->" and its fence. */
const COMMANDS = /<!-- The commands[^>]*-->\n```sh\n([^`]*)```/u;
const EXAMPLE = /<!-- Taken from[^>]*-->\n```json\n([^`]*)```/u;
const LISTED_FORMATS = /<!-- formats[^>]*-->\n([^<]*)<!-- \/formats -->/u;
/** Matches "](src/pipeline.ts)"; not "](https://example.org)". */
const LINK = /\]\((?!https?:)([^)#]+)/gu;
/** Matches "`npm run docs`"; not "npm test". */
const SCRIPT = /npm run ([a-z]+)/gu;

const commands = (COMMANDS.exec(readme)?.[1] ?? '').split('\n').map((line) => (line.split(' #')[0] ?? '').trim()).filter((line) => line !== '');

function run(line: string) {
  const [, ...words] = [...line.matchAll(WORD)].map(([word]) => word.replaceAll("'", ''));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/ratslese.js'), ...words], { cwd: home, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('the README', () => {
  it('shows commands that can be tried', () => expect(commands.length).toBeGreaterThan(5));
  it.each(commands)('is right that this works: %s', (line) => {
    const { code, out, err } = run(line);
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    expect(out.length > 0 || line.includes(' -o ')).toBe(true);
  });

  it('shows a record as it is read', () => {
    const example: unknown = JSON.parse(EXAMPLE.exec(readme)?.[1] ?? 'null');
    expect(JSON.parse(run('ratslese fixtures/start/2-stellungnahme.txt --format ndjson').out)).toMatchObject(Object(example));
  });

  it('lists the formats that are read, and no other', () => {
    const listed = (LISTED_FORMATS.exec(readme)?.[1] ?? '').split(', ').map((name) => name.trim());
    expect(listed.toSorted()).toEqual([...new Set(FORMATS.filter(({ read }) => read).map(({ name }) => name))].toSorted());
  });

  it('leads to files that are there and to scripts that exist', () => {
    expect([...readme.matchAll(LINK)].map(([, path]) => path ?? '').filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect([...readme.matchAll(SCRIPT)].map(([, name]) => name ?? '').filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('begins with the two commands', () => expect(readme.split('\n').slice(0, 12).join('\n')).toMatch(/npm ci && npm start[^]*npm test/u));
});
