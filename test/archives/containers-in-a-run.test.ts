import { strToU8 } from 'fflate';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { BatchItem } from '../../src/batch/batch-item.js';
import { balances, emptyLedger } from '../../src/batch/ledger.js';
import { runBatch, type BatchOptions } from '../../src/batch/run-batch.js';
import { expandArguments, type Input } from '../../src/source/expand.js';
import { readingOf } from '../batch/reading.js';
import { zipped } from '../office/office-files.js';
import { folderWith } from '../source/folder.js';
import { mail, tar } from './archive-files.js';

async function batch(inputs: readonly Input[], changes: Partial<BatchOptions> = {}) {
  const ledger = emptyLedger();
  const items: BatchItem[] = [];
  const read: BatchOptions['read'] = async ({ path, bytes }) => ({ kind: 'reading', reading: readingOf({ path }), text: Buffer.from(bytes).toString() });
  const options = { ledger, maxBytes: 10_000, seconds: 60, stdin: Readable.from([]), read, validate: async () => null, wanted: () => true, stopped: () => false, ...changes };
  for await (const item of runBatch(inputs, options)) items.push(item);
  return { ledger, items, ends: items.map(({ kind, path }) => `${path.replace(/^\/.*?([\w.]+(?:!|$))/u, '$1')} ${kind}`) };
}

describe('a run over containers', () => {
  it('counts members and not the containers, and balances', async () => {
    const folder = folderWith({
      'a.zip': zipped({ 'x.txt': 'Eins', 'y.gif': 'GIF89a', 'z.txt': 'Eins', '../w.txt': 'x' }), 'b.tar': await tar([{ name: 'v.txt', content: 'Zwei' }]),
      'c.eml': mail([{ name: 'u.txt', type: 'text/plain', content: strToU8('Drei') }]), 'd.zip': zipped({ 'x.txt': 'Vier' }).subarray(0, 60), 'e.txt': 'Fünf',
    });
    const { ledger, ends } = await batch(expandArguments([folder]).inputs);
    expect(ends).toEqual([
      'a.zip!/x.txt reading', 'a.zip!/y.gif unsupported', 'a.zip!/z.txt duplicate', 'a.zip!/../w.txt unsupported', 'b.tar!/v.txt reading',
      'c.eml reading', 'c.eml!/u.txt reading', 'd.zip unreadable', 'e.txt reading',
    ]);
    expect(ledger).toMatchObject({ inputs: 9, clean: 5, duplicate: 1, unreadable: 1, unsupported: 2, failed: 0 });
    expect(balances(ledger)).toBe(true);
  });

  it('reads archives that are larger than a document may be from where they are', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => ((index * 7919) % 997).toString(36)).join('');
    const folder = folderWith({ 'a.zip': zipped({ 'x.txt': noise.slice(0, 9000), 'y.txt': noise.slice(9000, 18_000), 'z.txt': noise }), 'b.tar': await tar([{ name: 'v.txt', content: 'Zwei' }, { name: 'w.gif', content: `GIF89a${noise}` }]) });
    const { ends, ledger } = await batch(expandArguments([folder]).inputs);
    expect(ends).toEqual(['a.zip!/x.txt reading', 'a.zip!/y.txt reading', 'a.zip!/z.txt unreadable', 'b.tar!/v.txt reading', 'b.tar!/w.gif unsupported']);
    expect(balances(ledger)).toBe(true);
  });

  it('expands what comes on standard input', async () => {
    const { ends } = await batch([{ kind: 'stdin', path: '-' }], { stdin: Readable.from([Buffer.from(zipped({ 'x.txt': 'Eins' }))]) });
    expect(ends).toEqual(['-!/x.txt reading']);
  });

  it('gives a container up out of which no member comes in time, and goes on behind it', async () => {
    const folder = folderWith({ 'a.zip': zipped({ 'x.txt': 'Stadt '.repeat(150_000) }), 'b.txt': 'Fünf' });
    const { ends, ledger } = await batch(expandArguments([folder]).inputs, { seconds: 0, maxBytes: 2 ** 24 });
    expect(ends).toEqual(['a.zip unreadable', 'b.txt reading']);
    expect(balances(ledger)).toBe(true);
  });

  it('takes up no further member when it is stopped', async () => {
    const folder = folderWith({ 'a.zip': zipped({ 'x.txt': '1', 'y.txt': '2', 'z.txt': '3' }), 'b.txt': '4' });
    let asked = 0;
    const { ledger, items } = await batch(expandArguments([join(folder, 'a.zip'), join(folder, 'b.txt')]).inputs, { stopped: () => (asked += 1) > 2 });
    expect(items).toHaveLength(2);
    expect(balances(ledger)).toBe(true);
  });
});
