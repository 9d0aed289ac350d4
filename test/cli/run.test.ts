import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openConsole } from '../../src/cli/console.js';
import { run, type Run } from '../../src/cli/run.js';
import { ndjson } from '../../src/sinks/ndjson.js';
import { expandArguments } from '../../src/source/expand.js';
import { diagnosticOf, readingOf } from '../batch/reading.js';
import { folderWith } from '../source/folder.js';

async function runOver(files: Record<string, string>, changes: Partial<Run> = {}) {
  const said: string[] = [];
  const written: string[] = [];
  const code = await run({
    inputs: expandArguments([folderWith(files)]).inputs,
    batch: {
      maxBytes: 100, seconds: 60, stdin: Readable.from([]), validate: async () => null, wanted: () => true, stopped: () => false,
      read: async ({ path, bytes }) => {
        if (bytes[0] === 33) throw new Error('broken');
        return { kind: 'reading', reading: readingOf({ path }), text: '' };
      },
    },
    sink: ndjson.create({ color: false }),
    report: null,
    output: { write: async (chunk) => void written.push(chunk), finish: () => {}, abandon: () => {} },
    console: { say: (line) => said.push(line), mention: (line) => said.push(line), bug: (where, error) => said.push(`bug ${where}${String(error)}`) },
    progress: { advance: () => {}, hide: () => {}, stop: () => {} },
    failOn: 'error', timed: false,
    ...changes,
  });
  return { code, said, records: written.filter((chunk) => chunk !== '').length };
}

const readAs = (severity: 'error' | 'warning') => async () =>
  ({ kind: 'reading' as const, reading: readingOf({ diagnostics: [diagnosticOf('date-missing', severity)] }), text: '' });

describe('run', () => {
  it.each([['error', 'error', 1], ['warning', 'error', 0], ['warning', 'warning', 1], ['error', 'never', 0]] as const)(
    'a finding that is %s ends with --fail-on %s in %i', async (severity, failOn, expected) => {
      const batch = { read: readAs(severity), maxBytes: 9, seconds: 60, stdin: Readable.from([]), validate: async () => null, wanted: () => true, stopped: () => false };
      expect((await runOver({ 'a.txt': '1' }, { batch, failOn })).code).toBe(expected);
    });

  it('ends with 4 for a bug in a document, names it, and reads the next one', async () => {
    const { code, said, records } = await runOver({ 'a.txt': '!', 'b.txt': 'x' });
    expect([code, records]).toEqual([4, 1]);
    expect(said[0]).toMatch(/^bug .*a\.txt: Error: broken$/u);
  });

  it('ends with 4 for a bug in a sink, and writes the next one', async () => {
    let calls = 0;
    const sink = { write: () => { calls += 1; if (calls === 1) throw new Error('no card'); return 'x'; }, end: () => '' };
    expect(await runOver({ 'a.txt': '1', 'b.txt': '2' }, { sink })).toMatchObject({ code: 4, records: 1 });
  });

  it('ends with 3 when more lines were read than there are', async () => {
    const reading = readingOf();
    const read = async () => ({ kind: 'reading' as const, reading: { ...reading, ledger: { headLines: 1, read: 2, tableLines: 0, tableRead: 0 } }, text: '' });
    const batch = { read, maxBytes: 9, seconds: 60, stdin: Readable.from([]), validate: async () => null, wanted: () => true, stopped: () => false };
    const { code, said } = await runOver({ 'a.txt': '1' }, { batch });
    expect(code).toBe(3);
    expect(said.at(-1)).toContain('the ledger does not balance');
  });
});

describe('openConsole', () => {
  it('shows the stack of a bug only with --verbose', () => {
    const lines: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = (line) => { lines.push(String(line)); return true; };
    try {
      for (const verbose of [false, true]) openConsole({ quiet: false, verbose, progress: null }).bug('a.txt: ', new Error('broken'));
    } finally {
      process.stderr.write = write;
    }
    expect(lines.slice(0, 2)).toEqual([
      'ratslese: a.txt: a bug in ratslese: broken; please report it with what -v prints\n',
      'ratslese: a.txt: a bug in ratslese: broken; please report it\n',
    ]);
    expect(lines[2]).toContain('Error: broken\n    at ');
  });
});
