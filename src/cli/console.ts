import type { Progress } from './progress.js';

/** Lines for people on standard error. */
export interface Console {
  say(line: string): void;
  /** The same, left out with --quiet. */
  mention(line: string): void;
  /** A bug: what and where, how to report it, and the stack with --verbose. */
  bug(where: string, error: unknown): void;
}

export interface ConsoleOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly progress: Progress | null;
}

export function openConsole({ quiet, verbose, progress }: ConsoleOptions): Console {
  const say = (line: string): void => {
    progress?.hide();
    process.stderr.write(`${line}\n`);
  };
  return {
    say,
    mention: (line) => {
      if (!quiet) say(line);
    },
    bug: (where, error) => {
      const message = error instanceof Error ? error.message : String(error);
      const hint = verbose ? 'please report it' : 'please report it with what -v prints';
      say(`ratslese: ${where}a bug in ratslese: ${message}; ${hint}`);
      if (verbose && error instanceof Error && error.stack !== undefined) say(error.stack);
    },
  };
}
