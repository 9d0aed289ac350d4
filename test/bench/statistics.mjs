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

/** CPU time of this process, all of its threads. */
export async function cpuMilliseconds(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
