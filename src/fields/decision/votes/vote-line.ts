import { beginnings } from '../../../vocabulary/beginnings.js';
import { codeAt, isDigitCode } from '../../../vocabulary/letters.js';
import { isBareVote, mayBeBareVote } from '../sentences/elliptic-result.js';
import { readVote } from './vote.js';
import { plainVote } from './vote-spelling.js';

/** Lines that begin as a vote without a head does: "Ja 14 Nein 0", "einstimmig", "14:0". */

/** Votes without a head. Matches "Ja 14 Nein 0", "bei einer Enthaltung", "dafür: 16", in cells and with its other language too, "14:0", "12:3:1", "Anwesend: 13 Für: 12 Gegen: 1", "Anwesend: 17\tJa: 15", "Zahl der Mitglieder: 15, anwesend: 12, Ja: 9" and "12 : 3 : 1"; not "Ja, das stimmt", "Ja-Stimmen gegen 7" or "14:00". */
const VOTE_LINE = /^[(–-]? ?(?:Anw(?:\.|esend(?:e Mitglieder)?):? ?\d{1,3}[,;]?[ \t]{1,3}(?=\p{L}))?(?:(?:Ja|Nein)(?:-Stimmen ?[:=]?[ \t]{0,3}(?:[\d–_.(-]|$|(?:keine|null|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$)|:?[ \t]?(?:\d|[–-](?!\p{L})))|\d{1,3} ?x? ?(?:Ja|Nein|Enth|Gegenst)|(?:Stimmenthaltung|Gegenstimme|Zustimmung|Ablehnung)(?:en)?(?::?[ \t]?[\d–-]| ?: (?:keine|null|eine|zwei|drei)$)|(?:da(?:für|gegen)|Enth(?:\.|altung(?:en)?|alten))(?: ?\/ ?\p{L}{3,14})? ?:?[ \t]?\d|Mit[ \t]\d{1,3}[ \t]|(?:für|gegen)(?: den (?:Beschluss|Antrag))?: ?\d|einstimmig|mehrheitlich|mit (?:großer |knapper |Stimmen)?Mehrheit|(?:An)?zahl der (?:Ja|Nein|Enth|Gegenst)\p{L}{0,12}(?:-Stimmen)?:? ?\d|ohne Gegenstimmen?(?!\p{L})|bei (?:\d|\p{L}{3,6} (?:Stimme?n?)?(?:Enthaltung|Gegenstimme))|\d{1,3}:\d$|\d{1,3}:\d{1,3}:\d{1,3}$|\d{1,3} : \d{1,3}(?: : \d{1,3})?(?: Stimmen)?$|\d{1,3} Stimmen da(?:für|gegen)|gegen[ \t]{1,3}\d{1,3} (?:Nein|Gegenst)|mit allen \d|und[ \t]{1,3}\d{1,2} (?:Stimm)?enth)/iu;

/** Those who could vote, counted before the sides. Matches "Zahl der Mitglieder: 15, anwesend: 12, Ja: 9"; not "Mitglieder: 15". */
const MEMBERS_FIRST = /^(?:\p{L}[\p{L} .-]{2,40}: ?\d{1,3}[ \t|,;/-]{1,4}){1,3}(?:Ja|Dafür)(?:-Stimmen)?:? ?\d/u;

export function isVoteLine(text: string): boolean {
  return (mayBeVote(text) && VOTE_LINE.test(text)) || ((text.includes('Ja') || text.includes('Dafür')) && MEMBERS_FIRST.test(text)) || isCounts(text);
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

/** The first two letters of what VOTE_LINE matches. */
const beginsVote = beginnings(['ja', 'ne', 'st', 'ge', 'zu', 'ab', 'da', 'en', 'mi', 'ei', 'me', 'be', 'un', 'fü', 'an', 'oh', 'za']);

/** Cheap look that spares most lines the expression. */
function mayBeVote(text: string): boolean {
  const first = codeAt(text, 0);
  const marked = first === 0x28 || first === 0x2d || first === 0x2013 ? 1 : 0;
  const at = codeAt(text, marked) === 0x20 ? marked + 1 : marked;
  const code = codeAt(text, at);
  return isDigitCode(code) || beginsVote(text, at);
}
