import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { expandArguments } from '../../src/source/expand.js';
import { openFile, openStream } from '../../src/source/open.js';
import { folderWith } from './folder.js';

const LIMIT = 1000;

describe('openFile', () => {
  it('gives bytes, media type and hash', () => {
    const path = join(folderWith({ 'a.md': '# Vorlage' }), 'a.md');
    const opened = openFile(path, LIMIT);
    expect(opened).toMatchObject({ kind: 'source', source: { path, mediaType: 'text/markdown' } });
    expect(opened.kind === 'source' && opened.source.sha256).toBe(createHash('sha256').update('# Vorlage').digest('hex'));
  });

  it('refuses what is larger than allowed without reading it', () => {
    const path = join(folderWith({ 'a.txt': 'x'.repeat(LIMIT + 1) }), 'a.txt');
    expect(openFile(path, LIMIT)).toEqual({ kind: 'unreadable', reason: 'has 1001 bytes, and --max-bytes allows 1000' });
  });

  it('names a format that it cannot read, whatever its size', () => {
    const path = join(folderWith({ 'a.txt': `GIF89a${'x'.repeat(LIMIT)}` }), 'a.txt');
    expect(openFile(path, LIMIT)).toEqual({ kind: 'unsupported', reason: 'GIF image is not read by this version' });
  });

  it('opens an empty file', () => {
    expect(openFile(join(folderWith({ 'a.txt': '' }), 'a.txt'), LIMIT).kind).toBe('source');
  });

  it('does not wait at a named pipe, and says what is missing', () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(openFile(join(folder, 'pipe'), LIMIT).kind).toBe('unsupported');
    expect(openFile(join(folder, 'none'), LIMIT)).toEqual({ kind: 'unreadable', reason: 'no such file' });
    expect(openFile('/dev/zero', LIMIT)).toEqual({ kind: 'unsupported', reason: 'a device' });
  });
});

/** As somebody who may not do everything: the permissions of files do not hold for root. */
function asNobody<Result>(action: () => Result): Result {
  if (process.getuid?.() !== 0) return action();
  process.seteuid?.(65_534);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
  }
}

describe('permissions', () => {
  it('end files and folders that may not be read as unreadable', () => {
    const folder = folderWith({ 'open/a.txt': 'x', 'open/shut/b.txt': 'x' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'open/a.txt'), 0o000);
    chmodSync(join(folder, 'open/shut'), 0o000);
    expect(asNobody(() => openFile(join(folder, 'open/a.txt'), LIMIT))).toEqual({ kind: 'unreadable', reason: 'permission denied' });
    expect(asNobody(() => expandArguments([join(folder, 'open')])).inputs)
      .toMatchObject([{ kind: 'file' }, { kind: 'unreadable', reason: 'permission denied' }]);
    chmodSync(join(folder, 'open/shut'), 0o755);
  });
});

describe('openStream', () => {
  it('collects what comes', async () => {
    const opened = await openStream('-', Readable.from([Buffer.from('Stadt '), Buffer.from('Musterstadt')]), LIMIT);
    expect(opened.kind === 'source' && Buffer.from(opened.source.bytes).toString()).toBe('Stadt Musterstadt');
  });

  it('stops at the limit', async () => {
    const endless = (async function* () { for (;;) yield Buffer.alloc(100, 'x'); })();
    expect((await openStream('-', endless, LIMIT)).kind).toBe('unreadable');
  });
});
