/** What stands right beside a name and changes what it says: a thing joined to it by `und`, the end of a cell. */
import { firstNames } from '../../../vocabulary/first-names.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import type { Candidate } from '../names/candidate.js';
import { isCapital } from '../names/character-classes.js';

/** "zwischen Altbach und Bahnlinie": things stand beside it, no places. */
export function isBesideNoun(text: string, end: number): boolean {
  const noun = SECOND.exec(text.slice(end, end + SECOND_WINDOW))?.groups?.['noun'];
  return noun !== undefined && isNoun(noun);
}
// " und Bahnlinie", " und dem Kanal"; not ", Bahnlinie".
const SECOND = /^\sund\s(?:de[rmn] )?(?<noun>\p{Lu}\p{L}{3,30})/u;
const SECOND_WINDOW = 45;

/** "Varas-Plan, Ahausen   02.03.2020", not "Varas, Anna   Telefon": behind a comma at the end of a cell of a table. */
export const isCellEnd = (text: string, gap: string, word: string, { end, key }: Candidate): boolean =>
  gap === ', ' && isCapital(word.charCodeAt(0)) && !firstNames.has(key) && CELL_END.test(text.slice(end, end + 4));
/** Nothing more stands in the line. */
export const endsLine = (text: string, end: number): boolean => end >= text.length || text.charAt(end) === '\n';

/** The seat of an office between its name and the day of its letter, each in a line. */
export const isAboveDate = (text: string, end: number): boolean => text.charAt(end) === '\n' && DATE_LINE.test(text.slice(end, end + 14));
// "\n21.05.2025\n"; not "\n21.05.2025 im".
const DATE_LINE = /^\n\d{1,2}\.\d{1,2}\.(?:\d{2}){1,2}(?:\n|$)/u;

// "   ", "\t", " | "; not " und".
const CELL_END = /^(?: {3}|\t| ?\|)/u;
