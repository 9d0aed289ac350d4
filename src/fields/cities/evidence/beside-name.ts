/** What stands right beside a name and changes what it says: a thing joined to it by `und`, the end of a cell. */
import { isNoun } from '../../../vocabulary/nouns.js';
import { isCapital } from '../names/character-classes.js';

/** "zwischen Altbach und Bahnlinie": things stand beside it, no places. */
export function isBesideNoun(text: string, end: number): boolean {
  const noun = SECOND.exec(text.slice(end, end + SECOND_WINDOW))?.groups?.['noun'];
  return noun !== undefined && isNoun(noun);
}
// " und Bahnlinie", " und dem Kanal"; not ", Bahnlinie".
const SECOND = /^\sund\s(?:de[rmn] )?(?<noun>\p{Lu}\p{L}{3,30})/u;
const SECOND_WINDOW = 45;

/** "Varas-Plan, Ahausen   02.03.2020": behind a comma at the end of a cell of a table. */
export const isCellEnd = (text: string, gap: string, word: string, end: number): boolean => gap === ', ' && isCapital(word.charCodeAt(0)) && CELL_END.test(text.slice(end, end + 4));
// "   ", "\t", " | "; not " und".
const CELL_END = /^(?: {3}|\t| ?\|)/u;
