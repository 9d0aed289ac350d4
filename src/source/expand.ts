import { readdirSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { refusalOf } from './file-kind.js';
import { reasonOf } from './open.js';
import { isDocumentName, pageOfFolder } from './page-files.js';

/**
 * Makes one list of inputs of files, folders, globs and `-`. Whatever is met is in the list, also what cannot be read,
 * so that the ledger can account for it. It opens no file. Order: as given; in folders by name in UTF-16 code units.
 */
export type Input =
  | { readonly kind: 'file' | 'stdin'; readonly path: string }
  | { readonly kind: 'unreadable' | 'unsupported'; readonly path: string; readonly reason: string };

export interface Expansion {
  readonly inputs: readonly Input[];
  /** Given names that lead nowhere: no such path, and no glob that matches a file. */
  readonly missing: readonly string[];
}

const STDIN: readonly Input[] = [{ kind: 'stdin', path: '-' }];

/** Real folders that were walked, by device and inode, so that links cannot make the walk endless. */
type Walked = Map<string, string>;

/** Expands names as a user gives them on the command line. */
export function expandArguments(names: readonly string[]): Expansion {
  const walked: Walked = new Map();
  const missing: string[] = [];
  const inputs = names.flatMap((name) => {
    if (name === '-') return STDIN;
    const paths = exists(name) ? [name] : matches(name);
    if (paths.length === 0) missing.push(name);
    return paths.flatMap((path) => [...inspect(path, walked)]);
  });
  return { inputs, missing };
}

/** Expands names of a list: each is a path, never a glob, and one that leads nowhere is an unreadable input. */
export function expandList(names: readonly string[]): readonly Input[] {
  const walked: Walked = new Map();
  return names.flatMap((name) => [...inspect(name, walked)]);
}

function matches(pattern: string): readonly string[] {
  if (!isDynamicPattern(pattern)) return [];
  return globSync(pattern, { absolute: isAbsolute(pattern), expandDirectories: false }).sort();
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // There is something that cannot be looked at: it becomes an input, and says why.
    return true;
  }
}

function* inspect(path: string, walked: Walked): Generator<Input> {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    yield { kind: 'unreadable', path, reason: reasonOf(error) };
    return;
  }
  if (stats.isDirectory()) yield* walk(path, stats, walked);
  else yield fileInput(path, refusalOf(stats));
}

function* walk(folder: string, stats: Stats, walked: Walked): Generator<Input> {
  const identity = `${stats.dev}:${stats.ino}`;
  const earlier = walked.get(identity);
  if (earlier !== undefined) {
    yield { kind: 'unsupported', path: folder, reason: `leads to the folder ${JSON.stringify(earlier)}, which is read already` };
    return;
  }
  walked.set(identity, folder);
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'unreadable', path: folder, reason: reasonOf(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const page = entry.isDirectory() ? pageOfFolder(entry.name, names) : null;
    if (entry.name.startsWith('.')) yield { kind: 'unsupported', path, reason: 'hidden; name it to have it read' };
    else if (entry.isFile()) yield { kind: 'file', path };
    else if (page !== null) yield* walkPageFiles(path, page, inspect(path, walked));
    else yield* inspect(path, walked);
  }
}

/** The documents of a folder that was saved with a page. What else is in it is one input, with its number, and none is opened. */
function* walkPageFiles(folder: string, page: string, inputs: Iterable<Input>): Generator<Input> {
  let shown = 0;
  for (const input of inputs) {
    if (input.kind === 'file' && !isDocumentName(input.path)) shown += 1;
    else yield input;
  }
  if (shown > 0) yield { kind: 'unsupported', path: folder, reason: `${shown === 1 ? 'a file' : `${shown} files`} that ${JSON.stringify(page)} is shown with; name the folder to have ${shown === 1 ? 'it' : 'them'} read` };
}

const fileInput = (path: string, refusal: string | null): Input =>
  refusal === null ? { kind: 'file', path } : { kind: 'unsupported', path, reason: refusal };
