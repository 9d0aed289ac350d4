/**
 * Watches what memory the process takes while a document is read: the engine bounds what its objects take, but not the bytes
 * that were unpacked beside them. Each document is measured from where the process stood when its turn came.
 */
export interface MemoryWatch {
  /** A document's turn begins, or nothing is read. */
  readonly next: (isReading: boolean) => void;
}

const EVERY_MS = 200;
/** For a new thread that loads what it needs, and for inputs that are opened ahead. */
const BESIDE = 256;
const MEGABYTE = 2 ** 20;

interface Watched {
  readonly megabytes: number;
  /** What the process takes, in bytes. */
  readonly measure: () => number;
  readonly tooMuch: () => void;
}

export function memoryWatch({ megabytes, measure, tooMuch }: Watched): MemoryWatch {
  let timer: NodeJS.Timeout | undefined;
  let before = 0;
  let isFreed = true;
  const look = (): void => {
    if (measure() - before <= (megabytes + BESIDE) * MEGABYTE) return;
    isFreed = false;
    tooMuch();
  };
  return {
    next(isReading) {
      // What a document leaves behind that was given up is not yet freed when the next one has its turn.
      if (isReading && isFreed) before = measure();
      isFreed = true;
      if (isReading === (timer !== undefined)) return;
      clearInterval(timer);
      timer = isReading ? setInterval(look, EVERY_MS).unref() : undefined;
    },
  };
}
