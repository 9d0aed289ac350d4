import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { takeRules } from './picture-rules.js';
import { skewOf } from './picture-skew.js';
import type { Box, Rules } from './run.js';

/**
 * Draws one page as a picture in PNG for character recognition: as it is shown, turned so that its lines lie straight,
 * fine enough for small print, bounded in its size, and without its rules.
 */
export interface DrawnPage {
  readonly png: Uint8Array;
  readonly dpi: number;
  /** Points of the page, which a dot of the picture is wide. */
  readonly pointsPerDot: number;
  /** In dots. */
  readonly rules: Rules;
  /** A box of the picture, in points, where it stands on the page: the picture may have been turned a little. */
  onPage(box: Box): Box;
}

type Drawing = typeof import('@napi-rs/canvas');

const DPI = 300;
const MOST_DOTS = 20_000_000;
const POINTS_PER_INCH = 72;

export async function drawPage(document: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const drawing = await import('@napi-rs/canvas');
  const page = await document.getPage(number);
  try {
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(DPI / POINTS_PER_INCH, Math.sqrt(MOST_DOTS / Math.max(1, width * height)));
    const shown = await canvasOf(drawing, page, scale);
    const angle = skewOf(shown.getContext('2d').getImageData(0, 0, shown.width, shown.height));
    const canvas = angle === 0 ? shown : straightened(drawing, shown, angle);
    const context = canvas.getContext('2d');
    const dots = context.getImageData(0, 0, canvas.width, canvas.height);
    const rules = takeRules(dots, scale * POINTS_PER_INCH);
    context.putImageData(dots, 0, 0);
    const middle: readonly [number, number] = [width / 2, height / 2];
    return { rules, png: await canvas.encode('png'), dpi: Math.round(scale * POINTS_PER_INCH), pointsPerDot: 1 / scale, onPage: (box) => turned(box, angle, middle) };
  } finally {
    page.cleanup();
  }
}

async function canvasOf({ createCanvas }: Drawing, page: PDFPageProxy, scale: number): Promise<Canvas> {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  return canvas;
}

function straightened({ createCanvas }: Drawing, shown: Canvas, angle: number): Canvas {
  const canvas = createCanvas(shown.width, shown.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(-angle);
  context.drawImage(shown, -canvas.width / 2, -canvas.height / 2);
  context.resetTransform();
  return canvas;
}

/** The box keeps its size, its middle goes back to where it was. */
function turned({ left, top, right, bottom }: Box, angle: number, [x, y]: readonly [number, number]): Box {
  const [fromX, fromY] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
  const dx = fromX * Math.cos(angle) - fromY * Math.sin(angle) - fromX;
  const dy = fromX * Math.sin(angle) + fromY * Math.cos(angle) - fromY;
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}
