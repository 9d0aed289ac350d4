import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FileProperties } from '../source-text.js';

/**
 * What a PDF says of itself: its dates and language, its outline, the names of files that are embedded in it. Lists are
 * bounded, nothing embedded is opened, and what is not there or is damaged is null or an empty list.
 */
const MOST_ENTRIES = 2000;
const LONGEST_NAME = 300;
const MOST_LEVELS = 20;

/** A date of a PDF. Matches "D:20200302101500+01'00'", "D:2020", "20200302"; not "2.3.2020". */
const DATE = /^(?:D:)?(?<year>\d{4})(?:(?<month>0[1-9]|1[0-2])(?:(?<day>0[1-9]|[12]\d|3[01])(?:(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:(?<second>[0-5]\d))?(?<zone>Z|[+-]\d{2}(?:'?\d{2})?)?)?)?)?/u;
/** Matches a tag of a language such as "de-DE"; not "Deutsch (Deutschland)". */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
/** Matches line ends, tabs and controls; not letters. */
const ODD = /[\u0000-\u0020\u007f-\u009f]+/gu;

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

export async function fileProperties(document: PDFDocumentProxy): Promise<FileProperties> {
  const metadata: { readonly info: unknown } | null = await document.getMetadata().catch(() => null);
  const info = isRecord(metadata?.info) ? metadata.info : {};
  const language: unknown = info['Language'];
  return {
    created: isoDate(info['CreationDate']),
    modified: isoDate(info['ModDate']),
    language: typeof language === 'string' && LANGUAGE.test(language) ? language : null,
    outline: await outlineOf(document),
    embeddedFiles: await embeddedFiles(document),
  };
}

/** As precise as it is printed: `2020`, `2020-03-02`, `2020-03-02T10:15:00+01:00`. Null for what is no date. */
export function isoDate(value: unknown): string | null {
  const groups = typeof value === 'string' ? DATE.exec(value)?.groups : undefined;
  const { year, month, day, hour, minute, second, zone } = groups ?? {};
  if (year === undefined) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined) return date;
  const offset = zone === undefined || zone === 'Z' ? (zone ?? '') : `${zone.slice(0, 3)}:${DIGITS.exec(zone.slice(3))?.[0] ?? '00'}`;
  return `${date}T${hour}:${minute ?? '00'}${second === undefined ? '' : `:${second}`}${offset}`;
}

/** Matches "30" of "'30'"; nothing in "'". */
const DIGITS = /\d{2}/u;

async function outlineOf(document: PDFDocumentProxy): Promise<FileProperties['outline']> {
  const entries: { title: string; level: number; page: number | null }[] = [];
  const walk = async (nodes: Outline, level: number): Promise<void> => {
    if (level > MOST_LEVELS) return;
    for (const node of nodes) {
      if (entries.length >= MOST_ENTRIES) return;
      const title = written(node.title);
      if (title !== '') entries.push({ title, level, page: await pageOf(document, node.dest) });
      await walk(node.items, level + 1);
    }
  };
  await walk((await document.getOutline().catch(() => null)) ?? [], 1);
  return entries;
}

async function pageOf(document: PDFDocumentProxy, target: unknown): Promise<number | null> {
  try {
    const place: unknown = typeof target === 'string' ? await document.getDestination(target) : target;
    const first: unknown = Array.isArray(place) ? place[0] : null;
    if (typeof first === 'number') return first + 1;
    return isReference(first) ? (await document.getPageIndex(first)) + 1 : null;
  } catch {
    return null;
  }
}

async function embeddedFiles(document: PDFDocumentProxy): Promise<readonly string[]> {
  const files: unknown = await document.getAttachments().catch(() => null);
  if (!isRecord(files)) return [];
  return Object.entries(files).slice(0, MOST_ENTRIES).map(([key, file]) => {
    const name: unknown = isRecord(file) ? file['filename'] : null;
    return written(typeof name === 'string' ? name : key);
  }).filter((name) => name !== '');
}

function written(text: string): string {
  return text.replace(ODD, ' ').trim().slice(0, LONGEST_NAME);
}

function isReference(value: unknown): value is { readonly num: number; readonly gen: number } {
  return isRecord(value) && typeof value['num'] === 'number' && typeof value['gen'] === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
