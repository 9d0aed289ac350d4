import words from '../../../vocabulary/originator-words.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';
import { isSentence } from '../../wording/prose.js';
import { isRequest } from '../request.js';
import { typeBook } from '../../wording/type-book.js';

/** Where the title begins in "Antrag: Funknetz in der Innenstadt"; null where the line names whose paper it is, or is no such line. */
export function titleOffset(text: string): number | null {
  const kind = typeBook.matchAt(text, 0);
  const colon = kind === null ? null : TITLE_BEHIND.exec(text.slice(kind.end));
  if (kind === null || colon === null) return null;
  const title = text.slice(kind.end + colon[0].length);
  return title.length < SHORTEST_TITLE || NUMBER_ONLY.test(title) || isBySomebody(title) || isRequest(title) || isSentence(title) ? null : kind.end + colon[0].length;
}

/** Matches ": "; not ":" at the end of a line. */
const TITLE_BEHIND = /^: ?(?=\p{Lu}|[„"])/u;
/** "Anfrage gem. § 56 NKomVG: Nutzung des Kurhauses", "Änderungsantrag zur DS 61/2013 - Friedhofssatzung": the rule or the paper that the kind names, and the subject. */
export function titleWithKind(text: string): boolean {
  const kind = typeBook.matchAt(text, 0);
  const named = kind?.value === 'paper' ? RULE_AND_SUBJECT.exec(text.slice(kind.end)) : null;
  const title = named === null ? '' : (named.groups?.['title'] ?? '');
  return title.length >= SHORTEST_SUBJECT && !NUMBER_ONLY.test(title) && !isBySomebody(title) && !isRequest(title) && !isSentence(title);
}

/** A paragraph or a paper, and a subject behind a mark. Matches " gem. § 56 NKomVG: Nutzung", " nach § 23 GeschO; Tempo 30" and " zur DS 61/2013 - Satzung"; not " gem. § 56 NKomVG" or " zur DS 61/2013". */
const RULE_AND_SUBJECT = /^ (?:(?:gem\.|gemäß|nach) (?:§|Art\. ?)[^:;–]{1,50}?|zu[rm]? (?:Drucksache|Vorlage|DS|Drs\.|TOP)(?: Nr\.)? [^ :;]{1,20})(?:[:;]| [-–]) (?<title>\p{Lu}.+)$/u;
const SHORTEST_SUBJECT = 12;
const SHORTEST_TITLE = 16;
/** One word with a digit. Matches "VO/FD-31.2021.064"; not "Neubau 2021". */
const NUMBER_ONLY = /^[^ \d]*\d[^ ]*$/u;

const somebody = printedWords([...words.heads, ...words.members, ...words.groups]);

/** Whose paper it is, not what about: "Gartenfraktion", "Bündnis 90/Die Grünen", "Frau Muster"; not "Bürgerpark". */
function isBySomebody(title: string): boolean {
  return title.includes('raktion') || somebody.endAt(title, 0) > 0;
}
