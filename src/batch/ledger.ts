import type { Reading } from '../record/schema.js';
import type { BatchItem } from './batch-item.js';

/** What became of every input of a run. `inputs` is counted when an input is taken up, the rest when it has ended. */
export interface Ledger {
  inputs: number;
  clean: number;
  partial: number;
  rejected: number;
  duplicate: number;
  unreadable: number;
  unsupported: number;
  /** Documents that a bug ended. Part of `unreadable`. */
  failed: number;
  headLines: number;
  headRead: number;
  tableLines: number;
  tableRead: number;
}

export const emptyLedger = (): Ledger => ({
  inputs: 0, clean: 0, partial: 0, rejected: 0, duplicate: 0, unreadable: 0, unsupported: 0, failed: 0,
  headLines: 0, headRead: 0, tableLines: 0, tableRead: 0,
});

/** Enters the end of one input. */
export function enter(ledger: Ledger, item: BatchItem): void {
  if (item.kind === 'reading') enterReading(ledger, item.reading);
  else if (item.kind === 'failed') {
    ledger.unreadable += 1;
    ledger.failed += 1;
  } else ledger[item.kind] += 1;
}

function enterReading(ledger: Ledger, reading: Reading): void {
  ledger[reading.status] += 1;
  ledger.headLines += reading.ledger.headLines;
  ledger.headRead += reading.ledger.read;
  ledger.tableLines += reading.ledger.tableLines;
  ledger.tableRead += reading.ledger.tableRead;
}

/** True if every input has ended in exactly one way and no more lines were read than there are. */
export function balances(ledger: Ledger): boolean {
  const { clean, partial, rejected, duplicate, unreadable, unsupported } = ledger;
  return ledger.inputs === clean + partial + rejected + duplicate + unreadable + unsupported
    && ledger.headRead <= ledger.headLines && ledger.tableRead <= ledger.tableLines;
}
