import type { Gazetteer } from '../../../gazetteer/index.js';

/** A name that the gazetteer knows, and the numbers of its places there. */
export interface KnownName {
  readonly key: string;
  readonly numbers: readonly number[];
}

const SHORTEST_GENITIVE = 5;

/** The name as it stands, or without the genitive's s. */
export function lookUp(gazetteer: Gazetteer, name: string): KnownName | null {
  const numbers = gazetteer.numbers(name);
  if (numbers.length > 0) return { key: name, numbers };
  if (name.length <= SHORTEST_GENITIVE || !name.endsWith('s')) return null;
  const bare = name.slice(0, -1);
  const owned = gazetteer.numbers(bare);
  return owned.length > 0 ? { key: bare, numbers: owned } : null;
}
