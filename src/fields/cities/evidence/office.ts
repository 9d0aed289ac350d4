/** Words for what a person is, told by their form: `Stadtbaumeister`, `Revierleiterin`, `Amtsrätin`, `Fraktionssprecher`. */
import { endingTest } from '../../../vocabulary/word-endings.js';
import { councilWords, notOffices, officeEnds, personWords } from './cue-words.js';
import { isCapital } from '../names/character-classes.js';

const endsLikeOffice = endingTest(officeEnds);

/** Offices that also stand before the name of the town whose they are, such as `Bürgermeister`, are left to others. */
export function isOffice(word: string): boolean {
  return isCapital(word.charCodeAt(0)) && endsLikeOffice(word.toLowerCase()) && !notOffices.has(word) && !councilWords.has(word);
}

/** Whatever tells of one person: in brackets, in the line below, before a name. */
export const isTitle = (word: string): boolean => personWords.has(word) || councilWords.has(word) || isOffice(word);
