import type { ReferenceValue } from '../../paper-tree/paper-tree.js';

/** The places where a document's own number stands, best first. */
export const RANK = { label: 0, kind: 1, alone: 2, attachmentOf: 3, firstLines: 4, answered: 5 } as const;

/** The kinds of papers that are answered. Matches "Antrag" in "Antrag Nr."; not "Vorlage". */
export const ANSWERED = /^(?:Antrag|Anfrage)/u;

/** Below the own number of a council's paper, that of what it answers or brings in. Matches "Anfrage Nr." and "Magistratsvorlage Nr."; not "Vorlage Nr.". */
export const BROUGHT_IN = /^(?:Antrag|Anfrage|(?:Magistrats|Senats|Kreisausschuss|Bezirksamts)vorlage)/u;

/** A number that no mask has. */
export function unknownReference(text: string, rank: number): ReferenceValue {
  return { reference: text, mask: null, base: null, suffix: null, year: null, term: null, kind: null, office: null, rank };
}

export function numberRange(start: number, text: string): { start: number; end: number } {
  return { start, end: start + text.length };
}
