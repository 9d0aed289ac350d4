import words from '../../../vocabulary/letterhead-words.json' with { type: 'json' };
import { findCounty } from '../../../gazetteer/index.js';
import type { Cell } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { BodyValue, Mark } from '../../paper-tree/paper-tree.js';
import { spelled } from './body-name.js';

/**
 * A county whose name says of itself that it is one: "Muster-Au-Kreis", "MUSTERLANDKREIS", "Der Landrat des Musterischen
 * Kreises". The gazetteer must know it.
 */

/** A name that ends in "kreis", and what may stand before it. Matches "Kreistag des Lahn-Muster-Kreises" and "Musterkreis Bitau-Prün"; not "Landkreis Muster", "Wahlkreis 5" or "Arbeitskreis Bau". */
const NAMED = /^(?<before>(?:im |Der |Die )?\p{L}+(?: des|(?= \p{Lu}[\p{L}-]*[Kk]reis(?:$| \p{Lu}))) )?(?<name>(?:\p{Lu}[\p{L}-]+(?:er|en) )?\p{Lu}?[\p{L}-]*[Kk]reis(?:es)?(?: \p{Lu}[\p{L}-]+)?)$/u;
const speakers: ReadonlySet<string> = new Set(words.speakers);
/** What stands around who speaks. Matches "Der " and " des " of "Der Landrat des "; not "Landrat". */
const AROUND = /^(?:im |Der |Die )|(?: des)? $/gu;

/** Who speaks for a county, if anybody: "Kreistag des ", "Der Landrat des "; not "Arbeitskreis ". */
function speaks(before: string): boolean {
  return before === '' || speakers.has(before.replace(AROUND, ''));
}

/** Matches the end of "Westerwaldkreises"; not of "Kreis". */
const GENITIVE = /(?<=[Kk]reis)es(?=$| )/u;
/** Matches the end of the first word of "Märkischen Kreis"; not of "Kreis Euskirchen". */
const ADJECTIVE = /(?<=^\p{Lu}[\p{L}-]{1,60})en(?= Kreis$)/u;

/** The county that a cell names and nothing else, perhaps behind an office of it. */
export function namedCounty(cell: Cell): Mark<BodyValue> | null {
  if (cell.text.length > LONGEST || !KREIS.test(cell.text)) return null;
  const text = spelled(cell.text).replace(BESIDE, '');
  const found = NAMED.exec(text)?.groups;
  if (found?.['name'] === undefined || !speaks(found['before'] ?? '')) return null;
  const printed = found['name'];
  const name = printed.replace(GENITIVE, '').replace(ADJECTIVE, 'er');
  const start = cell.start + text.length - printed.length;
  return findCounty(name) === null ? null : mark({ name, classification: 'Kreis', ags: null }, { start, end: start + printed.length }, 'county-alone');
}

const LONGEST = 60;
/** What the right column of a letterhead prints beside the name. Matches " Anlage" and " Vorlage"; not " Muster". */
const BESIDE = / (?:Anlage(?: \d{1,2})?|Vorlage|Drucksache)$/u;
/** Matches "Ilm-Kreis" and "OSTALBKREIS"; not "Kreistag". */
const KREIS = /kreis(?:es)?(?=$| )/iu;
