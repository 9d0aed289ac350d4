import { deflateSync, inflateSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './mutate-bytes.mjs';

/**
 * Damage behind the packing: a changed byte of packed data only ends the unpacking, so that the parts of an office file and
 * the streams of a PDF are unpacked, changed and packed again. @typedef {import('./random.mjs').Random} Random
 */

/** @param {Uint8Array} bytes @param {Random} random @param {Uint8Array} other @returns {Uint8Array} */
export function mutateInside(bytes, random, other) {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return mutateZip(bytes, random, other);
  return bytes[0] === 0x25 && bytes[1] === 0x50 ? mutatePdf(Buffer.from(bytes), random, other) : mutateBytes(bytes, random, other);
}

/** @param {Uint8Array} bytes @param {Random} random @param {Uint8Array} other */
function mutateZip(bytes, random, other) {
  const parts = unzipSync(bytes);
  // Short parts are all alike; most of a document stands in its longest ones.
  const names = Object.keys(parts).sort((a, b) => (parts[b]?.length ?? 0) - (parts[a]?.length ?? 0));
  const name = random.pick(random.below(3) === 0 ? names : names.slice(0, 3));
  parts[name] = mutateBytes(parts[name] ?? new Uint8Array(), random, other);
  return zipSync(parts, { level: 1 });
}

const STREAM = Buffer.from('stream\n');
const END = Buffer.from('\nendstream');

/** @param {Buffer} bytes @param {Random} random @param {Uint8Array} other */
function mutatePdf(bytes, random, other) {
  const streams = packedStreams(bytes);
  if (streams.length === 0) return mutateBytes(bytes, random, other);
  const { start, end, content } = random.pick(streams);
  return Buffer.concat([bytes.subarray(0, start), deflateSync(mutateBytes(content, random, other)), bytes.subarray(end)]);
}

/** @param {Buffer} bytes */
function packedStreams(bytes) {
  const found = [];
  for (let at = bytes.indexOf(STREAM); at >= 0; at = bytes.indexOf(STREAM, at + 1)) {
    const start = at + STREAM.length;
    const end = bytes.indexOf(END, start);
    const content = end < 0 ? null : inflated(bytes.subarray(start, end));
    if (content !== null) found.push({ start, end, content });
  }
  return found;
}

/** Null for what is not packed, or not so. @param {Uint8Array} packed */
function inflated(packed) {
  try {
    return inflateSync(packed);
  } catch {
    return null;
  }
}
