import { zipEntries } from './zip-entries.js';
import { BOUNDS, MEBIBYTE } from './bounds.js';

/** Bytes of all parts of an office file that are unpacked; a paper has a hundredth. */
const MOST_BYTES = 96 * MEBIBYTE;

/** Unpacks those parts of an office file that are wanted. Throws if the file is damaged or unpacks to too much. */
export async function zipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let length = 0;
  for await (const entry of zipEntries({ path: '', mediaType: '', content: bytes }, { ...BOUNDS, ratio: OFFICE_RATIO })) {
    if (!wanted(entry.name)) continue;
    if (entry.refusal !== null) throw new Error(`${entry.name}: ${entry.refusal.reason}`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry.content()) {
      length += chunk.length;
      if (length > MOST_BYTES) throw new Error(`its parts have more than ${MOST_BYTES} bytes`);
      chunks.push(chunk);
    }
    parts.set(entry.name, Buffer.concat(chunks));
  }
  return parts;
}

/** Markup of long tables packs better than documents do. */
const OFFICE_RATIO = 400;
