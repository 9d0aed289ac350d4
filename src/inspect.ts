import { recognizeFields } from './fields/index.js';
import type { Source } from './source/source.js';
import { textReaderFor } from './text/index.js';
import { parseDocument, parserFor } from './tree/index.js';

/**
 * Shows a document as a stage leaves it, as indented JSON, to find the stage that reads it wrongly. Not for machines:
 * the shapes are the stages' own and change with them. Offsets of `fields` are into the clean text that `tree` shows.
 */
export type Stage = 'text' | 'tree' | 'fields';

export async function inspectDocument(source: Source, stage: Stage): Promise<string> {
  const reader = textReaderFor(source.mediaType);
  if (reader === null) return shown({ unsupported: source.mediaType });
  const sourceText = await reader.read(source, {});
  if (stage === 'text') return shown({ ...sourceText, boxes: [...(sourceText.boxes ?? [])] });
  const document = parseDocument(sourceText, await parserFor(sourceText.format));
  if (stage === 'fields') return shown(recognizeFields(document));
  const lines = document.lines.map((line) => ({ ...line, cells: line.cells.map(({ text }) => text) }));
  return shown({ text: document.text, lines, root: document.root() });
}

const shown = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
