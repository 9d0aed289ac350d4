import words from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import { codeAt } from '../../../vocabulary/letters.js';
import { printedBook, printedWords } from '../../../vocabulary/printed-words.js';
import { signSet } from '../../../vocabulary/sign-set.js';

/**
 * Heads of what was decided: "Beschluss:", "Beschlussempfehlung an den Rat:", "Abstimmungsergebnis:". The words are
 * looked up; what may follow them up to the colon is the grammar here.
 */
export interface SectionHead {
  readonly kind: 'resolution' | 'result';
  readonly length: number;
  /** Headed as a recommendation to another body. */
  readonly advice: boolean;
  /** What was voted on, as far as the head says so. */
  readonly subject?: string | undefined;
  /** How it was decided, in brackets behind the words or at the end of their line. */
  readonly how?: string | undefined;
}

type Word = 'result' | 'resultOfBody' | 'resolution' | 'advice';

const headWords = printedBook<Word>([...headsOf(words.results, 'result'), ...headsOf(words.resultsOfBody, 'resultOfBody'), ...headsOf(words.resolutions, 'resolution'), ...headsOf(words.advice, 'advice')]);
const pointWords = printedWords(words.points);

/** As they are printed, and in capitals: "ABSTIMMUNGSERGEBNIS:". */
function headsOf(forms: readonly string[], word: Word): (readonly [string, Word])[] {
  return forms.flatMap((form) => [[form, word] as const, [form.toUpperCase(), word] as const]);
}

/** The head that a line begins with. */
export function sectionHead(text: string): SectionHead | null {
  const from = numberLength(text);
  const word = headWords.matchAt(text, from);
  if (word === null) return null;
  if (word.value === 'resolution' || word.value === 'advice') return resolutionHead(text, word.end, word.value === 'advice');
  return from > 0 ? null : resultHead(text, word.end, word.value === 'resultOfBody');
}

/** Where the word ends with which a line heads a result or a resolution of the same body; -1 if it begins with none. */
export function headWordEnd(text: string): number {
  const word = headWords.matchAt(text, 0);
  return word === null || word.value === 'advice' ? -1 : word.end;
}

/** Behind the word of a result. Matches ":", " über den Antrag:" and " Vorlage 12/2020:"; not " über". */
const SUBJECT_AND_COLON = /^(?<subject> (?:über|zu[rm]?|Änderungsantrag|Ergänzungsantrag|DS|Antrag|Vorlage)(?!\p{L})[^:]{0,90})?[ \t]?:/u;
/** Matches " (Ja/Nein/Enthaltung):" and " (vom Ratsbüro auszufüllen)"; not " (neu)". */
const IN_BRACKETS = /^ \((?:(?:Ja|J|dafür|Dafür) ?[/,:-][^()]{1,40}|(?:von|vom|durch) [^()]{3,60} auszufüllen)\)[ \t]?:?/u;
/** Matches " in der Sache:"; not " der Sache:". */
const ON_THE_MERITS = /^ (?:in|zu) der Sache:/u;
/** The sides stand beside it. Matches the place before "\tJa\t" and "\tfür den Antrag 12"; not before "\tJanuar". */
const SIDES_BESIDE = /^(?=\t(?:Ja|Dafür)(?:-Stimmen)?\t)|^(?=\t(?:für|Ja|Dafür)(?: den (?:Antrag|Beschluss))?:? ?\d)/u;
/** Matches the end of the line; not what stands before it. */
const LINE_ENDS = /^$/u;
const RESULT_GOES_ON = [SUBJECT_AND_COLON, LINE_ENDS, IN_BRACKETS, ON_THE_MERITS, SIDES_BESIDE];
/** Whose result it is, and of which day. Matches " Stadtrat:", " (Stadtrat):", " im Kreistag:" and " Stadtrat (24.03.2020):"; not " der Prüfung". */
const OF_BODY = /^ (?:des |der |im |in der )?(?:\(\p{Lu}\p{L}{2,40}\)|\p{Lu}\p{L}{2,40})(?:,? (?:am |vom )?\(?(?:\d{1,2}\. ?(?:\d{1,2}\. ?|\p{Lu}\p{Ll}{2,8} )\d{2,4}|\d{4}-\d{2}-\d{2})\)?)?:/u;

/** Whose session it was voted in. Matches " (Stadtrat am 29.04.2021):", " (11.12.2019):" and " des Stadtrates vom 10.10.2018" at the line's end; not " (neu):" or " vom 10.10.2018 ist". */
const OF_SESSION = /^ (?:\((?:\p{Lu}\p{L}{2,40},? )?(?:am |vom )?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{Lu}\p{Ll}{2,8} )\d{4}\) ?(?::|$)|(?:des |der |im |in der )\p{Lu}\p{L}{2,40},? (?:am |vom )\d{1,2}\. ?(?:\d{1,2}\. ?|\p{Lu}\p{Ll}{2,8} )\d{4}$)/u;

function resultHead(text: string, end: number, mayNameBody: boolean): SectionHead | null {
  const rest = text.slice(end);
  const found = firstOf(RESULT_GOES_ON, rest) ?? (mayNameBody ? (OF_BODY.exec(rest) ?? OF_SESSION.exec(rest)) : null);
  return found === null ? null : { kind: 'result', length: end + found[0].length, advice: false, subject: found.groups?.['subject'] };
}

/** Whom a resolution goes to. Matches " an den Ausschuss für Bauen" before ":" and " an den Rat"; not " an den Rat und". */
const ADDRESSEE = /^ an (?:den|die|das) (?:\p{L}+(?= ?:|$| \()|[\p{L} ,-]{3,80}(?= ?:))/u;
/** Matches " Nr. 12/2020", " Nummer 5" and " 2" before ":"; not " 2". */
const NUMBER = /^ (?:(?:Nr\.|Nummer|Nr) ?[\p{L}\d/.-]{0,20}|[1-9](?= ?:))/u;
/** What follows is the number of the resolution. Matches " Nr.: SR-2017/064"; not " Nr. 2:". */
const NUMBER_LABEL = /^ (?:Nr\.?|Nummer) ?:[ \t]*\S+$/u;
/** Matches " zu " and " über "; not " zum ". */
const ABOUT = /^ (?:zu|über) /u;
/** The number of a point. Matches " 1", " 2 a)" and " 3 des Antrags"; not " eins". */
const POINT_NUMBER = /^ ?[\dIVXa-k]{1,4} ?[a-k]?\)?(?: des Antrag(?:e)?s)?/u;
/** Behind the word of a resolution, with the counts on its line. Matches ":\t30 : 8" and ": 26 : 9 Stimmen, 2 Enthaltungen"; not ": 30". */
const COUNTS_BEHIND = /^[ \t]?:[ \t]{1,80}(?<how>\d{1,3} ?: ?\d{1,3}(?: ?: ?\d{1,3})?(?: Stimmen)?(?:,? (?:bei )?\d{1,3} Enthaltung(?:en)?)?)$/u;
/** Matches ": (26 : 9 Stimmen)" and ": (einstimmig)"; not ": (neu)". */
const VOTE_BEHIND = /^[ \t]?:[ \t]{1,80}\((?<how>(?:einst|mehrh|mit |bei |ohne |\d{1,3} ?(?::|Ja|gegen|zu|dafür))[^()]{0,90})\)$/u;
/** Matches ":", " (mit 9 Ja-Stimmen, 1 Gegenstimme):" and "" at the line's end; not "vorschlag:". */
const COLON = /^(?: \((?<how>[^()]{4,100})\))?(?:[ \t]?:|$)/u;
/** Matches " mit allen 12 Stimmen:" and " einstimmig:"; not " mitten:". */
const MANNER_AND_COLON = /^ (?<how>(?:mit|bei|ohne|gegen|einstimmig|mehrheitlich)(?!\p{L})[^:()]{0,80}):/u;
const RESOLUTION_ENDS = [COUNTS_BEHIND, VOTE_BEHIND, COLON, MANNER_AND_COLON];

function resolutionHead(text: string, end: number, advice: boolean): SectionHead | null {
  if (codeAt(text, end) === 0x20 && NUMBER_LABEL.test(text.slice(end))) return null;
  const addressed = end + lengthOf(ADDRESSEE, text, end);
  const numbered = addressed + lengthOf(NUMBER, text, addressed);
  const behind = numbered + pointLength(text, numbered);
  const found = firstOf(RESOLUTION_ENDS, text.slice(behind));
  return found === null ? null : { kind: 'resolution', length: behind + found[0].length, advice, how: found.groups?.['how'] };
}

/** " zu Punkt 1", " über Ziffer 2 a) des Antrags": how long it is; 0 if nothing of the kind stands there. */
export function pointLength(text: string, at: number): number {
  const about = lengthOf(ABOUT, text, at);
  const word = about === 0 ? -1 : pointWords.endAt(text, at + about);
  const number = word < 0 ? null : POINT_NUMBER.exec(text.slice(word));
  return number === null ? 0 : word + number[0].length - at;
}

function lengthOf(expression: RegExp, text: string, at: number): number {
  return codeAt(text, at) === 0x20 ? (expression.exec(text.slice(at))?.[0].length ?? 0) : 0;
}

/** What the first expression finds that finds anything. */
function firstOf(expressions: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const expression of expressions) {
    const found = expression.exec(text);
    if (found !== null) return found;
  }
  return null;
}

/** The Roman number of a part. Matches "IV. "; not "IV ". */
const ROMAN = /^[IVX]{1,4}\. /u;
const isRomanLetter = signSet('IVX');

function numberLength(text: string): number {
  return isRomanLetter(codeAt(text, 0)) ? (ROMAN.exec(text)?.[0].length ?? 0) : 0;
}
