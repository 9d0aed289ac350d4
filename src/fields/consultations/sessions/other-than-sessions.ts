import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import { matchesOf } from '../../../tree/matches-of.js';

/** Whether a text beside a day tells of a motion, a letter, a group or minutes, and so names no session: "Antrag der Fraktion", "Eingang im Büro"; not "Hauptausschuss". */
export function tellsOfOthers(text: string): boolean {
  const small = text.toLowerCase();
  return words.others.some((part) => small.includes(part)) || GROUP.test(text);
}

/** Of members, not a working group. Matches "der Gruppe Muster"; not "Arbeitsgruppe". */
const GROUP = /(?<![\p{L}-])Gruppe(?!\p{L})/u;

/** The same of what would be the name of a committee: "Satzung über den Rat", "Rat, Beschluss"; not "Hauptausschuss". */
export function namesOthers(name: string): boolean {
  const small = name.toLowerCase();
  return tellsOfOthers(name) || words.otherNames.some((word) => small.startsWith(word)) || matchesOf(WORD, small).some(([word]) => otherNames.has(word));
}

const otherNames: ReadonlySet<string> = new Set(words.otherNames);
/** Matches "rat" and "haupt-"; not ", ". */
const WORD = /[\p{L}-]+/gu;
