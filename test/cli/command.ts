import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderWith } from '../source/folder.js';

const BIN = fileURLToPath(new URL('../../bin/ratslese.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunSettings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** A path that standard output goes to. */
  readonly stdout?: string;
}

/** Runs the command as a shell would, without a terminal. */
export function ratslese(words: readonly string[], { cwd, input = '', environment, stdout }: RunSettings = {}): Ran {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const { status, stdout: out, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    cwd, input, encoding: 'utf8', env: { ...inherited, ...environment }, maxBuffer: 2 ** 28,
    stdio: ['pipe', stdout === undefined ? 'pipe' : openSync(stdout, 'w'), 'pipe'],
  });
  return { code: status, out: out ?? '', err: stderr };
}

export const start = (words: readonly string[], cwd: string): ChildProcess => spawn(process.execPath, [BIN, ...words], { cwd });

/** Collects what a process says until it ends. */
export async function ended(child: ChildProcess): Promise<Ran> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => { out += chunk; });
  child.stderr?.on('data', (chunk) => { err += chunk; });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

export const PAPER = `Stadt Musterstadt

Beschlussvorlage

Vorlage Nr. 0123/2020
Datum 02.03.2020

Betreff: Neubau der Grundschule am Lindenweg

Beratungsfolge
Stadtrat\t12.03.2020\tEntscheidung

Der Stadtrat beschließt den Neubau.
`;
/** A paper whose date is no day of the calendar. */
export const IMPOSSIBLE = PAPER.replace('02.03.2020', '31.02.2020');

/** A folder with many different papers. */
export const manyPapers = (count: number): string => folderWith(Object.fromEntries(
  Array.from({ length: count }, (_, index) => [`${index}.txt`, PAPER.replace('0123', String(index + 1000))])));
