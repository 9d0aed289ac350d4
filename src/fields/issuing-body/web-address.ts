import { findMunicipality, titleCase } from '../../gazetteer/index.js';
import type { Municipality } from '../../gazetteer/index.js';
import { withUmlauts } from '../../vocabulary/letters.js';
import { PLAIN, STRONG, type Clue } from './clue.js';

/** The town whose own address a paper prints: `mail@stadt-altfeld.de`, `www.bad-muster.de`. */

/** Matches "@stadt-altfeld.de" and "www.altfeld.de"; not "@altfeld.stadtwerke.com". */
const ADDRESS = /(?:@|www\.)(?:(?!stadt\.|gemeinde\.)[a-z\d-]{1,40}\.){0,2}(?:(?<kind>stadt|gemeinde|rathaus|markt|vg|samtgemeinde|hansestadt)[-.]?)?(?<name>(?:[a-zäöü]{2,30}-){0,3}[a-zäöü]{3,30})\.(?:de|eu|org|net|com|at|ch)(?![\p{L}-]|\.\p{L})/giu;

export function webAddresses(text: string): Clue[] {
  if (!text.includes('@') && !text.includes('www.')) return [];
  const clues: Clue[] = [];
  for (const found of text.matchAll(ADDRESS)) {
    const { kind, name = '' } = found.groups ?? {};
    const town = townOf(name) ?? (kind === undefined ? null : townOf(`${kind}${name}`));
    if (town !== null) clues.push({ geonameId: town.geonameId, name: town.name, ags: town.ags, start: found.index, end: found.index + found[0].length, weight: kind === undefined ? PLAIN : STRONG, official: true });
  }
  return clues;
}

/** `muenster`, `bad-muster`, `neustadt-an-der-muster`. */
function townOf(label: string): Municipality | null {
  for (const name of new Set([titleCase(label.toUpperCase()), titleCase(label.toUpperCase().split('-').join(' '))])) {
    for (const spelling of [withUmlauts(name), name]) {
      const town = findMunicipality(spelling);
      if (town !== null && town.country === 'DE') return town;
    }
  }
  return null;
}
