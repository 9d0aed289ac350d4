import { readFileSync } from 'node:fs';
import { expandArguments, expandList, type Input } from '../source/expand.js';
import { splitNames } from '../source/name-list.js';
import { reasonOf } from '../source/open.js';
import { usageError } from './usage-error.js';

export interface InputOptions {
  readonly filesFrom?: string;
  readonly null?: boolean;
}

/** Makes the list of inputs from names and lists of names; throws a usage error if there is nothing to read. */
export async function gatherInputs(names: readonly string[], options: InputOptions): Promise<readonly Input[]> {
  if (options.null && options.filesFrom === undefined) throw usageError('-0 says how a list of names is split; add --files-from LIST.');
  if (options.filesFrom === '-' && names.includes('-')) throw usageError('Standard input cannot be both a document and the list of names; give the list as a file.');
  if (names.length === 0 && options.filesFrom === undefined) {
    throw usageError('Nothing to read; name files, folders or globs, - for standard input, or --files-from LIST (see ratslese --help).');
  }
  const { inputs, missing } = expandArguments(names);
  const [first] = missing;
  if (first !== undefined) throw usageError(`No file, folder or match for ${JSON.stringify(first)}${others(missing.length - 1)}; check the path and quote globs.`);
  const listed = options.filesFrom === undefined ? [] : expandList(splitNames(await readList(options.filesFrom), options.null ?? false));
  const all = [...inputs, ...listed];
  if (all.length === 0) throw usageError('Nothing to read: the folders and lists given are empty; name at least one document.');
  return all;
}

const others = (count: number): string => (count === 0 ? '' : ` and ${count} more`);

async function readList(path: string): Promise<string> {
  if (path !== '-') {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      throw usageError(`Cannot read the list ${JSON.stringify(path)}: ${reasonOf(error)}; give a file of names, or - for standard input.`);
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
