// Stands in for the reader's thread: `slow` never ends, `pages` takes 4 seconds for its 40 pages, `huge` takes all memory, `bug` throws, `exit` ends it.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ path }) => {
  if (path === 'slow') for (;;);
  if (path === 'pages') {
    parentPort.postMessage({ kind: 'pages', count: 40 });
    for (const start = performance.now(); performance.now() - start < 4000;);
  }
  if (path === 'huge') for (const kept = []; ;) kept.push(new Array(1000).fill(path));
  if (path === 'exit') process.exit(3);
  if (path === 'bug') parentPort.postMessage({ kind: 'failed', message: 'broken', stack: 'Error: broken' });
  else parentPort.postMessage({ kind: 'outcome', outcome: { kind: 'unsupported', reason: path } });
});

parentPort.postMessage({ kind: 'ready' });
