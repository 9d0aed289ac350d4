import { closeSync, fstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isatty } from 'node:tty';

/**
 * Where records go: standard output, or a file that appears under its name only when it is complete. `write` waits until
 * the characters are taken, so that a slow reader slows the run down instead of filling memory. Failures are the system's errors.
 */
export interface Output {
  write(chunk: string): Promise<void>;
  /** Makes a file visible under its name. */
  finish(): void;
  /** Leaves no file behind; what went to standard output stays. */
  abandon(): void;
}

export function openOutput(path: string | undefined): Output {
  if (path === undefined) return standardOutput();
  const known = statSync(path, { throwIfNoEntry: false });
  if (known !== undefined && !known.isFile()) return descriptorOutput(openSync(path, 'w'));
  const target = known === undefined ? path : realpathSync(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const descriptor = openSync(temporary, 'wx', known?.mode);
  return {
    ...descriptorOutput(descriptor),
    finish: () => {
      closeSync(descriptor);
      renameSync(temporary, target);
    },
    abandon: () => {
      closeSync(descriptor);
      rmSync(temporary, { force: true });
    },
  };
}

function standardOutput(): Output {
  const stats = fstatSync(1);
  const isFile = stats.isFile() || (stats.isCharacterDevice() && !isatty(1));
  return isFile ? descriptorOutput(1) : streamOutput(process.stdout);
}

/** Files and devices: written whole or failed, which a stream does not tell when the disk is nearly full. */
const descriptorOutput = (descriptor: number): Output => ({
  write: async (chunk) => {
    const bytes = Buffer.from(chunk);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
  },
  finish: () => {},
  abandon: () => {},
});

function streamOutput(stream: NodeJS.WriteStream): Output {
  // Failures reach the caller of `write`; without a listener they would end the process as well.
  stream.on('error', () => {});
  return {
    write: (chunk) => new Promise((resolve, reject) => {
      stream.write(chunk, (error) => (error ? reject(error) : resolve()));
    }),
    finish: () => {},
    abandon: () => {},
  };
}
