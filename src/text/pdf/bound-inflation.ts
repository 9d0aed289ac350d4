/**
 * Bounds how much of the packed streams of a page is unpacked: pdfjs unpacks each of them whole, and a small file may hold
 * a page without end. It has no setting for it, and takes the class that unpacks from the global object: there the class is
 * wrapped, for what is read here and for nothing else. Streams packed in other ways are not bounded.
 */
export interface Unpacked {
  isCut: boolean;
}

/** The pages of papers have a hundredth, large plans a tenth. */
export const MOST_MEBIBYTES = 32;
const MEBIBYTE = 2 ** 20;

/** Only one page is read at a time, so that what was cut is known to be its own. */
let last: Promise<unknown> = Promise.resolve();
let current: Unpacked | null = null;
let isWrapped = false;

export async function withBoundInflation<T>(read: (unpacked: Unpacked) => Promise<T>): Promise<T> {
  if (!isWrapped) wrap();
  const turn = last.then(async () => {
    current = { isCut: false };
    return read(current);
  }).finally(() => {
    current = null;
  });
  last = turn.catch(() => undefined);
  return turn;
}

function wrap(): void {
  isWrapped = true;
  globalThis.DecompressionStream = new Proxy(globalThis.DecompressionStream, {
    construct(unpacker, formats: readonly ('deflate' | 'deflate-raw' | 'gzip')[]) {
      const [format = 'deflate'] = formats;
      const whole = new unpacker(format);
      return current === null ? whole : { writable: whole.writable, readable: bounded(whole.readable, current) };
    },
  });
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, unpacked: Unpacked): AsyncGenerator<Uint8Array> {
  let room = MOST_MEBIBYTES * MEBIBYTE;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, room);
    room -= chunk.length;
    if (room >= 0) continue;
    unpacked.isCut = true;
    return;
  }
}
