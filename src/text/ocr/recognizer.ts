import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Reads pictures of German text by tesseract, which runs in a thread of its own. Its program and its data come from the
 * installed packages: nothing is fetched, nothing is written. It gives words with their places in the picture; it knows
 * no pages.
 */
export interface Recognizer {
  /** The words of a picture in PNG that has `dpi` dots to an inch, in the order of reading. */
  recognize(png: Uint8Array, dpi: number): Promise<readonly RecognizedWord[]>;
  close(): Promise<void>;
}

/** Lengths are dots of the picture, from its top left corner. */
export interface RecognizedWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly base: number;
  /** Height of the line's letters from top to tail, about the size of their font. */
  readonly size: number;
}

/** Neural network only; the data of the older engine is left out. */
const LSTM_ONLY = 1;
const DATA = '4.0.0_best_int';

export async function openRecognizer(): Promise<Recognizer> {
  const require = createRequire(import.meta.url);
  const { createWorker } = (await import('tesseract.js')).default;
  const langPath = join(dirname(require.resolve('@tesseract.js-data/deu/package.json')), DATA);
  // Its errors also come as rejected promises; without a handler they would end the program.
  const worker = await createWorker('deu', LSTM_ONLY, { langPath, cacheMethod: 'none', gzip: true, errorHandler: () => undefined });
  return {
    async recognize(png, dpi) {
      await worker.setParameters({ user_defined_dpi: String(dpi), debug_file: '/dev/null' });
      const { data } = await worker.recognize(Buffer.from(png), {}, { blocks: true, text: false });
      return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(wordsOf)));
    },
    close: async () => void await worker.terminate(),
  };
}

interface RecognizedLine {
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: { readonly x0: number; readonly x1: number } }[];
  readonly baseline: { readonly y0: number; readonly y1: number };
  readonly rowAttributes: { readonly rowHeight: number };
  readonly bbox: { readonly y0: number; readonly y1: number };
}

/** All words of a line stand on one height, though the line may lean a little. */
function wordsOf({ words, baseline, rowAttributes, bbox }: RecognizedLine): RecognizedWord[] {
  const base = (baseline.y0 + baseline.y1) / 2;
  const size = rowAttributes.rowHeight > 0 ? rowAttributes.rowHeight : bbox.y1 - bbox.y0;
  return words.map(({ text, confidence, bbox: { x0, x1 } }) => ({ text: text.trim(), confidence, left: x0, right: x1, base, size }));
}
