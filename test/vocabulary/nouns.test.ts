import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import container from '../../src/vocabulary/nouns.json' with { type: 'json' };
import { isNoun } from '../../src/vocabulary/nouns.js';

describe('nouns', () => {
  it.each(['Gäste', 'Woche', 'Lichtkonzept', 'Verwaltung', 'Haushaltsplanung', 'Festspielhaus', 'Rhein-Fähre'])('knows %s', (word) => expect(isNoun(word)).toBe(true));
  it.each(['Varona', 'Dornbach', 'Holmstein', 'LumoVara', 'Rappsen', 'EMX'])('does not know %s', (word) => expect(isNoun(word)).toBe(false));
  it('are packed from the text that the file names', () => {
    expect(createHash('sha256').update(brotliDecompressSync(Buffer.from(container.brotliBase64, 'base64'))).digest('hex')).toBe(container.sha256);
  });
});
