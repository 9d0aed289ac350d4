import type { Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';

/** A motion of a Swiss council with its number before the kind: `1712 Motion (SP, Grüne) "Tempo 30"`, "V1604 Dringliches Postulat (Mitte) «Kunstrasen»". */
export interface CountedMotion {
  readonly number: Mark<string>;
  readonly type: Mark<string>;
}

export function countedMotion({ text, start, cells }: Line): CountedMotion | null {
  if (cells.length > 1 || text.length < SHORTEST) return null;
  const { number, kind } = (COUNTED.exec(text) ?? COUNTED_ALONE.exec(text))?.groups ?? {};
  if (number === undefined || kind === undefined) return null;
  const kindStart = start + number.length + 1;
  return { number: mark(number, { start, end: start + number.length }, 'number-before-kind'), type: mark(kind, { start: kindStart, end: kindStart + kind.length }, 'paper-type-counted') };
}

const SHORTEST = 11;
/** Number, kind, and who moves it or its title in quotes. Matches `1712 Motion (SP) "Tempo`, "V1604 Dringliches Postulat (Mitte)" and "1833 Interpellation «Bus»"; not "2019 Motion bewegt" or "1712 Motion". */
const COUNTED = /^(?<number>(?:\p{Lu}{1,2} ?)?\d{4}) (?<kind>(?:(?:Dringliche|Überparteiliche|Interfraktionelle|Parteiübergreifende)[rs]? )?(?:Motion|Richtlinienmotion|Postulat|Interpellation|Einfache Anfrage|Volksmotion|Jugendmotion)) (?=\(\p{Lu}|["«„])/u;
/** A number of two parts and the kind alone on a line, above the title. Matches "45/23 Interpellation", "2021.145 Dringliches Postulat" and "26/2020 Kleine Anfrage"; not "2021 Motion". */
const COUNTED_ALONE = /^(?<number>(?:\p{Lu}{1,2} ?)?\d{1,4}[/.]\d{2,4}) (?<kind>(?:(?:Dringliche|Überparteiliche|Interfraktionelle|Parteiübergreifende)[rs]? )?(?:Motion|Richtlinienmotion|Postulat|Interpellation|Einfache Anfrage|Kleine Anfrage|Schriftliche Anfrage|Volksmotion|Jugendmotion))$/u;
