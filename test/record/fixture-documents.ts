import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Every document of `fixtures/`, also those of `fixtures/start`; what they should give is another test's matter. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface FixtureDocument {
  /** Below the project's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isText: boolean;
}

export function fixtureDocuments(): readonly FixtureDocument[] {
  return readdirSync(`${ROOT}fixtures`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json') && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/')).sort()
    .map((path) => ({ path: path.slice(ROOT.length), bytes: readFileSync(path), isText: TEXT.test(path) }));
}

/** Matches "document.txt"; not "document.pdf". */
const TEXT = /\.(?:txt|md|html?)$/u;
