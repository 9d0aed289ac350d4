import { createReadStream } from 'node:fs';
import { isolatedReader, READER_THREAD } from '../batch/isolated-reader.js';
import { emptyLedger, type Ledger } from '../batch/ledger.js';
import { runBatch } from '../batch/run-batch.js';
import { parseReading } from '../eval/index.js';
import type { Reading } from '../record/schema.js';
import { validateReading } from '../record/validate.js';
import { printable } from '../sinks/printable.js';
import { reasonOf } from '../source/open.js';
import { openConsole } from './console.js';
import { EXIT } from './exit-codes.js';
import { gatherInputs } from './gather-inputs.js';
import type { ReadingOptions } from './reading-options.js';
import { refuseStaleBuild } from './refuse-stale-build.js';
import { usageError } from './usage-error.js';

/** Readings of a file or of documents, one after another; `code` says how reading ended, once all are taken. */
export interface GatheredReadings {
  readonly readings: AsyncGenerator<Reading>;
  code(): number;
}

/** What one document may take. */
const MEGABYTES = 1024;

export function gatherReadings(names: readonly string[], options: ReadingOptions): GatheredReadings {
  const ledger = emptyLedger();
  const { readings: file } = options;
  if (file !== undefined && (names.length > 0 || options.filesFrom !== undefined)) throw usageError('Give documents or --readings FILE, not both.');
  return {
    readings: file === undefined ? readDocuments(names, options, ledger) : readFromFile(file),
    code: () => {
      if (ledger.failed > 0) return EXIT.bug;
      return ledger.unreadable > 0 ? EXIT.unreadable : EXIT.ok;
    },
  };
}

async function* readDocuments(names: readonly string[], options: ReadingOptions, ledger: Ledger): AsyncGenerator<Reading> {
  const console = openConsole({ quiet: options.quiet ?? false, verbose: false, progress: null });
  const inputs = await gatherInputs(names, options);
  const reader = isolatedReader({ seconds: options.timeout, megabytes: MEGABYTES, memory: process.memoryUsage.rss }, READER_THREAD, { withoutText: true });
  try {
    for await (const item of runBatch(inputs, {
      ledger, maxBytes: options.maxBytes, seconds: options.timeout, stdin: process.stdin, read: reader.read,
      validate: async (reading) => validateReading(reading), wanted: () => true, stopped: () => false,
    })) {
      const path = printable(item.path);
      if (item.kind === 'reading') yield item.reading;
      else if (item.kind === 'failed') {
        await refuseStaleBuild();
        console.bug(`${path}: `, item.error);
      } else if (item.kind === 'unreadable') console.say(`ratslese: ${path}: unreadable: ${printable(item.reason)}`);
      else console.mention(`ratslese: ${path}: ${item.kind === 'duplicate' ? 'duplicate of an earlier input' : `unsupported: ${printable(item.reason)}`}`);
    }
  } finally {
    await reader.close();
  }
}

async function* readFromFile(file: string): AsyncGenerator<Reading> {
  for await (const { line, number } of numberedLines(file, 'readings')) {
    const parsed = parseReading(line);
    if (parsed.kind === 'invalid') throw usageError(`Line ${number} of ${JSON.stringify(file)} is no reading: ${parsed.reason}; write readings with ratslese extract --format ndjson.`);
    yield parsed.value;
  }
}

export interface NumberedLine {
  readonly line: string;
  readonly number: number;
}

/** The lines of a file, or of standard input, that are not blank. `what` is named if they cannot be read. */
export async function* numberedLines(file: string, what: string): AsyncGenerator<NumberedLine> {
  let number = 0;
  let rest = '';
  try {
    const input = file === '-' ? process.stdin : createReadStream(file);
    for await (const chunk of input.setEncoding('utf8')) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        number += 1;
        if (line.trim() !== '') yield { line, number };
      }
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw usageError(`Cannot read the ${what} ${JSON.stringify(file)}: ${reasonOf(error)}; check the path.`);
    throw error;
  }
  if (rest.trim() !== '') yield { line: rest, number: number + 1 };
}
