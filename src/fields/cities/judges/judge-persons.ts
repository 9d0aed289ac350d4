/**
 * A name that the document shows to be a person's (`Frau Ahausen`) is that person's again where nothing tells of a place,
 * and a name that opens a line before a colon is a speaker's in minutes that give the words of others so.
 */
import { ATTENDANCE } from '../evidence/before-against.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';
import { isOffice, isTitle } from '../evidence/office.js';
import { matchesOf } from '../../../tree/matches-of.js';

export const PERSONAL: ReadonlySet<string> = new Set(['person', 'initial', 'surname-first', ATTENDANCE]);
const ALONE = 'name-alone';
const CITY = 100_000;

export function judgePersons(text: string, judged: readonly Judged[]): void {
  const persons = new Set<string>();
  const places = new Set<string>();
  for (const { candidate, evidence, accepted, backed } of judged) {
    if (PERSONAL.has(evidence.cue)) persons.add(candidate.key);
    else if (accepted && (backed || RANK[evidence.weight] >= RANK.place)) places.add(candidate.key);
  }
  let speakers: boolean | null = null;
  for (const member of judged) {
    const { candidate, cue, isIssuer, choice } = member;
    if (!member.accepted || isIssuer || cue !== ALONE || choice.place.population >= CITY || places.has(candidate.key)) continue;
    if (!(persons.has(candidate.key) && !fillsLine(text, candidate)) && !signs(text, candidate) && !(opensSpeech(text, candidate) && (speakers ??= hasSpeakers(text)))) continue;
    member.accepted = false;
    member.evidence = { ...member.evidence, weight: 'against', cue: 'person' };
  }
}

// "\n    " before and "\n" behind; not ", ".
const LINE_START = /(?:^|\n)[ \t]{0,60}$/u;
const LINE_END = /^[ \t]{0,4}(?:\n|$)/u;
const WIDEST_MARGIN = 62;

/** The second line of a cell, an address. */
const fillsLine = (text: string, { start, end }: Judged['candidate']): boolean =>
  LINE_END.test(text.slice(end, end + 5)) && LINE_START.test(text.slice(Math.max(0, start - WIDEST_MARGIN), start));

// "Holm        Ahausen", "   Ahausen"; not "in Ahausen".
const NAMES_ALONE = /^ *\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: {3,}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?){1,3} *$/u;
const areNamesAlone = (line: string): boolean => line.includes(WIDE_GAP) && NAMES_ALONE.test(line);
const WIDE_GAP = '   ';
const LONGEST_LINE = 120;
// " Vorsitzender     ", " Schriftführerin\n"; not " Vorsitzender der".
const FUNCTION_BEHIND = /^ (?<word>\p{Lu}\p{L}+)(?: {2}|\t|\n|$)/u;
// "Vorsitzender", "   Bürgermeister"; not "der Bürgermeister".
const FIRST_WORD = /^ *(?<word>\p{Lu}\p{L}+)/u;

/** A signature: its function behind the name, or names side by side with their functions in the line below. */
function signs(text: string, { start, end }: Judged['candidate']): boolean {
  const behind = FUNCTION_BEHIND.exec(text.slice(end, end + SPEECH_WINDOW))?.groups?.['word'];
  if (behind !== undefined && isOffice(behind)) return true;
  const near = Math.max(0, start - LONGEST_LINE);
  const from = near + text.slice(near, start).lastIndexOf('\n') + 1;
  const length = text.slice(from, from + LONGEST_LINE + 1).indexOf('\n', end - from);
  const to = from + length;
  if (length < 0 || (from === near && from > 0) || !areNamesAlone(text.slice(from, to))) return false;
  return isTitle(FIRST_WORD.exec(text.slice(to + 1, to + SPEECH_WINDOW))?.groups?.['word'] ?? '');
}

// ": Wie", " (Holm): Das"; not ": 20".
const SPEECH = /^(?: \([^()\n]{1,30}\))?: {0,3}\n?[\p{Lu}„"]/u;
const SPEECH_WINDOW = 40;

const opensSpeech = (text: string, { start, end }: Judged['candidate']): boolean => (start === 0 || text.charAt(start - 1) === '\n') && SPEECH.test(text.slice(end, end + SPEECH_WINDOW));

// "\nHerr Holm: ", "StRin Vara (Beifall): "; not "Kosten: ".
const SPEAKER = /^(?<title>\p{Lu}\p{L}{0,30})\.? (?:Dr\. )?\p{Lu}[\p{L}-]{1,30}(?: \([^()\n]{1,30}\))?: /gmu;

const hasSpeakers = (text: string): boolean => matchesOf(SPEAKER, text).some(({ groups }) => isTitle(groups?.['title'] ?? ''));
