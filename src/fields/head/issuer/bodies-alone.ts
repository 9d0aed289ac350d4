import words from '../../../vocabulary/letterhead-words.json' with { type: 'json' };
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { findMunicipality } from '../../../gazetteer/index.js';
import type { Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { mark } from '../../paper-tree/mark.js';
import { hasVerb } from '../../wording/prose.js';
import { type BodyCandidate, TOWN_ALONE } from './body-candidate.js';
import { spelled } from './body-name.js';
import { namedCounty } from './named-county.js';

/** Bodies that a line of a letterhead names without a kind before the name: associations, counties and towns alone. */

const associations = phraseBook(words.associations.map((form) => [form, form]));

/** Matches " Obere Muster" and " „Muster“"; not " der Vermieter" or "sfrage". */
const NAME_BEHIND = /^ [\p{L}"„“]/u;

/** Associations of municipalities that publish papers of their own: "Zweckverband Obere Muster", "REGIONALVERBAND MUSTER-TAL". */
function namesAssociation(text: string): boolean {
  if (!text.includes(' ')) return false;
  const at = BEFORE.exec(text)?.[0].length ?? 0;
  const end = associations.matchAt(text, at)?.end ?? endOfLonger(text, at);
  return end > 0 && NAME_BEHIND.test(text.slice(end)) && !hasVerb(text);
}

/** What stands before the kind of an association. Matches "WAZV ", "Wasser- und " and "AZV - "; not "Der ". */
const BEFORE = /^(?:\p{Lu}{2,7} (?:[-–] )?)?(?:\p{Lu}\p{Ll}+-(?:,| und) ){0,2}/u;

/** The end of a word at `at` like "Rettungszweckverband"; 0 if it is no such word. */
function endOfLonger(text: string, at: number): number {
  const end = text.indexOf(' ', at);
  const word = end < 0 ? '' : text.slice(at, end).toLowerCase();
  return words.associationEndings.some((ending) => word.endsWith(ending)) ? end : 0;
}

/** The first lines may be the name of an association, whole. */
export function associationOn(line: Line, at: number): BodyCandidate[] {
  const cell = line.cells[0];
  if (cell === undefined || !namesAssociation(cell.text)) return [];
  const name = spelled(cell.text);
  return [{ body: mark({ name, classification: name.slice(BEFORE.exec(name)?.[0].length ?? 0).split(' ')[0] ?? null, ags: null }, cell, 'association'), rank: 0.4 + at / 10 }];
}

/** The first lines may name a county whose name says that it is one. */
export function countyAloneOn(line: Line, at: number): BodyCandidate[] {
  return gathered(line.cells, (cell) => {
    const body = namedCounty(cell);
    return body === null ? [] : [{ body, rank: 0.4 + at / 10 }];
  });
}

/** "Neustadt an der Muster" alone below the name of a party group or a council; the gazetteer knows that it is a town. */
export function townAloneOn(line: Line, at: number): BodyCandidate[] {
  const [cell] = line.cells;
  if (cell === undefined || line.cells.length > 1 || !TOWN.test(cell.text)) return [];
  const name = spelled(cell.text);
  const known = findMunicipality(name);
  return known === null || !COUNTRIES.has(known.country) ? [] : [{ body: mark({ name, classification: null, ags: null }, cell, 'town-alone', 'implied'), rank: TOWN_ALONE + at / 10 }];
}

/** Where councils write German. */
const COUNTRIES: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LI', 'LU', 'IT', 'BE']);

/** Words of a town's name and nothing else. Matches "Musterstadt", "BAD MUSTER" and "Muster am Main"; not "Neubau, Halle 3". */
const TOWN = /^\p{Lu}\p{L}[\p{L} ()/.-]{1,38}$/u;
