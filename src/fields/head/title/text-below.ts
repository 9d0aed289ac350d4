import type { Document, Line } from '../../../tree/document.js';
import { endsInSmallWord } from '../../../vocabulary/small-words.js';
import { hasVerb } from '../../wording/prose.js';
import { typeBook } from '../../wording/type-book.js';
import { sectionNamed } from '../../head-region/head-region.js';

/**
 * What stands right below a title, in pages whose paragraphs no blank line parts, and is no more of it: a heading, the
 * next of the numbered labels of the form, or the first sentence of the text.
 */
export function isTextBelow(document: Document, label: Line, title: { readonly first: Line; readonly last: Line }, next: Line): boolean {
  return isHeading(next) || isNextLabel(label, next) || isPartBelow(document, title.last, next) || isFirstSentence(document, title, next);
}

/** "Anfrage:" and "Antrag:": the kind heads the text below. */
function isHeading({ text }: Line): boolean {
  return text.endsWith(':') && text.length < LONGEST_HEADING && typeBook.matchWhole(text.slice(0, -1)) !== null;
}

const LONGEST_HEADING = 60;

/** "Frage:" and "Zu 1.:", the first of some numbered questions, or who signed, below a whole title. */
export function isPartBelow(document: Document, last: Line, next: Line): boolean {
  if (GOES_ON.test(last.text) || endsInSmallWord(last.text)) return false;
  return SIGNED.test(next.text) || headsSection(next.text) || (next.text.length < LONGEST_HEADING && HEADS_PART.test(next.text)) || (QUESTION_POINT.test(next.text) && [next, ...following(document, next)].some(({ text }) => text.endsWith('?')));
}

/** "Beschlussvorschlag: Der Rat stimmt zu.": the heading of a section before its text. */
function headsSection(text: string): boolean {
  const colon = text.slice(0, LONGEST_HEADING).indexOf(': ');
  return colon > 0 && sectionNamed(text.slice(0, colon)) !== null;
}

/** Matches "Frage:", "Zu 1.:", "Inhalt des Antrages:" and "Bestandteile dieser Vorlage sind:"; not "hier:", "Bauabschnitt 2:" or "Neubau: Planung". */
const HEADS_PART = /^(?:Zu (?:Frage |Ziffer |Punkt )?\d{1,2}[.)]?|Fragen?(?: \d{1,2})?|Antwort|Inhalt de[rs] [^:]{3,40}|Bestandteile [^:]{3,40}|Petitum[^:]{0,20}|Empfänger(?:in)?|Verteiler|Anlagen?(?:\/n)?|[^:]{3,40} (?:sind|ist|lautet|fragt|fragen|beantragt|beantragen|bittet|bitten)(?: [^:]{1,30})?):/u;
/** The first of some points. Matches "1. Welchen Einfluss" and "a) Wo"; not "1. Änderung" or "2. Wo". */
const QUESTION_POINT = /^(?:1[.)]|[aA]\)) (?:W(?:ie|as|er|en|em|o|ann|arum|ieso|eshalb|elche[rsnm]?|oher|ohin|orin|omit|odurch|ird|erden|urden?|ar)|Ist|Sind|Hat|Haben|Gibt|Kann|Können|Liegen|Liegt|Trifft|Besteht|Bestehen|Inwiefern|Inwieweit|Aus welchen|In welche[rmn]|Seit wann|Bis wann|Auf welche[rn]?|Für welche[n]?)(?!\p{L})/u;
/** Matches "gez. Muster"; not "gezielt". */
const SIGNED = /^[Gg]ez\.:? ?\p{Lu}/u;

/** "2. Bearbeiter:" below "1. Betreff:". */
function isNextLabel(label: Line, next: Line): boolean {
  const number = next.text.includes(':') ? numberOf(NUMBERED_LABEL.exec(next.text)) : 0;
  return number > 1 && number === numberOf(NUMBERED.exec(label.text)) + 1;
}

const numberOf = (match: RegExpExecArray | null): number => Number(match?.groups?.['number'] ?? 0);
/** Matches "2. Bearbeiter / Vortragender:" and "3. Anlagen: keine"; not "2. Änderung". */
const NUMBERED_LABEL = /^(?<number>\d{1,2})[.)] \p{L}[^:.]{2,60}:/u;
/** Matches "1. Betreff:"; not "2020 Betreff". */
const NUMBERED = /^(?<number>\d{1,2})[.)] \p{L}/u;

/** "Auf dem Gelände des Werks arbeiten" below a title that had room for "Auf", and more of the text below: only a sentence begins so. */
export function isFirstSentence(document: Document, { first, last }: { readonly first: Line; readonly last: Line }, next: Line): boolean {
  if (!BEGINS.test(next.text) || GOES_ON.test(last.text) || endsInSmallWord(last.text)) return false;
  if (ASSUMED.test(next.text)) return true;
  const text = [next, ...following(document, next)];
  const end = text.findIndex(({ text: one }) => SENTENCE_END.test(one));
  if (end < 0) return false;
  const sentence = text.slice(0, end + 1);
  if (!sentence.some((one) => hasVerb(one.text)) && sentence.length < 2) return false;
  return (end === 0 && next.text.endsWith(':')) || hasRoom(document, first, last, next);
}

/** Lines of the block below one, a few. */
function following({ lines }: Document, { index, block }: Line): Line[] {
  const below = lines.slice(index + 1, index + 1 + MOST_OF_SENTENCE);
  const end = below.findIndex((line) => line.block !== block || line.cells.length > 1);
  return end < 0 ? below : below.slice(0, end);
}

/** The first word of the line below would have fitted behind the line above, which therefore was not wrapped. */
function hasRoom(document: Document, first: Line, last: Line, next: Line): boolean {
  const word = next.text.indexOf(' ');
  const end = last.text.length + 1 + (word < 0 ? next.text.length : word);
  const above = document.lines.slice(first.index, last.index).reduce((most, { text }) => Math.max(most, text.length), 0);
  return end < above || end < SHARE * next.text.length;
}

/** A title may be set in larger letters than the text. */
const SHARE = 0.8;
const MOST_OF_SENTENCE = 6;
/** With a capital, and no noun. Matches "Auf dem", "Die FDP-Fraktion" and "Vorausgeschickt,"; not "Aufbau der" or "auf dem". */
const BEGINS = /^(?:Der|Die|Das|Dem|Den|Wir|Es|Ich|Ein|Eine|Im|In|Am|An|Auf|Mit|Nach|Seit|Bei|Für|Zu|Zum|Zur|Aus|Von|Vom|Durch|Um|Unter|Vor|Bis|Als|Wie|Da|Wenn|Sehr|Gemäß|Laut|Aufgrund|Vorausgeschickt|Nachdem|Angesichts|Dies|Diese|Dieser|Bereits|Derzeit|Zurzeit|Aktuell|Seitens|Hiermit)(?: |,)/u;
/** How a motion of South Tyrol begins. Matches "Vorausgeschickt, dass"; not "Voraussichtlich". */
const ASSUMED = /^Vorausgeschickt,/u;
/** The title goes on behind it. Matches "Planungs-", "Neubau;", "Satzung über"; not "Friedensallee" or "- Planung -". */
const GOES_ON = /(?:[;,:„("]|(?<! )[-–])$/u;
/** A full stop behind a word, or a colon. Matches "veräußert.", "seit 2020.", "beschließt:" and "Halle. Der"; not "Nr. 12" or "z. B.". */
const SENTENCE_END = /(?:(?:\p{L}{3}|\d{4})[.?!](?: \p{Lu}|$)|:$)/u;
