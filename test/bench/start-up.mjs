import { spawnSync } from 'node:child_process';

/** Milliseconds until the command has said its version and ended; without a command, until an empty program of Node has. */
export function startUpTimes(command, count) {
  const words = command === null ? ['-e', ''] : [command, '--version'];
  return Array.from({ length: count }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, words);
    if (status !== 0) throw new Error('the command did not start');
    return performance.now() - start;
  });
}
