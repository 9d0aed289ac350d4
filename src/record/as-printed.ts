import { recordSchema, type CouncilRecord } from './schema.js';

/**
 * The record of a text that spells its umlauts out, as the text prints it: it was read with umlauts
 * (`src/tree/spelled-umlauts.ts`), and as it has none itself, each of those becomes two letters again. Names that are
 * ours, of towns and of committees written out, keep theirs.
 */
export function asPrinted(record: CouncilRecord): CouncilRecord {
  const printed = recordSchema.parse(JSON.parse(JSON.stringify(record), (_key, part: unknown) => (typeof part === 'string' ? spelled(part) : part)));
  const consultations = printed.consultations.map((row, at) => ({ ...row, organizationLong: record.consultations[at]?.organizationLong ?? null }));
  const cities = record.cities.map((city, at) => ({ ...city, forms: printed.cities[at]?.forms ?? city.forms }));
  return { ...printed, body: record.body, consultations, cities };
}

/** Matches an umlaut with the capital behind it; not "ae". */
const UMLAUT = /(?<umlaut>[äöüÄÖÜ])(?<next>\p{Lu}?)/gu;
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

function spelled(text: string): string {
  return text.replace(UMLAUT, (_all, umlaut: string, next: string) => {
    const letters = LETTERS[umlaut] ?? umlaut;
    return (next === '' ? letters : letters.toUpperCase()) + next;
  });
}
