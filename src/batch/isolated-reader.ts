import { Worker } from 'node:worker_threads';
import type { Outcome } from '../pipeline.js';
import type { Source } from '../source/source.js';
import type { ReadOptions } from '../text/read-options.js';
import { memoryWatch } from './memory-watch.js';

/**
 * Reads documents in a thread of its own, so that one that takes too long or too much memory ends alone: its thread is
 * given up and the documents behind it get a new one. The thread lives on between documents and reads them in order.
 */
export interface IsolatedReader {
  readonly read: (source: Source) => Promise<Outcome>;
  /** Ends the thread, and with it the documents that it still has. */
  readonly close: () => Promise<void>;
}

export interface Limits {
  readonly seconds: number;
  /** More time for each page of a document, given when its pages are known. */
  readonly secondsPerPage?: number;
  readonly megabytes: number;
  /** What memory the process takes, in bytes. Without it only what the engine bounds is bounded. */
  readonly memory?: () => number;
}

export interface ThreadOptions extends ReadOptions {
  /** Nobody quotes the text: it is not handed over, which for a long document takes four times its size. */
  readonly withoutText?: boolean;
}

/** `ready` comes once, when all that reading needs is loaded; `pages` before one of the others, and tells how many pages the document has that is being read. */
export type ThreadAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'pages'; readonly count: number }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string };

interface Job {
  readonly source: Source;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** For what lives briefly: less than the engine would take, and no slower. */
const YOUNG_MEGABYTES = 16;

export const READER_THREAD = new URL('./reader-thread.js', import.meta.url);

/** `script` is what the thread runs; it answers each Source with a ThreadAnswer. */
export function isolatedReader({ seconds, secondsPerPage = 0, megabytes, memory = () => 0 }: Limits, script: URL = READER_THREAD, options: ThreadOptions = {}): IsolatedReader {
  const jobs: Job[] = [];
  let timer: NodeJS.Timeout | undefined;
  const memoryOf = memoryWatch({ megabytes, measure: memory, tooMuch: () => giveUp(tooMuchMemory(megabytes)) });
  let broken: Error | undefined;
  let isReady = false;
  let closed = false;
  // Loading what reading needs takes a moment, in which the inputs can be listed.
  let thread = start();

  function start(): Worker {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }, workerData: options });
    worker.on('message', (answer: ThreadAnswer) => {
      isReady = true;
      if (worker !== thread || answer.kind === 'ready') return;
      if (answer.kind === 'pages') watch(Math.ceil(seconds + secondsPerPage * answer.count));
      else settle(answer.kind === 'outcome' ? answer.outcome : Object.assign(new Error(answer.message), { stack: answer.stack }));
    });
    worker.on('error', (error) => {
      if (worker !== thread) return;
      // It ended while it was loaded or without work, so a new one would too.
      if (!isReady || jobs.length === 0) giveUpAll(error);
      else giveUp('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory(megabytes) : error);
    });
    worker.on('exit', () => {
      if (worker === thread && !closed && jobs.length > 0) giveUp(ENDED);
      while (worker === thread && jobs.length > 0) settle({ kind: 'unreadable', reason: 'interrupted' });
    });
    return worker;
  }

  /** Ends the first job and starts the clock of the next one. */
  function settle(outcome: Outcome | Error): void {
    const job = jobs.shift();
    memoryOf.next(jobs.length > 0);
    watch(seconds);
    if (outcome instanceof Error) job?.reject(outcome);
    else job?.resolve(outcome);
  }

  /** Starts the clock of the first job anew. */
  function watch(allowed: number): void {
    clearTimeout(timer);
    if (jobs.length > 0) timer = setTimeout(() => giveUp(tooMuchTime(allowed)), allowed * 1000);
  }

  /** Ends the first job with its thread, and hands the others to a new one. */
  function giveUp(outcome: Outcome | Error): void {
    const lost = thread;
    thread = start();
    void lost.terminate();
    settle(outcome);
    for (const { source } of jobs) thread.postMessage(source);
  }

  /** Nothing can be read by any thread. */
  function giveUpAll(error: Error): void {
    broken = error;
    clearTimeout(timer);
    memoryOf.next(false);
    for (const { reject } of jobs.splice(0)) reject(error);
  }

  return {
    read: (source) => new Promise((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      jobs.push({ source, resolve, reject });
      if (jobs.length === 1) {
        memoryOf.next(true);
        watch(seconds);
      }
      thread.postMessage(source);
    }),
    close: async () => {
      closed = true;
      memoryOf.next(false);
      await thread.terminate();
    },
  };
}

const ENDED: Outcome = { kind: 'unreadable', reason: 'what reads it ended in the middle' };
const tooMuchTime = (seconds: number): Outcome =>
  ({ kind: 'unreadable', reason: `not read within ${seconds} s, which --timeout allows` });
const tooMuchMemory = (megabytes: number): Outcome =>
  ({ kind: 'unreadable', reason: `needs more memory than the ${megabytes} MB that a document may take` });
