import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.js';
import { garbledDamage } from '../../src/text/garbled.js';
import { readPlain } from '../../src/text/plain.js';
import { sourceOf } from '../../src/source/open.js';

const GREETING = 'Größe der Straße: 5 m²';
const wide = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(mark), bytes]);

describe('decode keeps every character', () => {
  it.each([
    ['UTF-8', Buffer.from(GREETING), 'utf-8'],
    ['UTF-8 with a byte order mark', marked([0xef, 0xbb, 0xbf], Buffer.from(GREETING)), 'utf-8'],
    ['UTF-16 LE with a mark', marked([0xff, 0xfe], wide(GREETING, false)), 'utf-16le'],
    ['UTF-16 BE with a mark', marked([0xfe, 0xff], wide(GREETING, true)), 'utf-16be'],
    ['UTF-16 LE without a mark', wide(GREETING, false), 'utf-16le'],
    ['UTF-16 BE without a mark', wide(GREETING, true), 'utf-16be'],
    ['Windows-1252', Buffer.from(GREETING, 'latin1'), 'windows-1252'],
  ])('of %s, and the mark is no part of the text', (_name, bytes, encoding) => {
    expect(decode(bytes)).toMatchObject({ text: GREETING, encoding });
  });

  it('of Windows-1252 where it differs from Latin-1: quotes, dash and euro', () => {
    expect(decode(Uint8Array.of(0x84, 0x41, 0x93, 0x20, 0x96, 0x20, 0x80, 0xe4)).text).toBe('„A“ – €ä');
  });
});

describe('decode marks what was not UTF-8, and only that', () => {
  it.each([['UTF-8', Buffer.from(GREETING), 0], ['Windows-1252', Buffer.from(GREETING, 'latin1'), 1], ['UTF-16', wide(GREETING, false), 1]])('%s', (_name, bytes, count) => {
    expect(decode(bytes).damage.filter(({ kind }) => kind === 'not-utf8')).toHaveLength(count);
  });

  it('one wrong byte in a long UTF-8 text is enough, since a guess would be worse', () => {
    expect(decode(Buffer.concat([Buffer.from(GREETING.repeat(100)), Uint8Array.of(0xe4)])).encoding).toBe('windows-1252');
  });

  it('nothing at all is UTF-8 without a character', () => expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', damage: [] }));
});

describe('garbled text', () => {
  it('is marked when its characters cannot be words', () => expect(garbledDamage('\u0001\u0002\u0003\ufffd'.repeat(10))).toMatchObject([{ kind: 'garbled', start: 0 }]));
  it('is not marked for a stray control character or a glyph of a check box', () => {
    expect(garbledDamage(`${GREETING.repeat(10)}\u0001`)).toEqual([]);
    expect(garbledDamage('\uf0a3 ja \uf0a3 nein \uf0a3 Enthaltung')).toEqual([]);
  });
});

describe('a text file', () => {
  it('keeps its line ends, so that offsets are those of the decoded file', () => {
    expect(readPlain(sourceOf('a.txt', Buffer.from('a\r\nb\rc\n')))).toMatchObject({ text: 'a\r\nb\rc\n', format: 'text', pages: null });
  });
  it('is Markdown by its name', () => expect(readPlain(sourceOf('a.md', Buffer.from('# a'))).format).toBe('markdown'));
});
