/** Words for what a person is, told by their form: `Stadtbaumeister`, `Revierleiterin`, `Amtsrätin`, `Fraktionssprecher`. */
import { councilWords, notOffices, officeEnds, personWords } from './cue-words.js';
import { isCapital } from './character-classes.js';

/** Endings by their last two letters, since most words have none of these. */
const ENDINGS = new Map<string, string[]>();
for (const ending of officeEnds) ENDINGS.set(ending.slice(-2), [...(ENDINGS.get(ending.slice(-2)) ?? []), ending]);

/** Offices that also stand before the name of the town whose they are, such as `Bürgermeister`, are left to others. */
export function isOffice(word: string): boolean {
  if (!isCapital(word.charCodeAt(0)) || notOffices.has(word) || councilWords.has(word)) return false;
  const small = word.toLowerCase();
  return ENDINGS.get(small.slice(-2))?.some((ending) => small.endsWith(ending)) ?? false;
}

/** Whatever tells of one person: in brackets, in the line below, before a name. */
export const isTitle = (word: string): boolean => personWords.has(word) || councilWords.has(word) || isOffice(word);
