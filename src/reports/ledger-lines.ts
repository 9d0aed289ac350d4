import type { Ledger } from '../batch/ledger.js';

/** The sums of a run as they are shown after it: what became of the inputs, and of the lines of head and table. */
export function ledgerLines(ledger: Ledger): readonly string[] {
  const { inputs, clean, partial, rejected, duplicate, unreadable, unsupported } = ledger;
  return [
    `inputs ${inputs} = clean ${clean} + partial ${partial} + rejected ${rejected} + duplicate ${duplicate} + unreadable ${unreadable} + unsupported ${unsupported}`,
    `lines read: head ${ledger.headRead} of ${ledger.headLines}, consultation table ${ledger.tableRead} of ${ledger.tableLines}`,
  ];
}
