import { balances, emptyLedger, type Ledger } from '../batch/ledger.js';
import type { BatchItem } from '../batch/batch-item.js';
import { runBatch } from '../batch/run-batch.js';
import type { Diagnostic } from '../record/schema.js';
import { ledgerLines } from '../reports/ledger-lines.js';
import type { Report } from '../reports/report.js';
import type { Sink } from '../sinks/sink.js';
import { printable } from '../sinks/printable.js';
import type { Input } from '../source/expand.js';
import type { Console } from './console.js';
import { EXIT } from './exit-codes.js';
import type { Output } from './output.js';
import type { Progress } from './progress.js';
import { refuseStaleBuild } from './refuse-stale-build.js';
import type { FailOn } from './run-options.js';

/** Everything a run needs, opened. */
export interface Run {
  readonly inputs: readonly Input[];
  readonly batch: Omit<Parameters<typeof runBatch>[1], 'ledger'>;
  readonly sink: Sink | null;
  readonly report: Report | null;
  readonly output: Output;
  readonly console: Console;
  readonly progress: Progress;
  readonly failOn: FailOn;
  readonly timed: boolean;
}

const RANK: Readonly<Record<FailOn, number>> = { never: 3, error: 2, warning: 1, info: 0 };

/** Reads all inputs, writes what was asked for, and returns the exit code. Failures of the output are thrown. */
export async function run(options: Run): Promise<number> {
  const { console, output, sink, report } = options;
  const ledger = emptyLedger();
  let worst = -1;
  let started = performance.now();
  for await (const item of runBatch(options.inputs, { ...options.batch, ledger })) {
    if (options.timed) console.say(`${printable(item.path)}: ${item.kind}, ${(performance.now() - started).toFixed(1)} ms`);
    for (const diagnostic of diagnosticsOf(item)) {
      worst = Math.max(worst, RANK[diagnostic.severity]);
      await writeFinding(options, report?.finding(item.path, diagnostic) ?? '');
    }
    await writeItem(options, item, ledger);
    options.progress.advance(ledger.inputs);
    started = performance.now();
  }
  await output.write(sink?.end() ?? '');
  await writeFinding(options, report?.end(ledger) ?? '');
  options.progress.stop();
  for (const line of ledgerLines(ledger)) console.mention(line);
  if (!balances(ledger)) console.bug('', new Error(`the ledger does not balance: ${ledgerLines(ledger).join('; ')}`));
  return exitCode(ledger, worst >= RANK[options.failOn], options.batch.stopped());
}

function diagnosticsOf(item: BatchItem): readonly Diagnostic[] {
  if (item.kind === 'reading') return item.reading.diagnostics;
  return item.kind === 'duplicate' ? item.diagnostics : [];
}

async function writeItem({ console, output, sink, report }: Run, item: BatchItem, ledger: Ledger): Promise<void> {
  const path = printable(item.path);
  if (item.kind === 'reading') await output.write(rendered(sink, item, console, ledger));
  else if (item.kind === 'failed') {
    await refuseStaleBuild();
    console.bug(`${path}: `, item.error);
  } else if (item.kind !== 'duplicate') {
    report?.unread(item.path, item.kind, item.reason);
    const line = `ratslese: ${path}: ${item.kind}: ${printable(item.reason)}`;
    if (item.kind === 'unreadable') console.say(line);
    else console.mention(line);
  }
}

function rendered(sink: Sink | null, item: BatchItem & { kind: 'reading' }, console: Console, ledger: Ledger): string {
  try {
    return sink?.write(item.reading, item.text) ?? '';
  } catch (error) {
    ledger.failed += 1;
    console.bug(`${printable(item.path)}: `, error);
    return '';
  }
}

/** Findings are the output of `check`; beside records they go where the messages go. */
async function writeFinding({ sink, output, progress }: Run, chunk: string): Promise<void> {
  if (chunk === '') return;
  if (sink === null) await output.write(chunk);
  else {
    progress.hide();
    process.stderr.write(chunk);
  }
}

function exitCode(ledger: Ledger, hasFindings: boolean, interrupted: boolean): number {
  if (interrupted) return EXIT.interrupted;
  if (ledger.failed > 0) return EXIT.bug;
  if (ledger.unreadable > 0 || !balances(ledger)) return EXIT.unreadable;
  return hasFindings ? EXIT.findings : EXIT.ok;
}
