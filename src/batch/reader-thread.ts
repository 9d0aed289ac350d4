import { parentPort } from 'node:worker_threads';
import { readDocument } from '../pipeline.js';
import type { Source } from '../source/source.js';
import type { ThreadAnswer } from './isolated-reader.js';

/** The other end of the isolated reader: answers documents one by one in the order in which they come. */
const port = parentPort;
let last: Promise<void> = Promise.resolve();

port?.on('message', (source: Source) => {
  // A document that waits for its parser to be loaded must not be overtaken by the next one.
  last = last.then(async () => port.postMessage(await answer(source)));
});

async function answer(source: Source): Promise<ThreadAnswer> {
  try {
    return { kind: 'outcome', outcome: await readDocument(source) };
  } catch (error) {
    return error instanceof Error
      ? { kind: 'failed', message: error.message, stack: error.stack ?? '' }
      : { kind: 'failed', message: String(error), stack: '' };
  }
}
