import words from '../../../vocabulary/paper-type-words.json' with { type: 'json' };
import type { Line, Span } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { printedType } from './printed-type.js';
import { typeBook } from '../../wording/type-book.js';

/** "Bericht an den" over "GEMEINDERAT": to whom the paper goes is a part of its kind, here on the line below. */
export function addressedKind(cell: Span & { readonly text: string }, below: Line | undefined): Mark<string> | null {
  const to = cell.text.endsWith(' an den') || cell.text.endsWith(' an die') ? cell.text.slice(0, -' an den'.length) : '';
  if (isOfCouncil(cell.text)) return mark(printedType(cell.text), cell, 'paper-type-line');
  const whom = isKind(to) ? below?.cells.find(({ text }) => text !== '') : undefined;
  return whom === undefined || !isCommittee(whom.text) ? null : mark(printedType(`${cell.text} ${whom.text}`), { start: cell.start, end: whom.end }, 'paper-type-lines');
}

/** "Vortrag des Gemeinderats an den Stadtrat", alone on its line: which body puts the paper before which. */
function isOfCouncil(text: string): boolean {
  const { from = '', to = '' } = text.length > LONGEST ? {} : (BETWEEN_BODIES.exec(text)?.groups ?? {});
  return committeeWordIn(from)?.start === 0 && isCommittee(to);
}

const LONGEST = 90;
/** Matches "Vortrag des Gemeinderats an den Stadtrat", "Bericht und Antrag des Stadtrates an das Stadtparlament" and "BOTSCHAFT DES GEMEINDERATES AN DEN EINWOHNERRAT"; not "Antrag der Fraktion an den Rat" or "Bericht des Gemeinderats". */
const BETWEEN_BODIES = /^(?:Vortrag|Bericht(?: und (?:Antrag|Botschaft))?|Antrag und Bericht|Botschaft(?: und Antrag)?|Weisung|Zusatzbericht|Ergänzungsbericht) de[rs] (?<from>\p{Lu}[\p{L} ]{3,40}) an (?:den|die|das) (?<to>\p{Lu}[\p{L} ]{3,60})$/iu;

const numberedKinds: ReadonlySet<string> = new Set(words.numbered.map((form) => form.toLowerCase()));

const isKind = (word: string): boolean => word !== '' && (typeBook.matchWhole(word) === 'paper' || numberedKinds.has(word.toLowerCase()));

function isCommittee(text: string): boolean {
  const word = committeeWordIn(text);
  return word !== null && word.start === 0 && word.end === text.length;
}
