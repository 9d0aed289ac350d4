import { setFlagsFromString } from 'node:v8';

/**
 * How soon the engine compiles. Reading a document calls thousands of small functions, few of them often: left alone, the
 * engine spends a third of a run's processor time on optimizing code that hardly runs again, and translates each regular
 * expression twice. Changes the time of a run and nothing that it writes.
 */
const FLAGS: readonly string[] = [
  // Bytes of bytecode that a function runs through before it counts as hot; nine times the engine's own.
  '--interrupt-budget=600000',
  // Regular expressions are compiled to machine code at once, not to bytecode first.
  '--no-regexp-tier-up',
];

/** The engine that this was measured with; later ones have a compiler between, and weigh anew. */
const ENGINE = '11.';

/** To be called before the thread that reads is started. */
export function tuneEngine(version: string = process.versions.v8, set: (flag: string) => void = setFlagsFromString): void {
  if (version.startsWith(ENGINE)) for (const flag of FLAGS) set(flag);
}
