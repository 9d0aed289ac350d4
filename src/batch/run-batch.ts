import type { Outcome } from '../pipeline.js';
import type { Diagnostic, Reading } from '../record/schema.js';
import type { Input } from '../source/expand.js';
import type { Source } from '../source/source.js';
import type { BatchItem } from './batch-item.js';
import { enter, type Ledger } from './ledger.js';
import { openInputs, type OpenedInput } from './open-inputs.js';
import { rememberDocuments } from './remember-documents.js';
import { rememberReferences } from './remember-references.js';

/**
 * Reads inputs one after another, in their order, and says how each of them ended. It keeps what only a run can know:
 * which content and which numbers it has met. Few documents are in memory at a time, and whatever is thrown inside of
 * one ends that one only. It writes nothing.
 */
export interface BatchOptions {
  readonly ledger: Ledger;
  readonly maxBytes: number;
  /** In which each member of a container must come out of it. */
  readonly seconds: number;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly read: (source: Source) => Promise<Outcome>;
  /** Null for a valid reading, else what is wrong with it. Asked about readings that the run has changed. */
  readonly validate: (reading: unknown) => Promise<string | null>;
  /** False for ids of diagnostics that were not asked for. */
  readonly wanted: (id: string) => boolean;
  /** True as soon as no further input is to be taken up. */
  readonly stopped: () => boolean;
}

/** Inputs that are opened while an earlier one is read. */
const AHEAD = 2;

export async function* runBatch(inputs: readonly Input[], options: BatchOptions): AsyncGenerator<BatchItem> {
  const findCopy = rememberDocuments();
  const findNumber = rememberReferences();
  const pending: Promise<BatchItem>[] = [];
  const settle = async (item: BatchItem): Promise<BatchItem> => {
    const settled = await finish(item, findNumber, options);
    enter(options.ledger, settled);
    return settled;
  };
  for await (const input of openInputs(inputs, options)) {
    options.ledger.inputs += 1;
    const item = readInput(input, findCopy, options);
    pending.push(item);
    if (pending.length > AHEAD) yield await (pending.shift() ?? item).then(settle);
  }
  for (const item of pending) yield await item.then(settle);
}

async function readInput(input: OpenedInput, findCopy: (source: Source) => Diagnostic | null, options: BatchOptions): Promise<BatchItem> {
  if (input.kind !== 'source') return input;
  const { source } = input;
  const { path } = source;
  // All empty files are alike, and none of them is a copy of another.
  if (source.bytes.length === 0) return { kind: 'unreadable', path, reason: 'the file is empty' };
  try {
    const copy = findCopy(source);
    if (copy !== null) return { kind: 'duplicate', path, diagnostics: [copy].filter(({ id }) => options.wanted(id)) };
    return { ...await options.read(source), path };
  } catch (error) {
    return { kind: 'failed', path, error };
  }
}

/** Adds what only the run knows, and leaves out what was not asked for. `read` gives valid readings; a changed one is validated again. */
async function finish(item: BatchItem, findNumber: (reading: Reading) => Diagnostic | null, options: BatchOptions): Promise<BatchItem> {
  if (item.kind !== 'reading') return item;
  const { diagnostics } = item.reading;
  const number = findNumber(item.reading);
  const wanted = (number === null ? diagnostics : [...diagnostics, number]).filter(({ id }) => options.wanted(id));
  if (number === null && wanted.length === diagnostics.length) return item;
  const reading = { ...item.reading, diagnostics: wanted };
  const invalid = await options.validate(reading);
  return invalid === null ? { ...item, reading } : { kind: 'failed', path: item.path, error: new Error(`the reading does not fit its schema: ${invalid}`) };
}
