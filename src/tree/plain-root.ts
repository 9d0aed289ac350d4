import type { Root, RootContent, Text } from 'mdast';
import { lineIndex, type LineIndex } from '../text/line-index.js';
import type { Span } from './document.js';
import { cellsOf, type SourceLine } from './source-line.js';

/**
 * The mdast tree of a plain text, made from its lines when somebody asks for it: recognizers read lines.
 */
export function plainRoot(text: string, lines: readonly SourceLine[]): Root {
  const index = lineIndex(text);
  const children: RootContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    let end = at + 1;
    while (line !== undefined && line.block >= 0 && lines[end]?.block === line.block) end += 1;
    if (line !== undefined && line.block >= 0) children.push(blockNode(text, lines.slice(at, end), index));
    at = end;
  }
  return { type: 'root', children };
}

function blockNode(text: string, lines: readonly SourceLine[], index: LineIndex): RootContent {
  const rows = lines.map((line) => cellsOf(line).flat().map((span) => textNode(text, span, index)));
  const position = positionOf(lines.flatMap((line) => cellsOf(line).flat()), index);
  const kind = lines[0]?.kind;
  if (kind === 'heading') return { type: 'heading', depth: depthOf(lines[0]?.depth ?? 1), position, children: rows.flat() };
  if (kind === 'item') {
    return { type: 'list', ordered: false, position, children: lines.map((line, at) => {
      const itemPosition = positionOf(cellsOf(line).flat(), index);
      return { type: 'listItem', position: itemPosition, children: [{ type: 'paragraph', position: itemPosition, children: rows[at] ?? [] }] };
    }) };
  }
  if (kind === 'row') {
    return { type: 'table', position, children: lines.map((line) => ({
      type: 'tableRow', position: positionOf(cellsOf(line).flat(), index),
      children: cellsOf(line).map((cell) => ({ type: 'tableCell', position: positionOf(cell, index), children: cell.map((span) => textNode(text, span, index)) })),
    })) };
  }
  return { type: 'paragraph', position, children: rows.flatMap((row, at) => (at === 0 ? row : [{ type: 'break' }, ...row])) };
}

function textNode(text: string, span: Span, index: LineIndex): Text {
  return { type: 'text', value: text.slice(span.start, span.end), position: positionOf([span], index) };
}

function positionOf(spans: readonly Span[], index: LineIndex) {
  const start = spans[0]?.start ?? 0;
  return { start: index.pointAt(start), end: index.pointAt(spans.at(-1)?.end ?? start) };
}

function depthOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const depths = [1, 1, 2, 3, 4, 5, 6] as const;
  return depths[depth] ?? 1;
}
