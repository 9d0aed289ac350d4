import type { Diagnostic, Evidence, Reading, Severity } from '../record/schema.js';
import { cardEntries } from './card-entries.js';
import { painter, type Paint, type Style } from './paint.js';
import { printable } from './printable.js';
import { quote } from './quote.js';
import type { SinkKind } from './sink.js';

/**
 * A reading for people: each value, under it the source lines that it stands in, then what was found amiss.
 * It shows no more than the first lines of a value's evidence; all of it is in the other formats.
 */
export const card: SinkKind = {
  name: 'card',
  quotes: true,
  create: ({ color }) => {
    const paint = painter(color);
    return { write: (reading, text) => cardOf(reading, text, paint), end: () => '' };
  },
};

const LABEL_WIDTH = 20;
const MOST_QUOTES = 3;
const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function cardOf(reading: Reading, text: string, paint: Paint): string {
  const lines = [paint('bold', printable(reading.source.path)) + paint('dim', `  ${reading.status}`)];
  for (const { label, value, evidence } of cardEntries(reading)) {
    lines.push(`  ${paint('cyan', label.padEnd(LABEL_WIDTH))}${value}`, ...quotes(evidence, text, paint));
  }
  lines.push(...reading.diagnostics.map((diagnostic) => `  ${findingLine(diagnostic, paint)}`));
  return `${lines.join('\n')}\n\n`;
}

function quotes(evidence: readonly Evidence[], text: string, paint: Paint): readonly string[] {
  const lines = new Map<number, Evidence>();
  for (const piece of evidence) {
    if (!lines.has(piece.line)) lines.set(piece.line, piece);
  }
  const shown = [...lines.values()].slice(0, MOST_QUOTES).map((piece) => {
    const { line, before, value, after } = quote(text, piece);
    return `${paint('dim', `${String(line).padStart(LABEL_WIDTH - 2)} | ${before}`)}${paint('underline', value)}${paint('dim', after)}`;
  });
  const more = lines.size - shown.length;
  return more > 0 ? [...shown, paint('dim', `${' '.repeat(LABEL_WIDTH - 2)} | and ${more} more`)] : shown;
}

function findingLine({ severity, id, place, message }: Diagnostic, paint: Paint): string {
  const at = place === null ? '' : ` ${place.start.line}:${place.start.column}`;
  return `${paint(STYLES[severity], severity.padEnd(LABEL_WIDTH - 1))} ${id}${at}: ${printable(message)}`;
}
