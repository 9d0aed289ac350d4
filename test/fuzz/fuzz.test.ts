import { expect, it } from 'vitest';
import { runFuzz } from './run-fuzz.mjs';

/** A longer run, with other seeds: `npm run fuzz`. */
const SEED = 20_261_122;
const COUNT = 1000;

it(`${COUNT} mutated documents of all formats end as a reading or with a reason, within their bounds, and the ledger balances`, async () => {
  const { problems, ends } = await runFuzz({ count: COUNT, seed: SEED });
  expect(problems.map(({ what }) => what)).toEqual([]);
  expect(Math.min(...['clean', 'partial', 'rejected', 'unreadable'].map((end) => ends.get(end) ?? 0)), 'some of each end').toBeGreaterThan(10);
}, 300_000);
