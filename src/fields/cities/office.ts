/** Words for what a person is, told by their form: `Stadtbaumeister`, `Revierleiterin`, `Amtsrätin`, `Fraktionssprecher`. */
import { councilWords, notOffices, officeEnds, personWords } from './cue-words.js';
import { isCapital } from './character-classes.js';

/** Endings by their last two letters, since most words have none of these. */
const ENDINGS = new Map<number, string[]>();
for (const ending of officeEnds) ENDINGS.set(lastTwo(ending), [...(ENDINGS.get(lastTwo(ending)) ?? []), ending]);

/** The bit by which capitals differ from small letters is set. */
function lastTwo(word: string): number {
  return ((word.charCodeAt(word.length - 2) | 0x20) << 16) | word.charCodeAt(word.length - 1) | 0x20;
}

/** Offices that also stand before the name of the town whose they are, such as `Bürgermeister`, are left to others. */
export function isOffice(word: string): boolean {
  const endings = isCapital(word.charCodeAt(0)) ? ENDINGS.get(lastTwo(word)) : undefined;
  if (endings === undefined || notOffices.has(word) || councilWords.has(word)) return false;
  const small = word.toLowerCase();
  return endings.some((ending) => small.endsWith(ending));
}

/** Whatever tells of one person: in brackets, in the line below, before a name. */
export const isTitle = (word: string): boolean => personWords.has(word) || councilWords.has(word) || isOffice(word);
