import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { BatchItem } from '../../src/batch/batch-item.js';
import { balances, emptyLedger } from '../../src/batch/ledger.js';
import { runBatch, type BatchOptions } from '../../src/batch/run-batch.js';
import { readingSchema } from '../../src/record/schema.js';
import { expandArguments, type Input } from '../../src/source/expand.js';
import { folderWith } from '../source/folder.js';
import { diagnosticOf, readingOf } from './reading.js';

const bodyOf = (name: string) => ({ name, classification: null, ags: null });

/** Reads `Stadt|Nummer` as a paper, `!` as a bug, `?` as unreadable. */
const read: BatchOptions['read'] = async ({ path, bytes }) => {
  const text = Buffer.from(bytes).toString();
  if (text === '!') throw new Error('broken');
  if (text === '?') return { kind: 'unreadable', reason: 'no characters' };
  const [body = '', reference = ''] = text.split('|');
  return { kind: 'reading', reading: readingOf({ path, record: { body: bodyOf(body), reference }, diagnostics: [diagnosticOf('date-missing')] }), text };
};

async function batch(files: Record<string, string>, changes: Partial<BatchOptions> = {}, more: readonly Input[] = []) {
  const ledger = emptyLedger();
  const items: BatchItem[] = [];
  const inputs = [...expandArguments([folderWith(files)]).inputs, ...more];
  const options = { ledger, maxBytes: 100, seconds: 60, stdin: Readable.from([]), read, validate: async () => null, wanted: () => true, stopped: () => false, ...changes };
  for await (const item of runBatch(inputs, options)) items.push(item);
  return { items, ledger };
}

const idsOf = (item: BatchItem | undefined) => (item?.kind === 'reading' ? item.reading.diagnostics.map(({ id }) => id) : null);

describe('runBatch', () => {
  it('ends every input in exactly one way, in order', async () => {
    const files = { 'a.txt': 'Neustadt|1', 'b.txt': '!', 'c.txt': '?', 'd.txt': 'Neustadt|1', 'e.txt': 'GIF87a', 'f.txt': 'Neustadt|2' };
    const { items, ledger } = await batch(files);
    expect(items.map(({ kind }) => kind)).toEqual(['reading', 'failed', 'unreadable', 'duplicate', 'unsupported', 'reading']);
    expect(ledger).toMatchObject({ inputs: 6, clean: 2, partial: 0, rejected: 0, duplicate: 1, unreadable: 2, unsupported: 1, failed: 1, headLines: 6, headRead: 4 });
    expect(balances(ledger)).toBe(true);
  });

  it('names the first path of the same content', async () => {
    const { items } = await batch({ 'a.txt': 'Neustadt|1', 'b.txt': 'Neustadt|1' });
    const [, copy] = items;
    expect(copy?.kind === 'duplicate' && copy.diagnostics[0]).toMatchObject({ id: 'duplicate-document', message: expect.stringContaining('a.txt') });
  });

  it('says of each empty file that it is empty, and takes none for a copy', async () => {
    const { items, ledger } = await batch({ 'a.txt': '', 'b.txt': '' });
    expect(items).toMatchObject([{ kind: 'unreadable', reason: 'the file is empty' }, { kind: 'unreadable', reason: 'the file is empty' }]);
    expect(ledger).toMatchObject({ inputs: 2, unreadable: 2, duplicate: 0 });
  });

  it('reports the same number of the same body with other content, and only that', async () => {
    const { items } = await batch({ 'a.txt': 'Neustadt|1', 'b.txt': 'Neustadt|1|x', 'c.txt': 'Altstadt|1', 'd.txt': 'Neustadt|2' });
    expect(items.map(idsOf)).toEqual([['date-missing'], ['date-missing', 'duplicate-reference'], ['date-missing'], ['date-missing']]);
    const [, later] = items;
    expect(later?.kind === 'reading' && readingSchema.safeParse(later.reading).success).toBe(true);
  });

  it('leaves out checks that were not asked for', async () => {
    const { items } = await batch({ 'a.txt': 'Neustadt|1', 'b.txt': 'Neustadt|1|x' }, { wanted: (id) => id === 'duplicate-reference' });
    expect(items.map(idsOf)).toEqual([[], ['duplicate-reference']]);
  });

  it('lets no changed reading pass that does not fit its schema', async () => {
    const { items, ledger } = await batch({ 'a.txt': 'Neustadt|1' }, { validate: async () => '/record/kind must be string', wanted: () => false });
    expect(items[0]).toMatchObject({ kind: 'failed', error: { message: expect.stringContaining('/record/kind') } });
    expect(balances(ledger)).toBe(true);
  });

  it('takes up nothing more when it is stopped, and still balances', async () => {
    let taken = 0;
    const { items, ledger } = await batch({ 'a.txt': '1', 'b.txt': '2', 'c.txt': '3' }, { stopped: () => (taken += 1) > 2 });
    expect(items).toHaveLength(2);
    expect(ledger.inputs).toBe(2);
    expect(balances(ledger)).toBe(true);
  });

  it('reads standard input', async () => {
    const { items } = await batch({}, { stdin: Readable.from([Buffer.from('Neustadt|7')]) }, [{ kind: 'stdin', path: '-' }]);
    expect(items[0]).toMatchObject({ kind: 'reading', path: '-', text: 'Neustadt|7' });
  });
});

describe('balances', () => {
  it('fails when an input is lost or more lines were read than there are', () => {
    expect(balances({ ...emptyLedger(), inputs: 1 })).toBe(false);
    expect(balances({ ...emptyLedger(), headRead: 1 })).toBe(false);
    expect(balances({ ...emptyLedger(), inputs: 1, rejected: 1 })).toBe(true);
  });
});
