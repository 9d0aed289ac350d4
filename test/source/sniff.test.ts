import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { looksLikeText, sniff } from '../../src/source/sniff.js';

const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');

describe('sniff', () => {
  it.each([
    ['paper.txt', 'Stadt Musterstadt', 'text/plain'],
    ['paper', 'Stadt Musterstadt', 'text/plain'],
    ['paper.MD', '# Vorlage', 'text/markdown'],
    ['paper.pdf', 'Nur Text', 'text/plain'],
    ['paper.txt', '%PDF-1.7\n', 'application/pdf'],
    ['paper.docx', 'PK\x03\x04', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['paper.txt', 'PK\x03\x04', 'application/zip'],
    ['paper.txt', '\xef\xbb\xbf \n<!DOCTYPE HTML><p>', 'text/html'],
    ['paper.txt', 'HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n%\x01\x02\x03\x04', 'application/pdf'],
    ['paper.mhtml', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n', 'multipart/related'],
    ['paper', 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\n', 'multipart/related'],
    ['paper.eml', 'From: amt@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n', 'message/rfc822'],
    ['paper.mht', '<html><p>Vorlage</p>', 'text/html'],
    ['app.js', 'var a = 1;', 'text/javascript'],
    ['paper.json', '{"a": 1}', 'application/json'],
    ['paper.txt', '\x00\x01\x02\x03', 'application/octet-stream'],
    ['paper.txt', '', 'text/plain'],
  ])('tells %s with %j as %s', (path, content, mediaType) => {
    expect(sniff(bytes(content), path).mediaType).toBe(mediaType);
  });

  it('believes no name that makes an office file of an archive of documents', () => {
    const archiveOf = (name: string): Uint8Array => zipSync({ [name]: strToU8('x') });
    expect(sniff(archiveOf('Vorlage.pdf'), 'a.docx').mediaType).toBe('application/zip');
    expect(sniff(archiveOf('[Content_Types].xml'), 'a.docx').mediaType).toContain('wordprocessingml');
  });

  it('takes UTF-16 for text, with and without a byte order mark', () => {
    expect(looksLikeText(Buffer.from('\ufeffStadt', 'utf16le'))).toBe(true);
    expect(looksLikeText(Buffer.from('Stadt Musterstadt', 'utf16le'))).toBe(true);
    expect(looksLikeText(Buffer.from('Stadt Musterstadt', 'utf16le').swap16())).toBe(true);
  });

  it('takes Windows-1252 for text, and one stray control character for damage', () => {
    expect(looksLikeText(bytes('\xdcbersicht \x80 \x96'))).toBe(true);
    expect(looksLikeText(bytes('Stadt\x00'))).toBe(true);
  });

  it('does not take evenly spread bytes for text', () => {
    expect(looksLikeText(Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256))).toBe(false);
  });
});
