import { expect, it, onTestFinished } from 'vitest';
import { isolatedReader } from '../../src/batch/isolated-reader.js';
import { sourceOf } from '../../src/source/open.js';

const SCRIPT = new URL('./sample-thread.mjs', import.meta.url);
/** Longer than a thread takes to begin, on a busy machine too. */
const SECONDS = 3;

function reader(script = SCRIPT, secondsPerPage = 0) {
  const isolated = isolatedReader({ seconds: SECONDS, secondsPerPage, megabytes: 32 }, script);
  onTestFinished(isolated.close);
  return { ...isolated, read: (path: string) => isolated.read(sourceOf(path, Buffer.from(path))) };
}

it('reads several documents in order', async () => {
  const { read } = reader();
  expect(await Promise.all(['a', 'b', 'c'].map(read))).toMatchObject([{ reason: 'a' }, { reason: 'b' }, { reason: 'c' }]);
});

it('gives up a document that takes too long, and reads the ones behind it', async () => {
  const { read } = reader();
  expect(await Promise.all(['a', 'slow', 'b'].map(read)))
    .toMatchObject([{ reason: 'a' }, { kind: 'unreadable', reason: `not read within ${SECONDS} s, which --timeout allows` }, { reason: 'b' }]);
});

it('gives a document of many pages more time, if that is allowed', async () => {
  expect(await reader(SCRIPT, 0.1).read('pages')).toMatchObject({ reason: 'pages' });
  expect(await reader(SCRIPT, 0).read('pages')).toMatchObject({ reason: `not read within ${SECONDS} s, which --timeout allows` });
}, 60_000);

it.each(['huge', 'bytes'])('gives up a document that takes too much memory (%s), and reads the ones behind it', async (document) => {
  const isolated = isolatedReader({ seconds: 20, megabytes: 32, memory: process.memoryUsage.rss }, SCRIPT);
  onTestFinished(isolated.close);
  const outcomes = [document, 'b'].map((path) => isolated.read(sourceOf(path, Buffer.from(path))));
  expect(await Promise.all(outcomes)).toMatchObject([{ kind: 'unreadable', reason: expect.stringContaining('32 MB') }, { reason: 'b' }]);
});

it('gives up a document with which its thread ends, and reads the ones behind it', async () => {
  const { read } = reader();
  expect(await Promise.all(['a', 'exit', 'b'].map(read))).toMatchObject([{ reason: 'a' }, { kind: 'unreadable', reason: 'what reads it ended in the middle' }, { reason: 'b' }]);
  expect(await read('c')).toMatchObject({ reason: 'c' });
});

it('hands a bug on with its stack, and goes on', async () => {
  const { read } = reader();
  const [bug, next] = await Promise.allSettled(['bug', 'b'].map(read));
  expect(bug).toMatchObject({ reason: { message: 'broken', stack: 'Error: broken' } });
  expect(next).toMatchObject({ value: { reason: 'b' } });
});

it('ends what it still has when it is closed', async () => {
  const { read, close } = reader();
  const slow = read('slow');
  await close();
  expect(await slow).toMatchObject({ kind: 'unreadable', reason: 'interrupted' });
});

it('fails for every document at once when its thread cannot be loaded, and starts no other', async () => {
  const { read } = reader(new URL('data:text/javascript,throw new Error("a module is broken")'));
  const documents = await Promise.allSettled(['a', 'b', 'c'].map(read));
  expect(documents).toMatchObject(Array.from({ length: 3 }, () => ({ status: 'rejected', reason: { message: 'a module is broken' } })));
  await expect(read('d')).rejects.toThrow('a module is broken');
});

it('fails rather than waits when its thread cannot start', async () => {
  const { read } = reader(new URL('./no-such-thread.mjs', import.meta.url));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await expect(read('a')).rejects.toThrow('no-such-thread');
});
