import words from '../../../vocabulary/letterhead-words.json' with { type: 'json' };
import { findCounty, findMunicipality } from '../../../gazetteer/index.js';
import type { Cell, Line } from '../../../tree/document.js';
import { bodyKinds } from '../../../vocabulary/body-kinds.js';
import { mark } from '../../paper-tree/mark.js';
import type { BodyValue, Mark } from '../../paper-tree/paper-tree.js';
import { spelled } from './body-name.js';

/**
 * A letterhead of two columns: what the municipality is in one cell ("Große Kreisstadt") and its name in the same column
 * below or above it. The gazetteer must know the name.
 */
export function kindInCell(lines: readonly Line[], at: number): Mark<BodyValue>[] {
  const line = lines[at];
  if (line === undefined) return [];
  return line.cells.flatMap((cell, column) => {
    const kind = bodyKinds.matchWhole(cell.text);
    const below = lines[at + 1]?.cells[column];
    if (kind === null) return associationWords.has(cell.text.toLowerCase()) ? joined(cell, below, null) : [];
    if (kind.county) return kind.office === true ? [] : joined(cell, below, kind.form);
    return [below, lines[at - 1]?.cells[column]].flatMap((other) => townIn(other, kind.form)).slice(0, 1);
  });
}

const associationWords: ReadonlySet<string> = new Set(words.associations.map((form) => form.toLowerCase()));

function townIn(cell: Cell | undefined, classification: string): Mark<BodyValue>[] {
  const name = cell === undefined ? '' : spelled(cell.text);
  return cell === undefined || findMunicipality(name) === null ? [] : [mark({ name, classification, ags: null }, cell, 'letterhead')];
}

/** "Regionalverband" over "Saarbrücken", "Nachbarschaftsverband" over "Muster - Aue": the words are a part of the name. */
function joined(kind: Cell, below: Cell | undefined, county: string | null): Mark<BodyValue>[] {
  if (below === undefined || !NAME.test(below.text) || (county !== null && findCounty(spelled(below.text)) === null)) return [];
  const word = spelled(kind.text);
  return [mark({ name: `${word} ${spelled(below.text)}`, classification: word, ags: null }, { start: kind.start, end: below.end }, 'letterhead')];
}

/** Matches "Saarbrücken" and "Heidelberg - Mannheim"; not "Der Vorsteher" or "Hauptstraße 5". */
const NAME = /^(?!Der |Die |Das )\p{Lu}[\p{L}.-]+(?: (?:- )?\p{Lu}[\p{L}.-]+){0,3}$/u;
