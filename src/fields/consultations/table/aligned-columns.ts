import type { Document, Line } from '../../../tree/document.js';
import { type AlignedLabel, alignedBlocks } from '../../labels/aligned-blocks.js';
import type { DateLookup } from '../../wording/value-types.js';
import type { Token, TokenType } from '../tokens/token.js';
import type { TableRegion } from './region.js';

const TYPES: Readonly<Record<string, TokenType>> = { organization: 'organization', date: 'date', agendaItem: 'item', public: 'public', role: 'role' };
const FEWEST_ROWS = 2;

/** Sessions whose committees, days and items stand among the values of other labels, below a block of all labels. */
export function alignedColumns(document: Document, dates: DateLookup): TableRegion | null {
  const all = alignedBlocks(document, dates);
  const rows = all.find(({ column }) => column === 'organization')?.values?.length ?? 0;
  const columns = all.filter(({ column, values }) => column !== null && TYPES[column] !== undefined && (values?.length === rows || isOfAll(all, { column, values })));
  const names = columns.find(({ column }) => column === 'organization');
  const days = columns.find(({ column }) => column === 'date');
  if (rows < FEWEST_ROWS || names === undefined || days === undefined) return null;
  const ordered = [names, days, ...columns.filter((one) => one !== names && one !== days && one.column !== 'date')];
  const tokens = Array.from({ length: rows }, (_, row) => ordered.flatMap((column) => tokenOf(column, row, dates))).flat();
  const cut = all.some(({ column, values }) => column !== null && values === null);
  return { head: { line: names.line, columns: [], titled: true }, columns: [], lines: linesOf(ordered), tokens, cut };
}

/** One publicity behind the names of columns is that of each session. */
function isOfAll(all: readonly AlignedLabel[], { column, values }: Pick<AlignedLabel, 'column' | 'values'>): boolean {
  const at = all.findIndex((one) => one.values === values);
  return column === 'public' && values?.length === 1 && all.slice(0, at).some((one) => one.column === 'organization');
}

function tokenOf({ column, values }: AlignedLabel, row: number, dates: DateLookup): Token[] {
  const line = values?.[row] ?? (column === 'public' ? values?.[0] : undefined);
  if (line === undefined) return [];
  const day = column === 'date' ? dates.within(line.start, line.end)[0] : undefined;
  return [{ type: TYPES[column ?? ''] ?? 'text', start: day?.start ?? line.start, end: day?.end ?? line.end, line, cell: -1 }];
}

/** The labels and their values in the order of the text. */
function linesOf(columns: readonly AlignedLabel[]): readonly Line[] {
  return columns.flatMap(({ line, values }) => [line, ...(values ?? [])]).sort((a, b) => a.index - b.index);
}
