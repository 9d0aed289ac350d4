import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** What users get: the tarball, installed in an empty folder, run from there. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = join(ROOT, 'fixtures/start');
const folder = mkdtempSync(join(tmpdir(), 'ratslese-package-'));
const home = join(folder, 'empty');
const installed = join(home, 'node_modules/ratslese');
const paper = join(FIXTURES, readdirSync(FIXTURES).filter((name) => name.endsWith('.txt')).sort()[0] ?? '');

function run(program: string, words: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'error' }, shell: process.platform === 'win32' });
  return { code: status, out: stdout, err: stderr };
}

let packed: readonly string[] = [];

beforeAll(() => {
  mkdirSync(home);
  const pack = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
  const [description]: readonly { readonly filename: string; readonly files: readonly { readonly path: string }[] }[] = JSON.parse(pack.out);
  packed = description?.files.map(({ path }) => path) ?? [];
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  const install = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev', join(folder, description?.filename ?? '')], home);
  if (install.code !== 0) installWithoutNetwork(join(folder, description?.filename ?? ''), install.err);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without a network: the same tarball unpacked by npm, with the dependencies that this checkout has. */
function installWithoutNetwork(tarball: string, reason: string): void {
  console.log(`npm install had no success, dependencies are copied from the checkout: ${reason.trim().split('\n')[0] ?? ''}`);
  rmSync(join(home, 'node_modules'), { recursive: true, force: true });
  cpSync(join(ROOT, 'node_modules'), join(home, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  mkdirSync(installed, { recursive: true });
  expect(run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], home).code).toBe(0);
}

describe('the package', () => {
  it('holds the program, the schemas, the documents of npm start, the licence and the README, and no sources or tests', () => {
    for (const path of ['bin/ratslese.js', 'dist/cli/main.js', 'dist/index.js', 'dist/index.d.ts', 'schemas/reading.schema.json', 'LICENSE', 'README.md', 'package.json']) expect(packed).toContain(path);
    expect(packed.filter((path) => FOREIGN.test(path))).toEqual([]);
    for (const target of [manifest.bin.ratslese, manifest.exports['.'].types, manifest.exports['.'].default]) expect(packed).toContain(target.replace('./', ''));
  });

  it('installs a command that says its version', () => {
    const { code, out } = run(process.execPath, [join(installed, 'bin/ratslese.js'), '--version'], home);
    expect({ code, out }).toEqual({ code: 0, out: `${manifest.version}\n` });
  });

  it('names what character recognition needs, which is not installed with it', () => {
    if (existsSync(join(home, 'node_modules/tesseract.js'))) return void expect(run(process.execPath, [join(installed, 'bin/ratslese.js'), paper, '--ocr', '--fail-on', 'never', '--quiet'], home).code).toBe(0);
    const { code, err } = run(process.execPath, [join(installed, 'bin/ratslese.js'), paper, '--ocr'], home);
    expect(code).toBe(2);
    expect(err).toContain('npm install tesseract.js @tesseract.js-data/deu');
  });

  it('runs through npx', () => {
    if (!existsSync(join(home, 'node_modules/.bin/ratslese'))) return void expect(run(process.execPath, [join(installed, 'bin/ratslese.js'), '--version'], home).code).toBe(0);
    expect(run('npx', ['--offline', 'ratslese', '--version'], home)).toMatchObject({ code: 0, out: `${manifest.version}\n` });
  });

  it('reads a document as the checkout does', () => {
    const words = ['extract', paper, '--format', 'ndjson', '--fail-on', 'never', '--quiet'];
    const there = run(process.execPath, [join(installed, 'bin/ratslese.js'), ...words], home);
    const here = run(process.execPath, [join(ROOT, 'bin/ratslese.js'), ...words], home);
    expect(there).toMatchObject({ code: 0, err: '' });
    expect(there.out).toBe(here.out);
    expect(JSON.parse(there.out)).toMatchObject({ record: { kind: 'paper' } });
  });

  it('reads its own example documents, explains every check and prints its schemas', () => {
    const command = join(installed, 'bin/ratslese.js');
    expect(run(process.execPath, [command, join(installed, 'fixtures/start'), '--format', 'ndjson', '--fail-on', 'never'], home).code).toBe(0);
    expect(run(process.execPath, [command, 'explain'], home).out).toContain('date-impossible');
    expect(JSON.parse(run(process.execPath, [command, 'schema', 'record'], home).out)).toMatchObject({ title: 'record' });
  });

  it('can be imported, with types that a strict compiler takes', () => {
    writeFileSync(join(home, 'use.ts'), USE);
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { out } = run(process.execPath, [compiler, '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2023', '--types', '', '--outDir', '.', 'use.ts', '--ignoreConfig'], home);
    expect(out).toBe('');
    expect(run(process.execPath, ['use.js', paper], home)).toMatchObject({ code: 0, out: 'paper\n' });
  });
});

/** Matches "src/index.ts", "test/run.mjs" and "fixtures/newsletter/document.txt"; not "dist/index.js". */
const FOREIGN = /^(?:src|test|\.ci|node_modules)\/|^fixtures\/(?!start\/)|tsconfig/u;

const USE = `import { readDocument, sourceOf, type Reading } from 'ratslese';
declare const process: { argv: string[]; stdout: { write(text: string): void } };
const encoder = new TextEncoder();
const outcome = await readDocument(sourceOf('paper.txt', encoder.encode('Stadt Musterstadt\\n\\nBeschlussvorlage\\n\\nVorlage Nr. 0123/2020\\nDatum: 02.03.2020\\n')));
if (outcome.kind === 'reading') {
  const reading: Reading = outcome.reading;
  process.stdout.write(reading.record.kind + '\\n');
}
`;
it('the licence is the one that the package names', () => {
  expect(manifest.license).toBe('MIT');
  expect(readFileSync(join(ROOT, 'LICENSE'), 'utf8')).toMatch(/^MIT License/u);
});
