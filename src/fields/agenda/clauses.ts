import type { ItemHead } from './item-head.js';

/** Points that go on with the sentence above them, "der Rat beschließt, | 1. die Vorlage zu genehmigen;": no name of an item begins small and ends so. */
export function areClauses(heads: readonly ItemHead[]): boolean {
  return heads.length > 0 && heads.every(({ line, nameStart }) => CLAUSE.test(line.text.slice(nameStart - line.start))) && heads.some(({ line }) => ENDS_CLAUSE.test(line.text));
}

/** Matches "die Bilanzänderung" and "zu genehmigen"; not "e-Mobilität" or "Haushalt". */
const CLAUSE = /^\p{Ll}{3,}(?: |$)/u;
/** Matches "genehmigen;" and "erklären."; not "Haushalt". */
const ENDS_CLAUSE = /\p{Ll}[;.,]$/u;
