// Stands in for the reader's thread: `slow` never ends, `pages` takes 4 seconds for its 40 pages, `huge` takes all memory, `bytes` takes as much beside its objects, `bug` throws, `exit` ends it.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ path }) => {
  if (path === 'slow') for (;;);
  if (path === 'pages') {
    parentPort.postMessage({ kind: 'pages', count: 40 });
    for (const start = performance.now(); performance.now() - start < 4000;);
  }
  if (path === 'huge') for (const kept = []; ;) kept.push(new Array(1000).fill(path));
  if (path === 'bytes') for (const kept = []; ;) kept.push(new Uint8Array(2 ** 20).fill(1));
  if (path === 'exit') process.exit(3);
  if (path === 'bug') parentPort.postMessage({ kind: 'failed', message: 'broken', stack: 'Error: broken' });
  else parentPort.postMessage({ kind: 'outcome', outcome: { kind: 'unsupported', reason: path } });
});

parentPort.postMessage({ kind: 'ready' });
