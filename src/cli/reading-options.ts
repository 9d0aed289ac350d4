import { Option, type Command } from 'commander';
import { evalReports } from '../reports/eval-reports.js';
import { layoutsReports } from '../reports/layouts-report.js';
import type { InputOptions } from './gather-inputs.js';
import { countOption, secondsOption, sizeOption } from './option-values.js';

/** What the commands are told that look at readings: those of a file, or of documents that they have read. */
export interface ReadingOptions extends InputOptions {
  readonly readings?: string;
  readonly maxBytes: number;
  readonly timeout: number;
  readonly format: string;
  readonly limit?: number;
  readonly quiet?: boolean;
}

export interface EvalOptions extends ReadingOptions {
  readonly truth: string;
  readonly field?: string;
  readonly floor?: readonly string[];
}

export interface LayoutsOptions extends ReadingOptions {
  readonly unknown?: boolean;
}

export function addEvalOptions(command: Command): Command {
  return addReadingOptions(command
    .requiredOption('--truth <truth>', 'a file with one expected record a line, or a folder of OParl JSON'), evalReports)
    .option('--field <field>', 'list the differences of this field only')
    .addOption(new Option('--floor <floor>', 'exit with 1 below it: FIELD=0.95 or FIELD:recall=0.95').argParser(collect));
}

export function addLayoutsOptions(command: Command): Command {
  return addReadingOptions(command.option('--unknown', 'group the documents whose heads were not fully read'), layoutsReports);
}

function addReadingOptions(command: Command, reports: readonly { readonly name: string }[]): Command {
  return command
    .argument('[inputs...]', 'files, folders (read recursively), globs, or - for standard input')
    .option('--readings <file>', 'take the readings of an earlier run (NDJSON, or - for standard input) and read no documents')
    .addOption(new Option('-f, --format <format>', 'how the report is written').choices(reports.map(({ name }) => name)).default('text'))
    .addOption(new Option('--limit <count>', 'list no more than this').argParser(countOption))
    .option('--files-from <list>', 'read names of inputs from a file, or from standard input with -')
    .option('-0, --null', 'names in the list end with a NUL character')
    .addOption(new Option('--max-bytes <size>', 'refuse larger documents').argParser(sizeOption).default(64 * 2 ** 20, '64M'))
    .addOption(new Option('--timeout <seconds>', 'give a document up after this time').argParser(secondsOption).default(60))
    .option('-q, --quiet', 'name no unsupported inputs');
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];
