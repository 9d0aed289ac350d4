import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAPER, ratslese } from '../cli/command.js';
import { folderWith } from '../source/folder.js';
import { files } from './oparl-objects.js';

const TRUTH = `${JSON.stringify({ document: 'papers/0123-2020.txt', expected: { reference: '0123/2020', date: '2020-03-02', name: 'Ein anderer Titel' } })}\n`;
const folder = (): string => folderWith({
  'papers/0123-2020.txt': PAPER, 'truth.jsonl': TRUTH, 'broken.jsonl': `${TRUTH}{}\n`, 'empty.jsonl': '\n',
  'oparl/all.json': JSON.stringify(files), 'oparl/broken.json': '{', 'nothing/body.json': '{}',
});

describe('ratslese eval', { timeout: 60_000 }, () => {
  it('scores documents, or the readings of an earlier run, against a truth file', () => {
    const cwd = folder();
    const read = ratslese(['eval', 'papers', '--truth', 'truth.jsonl', '--format', 'json'], { cwd });
    expect(read).toMatchObject({ code: 0, err: '' });
    const scores = JSON.parse(read.out);
    expect(scores).toMatchObject({ documents: 1, unread: 0, differences: [{ field: 'name', expected: 'Ein anderer Titel', place: { line: 8 } }] });
    const readings = ratslese(['papers', '--format', 'ndjson', '-q'], { cwd }).out;
    expect(JSON.parse(ratslese(['eval', '--readings', '-', '--truth', 'truth.jsonl', '--format', 'json'], { cwd, input: readings }).out)).toEqual(scores);
  });

  it('ends with 1 if a floor is not reached, and says which', () => {
    const cwd = folder();
    const words = ['eval', 'papers', '--truth', 'truth.jsonl'];
    expect(ratslese([...words, '--floor', 'reference=1', '--floor', 'date:recall=1'], { cwd })).toMatchObject({ code: 0, err: '' });
    expect(ratslese([...words, '--floor', 'reference=1', '--floor', 'name=0.5'], { cwd })).toMatchObject({ code: 1, err: 'ratslese: name: f1 is 0.0000, its floor is 0.5\n' });
  });

  it('scores against a folder of OParl objects, and names what it leaves out', () => {
    const { code, out, err } = ratslese(['eval', 'papers', '--truth', 'oparl', '--format', 'json'], { cwd: folder() });
    expect(code).toBe(0);
    expect(err).toBe(`ratslese: ${join('oparl', 'broken.json')}: left out: it is no JSON\n`);
    const { fields } = JSON.parse(out);
    expect(fields.find(({ field }: { field: string }) => field === 'reference')).toMatchObject({ right: 1, f1: 1 });
    expect(fields.find(({ field }: { field: string }) => field === 'consultations')).toMatchObject({ scored: 2, right: 1, missed: 1, extra: 0 });
  });

  it.each([
    [['eval', 'papers'], 'truth'],
    [['eval', 'papers', '--truth', 'gone.jsonl'], 'no such file'],
    [['eval', 'papers', '--truth', 'gone.json'], 'no such file'],
    [['eval', 'papers', '--truth', 'broken.jsonl'], 'Line 2'],
    [['eval', 'papers', '--truth', 'empty.jsonl'], 'no truth'],
    [['eval', 'papers', '--truth', 'nothing'], 'no OParl paper'],
    [['eval', '--truth', 'truth.jsonl'], 'Nothing to read'],
    [['eval', 'papers', '--readings', 'truth.jsonl', '--truth', 'truth.jsonl'], 'not both'],
    [['eval', '--readings', 'truth.jsonl', '--truth', 'truth.jsonl'], 'is no reading'],
    [['eval', '--readings', 'gone.ndjson', '--truth', 'truth.jsonl'], 'no such file'],
    [['eval', 'papers', '--truth', 'truth.jsonl', '--floor', 'name'], 'is no floor'],
    [['eval', 'papers', '--truth', 'truth.jsonl', '--floor', 'weather=1'], 'choose among'],
    [['eval', 'papers', '--truth', 'truth.jsonl', '--limit', '-1'], 'whole number'],
  ])('%j is wrong usage', (words, reason) => {
    const { code, out, err } = ratslese(words, { cwd: folder() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
