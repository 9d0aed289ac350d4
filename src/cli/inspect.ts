import { existsSync } from 'node:fs';
import { inspectDocument, type Stage } from '../inspect.js';
import { printable } from '../sinks/printable.js';
import { openFile, openStream } from '../source/open.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { usageError } from './usage-error.js';

export interface InspectOptions {
  readonly stage: Stage;
  readonly maxBytes: number;
}

/** Prints one document as a stage leaves it. */
export async function inspect(path: string, { stage, maxBytes }: InspectOptions): Promise<number> {
  if (path !== '-' && !existsSync(path)) throw usageError(`There is no file ${JSON.stringify(path)}; check the path.`);
  const opened = path === '-' ? await openStream(path, process.stdin, maxBytes) : openFile(path, maxBytes);
  if (opened.kind !== 'source') {
    process.stderr.write(`ratslese: ${printable(path)}: ${opened.kind}: ${printable(opened.reason)}\n`);
    return EXIT.unreadable;
  }
  await openOutput(undefined).write(await inspectDocument(opened.source, stage));
  return EXIT.ok;
}
