import { parentPort } from 'node:worker_threads';
import { readDocument } from '../pipeline.js';
import type { Source } from '../source/source.js';
import type { ThreadAnswer } from './isolated-reader.js';

/** The other end of the isolated reader: reads one document at a time, as its thread is sent them. */
const port = parentPort;

const answer = async (source: Source): Promise<ThreadAnswer> => {
  try {
    return { kind: 'outcome', outcome: await readDocument(source) };
  } catch (error) {
    return error instanceof Error
      ? { kind: 'failed', message: error.message, stack: error.stack ?? '' }
      : { kind: 'failed', message: String(error), stack: '' };
  }
};

port?.on('message', async (source: Source) => {
  port.postMessage(await answer(source));
});
