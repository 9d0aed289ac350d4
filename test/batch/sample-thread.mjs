// Stands in for the reader's thread: `slow` never ends, `huge` takes all memory, `bug` throws, `exit` ends it.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ path }) => {
  if (path === 'slow') for (;;);
  if (path === 'huge') for (const kept = []; ;) kept.push(new Array(1000).fill(path));
  if (path === 'exit') process.exit(3);
  if (path === 'bug') parentPort.postMessage({ kind: 'failed', message: 'broken', stack: 'Error: broken' });
  else parentPort.postMessage({ kind: 'outcome', outcome: { kind: 'unsupported', reason: path } });
});
