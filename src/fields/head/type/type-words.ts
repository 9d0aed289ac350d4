import words from '../../../vocabulary/paper-type-words.json' with { type: 'json' };
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { printedWords } from '../../../vocabulary/printed-words.js';

/** The words around a kind of paper on its line: before it, behind it, and those that are a part of it. */
const beforeBook = phraseBook<boolean>([...words.before.map((form) => [form, false] as const), ...words.beforeKept.map((form) => [form, true] as const)]);
const behindBook = phraseBook(words.behind.map((form) => [form, form]));
const ofWhom = printedWords(words.ofWhom);
const aboutWhat = printedWords(words.aboutWhat);
const madeUpWhole = printedWords(words.madeUp);

/** Matches "1. " and "I. "; not "1.2 " or "A. ". */
const COUNTED = /^(?:\d{1,2}|[IVX]{1,4})\. /u;

/** "Öffentliche ", "1. ", "Neufassung der ": how long it is, and whether it is a part of the kind as printed. */
export function lengthBeforeType(text: string): { readonly length: number; readonly kept: boolean } {
  const word = beforeBook.matchAt(text, 0);
  if (word !== null && text.charAt(word.end) === ' ') return { length: word.end + 1, kept: word.value };
  return { length: COUNTED.exec(text)?.[0].length ?? 0, kept: false };
}

/** What may stand right behind a kind, but for words. Matches "(Stadtrat)", "Nr. 3", "BV-V/07/0283", "öffentlich" and "Musterstadt, 11.05.2022"; not "zugunsten Dritter". */
const MARKS_BEHIND = /^(?:$|[A-ZÄÖÜ]{1,4}[/ -]?\d|[A-ZÄÖÜ]{1,4}[/-][A-ZÄÖÜ]{1,3}[/-]\d|[A-ZÄÖÜ]{1,4}\/\d{2,4}\/|[(:,–[/\d-]|Nr|für$|(?:nicht ?)?öffentlich|gem(?:äß|\.)|nach §|de[rs]$|(?:Drucksachen?|Vorlagen?)[ -]{1,3}Nr|\p{L}+(?: \p{L}+)?, (?:den )?\d{1,2}\.)/iu;

/** A member of a council and the party. Matches "Eva Muster (SP) betreffend" and "E. Muster (Grüne):"; not "Ausbau (Kita)". */
const MEMBER = /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2} \((?:[A-Z]{2,4}|Grüne|Mitte|Die Mitte|Die Grünen)\)(?:[ :]|$)/u;

export function mayStandBehind(text: string): boolean {
  const word = behindBook.matchAt(text, 0);
  return (word !== null && text.charAt(word.end) === ' ') || MARKS_BEHIND.test(text) || MEMBER.test(text) || ofWhom.endAt(text, 0) > 0;
}

/** Matches " zum " and " auf "; not " bei ". */
const ABOUT = /^ (?:zum|zur|zu|auf|der) /u;
/** Matches "mündlichen " and "Schriftlichen "; not "Neubau ". */
const ADJECTIVE = /^(?:\p{Ll}+|\p{Lu}\p{Ll}+en) /u;
/** Matches "die Kleine " before "Anfrage"; not "die Anfrage". */
const ARTICLE_AND_ADJECTIVE = /^\p{Ll}+ \p{Lu}\p{Ll}{3,15}e (?=\p{Lu})/u;

/** "für Ausschüsse", "der Verwaltung", "zum Antrag" belong to the kind; a number, a date, a subject do not. */
export function endOfType(text: string, end: number): number {
  const whom = text.charAt(end) === ' ' ? ofWhom.endAt(text, end + 1) : -1;
  if (whom > 0) return whom;
  const rest = text.slice(end);
  const about = ABOUT.exec(rest)?.[0].length ?? 0;
  if (about === 0) return end;
  const what = aboutWhat.endAt(rest, about);
  const behind = (words: RegExp): number => aboutWhat.endAt(rest, about + (words.exec(rest.slice(about))?.[0].length ?? 0));
  return end + Math.max(0, what > 0 ? what : behind(ADJECTIVE), what > 0 ? 0 : behind(ARTICLE_AND_ADJECTIVE));
}

/** A word that may be a kind. Matches "Haushaltsbegleitantrag", "Ratsvorlage", "Muster-Antrag" and "Beschluss- und Resolutionsantrag"; not "Vorlage". */
const WORD = /^(?:\p{Lu}\p{Ll}{3,20}- (?:und|oder) )?\p{Lu}\p{Ll}{3,40}(?:-\p{Lu}\p{Ll}{3,})?/u;
/** What may follow it. Matches "", " Nr. 3", " - öffentlich" and ", der Frau"; not " von Fr. 3". */
const BEHIND_WORD = /^(?:$|:? ?-?(?:Nr|\d)| [-–(] ?(?:nicht ?)?öffentlich|,? (?:der|des|zu[mr]?|gem\.|gemäß) )/u;
const FEWEST_BEFORE = 4;

/** A kind that a body has made up, at the beginning of a cell that holds nothing else of weight: "Gemeinderatsdrucksache Nr.", "Einwohneranfrage der Frau"; not "Pressemitteilung". */
export function madeUpType(text: string): string | null {
  const word = WORD.exec(text)?.[0];
  if (word === undefined || words.notMadeUp.some((beginning) => word.startsWith(beginning))) return null;
  const isKind = madeUpWhole.endAt(word, 0) === word.length || words.madeUpEndings.some((ending) => word.endsWith(ending) && word.length - ending.length >= FEWEST_BEFORE && (ending.startsWith('-') || !word.slice(word.indexOf('- ') + 1).includes('-')));
  return isKind && BEHIND_WORD.test(text.slice(word.length)) ? word : null;
}
