/** Bytes as they arrive damaged: changed, missing, doubled, moved, cut off, from another file. @typedef {import('./random.mjs').Random} Random */

/** What breaks readers: lengths, marks of structure, ends of encodings. */
const WORDS = ['\0', '\xff\xff\xff\xff', '\x7f\xff\xff\xff', '-1', '4294967295', '999999999', '<', '>', '</w:tbl>', '<table>', '{', '}', '\\bin999999 ', '(', ')', '<<', '>>', 'endobj', 'stream', '\xe4', '\xed\xa0\x80', '&#x110000;', '\r\n\r\n', '--b', '%', '/', ' 0 R']
  .map((word) => Buffer.from(word, 'latin1'));
const LONGEST_PIECE = 600;
const MOST_CHANGES = 6;

/** @param {Uint8Array} bytes @param {Random} random @param {Uint8Array} other another file, to take pieces of @returns {Buffer} */
export function mutateBytes(bytes, random, other) {
  let changed = Buffer.from(bytes);
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left -= 1) changed = random.pick(CHANGES)(changed, random, other);
  return changed;
}

/** @param {Buffer} bytes @param {Random} random */
const place = (bytes, random) => random.below(bytes.length + 1);

/** @param {Buffer} bytes @param {number} at @param {number} length @param {Uint8Array} piece */
const replaced = (bytes, at, length, piece) => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + length)]);

/** @type {readonly ((bytes: Buffer, random: Random, other: Uint8Array) => Buffer)[]} */
const CHANGES = [
  (bytes, random) => replaced(bytes, place(bytes, random), 1, Uint8Array.of(random.below(256))),
  (bytes, random) => replaced(bytes, place(bytes, random), 1, Uint8Array.of(1 << random.below(8))),
  (bytes, random) => replaced(bytes, place(bytes, random), 0, random.pick(WORDS)),
  (bytes, random) => {
    const word = random.pick(WORDS);
    return replaced(bytes, place(bytes, random), word.length, word);
  },
  (bytes, random) => replaced(bytes, place(bytes, random), random.below(LONGEST_PIECE), new Uint8Array()),
  (bytes, random) => {
    const at = place(bytes, random);
    const piece = bytes.subarray(at, at + random.below(LONGEST_PIECE));
    return replaced(bytes, place(bytes, random), 0, Buffer.concat(Array.from({ length: 1 + random.below(40) }, () => piece)));
  },
  (bytes, random, other) => {
    const at = random.below(other.length + 1);
    return replaced(bytes, place(bytes, random), random.below(LONGEST_PIECE), other.subarray(at, at + random.below(LONGEST_PIECE)));
  },
  (bytes, random) => (random.below(3) === 0 ? bytes.subarray(0, place(bytes, random)) : bytes),
];
