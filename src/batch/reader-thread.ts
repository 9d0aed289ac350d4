import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../pipeline.js';
import type { Source } from '../source/source.js';
import type { ThreadAnswer, ThreadOptions } from './isolated-reader.js';

/** The other end of the isolated reader: answers documents one by one in the order in which they come. */
const port = parentPort;
const options = readOptions(workerData);
let last: Promise<void> = Promise.resolve();

port?.on('message', (source: Source) => {
  // A document that waits for its parser to be loaded must not be overtaken by the next one.
  last = last.then(async () => port.postMessage(await answer(source)));
});

port?.postMessage({ kind: 'ready' } satisfies ThreadAnswer);

/** What the thread was started with; a thread hands over data of no type. */
function readOptions(data: unknown): ThreadOptions {
  if (typeof data !== 'object' || data === null) return {};
  const { password, maxPages, ocr, withoutText } = { password: undefined, maxPages: undefined, ocr: undefined, withoutText: undefined, ...data };
  return { password: typeof password === 'string' ? password : undefined, maxPages: typeof maxPages === 'number' ? maxPages : undefined, ocr: ocr === true, withoutText: withoutText === true };
}

async function answer(source: Source): Promise<ThreadAnswer> {
  const onPages = (count: number): void => port?.postMessage({ kind: 'pages', count } satisfies ThreadAnswer);
  try {
    const outcome = await readDocument(source, { ...options, onPages });
    return { kind: 'outcome', outcome: outcome.kind === 'reading' && options.withoutText === true ? { ...outcome, text: '' } : outcome };
  } catch (error) {
    return error instanceof Error
      ? { kind: 'failed', message: error.message, stack: error.stack ?? '' }
      : { kind: 'failed', message: String(error), stack: '' };
  }
}
