/** Tells lists of persons from lists of towns: by the word that heads them (`Stadträte Jena, Kassel`), by surnames among them. */
import { commonSurnames, personListWords } from '../evidence/cue-words.js';

const WINDOW = 160;
const NEAR = 40;
const MOST_NAMES = 8;
/** Words before the first name of a list. */
const NEAREST = 3;
// "Dr. Aachen-Müller", "Petra Holm (abc)"; not "in Aachen".
const NAME = /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}(?: \([^()]{1,20}\))?$/u;
// "Weber, " before a name; not "weber, ".
const LAST_BEFORE = /(?<!\p{L})(?<name>\p{Lu}\p{L}+),\s$/u;
// ", Weber" behind a name; not " Weber".
const NEXT_BEHIND = /^,\s(?<name>\p{Lu}\p{L}+)/u;
// " ", ": "; not "-".
const BETWEEN = /[:\s]+/u;

/** "die Ratsmitglieder von Ahausen": what stands behind it is their town. */
const OF = 'von';

/** Whether names between commas stand before `start`, and before them a word for persons. */
export function namesPersons(text: string, start: number): boolean {
  const parts = text.slice(Math.max(0, start - WINDOW), start).split(',').slice(-MOST_NAMES).reverse();
  for (const [index, part] of parts.entries()) {
    const words = part.split(BETWEEN).filter((word) => word !== '');
    if (index === 0 && words.at(-1) === OF) return false;
    if ((index === 0 ? words.slice(-NEAREST) : words).some((word) => personListWords.has(word))) return true;
    if (index === 0 ? part.trim() !== '' : !NAME.test(part.trim())) return false;
  }
  return false;
}

/** Surnames that belong to no town stand beside the list. */
export const isAmongSurnames = (text: string, start: number, end: number): boolean =>
  commonSurnames.has(LAST_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.groups?.['name'] ?? '')
  || commonSurnames.has(NEXT_BEHIND.exec(text.slice(end, end + NEAR))?.groups?.['name'] ?? '');
