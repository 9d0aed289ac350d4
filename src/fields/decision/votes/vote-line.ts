import { codeAt, isDigitCode } from '../../../vocabulary/letters.js';
import { isBareVote, mayBeBareVote } from '../sentences/elliptic-result.js';
import { readVote } from './vote.js';
import { beginsVote } from './vote-beginnings.js';
import { plainVote } from './vote-spelling.js';

/** Lines that begin as a vote without a head does: "Ja 14 Nein 0", "einstimmig", "14:0". */

/** Those who could vote, counted before the sides. Matches "Zahl der Mitglieder: 15, anwesend: 12, Ja: 9"; not "Mitglieder: 15". */
const MEMBERS_FIRST = /^(?:\p{L}[\p{L} .-]{2,40}: ?\d{1,3}[ \t|,;/-]{1,4}){1,3}(?:Ja|Dafür)(?:-Stimmen)?:? ?\d/u;

export function isVoteLine(text: string): boolean {
  return beginsVote(text) || ((text.includes('Ja') || text.includes('Dafür')) && MEMBERS_FIRST.test(text)) || isCounts(text);
}

/** Both sides counted, and no other word: "12 dafür, 3 dagegen", "Abgegebene Stimmen: 16, davon Ja: 12, Nein: 3". */
function isCounts(text: string): boolean {
  if (text.length > LONGEST_COUNTS || !(text.includes('Nein') || text.includes('Gegen') || text.includes('dagegen') || text.includes('Stimmen') || (mayBeOtherWords(codeAt(text, 0)) && OTHER_WORDS.test(text))) || !mayBeBareVote(text) || !isBareVote(plainVote(text))) return false;
  const vote = readVote(text);
  return vote?.yes != null && vote.no !== null;
}

const LONGEST_COUNTS = 160;
/** Matches the beginning of "J: 12 N: 3", "12 J, 3 N" and "Pro: 12"; not "J. 12". */
const OTHER_WORDS = /^(?:J[:=]? ?\d|\d{1,3} ?J[ ,;/-]|[Pp]ro: ?\d)/u;
/** The first letter spares most lines that expression: J, P, p or a digit. */
const mayBeOtherWords = (code: number): boolean => code === 0x4a || code === 0x50 || code === 0x70 || isDigitCode(code);
