import { runChecks } from './checks/run-checks.js';
import { recognizeFields } from './fields/index.js';
import type { PaperTree } from './fields/paper-tree/paper-tree.js';
import { assemble } from './record/assemble.js';
import type { Reading } from './record/schema.js';
import { statusOf } from './record/status.js';
import { validateReading } from './record/validate.js';
import type { Source } from './source/source.js';
import { type TextReader, textReaderFor } from './text/index.js';
import { UnreadableDocument } from './text/unreadable-document.js';
import { lineIndex } from './text/line-index.js';
import type { ReadOptions } from './text/read-options.js';
import type { SourceText } from './text/source-text.js';
import type { Document } from './tree/document.js';
import { parseDocument, parserFor } from './tree/index.js';

/**
 * The whole flow: bytes -> source -> text -> tree -> fields -> record -> checks -> Reading.
 * Pure: the same bytes and options give the same Reading. It knows no clock, no network and no process.
 */
export type Outcome =
  | { readonly kind: 'reading'; readonly reading: Reading; readonly text: string }
  | { readonly kind: 'unsupported'; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface Stages {
  readonly sourceText: SourceText;
  readonly document: Document;
  readonly paper: PaperTree;
}

export async function readDocument(source: Source, options: ReadOptions = {}): Promise<Outcome> {
  const reader = textReaderFor(source.mediaType);
  if (reader === null) return { kind: 'unsupported', reason: `no reader for ${source.mediaType}` };
  const sourceText = await textOf(source, reader, options);
  if (sourceText instanceof UnreadableDocument) return { kind: 'unreadable', reason: sourceText.message };
  const isScan = sourceText.format === 'pdf' && sourceText.damage.some((damage) => damage.kind === 'page-without-text');
  if (sourceText.text.trim() === '' && !isScan) return { kind: 'unreadable', reason: sourceText.damage.find((damage) => damage.kind === 'page-without-text')?.detail ?? 'there is no text in it' };
  const document = parseDocument(sourceText, await parserFor(sourceText.format));
  const system = sourceText.format === 'html' ? (await import('./tree/html/recognize-system.js')).recognizeSystem(sourceText.text) : null;
  const reading = readingOf(source, { sourceText, document, paper: recognizeFields(document) }, system?.system ?? null);
  const invalid = validateReading(reading);
  if (invalid !== null) throw new Error(`the reading does not fit its schema: ${invalid}`);
  return { kind: 'reading', reading, text: sourceText.text };
}

/** A reader throws for a document that cannot be opened at all; anything else it throws is a bug. */
async function textOf(source: Source, reader: TextReader, options: ReadOptions): Promise<SourceText | UnreadableDocument> {
  try {
    return await reader.read(source, options);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  }
}

function readingOf(source: Source, { sourceText, document, paper }: Stages, system: string | null): Reading {
  const index = lineIndex(sourceText.text);
  const { record, evidence } = assemble(document, paper, index);
  const diagnostics = runChecks({ document, paper, record, evidence }, {}, index);
  const { created = null, modified = null, language = null, outline = [], embeddedFiles = [] } = sourceText.properties ?? {};
  const lines = (region: 'head' | 'consultations', key: 'lines' | 'read') =>
    paper.regions.reduce((sum, { value }) => sum + (value.region === region ? value[key].length : 0), 0);
  return {
    source: { path: source.path, format: sourceText.format, sha256: source.sha256, bytes: source.bytes.length, encoding: sourceText.encoding, pages: sourceText.pages, system, created, modified, language, outline: [...outline], embeddedFiles: [...embeddedFiles], recognizedPages: (sourceText.recognized ?? []).map(({ page }) => page) },
    status: statusOf(record, paper, diagnostics),
    record,
    evidence,
    diagnostics,
    ledger: { headLines: lines('head', 'lines'), read: lines('head', 'read'), tableLines: lines('consultations', 'lines'), tableRead: lines('consultations', 'read') },
  };
}
