import type { Line } from '../../../tree/document.js';
import { flowing } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { endsInSmallWord } from '../../../vocabulary/small-words.js';
import { hasVerb } from '../../wording/prose.js';

/** The rest of a committee's name that its column wrapped: "Ausschuss für Umwelt, Landwirtschaft" over "und Forst", "Ausschuss für" over "Bau und" over "Verkehr". */
export function withWrappedRest(text: string, organization: Mark<string>, lines: readonly Line[]): Mark<string> {
  let at = lines.findIndex(({ start, end }) => start <= organization.start && end === organization.end);
  let name = organization;
  for (let count = 0; at >= 0 && count < MOST_LINES; count += 1, at += 1) {
    const [line, below] = [lines[at], lines[at + 1]];
    if (line === undefined || below === undefined || below.index !== line.index + 1 || below.cells.length > 1 || hasVerb(below.text)) break;
    if (!(endsInSmallWord(name.value) ? GOES_ON.test(below.text) : LISTS.test(name.value) && REST.test(below.text))) break;
    name = { ...name, value: `${name.value} ${flowing(text, below)}`, end: below.end };
  }
  return name;
}

const MOST_LINES = 3;
/** A committee that is for several things. Matches "Ausschuss für Umwelt, Landwirtschaft" and "Ausschuss für Bau"; not "Stadtrat". */
const LISTS = / für \p{Lu}/u;
/** Matches "und Forst" and "sowie Bau und Verkehr"; not "und die Verwaltung" or "und Forst am 3. Mai". */
const REST = /^(?:und|sowie|u\.) \p{Lu}[\p{L}-]{2,40}(?:(?:,| und) \p{Lu}[\p{L}-]{2,40}){0,3}$/u;
/** Below a small word. Matches "Stadtentwicklung und" and "Technik"; not "am 3. Mai" or "TOP: 5". */
const GOES_ON = /^\p{Lu}[\p{L}, -]{2,60}$/u;
