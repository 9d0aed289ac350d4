import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, placeOf, sourceFiles, type SourceFile } from './source-files.js';

/** One way through: a file may import from its own stage and from those before it. */
const STAGES = ['source', 'text', 'tree', 'fields', 'record', 'checks', 'pipeline', 'inspect', 'batch', 'eval', 'sinks', 'reports', 'cli', 'index'];
/** Data that any stage may read, and which reads no stage. */
const DATA: ReadonlySet<string> = new Set(['vocabulary', 'layouts', 'gazetteer']);
/** What reports and records are printed with alike; of the sinks a report may know nothing else. */
const SHARED_BY_PRINTERS: ReadonlySet<string> = new Set(['sinks/paint.js', 'sinks/printable.js']);
/** Where the world outside may be touched. */
const OUTSIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['node:fs', ['source', 'record', 'gazetteer', 'cli']], ['node:child_process', []], ['node:http', []], ['node:https', []], ['node:net', []],
  ['node:os', ['cli']], ['node:worker_threads', ['batch']], ['node:tty', ['cli']], ['node:process', ['cli']], ['commander', ['cli']], ['cli-progress', ['cli']],
]);

const stageOf = (path: string): string => (path.split('/')[0] ?? '').replace(EXTENSION, '');
/** Matches "pipeline.ts" and "index.js"; not "cli". */
const EXTENSION = /\.[jt]s$/u;

const local = (file: SourceFile) => importsOf(file).filter(({ from }) => from.startsWith('.'))
  .map(({ node, from }) => ({ place: placeOf(file, node), to: posix.join(posix.dirname(file.path), from) }));

/** The folder of `fields` that a file is in, however deep; null for the files beside these folders and for other stages. */
const folderOf = (path: string): string | null => FOLDER_OF_FIELDS.exec(path)?.groups?.['folder'] ?? null;
/** Matches "fields/head/" of "fields/head/title/name.ts"; not "fields/account.ts" or "record/build.ts". */
const FOLDER_OF_FIELDS = /^fields\/(?<folder>[^/]+)\//u;
/** Matches "fields/account.js"; not "fields/head/index.js". */
const DIRECTLY_IN_FIELDS = /^fields\/[^/]+$/u;

/** What the folders of `fields` import from one another. */
const fieldImports = () => sourceFiles().flatMap((file) => local(file).flatMap(({ place, to: path }) => {
  const [from, to] = [folderOf(file.path), folderOf(path)];
  return from === null || to === null || from === to ? [] : [{ from, to, place }];
}));

describe('imports', () => {
  it('only lead to stages that come before', () => {
    const wrong = sourceFiles().flatMap((file) => local(file).flatMap(({ place, to }) => {
      const [here, there] = [stageOf(file.path), stageOf(to)];
      if (DATA.has(there) || (here === there && here !== '')) return [];
      if (DATA.has(here)) return [`${place}: ${here} is data and reads ${to}`];
      const [from, target] = [STAGES.indexOf(here), STAGES.indexOf(there)];
      if (from < 0 || target < 0) return [`${place}: no stage is called ${from < 0 ? here : there}`];
      return target < from ? [] : [`${place}: ${here} reads ${to}, which comes after it`];
    }));
    expect(wrong).toEqual([]);
  });

  it('never lead back to the file that they started from', () => {
    const reads = new Map(sourceFiles().map((file) => [file.path, local(file).map(({ to }) => to.replace(EXTENSION, '.ts'))]));
    expect(circlesOf(reads)).toEqual([]);
  });

  it('between the folders of fields lead one way: a word or a rule that two of them ask stands in a third below both', () => {
    const found = fieldImports();
    const reads = new Map<string, string[]>();
    for (const { from, to } of found) reads.set(from, [...new Set([...(reads.get(from) ?? []), to])]);
    const wrong = circlesOf(reads).map((circle) => {
      const steps = circle.split(' -> ');
      const places = steps.slice(1).map((to, at) => found.filter((one) => one.from === steps[at] && one.to === to).map(({ place }) => place).join(', '));
      return `${circle}: ${places.join('; ')}`;
    });
    expect(wrong).toEqual([]);
  });

  it('of a folder of fields never lead to what puts the folders together', () => {
    const wrong = sourceFiles().filter(({ path }) => folderOf(path) !== null).flatMap(local)
      .filter(({ to }) => DIRECTLY_IN_FIELDS.test(to)).map(({ place, to }) => `${place}: ${to}`);
    expect(wrong).toEqual([]);
  });

  it('of the sinks by reports are only those of paint and of printable characters', () => {
    const wrong = sourceFiles().filter(({ path }) => stageOf(path) === 'reports').flatMap(local)
      .filter(({ to }) => stageOf(to) === 'sinks' && !SHARED_BY_PRINTERS.has(to)).map(({ place, to }) => `${place}: ${to}`);
    expect(wrong).toEqual([]);
  });

  it('reach the file system, the network and the process only where that is the stage\'s work', () => {
    const wrong = sourceFiles().flatMap((file) => importsOf(file).flatMap(({ node, from }) => {
      const allowed = OUTSIDE.get(from) ?? OUTSIDE.get(`node:${from}`);
      return allowed === undefined || allowed.includes(stageOf(file.path)) ? [] : [`${placeOf(file, node)}: ${from}`];
    }));
    expect(wrong).toEqual([]);
  });

  it('are what the package says that it needs', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    const declared = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies), 'mdast', 'unist']);
    const wrong = sourceFiles().flatMap((file) => importsOf(file)
      .filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:') && !declared.has(packageOf(from)))
      .map(({ node, from }) => `${placeOf(file, node)}: ${from}`));
    expect(wrong).toEqual([]);
  });
});

/** Each circle once, as the files on it in the order of their imports: a walk in depth that has come upon a file of its own path. */
function circlesOf(reads: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const to of reads.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of reads.keys()) walk(file, []);
  return circles;
}

describe('circles of imports', () => {
  it('are found however long, and files that two others read are none', () => {
    expect(circlesOf(new Map([['a', ['b', 'c']], ['b', ['d']], ['c', ['d']], ['d', []]]))).toEqual([]);
    expect(circlesOf(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b -> c -> b']);
  });
});

/** `ajv/dist/2020.js` -> `ajv`, `@a/b/c` -> `@a/b`. */
const packageOf = (from: string): string => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/');

describe('the core', () => {
  it('knows no clock, no chance and no process: the same bytes give the same reading', () => {
    const wrong = sourceFiles().filter(({ path }) => stageOf(path) !== 'cli').flatMap((file) => file.nodes.flatMap(({ node, ancestors }) => {
      const reached = node.type === 'MemberExpression' || node.type === 'NewExpression' || node.type === 'CallExpression' ? file.text.slice(node.start, node.end) : '';
      return FORBIDDEN.test(reached) && ancestors.at(-1)?.type !== 'MemberExpression' ? [`${placeOf(file, node)}: ${reached.split('\n')[0] ?? ''}`] : [];
    }));
    expect(wrong).toEqual([]);
  });
});

/** Matches "Date.now", "new Date()", "Math.random" and "process.env"; not "Date.UTC" or "new Date(0)". */
const FORBIDDEN = /^(?:Date\.now\b|new Date\(\)|Math\.random\b|process\.|performance\.|fetch\()/u;
