import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/source/open.js';
import { isObject } from '../fixtures/compare.js';
import { fixtureDifferences } from '../fixtures/folders.js';

/** The office files of `fixtures/office-*` give the record of their hand-written truth. */
const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const documentOf = (folder: string): string | undefined => readdirSync(ROOT + folder).find((file) => OFFICE.test(file));
/** Matches "document.docx"; not "document.txt". */
const OFFICE = /^document\.(?:docx|odt|rtf|doc|eml)$/u;
const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).filter((folder) => documentOf(folder) !== undefined);

describe('fixtures of office files', () => {
  it.each(folders)('%s', async (folder) => {
    const name = documentOf(folder) ?? '';
    const { path, mediaType, bytes } = sourceOf(`${ROOT}${folder}/${name}`, readFileSync(`${ROOT}${folder}/${name}`));
    const expected: unknown = JSON.parse(readFileSync(`${ROOT}${folder}/expected.json`, 'utf8'));
    if (!isObject(expected)) throw new Error(`fixtures/${folder}/expected.json is no object`);
    const shows = String(expected['shows'] ?? '');
    expect(await fixtureDifferences({ folder, path, mediaType, bytes, shows, expected }), shows).toEqual([]);
  });
});
