import { Option, type Command } from 'commander';
import { reports } from '../reports/index.js';
import { sinks } from '../sinks/index.js';
import type { ColorChoice } from './color.js';
import type { InputOptions } from './gather-inputs.js';
import { countOption, idsOption, secondsOption, sizeOption } from './option-values.js';

/** What `extract` and `check` are told on the command line. */
export interface RunOptions extends InputOptions {
  readonly format?: string;
  readonly report?: string;
  readonly output?: string;
  readonly maxBytes: number;
  readonly timeout?: number;
  readonly password?: string;
  readonly maxPages?: number;
  readonly ocr?: boolean;
  readonly failOn: FailOn;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly color: ColorChoice;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const names = (kinds: readonly { readonly name: string }[]): string[] => kinds.map(({ name }) => name);

export function addExtractOptions(command: Command): Command {
  return addRunOptions(command
    .addOption(new Option('-f, --format <format>', 'how records are written (default: card on a terminal, else ndjson)').choices(names(sinks)))
    .addOption(new Option('--report <form>', 'write the findings to standard error too').choices(names(reports))));
}

export function addCheckOptions(command: Command): Command {
  return addRunOptions(command
    .addOption(new Option('--report <form>', 'how findings are written').choices(names(reports)).default('text')));
}

function addRunOptions(command: Command): Command {
  return command
    .argument('[inputs...]', 'files, folders (read recursively), globs, or - for standard input')
    .option('-o, --output <file>', 'write to a file, which appears when it is complete')
    .option('--files-from <list>', 'read names of inputs from a file, or from standard input with -')
    .option('-0, --null', 'names in the list end with a NUL character')
    .addOption(new Option('--max-bytes <size>', 'refuse larger documents').argParser(sizeOption).default(64 * 2 ** 20, '64M'))
    .addOption(new Option('--timeout <seconds>', 'give a document up after this time').argParser(secondsOption).default(undefined, '60 and 0.1 for each page of a PDF, with --ocr 1800'))
    .option('--password <password>', 'opens PDFs that are encrypted for readers')
    .addOption(new Option('--max-pages <count>', 'read no more pages of a PDF').argParser(countOption))
    .option('--ocr', 'read pages that are pictures by character recognition (needs packages of its own, which it names)')
    .addOption(new Option('--fail-on <severity>', 'exit with 1 if a finding is at least this severe').choices(FAIL_ON).default('error'))
    .addOption(new Option('--select <ids>', 'only these checks, comma-separated').argParser(idsOption))
    .addOption(new Option('--ignore <ids>', 'all but these checks, comma-separated').argParser(idsOption))
    .addOption(new Option('--color <when>', 'color the output').choices(['always', 'auto', 'never']).default('auto'))
    .option('-q, --quiet', 'print no ledger, no progress and no unsupported inputs')
    .option('-v, --verbose', 'print the time of each document, and the stack of a bug');
}
