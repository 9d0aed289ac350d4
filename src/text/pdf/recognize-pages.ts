import { howToInstall } from '../ocr/missing-packages.js';
import { openRecognizer, type RecognizedWord } from '../ocr/recognizer.js';
import { drawPage, type DrawnPage } from './draw-page.js';
import { openPdf } from './open-pdf.js';
import { merged } from './rules.js';
import type { Box, Rule, Rules, Run } from './run.js';

/**
 * Reads the pages of a PDF that are pictures: each is drawn, its words are recognized and become runs with their places,
 * so that lines, columns and tables are made of them as of any page. A page that fails has its reason.
 */
export type RecognizedRuns = RecognizedContent | { readonly failed: string };

export interface RecognizedContent {
  readonly runs: readonly Run[];
  readonly rules: Rules;
  /** Mean of its words, 0 to 100. */
  readonly confidence: number;
  /** Those that were hard to read. */
  readonly weak: readonly Run[];
  onPage(box: Box): Box;
}

/** A word below this confidence is weak. */
const WEAK = 70;
/** What stands on a page otherwise than by chance: letters, digits, boxes, dashes and bullets. Matches "Bau", "7,", "-", "☒"; not "|", "_", "~". */
const WORD = /[\p{L}\p{N}☐☒✓•%§€]|^[-–—&+*]$/u;

export async function recognizePages(bytes: Uint8Array, password: string | null, numbers: readonly number[]): Promise<ReadonlyMap<number, RecognizedRuns>> {
  const missing = howToInstall();
  if (missing !== null) return new Map(numbers.map((number) => [number, { failed: missing }]));
  const { document, close } = await openPdf(bytes, password, true);
  const recognizer = await openRecognizer();
  const pages = new Map<number, RecognizedRuns>();
  try {
    for (const number of numbers) {
      pages.set(number, await recognized(async () => {
        const { png, dpi, ...drawn } = await drawPage(document, number);
        return { words: await recognizer.recognize(png, dpi), ...drawn };
      }));
    }
  } finally {
    await recognizer.close();
    await close();
  }
  return pages;
}

interface RecognizedPicture extends Omit<DrawnPage, 'png' | 'dpi'> {
  readonly words: readonly RecognizedWord[];
}

async function recognized(read: () => Promise<RecognizedPicture>): Promise<RecognizedRuns> {
  try {
    return runsOf(await read());
  } catch (error) {
    return { failed: `character recognition failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function runsOf({ words: all, rules, pointsPerDot, onPage }: RecognizedPicture): RecognizedRuns {
  const words = all.filter(({ text }) => WORD.test(text));
  if (words.length === 0) return { failed: 'no letters were found on it' };
  const runs = words.map(({ text, ...word }, order): Run => {
    const [left, right, base, size] = [word.left, word.right, word.base, word.size].map((dots) => dots * pointsPerDot);
    const height = Math.max(1, size ?? 0);
    return { text, order, left: left ?? 0, right: right ?? 0, base: base ?? 0, size: height, top: (base ?? 0) - 0.8 * height, bottom: (base ?? 0) + 0.2 * height, spaced: true, mark: null };
  });
  const inPoints = (found: readonly Rule[]) => merged(found.map(({ at, from, to }) => ({ at: at * pointsPerDot, from: from * pointsPerDot, to: to * pointsPerDot })));
  return {
    runs,
    onPage,
    rules: { across: inPoints(rules.across), down: inPoints(rules.down) },
    confidence: Math.round(words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length),
    weak: runs.filter((_, index) => (words[index]?.confidence ?? 0) < WEAK),
  };
}
