import type { Line } from '../../../tree/document.js';
import type { Row } from '../rows/row.js';
import type { Token } from '../tokens/token.js';
import type { Column, TableHead } from '../../columns/table-head.js';

/** A Beratungsfolge: its head, its lines and what stands on them. */
export interface TableRegion {
  readonly head: TableHead;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  /** The table is longer than is read. */
  readonly cut: boolean;
  /** The rows, where whatever found the table told them too. */
  readonly rows?: readonly Row[];
}
