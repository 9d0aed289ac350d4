import { Command, Option } from 'commander';
import type { InspectOptions } from './inspect.js';
import { addEvalOptions, addLayoutsOptions, type EvalOptions, type LayoutsOptions } from './reading-options.js';
import { addCheckOptions, addExtractOptions, type RunOptions } from './run-options.js';
import { sizeOption } from './option-values.js';

const EXAMPLES = `
Examples:
  ratslese papers/                                  read a folder, show cards
  ratslese papers/ --format ndjson > records.ndjson one record a line
  ratslese 'papers/**/*.txt' -o records.ndjson      a glob, into a file
  find papers -name '*.md' -print0 | ratslese --files-from - -0
  cat paper.txt | ratslese -                        standard input
  ratslese check papers/ --fail-on warning          findings only, for CI
  ratslese explain date-impossible                  what a finding means
  ratslese schema record                            the JSON Schema of a record
  ratslese inspect paper.txt --stage tree           what a stage makes of a document
  ratslese eval papers/ --truth truth.jsonl         score records against a truth, or against OParl JSON
  ratslese layouts --unknown papers/                the shapes of heads that were not fully read

In folders, hidden files are named in the ledger and not read. Without a command, extract is meant.

Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it, or below a --floor; 2 wrong usage or nothing to read;
3 some input was unreadable, or output could not be written; 4 a bug in ratslese; 130 interrupted.`;

/** The command line's grammar. What a command needs is loaded when it runs. `print` takes what is for standard output. */
export function createProgram(version: string, exit: (code: number) => void, print: (text: string) => void): Command {
  const program = new Command('ratslese')
    .description('Reads raw German council documents and hands out validated JSON, each value with its place in the source.')
    .version(version, '-V, --version')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: print, outputError: (message, write) => write(oneSentence(message)) });
  addExtractOptions(program.command('extract', { isDefault: true }).description('write records (the default command)'))
    .action(async (inputs: string[], options: RunOptions) => exit(await runner('extract', inputs, options)));
  addCheckOptions(program.command('check').description('write findings, for continuous integration'))
    .action(async (inputs: string[], options: RunOptions) => exit(await runner('check', inputs, options)));
  addReaders(program, exit, print);
  return program;
}

function addReaders(program: Command, exit: (code: number) => void, print: (text: string) => void): void {
  program.command('explain').description('print what a check reports, or list all checks').argument('[id]')
    .action(async (id: string | undefined) => print((await import('./explain.js')).explain(id)));
  program.command('schema').description('print a JSON Schema').argument('[name]', 'reading or record', 'reading')
    .action(async (name: string) => print((await import('./schema.js')).schema(name)));
  program.command('inspect').description('print a document as a stage leaves it').argument('<file>', 'a file, or - for standard input')
    .addOption(new Option('--stage <stage>', 'the stage').choices(['text', 'tree', 'fields']).default('fields'))
    .addOption(new Option('--max-bytes <size>', 'refuse larger documents').argParser(sizeOption).default(64 * 2 ** 20, '64M'))
    .action(async (file: string, options: InspectOptions) => exit(await (await import('./inspect.js')).inspect(file, options)));
  addEvalOptions(program.command('eval').description('score records against a truth'))
    .action(async (inputs: string[], options: EvalOptions) => exit(await (await import('./eval.js')).evaluate(inputs, options)));
  addLayoutsOptions(program.command('layouts').description('list the layouts of bodies and systems, or the heads that none fits'))
    .action(async (inputs: string[], options: LayoutsOptions) => exit(await (await import('./layouts.js')).layouts(inputs, options)));
}

async function runner(mode: 'extract' | 'check', inputs: readonly string[], options: RunOptions): Promise<number> {
  const { runCommand } = await import('./run-command.js');
  return runCommand(mode, inputs, options);
}

/** `error: unknown option '--x'\n(Did you mean --y?)` becomes one line that says what to do. */
const oneSentence = (message: string): string =>
  `ratslese: ${message.replace('error: ', '').trim().split('\n').join(' ').replace(LAST_DOT, '')}; see ratslese --help\n`;

// "card." ends with a match, "a.b" has none.
const LAST_DOT = /\.$/u;
