import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { recognizers } from '../../src/fields/index.js';
import { reports } from '../../src/reports/index.js';
import { sinks } from '../../src/sinks/index.js';
import { textReaders } from '../../src/text/index.js';
import { FORMATS } from '../../src/source/formats.js';
import { isArchive } from '../../src/source/archives/container.js';
import { sourceFiles, SRC } from './source-files.js';

/**
 * Each folder with an `index.ts` is a list of small files that the index names in a literal array. Who adds a file and
 * forgets the array, or the other way round, hears it here.
 */
const filesOf = (folder: string): readonly string[] => readdirSync(`${SRC}${folder}`).filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.slice(0, -3)).sort();

/** Files that export a value of the type that the folder's array holds: `export const card: SinkKind = ...`. */
function exporting(folder: string, type: string): readonly string[] {
  const declared = new RegExp(`^export const (\\w+): ${type} = `, 'mu');
  return sourceFiles().filter(({ path, text }) => path.startsWith(`${folder}/`) && declared.test(text)).map(({ path, text }) => `${path} ${declared.exec(text)?.[1] ?? ''}`);
}

describe('the list of', () => {
  it('sinks is complete', () => expect(sinks.map(({ name }) => name).sort()).toEqual(named(exporting('sinks', 'SinkKind'))));
  it('reports is complete', () => expect(reports.map(({ name }) => name).sort()).toEqual(named(exporting('reports', 'ReportKind'))));
  it('recognizers is complete, and each has a name of its own', () => {
    expect(recognizers).toHaveLength(exporting('fields', 'Recognizer').length);
    expect(new Set(recognizers.map(({ name }) => name)).size).toBe(recognizers.length);
  });
  it('checks is complete', () => {
    const withPage = sourceFiles().filter(({ path, text }) => path.startsWith('checks/') && text.startsWith('/**\n * # ')).map(({ path }) => path.slice('checks/'.length, -3));
    expect(checks.map(({ id }) => id).sort()).toEqual(withPage.sort());
  });
  it('readers of formats is complete: what the table of formats calls readable has a reader or is opened as an archive, and nothing else', () => {
    const readable = new Set(FORMATS.filter(({ read }) => read).map(({ mediaType }) => mediaType));
    const read = new Set(textReaders.flatMap(({ mediaTypes }) => mediaTypes));
    expect([...readable].filter((mediaType) => !read.has(mediaType) && !isArchive(mediaType))).toEqual([]);
    expect([...read].filter((mediaType) => !readable.has(mediaType))).toEqual([]);
  });
});

const named = (lines: readonly string[]): readonly string[] => lines.map((line) => line.split(' ')[1] ?? '').sort();

describe('folders', () => {
  it.each(['checks', 'fields', 'reports', 'sinks', 'text'])('src/%s has an index', (folder) => {
    expect(existsSync(`${SRC}${folder}/index.ts`)).toBe(true);
    expect(filesOf(folder)).not.toEqual([]);
  });
  it('hold no source that nothing imports', async () => {
    const { unreached } = await import('./unreached.js');
    expect(unreached()).toEqual([]);
  });
});
