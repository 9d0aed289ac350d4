/** The county behind a name, which tells the municipality from a word or from others of its name: "Ahausen im Kreis Bestadt". */
import { findCounty, type Place } from '../../../gazetteer/index.js';
import { withSingleBlanks } from '../../../vocabulary/one-blank.js';
import type { Qualified } from './qualifier.js';

const WINDOW = 64;
// " im Kreis Ahrau", ", Landkreis Ahrau", " (Lkr. Ahrau", " im Ahrau-Kreis", " im\nAhraukreis"; not " im Kreis der", ", Ahraukreis".
const COUNTY = /^(?:,\s|\s\(|\sim\s)(?:(?:Landkreis|Kreis|Lkr\.|Kr\.|LK)\s(?<name>\p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+)?)|(?<=\s\(|im\s)(?<whole>\p{Lu}[\p{L}-]{2,30}(?:-K|k)reis)(?!\p{L}))/u;

/** The places of the name that lie in the county; null if none is named, or none of them lies there. */
export function readCounty(text: string, end: number, places: readonly Place[]): Qualified | null {
  if (!mayBegin(text, end)) return null;
  const { name, whole } = COUNTY.exec(withSingleBlanks(text.slice(end, end + WINDOW)))?.groups ?? {};
  const county = whole !== undefined ? findCounty(whole) : name === undefined ? null : findCounty(name) ?? findCounty(name.slice(0, name.indexOf(' ')));
  const inside = county === null ? [] : places.filter(({ ags, partOf }) => partOf === null && ags !== null && ags.startsWith(county.ags));
  return inside.length === 0 ? null : { places: inside, end, tells: true };
}

/** Cheap look at three characters, since most names have nothing of the kind behind them. */
function mayBegin(text: string, end: number): boolean {
  const first = text.charAt(end);
  if (first === ',') return INITIALS.includes(text.charAt(end + 2));
  const second = text.charAt(end + 1);
  return (first === ' ' || first === '\n') && (second === '(' || (second === 'i' && text.charAt(end + 2) === 'm'));
}
/** Of `Landkreis`, `Kreis`. */
const INITIALS = 'LK';
