/** Small sums for the bench. */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export async function milliseconds(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The sum of the least milliseconds that each of the items took. */
export async function leastOfEach(items, rounds, run) {
  const least = items.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, item] of items.entries()) least[at] = Math.min(least[at], await milliseconds(() => run(item)));
  }
  return least.reduce((sum, time) => sum + time, 0);
}
