import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../src/source/archives/bounds.js';
import { isContainer } from '../../src/source/archives/container.js';
import { expandContainer } from '../../src/source/archives/expand-container.js';
import { sourceOf } from '../../src/source/open.js';
import type { Source } from '../../src/source/source.js';
import { textReaderFor } from '../../src/text/index.js';
import { UnreadableDocument } from '../../src/text/unreadable-document.js';
import { mail, tar } from '../archives/archive-files.js';
import { docx, latin1, odt, rtf, textOf, zipped } from './office-files.js';
import { cpuMilliseconds } from '../cpu-time.js';

/** Damaged and hostile files end as text or as a reason, never as anything else, and soon. */
async function endOf(path: string, bytes: Uint8Array): Promise<void> {
  const source = sourceOf(path, bytes);
  if (!isContainer(source.mediaType)) return void await readText(source);
  for await (const found of expandContainer({ path, mediaType: source.mediaType, content: bytes }, BOUNDS)) {
    if (found.kind === 'source') await readText(found.source);
    else expect(found.reason).not.toBe('');
  }
}

async function readText(source: Source): Promise<void> {
  const reader = textReaderFor(source.mediaType);
  try {
    const text = await reader?.read(source, {});
    if (text !== undefined) expect(typeof text.text).toBe('string');
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableDocument);
  }
}

const PAPER = ['Stadt Grünwerder', [['Drucksache:', 'DS0417/19']], 'Über die Brücke.'];
const samples = async (): Promise<Readonly<Record<string, Uint8Array>>> => ({
  'a.docx': docx(PAPER), 'a.odt': odt(PAPER), 'a.rtf': rtf(PAPER), 'a.zip': zipped({ 'a.txt': 'Eins', 'b.txt': 'Zwei' }), 'a.eml': mail([{ name: 'a.rtf', type: 'application/rtf', content: rtf(PAPER) }]),
  'a.tar': (await tar([{ name: 'a.txt', content: 'Eins' }])).subarray(0, 1100), 'a.tar.gz': gzipSync(await tar([{ name: 'a.txt', content: 'Eins' }])),
});

describe('files that are cut off at any byte of their first kilobyte', () => {
  const PAPER_FILES = fileURLToPath(new URL('../../fixtures/one-tree/motion/', import.meta.url));
  const saved = ['paper.txt', 'paper.md', 'paper.html', 'paper.docx', 'paper.odt', 'paper.rtf', 'paper.doc', 'paper.eml', 'tagged.pdf', 'borderless.pdf'];
  const cut = async (path: string, whole: Uint8Array): Promise<void> => {
    for (let length = 0; length <= Math.min(whole.length, 1024); length += 1) await endOf(path, whole.subarray(0, length));
  };

  it.each(saved)('%s', async (file) => cut(file, readFileSync(PAPER_FILES + file)), 120_000);
  it.each(['a.zip', 'a.eml', 'a.tar', 'a.tar.gz'])('%s', async (path) => cut(path, (await samples())[path] ?? new Uint8Array()));
});

describe('files with bytes that were changed', () => {
  it.each(['a.docx', 'a.odt', 'a.rtf', 'a.zip', 'a.eml', 'a.tar', 'a.tar.gz'])('%s', async (path) => {
    const whole = (await samples())[path] ?? new Uint8Array();
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 120; round += 1) {
      const copy = Uint8Array.from(whole);
      for (let change = 0; change <= next(6); change += 1) copy[next(copy.length)] = next(256);
      await endOf(path, copy);
    }
  });
});

describe('files made to hurt', () => {
  const timed = async (path: string, bytes: Uint8Array): Promise<void> => {
    const started = cpuMilliseconds();
    await endOf(path, bytes);
    expect(cpuMilliseconds() - started).toBeLessThan(20_000);
  };

  it('nest RTF groups and tables deep', async () => {
    await timed('a.rtf', latin1(`{\\rtf1 ${'{'.repeat(200_000)}Text`));
    await timed('a.rtf', latin1(`{\\rtf1 ${'}'.repeat(200_000)}Text`));
    await timed('a.rtf', latin1(`{\\rtf1 ${'{\\header '.repeat(20_000)}Text`));
    await timed('a.rtf', latin1(`{\\rtf1 \\intbl${Array.from({ length: 5000 }, (_, index) => `\\itap${index} x\\nestcell`).join('')}`));
    await timed('a.rtf', latin1(`{\\rtf1 ${"\\'e4".repeat(200_000)}\\bin99999999 x`));
    expect((await textOf('a.rtf', latin1('{\\rtf1\\uc-5\\u99999999 \\bin-7 Text\\cell\\row\\nestrow}'))).text).toContain('Text');
  });

  it('nest markup deep, or repeat cells without end', async () => {
    await timed('a.odt', odt(['x'], { markup: '<table:table><table:table-row><table:table-cell>'.repeat(20_000) }));
    await timed('a.odt', odt(['x'], { markup: `<table:table>${'<table:table-row><table:table-cell table:number-columns-repeated="999999999"/></table:table-row>'.repeat(1000)}</table:table>` }));
    await timed('a.odt', odt(['x'], { markup: `<text:p>${'<text:s text:c="999999999"/>'.repeat(1000)}</text:p>` }));
    await timed('a.docx', docx(['x'], {}, '<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000)));
    await timed('a.eml', Buffer.from(`MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${'<table><tr><td>'.repeat(50_000)}`));
  });

  it('nest mails in mails', async () => {
    let bytes = mail([{ name: 'a.txt', type: 'text/plain', content: strToU8('Text') }]);
    for (let depth = 0; depth < 12; depth += 1) bytes = mail([{ name: 'mail.eml', type: 'message/rfc822', content: bytes }]);
    await timed('a.eml', bytes);
    const parts = Array.from({ length: 500 }, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`).join('');
    await timed('a.eml', Buffer.from(`MIME-Version: 1.0\r\n${parts}`));
  });

  it('are mails of endless parts or lines', async () => {
    const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
    await timed('a.eml', Buffer.from(head + '--b\r\n\r\nx\r\n'.repeat(400_000)));
    await timed('a.eml', Buffer.from(head + 'x\n'.repeat(4_000_000)));
  });

  it('pack an office file that unpacks to far more', async () => {
    await timed('a.docx', docx(['x'], { 'word/styles.xml': ' '.repeat(64 * 2 ** 20) }));
    await timed('a.odt', odt(['x'], { markup: ' '.repeat(48 * 2 ** 20) }));
  });
});
