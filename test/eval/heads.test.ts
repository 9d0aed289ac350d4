import { describe, expect, it } from 'vitest';
import { fingerprint, wordShape } from '../../src/eval/heads/fingerprint.js';
import { groupHeads } from '../../src/eval/heads/group-heads.js';
import type { Reading } from '../../src/record/schema.js';
import { readingOf } from '../batch/reading.js';
import { withUnread } from './values.js';
import { cpuMilliseconds } from '../cpu-time.js';

const grouped = (readings: readonly Reading[]) => {
  const grouping = groupHeads();
  for (const reading of readings) grouping.add(reading);
  return grouping.end();
};

describe('wordShape', () => {
  it.each([
    ['Rotes Sonderblatt zweiter Güte', 'Aa+ aa Aa'], ['Blatt 12/2020', 'Aa 0/0'], ['FB 61 / Amt 7', 'AA 0 / Aa 0'], ['a\tb', 'aa+'], ['Ö: x', 'Aa: aa'], ['', ''],
  ])('%j is %j', (text, shape) => {
    expect(wordShape(text)).toBe(shape);
  });

  it('takes long and hostile lines in no time', () => {
    const began = cpuMilliseconds();
    expect(wordShape('Aa '.repeat(500_000))).toBe('Aa+');
    expect(wordShape(' '.repeat(500_000)).length).toBeLessThan(200);
    expect(cpuMilliseconds() - began).toBeLessThan(1000);
  });
});

describe('fingerprint', () => {
  it('is the sequence of fields and of the shapes of unread lines, with no content', () => {
    const reading = withUnread('a.txt', { body: 1, paperType: 3, reference: 4, date: 4, name: 7, 'consultations/0/organization': 9, 'consultations/1/organization': 10 }, [[5, 'Blatt 12'], [6, 'Blatt 13']]);
    expect(fingerprint(reading)).toEqual(['body', 'paperType', 'reference+date', '?Aa 0', 'name', 'consultations']);
  });

  it('does not depend on what stands below the head, nor on the number of rows', () => {
    const one = withUnread('a.txt', { reference: 2, 'consultations/0/date': 4 }, [[3, 'Blatt 1']]);
    const other = withUnread('b.txt', { reference: 3, 'consultations/0/date': 6, 'consultations/1/date': 7, date: 90, 'cities/0': 1 }, [[5, 'Seite 2']]);
    expect(fingerprint(other)).toEqual(fingerprint(one));
  });
});

describe('groupHeads', () => {
  it('puts the largest group first, with an example and its unread lines, those that differ in digits as one', () => {
    const heads = grouped([
      withUnread('a.txt', { reference: 1 }, [[2, 'Sonderblatt']]),
      withUnread('b.txt', { reference: 1, name: 3 }, [[2, 'Blatt 1']]),
      withUnread('c.txt', { reference: 1, name: 4 }, [[2, 'Blatt 27'], [3, 'Seite 3']]),
      withUnread('d.txt', { reference: 1, name: 3 }, []),
      readingOf({ path: 'e.txt', status: 'rejected' }),
    ]);
    expect(heads).toMatchObject({ documents: 5, rejected: 1, unread: 3 });
    expect(heads.groups.map(({ documents, example, head }) => [documents, example, head.join(' ')])).toEqual([
      [2, 'b.txt', 'reference ?Aa 0 name'], [1, 'a.txt', 'reference ?Aa'],
    ]);
    expect(heads.groups[0]?.lines).toEqual([
      { text: 'Blatt 1', region: 'head', count: 2, path: 'b.txt', line: 2, column: 1 },
      { text: 'Seite 3', region: 'head', count: 1, path: 'c.txt', line: 3, column: 1 },
    ]);
  });

  it('takes in heads whose ledger says that lines are left, without findings on them', () => {
    expect(grouped([readingOf()]).groups).toEqual([{ head: [], documents: 1, example: 'a.txt', lines: [] }]);
  });
});
