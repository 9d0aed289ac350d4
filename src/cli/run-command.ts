import { isolatedReader, READER_THREAD } from '../batch/isolated-reader.js';
import { reports } from '../reports/index.js';
import type { Report } from '../reports/report.js';
import { sinks } from '../sinks/index.js';
import type { SinkKind } from '../sinks/sink.js';
import { reasonOf } from '../source/open.js';
import { assertCheckIds } from './check-pages.js';
import { useColor } from './color.js';
import { openConsole } from './console.js';
import { EXIT } from './exit-codes.js';
import { gatherInputs } from './gather-inputs.js';
import { openOutput, type Output } from './output.js';
import { startProgress } from './progress.js';
import { run } from './run.js';
import type { RunOptions } from './run-options.js';
import { usageError } from './usage-error.js';

/** What one document may take; a paper takes a few. */
const MEGABYTES = 1024;
/** Of a PDF, three times what a dense page takes; without it a long one would not be read in the time of a paper. */
const SECONDS_PER_PAGE = 0.1;

/** Opens what `extract` and `check` need, runs, and closes it again whatever happens. Returns the exit code. */
export async function runCommand(mode: 'extract' | 'check', names: readonly string[], options: RunOptions): Promise<number> {
  assertCheckIds([...options.select ?? [], ...options.ignore ?? []]);
  if (options.ocr === true) await assertRecognition();
  const inputs = await gatherInputs(names, options);
  const sink = mode === 'extract' ? chooseSink(options) : null;
  const output = openedOutput(options.output);
  const reader = isolatedReader({ seconds: secondsOf(options), secondsPerPage: options.timeout === undefined ? SECONDS_PER_PAGE : 0, megabytes: MEGABYTES, memory: process.memoryUsage.rss }, READER_THREAD, { password: options.password, maxPages: options.maxPages, ocr: options.ocr, withoutText: sink?.kind.quotes !== true });
  const interrupt = listenForInterrupt(reader.close);
  const isQuiet = options.quiet ?? false;
  const progress = startProgress(inputs.length, !isQuiet && process.stderr.isTTY && (options.output !== undefined || !process.stdout.isTTY));
  const console = openConsole({ quiet: isQuiet, verbose: options.verbose ?? false, progress });
  try {
    const code = await run({
      inputs, output, console, progress,
      batch: { read: reader.read, validate, maxBytes: options.maxBytes, seconds: secondsOf(options), stdin: process.stdin,
        wanted: wantedBy(options), stopped: interrupt.stopped },
      sink: sink === null ? null : sink.kind.create({ color: sink.color }),
      report: chooseReport(mode, options),
      failOn: options.failOn, timed: options.verbose ?? false,
    });
    if (interrupt.stopped()) output.abandon();
    else output.finish();
    return code;
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    progress.stop();
    interrupt.end();
    await reader.close();
  }
}

/** A page takes seconds to recognize. */
function secondsOf({ timeout, ocr }: RunOptions): number {
  return timeout ?? (ocr === true ? 1800 : 60);
}

/** Said before the first document is read, not behind the last. */
async function assertRecognition(): Promise<void> {
  const { howToInstall } = await import('../text/ocr/missing-packages.js');
  const advice = howToInstall();
  if (advice !== null) throw usageError(`--ocr cannot be used: ${advice}`);
}

function openedOutput(path: string | undefined): Output {
  try {
    return openOutput(path);
  } catch (error) {
    throw usageError(`Cannot write to ${JSON.stringify(path)}: ${reasonOf(error)}; give a file in a folder that you may write to.`);
  }
}

function chooseSink({ format, output, color }: RunOptions): { readonly kind: SinkKind; readonly color: boolean } {
  const isTerminal = output === undefined && process.stdout.isTTY === true;
  const name = format ?? (isTerminal ? 'card' : 'ndjson');
  return { kind: choose(sinks, name), color: useColor(color, process.env, isTerminal) };
}

function chooseReport(mode: 'extract' | 'check', { report, output, color }: RunOptions): Report | null {
  if (report === undefined) return null;
  const isTerminal = mode === 'check' ? output === undefined && process.stdout.isTTY === true : process.stderr.isTTY === true;
  return choose(reports, report).create({ color: useColor(color, process.env, isTerminal) });
}

function choose<Kind extends { readonly name: string }>(kinds: readonly Kind[], name: string): Kind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (kind === undefined) throw usageError(`There is no form ${JSON.stringify(name)}; choose one of ${kinds.map((one) => one.name).join(', ')}.`);
  return kind;
}

/** Loaded when it is first needed: compiling the schema takes longer than reading many a document. */
async function validate(reading: unknown): Promise<string | null> {
  const { validateReading } = await import('../record/validate.js');
  return validateReading(reading);
}

function wantedBy({ select, ignore }: RunOptions): (id: string) => boolean {
  const ignored = new Set(ignore);
  const selected = select === undefined ? null : new Set(select);
  return (id) => !ignored.has(id) && (selected === null || selected.has(id));
}

/** The first interrupt gives up the document at hand and ends behind the last whole one; the second one ends at once. */
function listenForInterrupt(giveUp: () => Promise<void>): { readonly stopped: () => boolean; readonly end: () => void } {
  let isStopped = false;
  const stop = (): void => {
    if (isStopped) process.exit(EXIT.interrupted);
    isStopped = true;
    process.stdin.destroy();
    void giveUp();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, stop);
  return {
    stopped: () => isStopped,
    end: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
