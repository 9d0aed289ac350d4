import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import { around, type Row, type Run } from './run.js';
import type { RuledPage } from './ruled-tables.js';
import { textCell } from './ruled-tables.js';

/**
 * Tables that the tags of a PDF tell of: TR and TD hold ids of marked content, the runs of an id stand in its cell.
 * Rows of running text are left to the reading by place, as are tables that only arrange a page.
 */
type Node = StructTreeNode;

const MAX_CELL = 1500;
/** A row with one filled cell that is longer is running text. */
const MAX_ALONE = 200;
const MAX_DEPTH = 200;

export function taggedTables(runs: readonly Run[], tree: Node | null): RuledPage {
  const tables = tree === null ? [] : tablesIn(tree, 0);
  if (tables.length === 0) return { tables: [], rest: runs };
  const byMark = new Map<string, Run[]>();
  for (const run of runs) if (run.mark !== null) byMark.set(run.mark, [...(byMark.get(run.mark) ?? []), run]);
  const taken = new Set<Run>();
  const blocks = tables.flatMap((table) => {
    const held = rowsIn(table, 0).map((row) => cellsOf(row, byMark));
    const rows = held.some(isRow) ? held.flatMap((cells) => rowOf(cells, taken)) : [];
    const box = around(rows);
    return box === null ? [] : [{ rows, ...box }];
  });
  return { tables: blocks, rest: runs.filter((run) => !taken.has(run)) };
}

function childrenOf(node: Node): Node[] {
  return node.children.flatMap((child) => ('role' in child ? [child] : []));
}

function tablesIn(node: Node, depth: number): Node[] {
  if (depth > MAX_DEPTH) return [];
  const inner = childrenOf(node).flatMap((child) => tablesIn(child, depth + 1));
  return node.role === 'Table' ? [node, ...inner] : inner;
}

/** The rows of a table, not those of a table inside of it. */
function rowsIn(node: Node, depth: number): Node[] {
  if (depth > MAX_DEPTH) return [];
  return childrenOf(node).flatMap((child) => (child.role === 'TR' ? [child] : child.role === 'Table' ? [] : rowsIn(child, depth + 1)));
}

function cellsOf(row: Node, byMark: ReadonlyMap<string, Run[]>): Run[][] {
  return childrenOf(row).filter(({ role }) => role === 'TD' || role === 'TH').map((cell) => marksIn(cell, 0).flatMap((mark) => byMark.get(mark) ?? []));
}

function isRow(cells: readonly (readonly Run[])[]): boolean {
  return cells.filter((runs) => runs.length > 0).length > 1 && cells.every((runs) => lengthOf(runs) <= MAX_CELL);
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

function rowOf(held: readonly Run[][], taken: Set<Run>): Row[] {
  const all = held.flat();
  const box = around(all);
  if (box === null || (!isRow(held) && lengthOf(all) > MAX_ALONE)) return [];
  const cells = held.map((runs, index) => textCell(runs, around(held.slice(index + 1).flat())?.left ?? null));
  while (cells.length > 1 && cells.at(-1)?.text === '') cells.pop();
  for (const run of all) taken.add(run);
  return [{ cells, table: true, joined: false, size: all[0]?.size ?? 0, ...box }];
}

function marksIn(node: Node, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  return node.children.flatMap((child) => ('role' in child ? (child.role === 'Table' ? [] : marksIn(child, depth + 1)) : child.type === 'content' ? [child.id] : []));
}
