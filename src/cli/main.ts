import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { openConsole, type Console } from './console.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { createProgram } from './program.js';
import { tuneEngine } from './tune-engine.js';

/** Runs the command line and returns the exit code. Nothing that is thrown inside gets past it with its stack. */
export async function main(words: readonly string[]): Promise<number> {
  tuneEngine();
  // Messages that nobody reads any more are no reason to end.
  process.stderr.on('error', () => {});
  const console = openConsole({ quiet: false, verbose: words.includes('-v') || words.includes('--verbose'), progress: null });
  try {
    const { code, text } = await runProgram(words);
    if (text !== '') await openOutput(undefined).write(text);
    return code;
  } catch (error) {
    if (isWriteError(error)) return writeFailed(error, console);
    console.bug('', error);
    return EXIT.bug;
  }
}

/** Runs a command; `text` is what it has to say on standard output, besides the records that it wrote itself. */
async function runProgram(words: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  let code: number = EXIT.ok;
  let text = '';
  const exit = (result: number): void => {
    code = result;
  };
  const print = (more: string): void => {
    text += more;
  };
  try {
    await createProgram(readVersion(), exit, print).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = endOf(error);
  }
  return { code, text };
}

interface WriteError extends Error {
  readonly code: unknown;
}

const isWriteError = (error: unknown): error is WriteError =>
  error instanceof Error && 'syscall' in error && error.syscall === 'write' && 'code' in error;

/** A reader that went away is no error; a full disk ends the run in one sentence. */
function writeFailed(error: WriteError, console: Console): number {
  if (error.code === 'EPIPE') return EXIT.ok;
  const reason = error.code === 'ENOSPC' ? 'no space left on the device' : error.message;
  console.say(`ratslese: cannot write the output: ${reason}; make room or choose another place with --output.`);
  return EXIT.unreadable;
}

/** Commander has printed its own messages; ours are still to be said. */
function endOf(error: CommanderError): number {
  if (error.code === 'ratslese.usage') process.stderr.write(`ratslese: ${error.message}\n`);
  return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}
