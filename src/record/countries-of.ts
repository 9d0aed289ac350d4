/**
 * In which country a company is taken to have its seat: that of the city that the text gives it, otherwise that of the
 * issuing body. Null where the document does not tell.
 */
import { flowing } from '../fields/paper-tree/mark.js';
import type { PaperTree } from '../fields/paper-tree/paper-tree.js';
import type { Document } from '../tree/document.js';

export interface Countries {
  /** ISO 3166-1 alpha-2 of the issuing body. */
  readonly home: string | null;
  ofCity(printed: string): string | null;
}

export function countriesOf(tree: PaperTree, document: Document): Countries {
  const byName = new Map<string, string>();
  for (const mark of tree.cities) {
    for (const name of [mark.value.name, flowing(document.text, mark)]) if (!byName.has(name)) byName.set(name, mark.value.country);
  }
  const body = tree.body[0]?.value ?? null;
  const home = body === null ? null : byName.get(body.name) ?? (body.ags === null ? null : 'DE');
  return { home, ofCity: (printed) => byName.get(printed) ?? null };
}
