import { recordSchema, type CouncilRecord } from './schema.js';

/**
 * The record of a text that spells its umlauts out, as the text prints it: it was read with umlauts
 * (`src/tree/spelled-umlauts.ts`), and as it has none itself, each of those becomes two letters again. Names that are
 * ours, of towns and of committees written out, keep theirs.
 */
export function asPrinted(record: CouncilRecord, { text }: { readonly text: string }): CouncilRecord {
  const words = new Set([...text.matchAll(WORD)].map(([word]) => word).filter((word) => CAPITAL_PAIR.test(word)));
  const spelled = (part: string): string => part.replace(WORD, (word) => spelledWord(word, words));
  const printed = recordSchema.parse(JSON.parse(JSON.stringify(record), (_key, part: unknown) => (typeof part === 'string' ? spelled(part) : part)));
  const consultations = printed.consultations.map((row, at) => ({ ...row, organizationLong: record.consultations[at]?.organizationLong ?? null }));
  const cities = record.cities.map((city, at) => ({ ...city, forms: printed.cities[at]?.forms ?? city.forms }));
  return { ...printed, body: record.body, consultations, cities };
}

/** Matches words; not digits. */
const WORD = /\p{L}+/gu;
/** Matches "Ueber", "OEPNV" and "FPOe"; not "fuer". */
const CAPITAL_PAIR = /[AOU][Ee]/u;
/** Matches an umlaut; not "ae". */
const UMLAUT = /[äöüÄÖÜ]/gu;
/** Matches "Ö" of "Öl"; not "ö". */
const CAPITAL = /[ÄÖÜ]/u;
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** "Ö" is "OE" in "OEPNV" and "Oe" in "Oel", and what the text has of both is told by its `words`. */
function spelledWord(word: string, words: ReadonlySet<string>): string {
  const spelled = word.replace(UMLAUT, (umlaut) => LETTERS[umlaut] ?? umlaut);
  if (!CAPITAL.test(word) || words.has(spelled)) return spelled;
  const inCapitals = word.replace(UMLAUT, (umlaut) => (CAPITAL.test(umlaut) ? (LETTERS[umlaut] ?? umlaut).toUpperCase() : (LETTERS[umlaut] ?? umlaut)));
  return words.has(inCapitals) || word === word.toUpperCase() ? inCapitals : spelled;
}
