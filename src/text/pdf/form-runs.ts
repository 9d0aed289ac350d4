import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plainGlyphs } from './plain-glyphs.js';
import type { PageRuns } from './page-runs.js';
import type { Run } from './run.js';

/**
 * The values of form fields as runs in their places: texts and choices as they are, check boxes and radio buttons as
 * ☒ and ☐. Buttons, signatures and hidden fields are left out.
 */
const HIDDEN = 2;
/** Matches CR LF, LF, CR; not a blank. */
const LINE_END = /\r\n|[\r\n]/u;

export async function formRuns(page: PDFPageProxy, read: PageRuns): Promise<Run[]> {
  const annotations: unknown[] = await page.getAnnotations().catch(() => []);
  const viewport = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  for (const annotation of annotations) {
    const field = isRecord(annotation) && annotation.subtype === 'Widget' ? annotation : null;
    const rect = field?.rect;
    if (field === null || !isRect(rect) || (Number(field.annotationFlags) & HIDDEN) !== 0) continue;
    const text = valueOf(field);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewport.convertToViewportRectangle([...rect]).map(Number);
    const [a, b] = [read.toUpright(x0, y0), read.toUpright(x1, y1)];
    const box = { left: Math.min(a[0], b[0]), right: Math.max(a[0], b[0]), top: Math.min(a[1], b[1]), bottom: Math.max(a[1], b[1]) };
    runs.push(...linesOfValue(text).map((line, index, lines) => runOf(line, index, lines.length, box)));
  }
  return runs;
}

function valueOf(field: Readonly<Record<string, unknown>>): string {
  if (field.checkBox === true) return isOn(field.fieldValue, field.exportValue) ? '☒' : '☐';
  if (field.radioButton === true) return isOn(field.fieldValue, field.buttonValue) ? '☒' : '☐';
  if (field.fieldType !== 'Tx' && field.fieldType !== 'Ch') return '';
  const { fieldValue, options } = field;
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  return values.map((value) => (field.fieldType === 'Ch' ? shownOf(value, options) : value)).join(', ');
}

/** What a list shows for the value that it keeps. */
function shownOf(value: string, options: unknown): string {
  const option: unknown = Array.isArray(options) ? options.find((known) => isRecord(known) && known.exportValue === value) : null;
  return isRecord(option) && typeof option.displayValue === 'string' ? option.displayValue : value;
}

function isOn(value: unknown, on: unknown): boolean {
  return typeof value === 'string' && value !== 'Off' && value === on;
}

function linesOfValue(value: string): string[] {
  return value.split(LINE_END).map(plainGlyphs).filter((line) => line !== '').slice(0, 200);
}

function runOf(text: string, index: number, count: number, box: { left: number; right: number; top: number; bottom: number }): Run {
  const height = (box.bottom - box.top) / count;
  const size = Math.max(4, Math.min(11, 0.75 * height));
  const base = box.top + (index + 0.5) * height + 0.35 * size;
  return { text, left: box.left + 2, right: text.length === 1 ? box.right : Math.min(box.right, box.left + 2 + 0.5 * size * text.length), base, size, top: base - 0.8 * size, bottom: base + 0.2 * size, spaced: true, mark: null, order: -1 };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isRect(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length === 4 && value.every((number) => typeof number === 'number');
}
