import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { sourceOf } from '../../src/source/open.js';
import { shown } from './archive-files.js';

/** Pages that a browser saved as one file give the record of the page, whatever else was saved with it. */
const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const PAGES = ['html-allris3-paper', 'html-allris4-meeting', 'html-sessionnet-paper', 'html-sessionnet-old-paper', 'html-utf16-question', 'html-rubin-meeting'];
const BOUNDARY = '----MultipartBoundary--a1----';

interface SavedPart {
  readonly type: string;
  readonly content: Uint8Array;
}

const text = (content: string): Uint8Array => Buffer.from(content);

function saved(...parts: readonly SavedPart[]): Uint8Array {
  const written = parts.map(({ type, content }, index) => `--${BOUNDARY}\r\nContent-ID: <part-${index}@mhtml.blink>\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64').replaceAll(/(.{76})/gu, '$1\r\n')}\r\n`);
  return Buffer.from(`From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ratsinfo.example.org/vo020.asp\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${BOUNDARY}"\r\n\r\n${written.join('')}--${BOUNDARY}--\r\n`);
}

async function recordOf(path: string, bytes: Uint8Array) {
  const outcome = await readDocument(sourceOf(path, bytes));
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  const { record, source: { system, format } } = outcome.reading;
  return { record, system, format };
}

describe('a page saved as one file', () => {
  it.each(PAGES)('gives the record of %s', async (folder) => {
    const page = readFileSync(`${ROOT}${folder}/${readdirSync(`${ROOT}${folder}`).find((name) => name.startsWith('document'))}`);
    const archive = saved({ type: 'text/html', content: page }, { type: 'text/css', content: text('h1 { color: red }') }, { type: 'image/png', content: text('\x89PNG') });
    expect(await recordOf('a.mhtml', archive)).toEqual(await recordOf('a.html', page));
    expect(await recordOf('saved', archive)).toMatchObject({ format: 'html' });
  });

  it('has its frames behind it', async () => {
    const archive = saved({ type: 'text/html', content: text('<html><frameset cols="20,*"><frame src="a"></frameset></html>') }, { type: 'text/html', content: text('<h1>Beschlussvorlage</h1><p>Vorlage-Nr.: 2021/0417</p>') });
    expect(await recordOf('a.mht', archive)).toMatchObject({ record: { reference: '2021/0417' } });
  });

  it('hands out documents that are saved with it, and nothing that it is drawn with', async () => {
    const archive = saved({ type: 'text/html', content: text('<p>Vorlage</p>') }, { type: 'text/css', content: text('p {}') }, { type: 'image/svg+xml', content: text('<svg/>') }, { type: 'text/plain; name="b.txt"\r\nContent-Disposition: attachment; filename="b.txt"', content: text('Anlage') });
    expect((await shown('a.mhtml', archive)).map((line) => line.split(': ')[0])).toEqual(['a.mhtml', 'a.mhtml!/b.txt']);
  });

  it('is unreadable with a reason when there is no page in it', async () => {
    expect(await readDocument(sourceOf('a.mhtml', saved({ type: 'image/png', content: text('x') })))).toEqual({ kind: 'unreadable', reason: 'there is no page in it' });
  });
});
