import { bodyKinds } from '../../vocabulary/body-kinds.js';
import { findMunicipality } from '../../gazetteer/index.js';
import { STRONG, type Clue } from './clue.js';

/** Whose the paper is, behind its own number in the foot of its pages: "Vorlage FB 61/0892/WP16 der Stadt Musterau | Seite 1". */
export function behindOwnNumber(text: string, reference: string | undefined): Clue[] {
  const at = reference === undefined ? -1 : text.indexOf(`${reference} de`);
  const from = at + (reference ?? '').length;
  const name = at < 0 ? undefined : BODY.exec(text.slice(from, from + LONGEST))?.groups?.['name'];
  const kind = name === undefined ? null : bodyKinds.matchAt(text, from + ARTICLE);
  const town = name === undefined || kind === null ? null : findMunicipality(name);
  if (town === null || name === undefined) return [];
  const start = text.indexOf(name, from);
  return [{ geonameId: town.geonameId, name: town.name, ags: town.ags, start, end: start + name.length, weight: STRONG, official: true }];
}

const LONGEST = 80;
const ARTICLE = 5;
/** A body and its name, with which its cell or line ends. Matches " der Stadt Musterau\n" and " der Gemeinde Bad Muster  "; not " der Stadt Musterau wird". */
const BODY = /^ der (?:\p{Lu}\p{Ll}+) (?<name>\p{Lu}\p{L}+(?:[- ](?:am |an der |im )?\p{Lu}\p{L}+){0,2})(?=\n|\t|  |$| - | \|| Seite)/u;
