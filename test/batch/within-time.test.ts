import { describe, expect, it } from 'vitest';
import { withinTime } from '../../src/batch/within-time.js';

async function taken(values: AsyncGenerator<string>, seconds: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const value of withinTime(values, seconds, 'late')) seen.push(value);
  return seen;
}

async function* slow(...waits: readonly number[]): AsyncGenerator<string> {
  for (const wait of waits) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    yield `after ${wait}`;
  }
}

describe('withinTime', () => {
  it('hands on what comes in time, however long all of it takes', async () => {
    expect(await taken(slow(30, 30, 30), 0.08)).toEqual(['after 30', 'after 30', 'after 30']);
  });

  it('ends with what is said of the rest when a value does not come, even one that never would', async () => {
    const hanging = (async function* () {
      yield 'first';
      await new Promise<never>(() => {});
      yield 'never';
    })();
    expect(await taken(hanging, 0.05)).toEqual(['first', 'late']);
  });

  it('closes the generator when nobody takes more', async () => {
    let closed = false;
    const values = (async function* () {
      try {
        yield 'first';
        yield 'second';
      } finally {
        closed = true;
      }
    })();
    for await (const _ of withinTime(values, 1, 'late')) break;
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(closed).toBe(true);
  });
});
