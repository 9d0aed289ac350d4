import { posix } from 'node:path';
import { importsOf, sourceFiles } from './source-files.js';

/** Files that are started by name: the command, the library, the thread, and what is run by npm scripts. */
const STARTS = ['index.ts', 'cli/main.ts', 'batch/reader-thread.ts', 'record/build-schemas.ts'];

/** Sources that cannot be reached from any start: nobody would miss them. */
export function unreached(): readonly string[] {
  const files = new Map(sourceFiles().map((file) => [file.path, file]));
  const reached = new Set<string>();
  const queue = [...STARTS];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = files.get(path);
    if (file === undefined || reached.has(path)) continue;
    reached.add(path);
    for (const { from } of importsOf(file)) if (from.startsWith('.')) queue.push(posix.join(posix.dirname(path), from).replace('.js', '.ts'));
  }
  return [...files.keys()].filter((path) => !reached.has(path));
}
