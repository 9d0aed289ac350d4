import type { Document, Line } from '../../../tree/document.js';
import offices from '../../../vocabulary/offices.json' with { type: 'json' };
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { roleBook } from '../../../vocabulary/role-book.js';
import { headsSection } from '../../decision/sections/decision-sections.js';
import { isResultLine } from '../../decision/sections/result-line.js';
import { labelBook } from '../../labels/labels.js';
import { typeBook } from '../../wording/type-book.js';
import { isAgendaNote } from '../../../vocabulary/agenda-note.js';
import { publicityBook, withoutDashes } from '../../wording/value-types.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { beginsAsSentence, isSentence } from '../../wording/prose.js';
import type { ItemHead } from '../../agenda/item-head.js';
import { namesMover } from '../../agenda/row-items.js';
import { isPartOfMinutes } from '../../agenda/part-of-minutes.js';
import { partOf } from '../../agenda/publicity-parts.js';
import { PRESENT } from '../../wording/present.js';
import { endsInSmallWord } from '../../../vocabulary/small-words.js';
import { cellsWrapped, joinedParts } from './wrapped-name.js';
import { breaksName } from './breaks-name.js';
import { behindPageFoot } from './behind-page-foot.js';
import { numberLabelLength } from '../../reference/number-label.js';
import { paperAndMover } from './paper-and-mover.js';
import { labelledNumberAt, numberAlone, numbersOnly } from '../../reference/paper-number.js';

/**
 * The name of an agenda item: from its head to the first blank line, label, number, result or sentence. Cells beside it
 * that hold the paper's number, a role or a result are not part of it.
 */
const NAME_LINES = 12;

const speakerBook = phraseBook([...offices.address, ...offices.heads, ...offices.abbreviations, ...offices.members].map((title) => [title, true] as const));

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The dash before words between dashes, which was read as the sign of a list. */
  readonly dash?: '- ';
}

export function itemName(document: Document, head: ItemHead, lines: readonly Line[]): Mark<string> | null {
  let rest = lines.slice(1);
  let first = piece(document, head.line, head.nameStart);
  if (head.nameStart >= head.line.end || numbersOnly(document, head.nameStart, head.line.end)) {
    const next = rest.find((line) => line.kind !== 'blank' && line.kind !== 'furniture' && numberAlone(document, line.start, line.end) === null && publicityBook.matchWhole(withoutDashes(line.text)) === null && !(head.line.cells.length > 1 && namesMover(line.text)));
    if (next === undefined || (isLabelled(next) && leadingNumber(document, next) === 0) || isResultLine(next) || isTold(next) || isPoint(next) || PRESENT.test(next.text)) return null;
    first = piece(document, next, next.start);
    rest = rest.slice(rest.indexOf(next) + 1);
  }
  if (head.nameEnd !== undefined) first = { start: head.nameStart, end: head.nameEnd };
  const pieces = piecesFrom(document, head, first, rest);
  const last = pieces.at(-1) ?? first;
  const foot = rest.findIndex((line) => line.start >= last.end);
  const next = foot >= 0 && isCut(document.text.slice(last.start, last.end)) ? behindPageFoot(document, rest.slice(foot)) : null;
  const cut = next?.[0];
  const more = next === null || cut === undefined || ends(document, cut) || isTold(cut) ? [] : piecesFrom(document, head, piece(document, cut, cut.start), next.slice(1));
  return quotedBelow(document, first, rest) ?? joined(document, [...pieces, ...more]);
}

/** The lines of a name from its first piece on. */
function piecesFrom(document: Document, head: ItemHead, first: Piece, rest: readonly Line[]): readonly Piece[] {
  const pieces = [first];
  for (const line of rest.slice(0, NAME_LINES)) {
    const wrapped = head.nameEnd === undefined ? undefined : line.cells[cellsWrapped(head.line, line) - 1];
    if (wrapped !== undefined) {
      pieces.push({ start: wrapped.start, end: wrapped.end });
      break;
    }
    const last = pieces.at(-1) ?? first;
    const open = isCut(document.text.slice(last.start, last.end));
    if (line.kind === 'blank' || line.kind === 'furniture' || (!(open && (numberLabelLength(line.text) > 0 || addsMotion(document.text.slice(last.start, last.end), line))) && ends(document, line, open && !ENDS_IN_DASH.test(document.text.slice(last.start, last.end)))) || (!open && (isTold(line) || SAID.test(line.text) || BROUGHT_BY.test(line.text) || isOwnMatter(line, rest) || NONE.test(line.text) || isSignature(line, rest))) || (head.nameEnd !== undefined && !goesOn(document.text.slice(last.start, last.end), line))) break;
    pieces.push(piece(document, line, line.start));
  }
  return pieces;
}

/** A name over nothing but the office of who bears it: "Eva Muster" over "Oberbürgermeisterin". */
function isSignature(line: Line, rest: readonly Line[]): boolean {
  const below = rest[rest.indexOf(line) + 1]?.text ?? '';
  return PERSON.test(line.text) && speakerBook.matchWhole(below.toLowerCase()) !== null;
}

/** Matches "Eva Muster" and "Dr. Hans von Muster"; not "Eva" or "Neubau der Halle". */
const PERSON = /^(?:(?:Dr|Prof)\. ){0,2}\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2} (?:von |van |de |zu )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Whose motion it was, behind a semicolon, belongs to the name: "Ausbau der Schule;" over "Antrag der Gruppe A vom 12.10.2009". */
const addsMotion = (name: string, line: Line): boolean => name.endsWith(';') && DATED_MOTION.test(line.text);
/** Matches "Antrag der Fraktion A vom 12.10.2009"; not "Antrag der Fraktion A". */
const DATED_MOTION = /^(?:Antrag|Anfrage) (?:der|des|von) .{3,60} vom \d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}) ?\d{2,4}$/u;

/** Whose paper an item treats, in brackets on a line below its name. Matches "(Antrag der Fraktion A)", "(siehe gesonderte Niederschrift)", "(Vorlage der" and "(SPD-Fraktion)"; not "(Antrag auf Bau)" or "(2. Lesung)". */
const BROUGHT_BY = /^\((?:(?:siehe|s\.|vgl\.|wie) [^()]{3,80}\)|\p{L}*(?:[Aa]ntrag|[Aa]nfrage|[Aa]nregung|[Vv]orlage|[Bb]ericht) (?:der|des|von)(?: [^()]{2,90}\)?)?|[^()]{0,40}[Ff]raktion[^()]{0,40}\))$/u;

/** So far below the line of its proposer a title may stand. */
const TITLE_LINES = 3;
/** A proposer and no subject. Matches "Antrag der CDU-Fraktion"; not "Antrag der CDU-Fraktion: Trinkbrunnen". */
const PROPOSER = /^(?:\p{L}+)?(?:[Aa]ntrag|[Aa]nfrage|[Aa]nregung) (?:der|des|von) [^:;„"]{3,80}$/u;
/** Matches "„Trinkbrunnen am Kanal“"; not "„Trinkbrunnen“ am Kanal". */
const QUOTED = /^[„"»][^„“"«»]{3,200}[“"«]$/u;

/** "Antrag der Fraktion", its number and the title in quotation marks on lines of their own. */
function quotedBelow(document: Document, first: Piece, rest: readonly Line[]): Mark<string> | null {
  if (!PROPOSER.test(document.text.slice(first.start, first.end))) return null;
  const title = rest.slice(0, TITLE_LINES).find((line) => QUOTED.test(line.text));
  return title === undefined ? null : mark(flowing(document.text, title), title, 'item-name');
}

function joined(document: Document, pieces: readonly Piece[]): Mark<string> | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const numbered = first.start + leadingNumber(document, first);
  const start = numbered + (BEFORE_SUBJECT.exec(document.text.slice(numbered, first.end))?.[0].length ?? 0);
  const range = { start, end: last.end };
  const parts = pieces.map((one) => `${one.dash ?? ''}${flowing(document.text, { start: Math.max(one.start, start), end: one.end })}`);
  const text = joinedParts(parts);
  return text === '' ? null : mark(text, range, 'item-name', text === flowing(document.text, range) ? 'written' : 'implied');
}

/** A label that lost its colon. Matches "Betreff " before "Bauantrag"; not "Betreffend" or "Betreff: ". */
const BEFORE_SUBJECT = /^Betreff (?=\p{Lu}\p{Ll})/u;

/** Of a line the cells that belong to the name: up to one that holds something else. */
function piece(document: Document, line: Line, from: number): Piece {
  const cells = line.cells.filter((cell) => cell.end > from && cell.text !== '');
  const other = cells.findIndex((cell, at) => at > 0 && isBeside(document, cell));
  return { start: from, end: other < 0 ? line.end : (cells[other - 1]?.end ?? line.end), ...(line.kind === 'item' && line.text.endsWith(' -') ? { dash: '- ' } : {}) };
}

function isBeside(document: Document, { start, end, text }: { readonly start: number; readonly end: number; readonly text: string }): boolean {
  return numberAlone(document, start, end) !== null || REMARK.test(text) || roleBook.matchWhole(text) !== null || outcomeBook.matchWhole(text) !== null
    || (numberLabelLength(`${text} 1`) === text.length + 1);
}

/** A remark in a column of its own. Matches "(Tischvorlage)" and "(wird nachgereicht)"; not "(alt) und neu". */
const REMARK = /^\([^()]{3,40}\)$/u;

/** "Vorlage 12/2020: Neubau" and "Beschlussvorlage 12/2020 Neubau": the name is behind the number. */
function leadingNumber(document: Document, { start, end }: Piece): number {
  const label = numberLabelLength(document.text.slice(start, end));
  const number = label === 0 ? null : labelledNumberAt(document, start + label, end);
  if (number === null) return 0;
  const behind = BEHIND_NUMBER.exec(document.text.slice(number.end, end))?.[0].length ?? 0;
  return end - number.end - behind > 3 ? number.end - start + behind : 0;
}

/** Between a number and a name, a proposer in brackets too. Matches ": ", " - " and " (Antrag der Fraktion): "; not "/". */
const BEHIND_NUMBER = /^(?: ?\([^()]{3,80}\))?[\s:–-]{1,4}/u;

/** Lines that are not part of a name; where it was cut off (`goesOn`), "zur" above "Kenntnisnahme", an outcome is its rest. */
function ends(document: Document, line: Line, goesOn = false): boolean {
  return SIGNED.test(line.text) || FOOTNOTE.test(line.text) || paperAndMover(document, line) !== null || (!goesOn && OFFICE.test(line.text)) || (partOf(line.text) !== null && !isPartOfMinutes(line, document.lines[line.index - 1])) || startsLabel(line) || headsSection(line) || (!goesOn && outcomeBook.matchAt(line.text, 0) !== null) || isAgendaNote(line.text) || numberAlone(document, line.start, line.cells[0]?.end ?? line.end) !== null || (!goesOn && isResultLine(line)) || (line.text.length < LONGEST_SIGN && FILE_SIGN.test(line.text));
}

/** Whose matter it is, in a column behind the name. Matches "Landrat" and "Kreistagspräsidentin"; not "Landratswahl" or "des Landrats". */
const OFFICE = /^(?:Landrat|Landrätin|Kreistagspräsident(?:in)?|Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Stadtverordnetenvorsteher(?:in)?)$/u;
/** Who signed below the last item. Matches "gez. Muster" and "gez."; not "Gezeiten". */
const SIGNED = /^gez\.?(?: |$)/u;
/** Matches "*) Der Punkt 9" and "** nichtöffentlich"; not "*". */
const FOOTNOTE = /^\*{1,3}\)? ?\p{L}/u;

const LONGEST_SIGN = 50;
/** A sign of files alone, perhaps behind a number. Matches "pl/8/3/22 - Az. 815-12", "AZ: 023.1" and "Aktenzeichen 12.3"; not "Azubi-Wohnen" or "Neubau (Az. 12)". */
const FILE_SIGN = /^(?:\S{0,16}\d\S{0,6} ?[-–,;|]? ?)?(?:Az|AZ|Gz|GZ|Aktenzeichen)\.?:? ?(?=\S{0,8}\d)/u;

/** A sentence, or words that somebody said. */
function isTold(line: Line): boolean {
  if (!CAPITAL.test(line.text)) return false;
  const lower = line.text.toLowerCase();
  const speaker = speakerBook.matchAt(lower, 0);
  return isSentence(line.text) || beginsAsSentence(line.text) || (speaker !== null && lower.charAt(speaker.end) === ' ');
}

/** A point of what was resolved. Matches "1. Vom Bericht wird Kenntnis genommen."; not "1. Änderung der Satzung". */
function isPoint({ text }: Line): boolean {
  const number = POINT.exec(text)?.[0].length ?? 0;
  return number > 0 && isSentence(text.slice(number));
}

/** A short remark that ends as a sentence does. Matches "Keine Wortmeldungen.", "Keine." and "Anfragen liegen nicht vor."; not "Umbau der Halle" or "Neubau durch die Fa.". */
const SAID = /^(?:\p{Lu}[\p{L} ,-]{4,70}\p{Ll}{4}|\p{Lu}\p{Ll}{3,12}|\p{Lu}\p{Ll}{2,12}(?: \p{Ll}{2,12}){1,4} (?:vor|aus|an|ab|auf|ein|zu|statt|fest|mit|bei|hin))\.$/u;
/** "a) Neubau einer Garage" over what was told or resolved of it, before "b)": items of their own below the name. */
function isOwnMatter(line: Line, rest: readonly Line[]): boolean {
  if (!FIRST_POINT.test(line.text)) return false;
  const below = rest.slice(rest.indexOf(line));
  const next = below.findIndex(({ text }) => SECOND_POINT.test(text));
  return isTold({ ...line, text: line.text.slice(POINT_LENGTH) }) || below.slice(1, next < 0 ? MOST_OF_POINT : next).some((one) => isTold(one) || isResultLine(one));
}

const POINT_LENGTH = 3;
const MOST_OF_POINT = 6;
/** Matches "a) Neubau einer Garage"; not "b) Neubau" or "a)". */
const FIRST_POINT = /^a\) \p{Lu}/u;
/** Matches "b) Neubau"; not "a) Neubau". */
const SECOND_POINT = /^b\) /u;
/** Nothing was said. Matches "keine", "entfällt" and "./."; not "Keine Anfragen". */
const NONE = /^(?:keine?|entfällt|entfallen|nichts|liegen nicht vor|\.\/\.|[-–]{1,3})$/iu;
/** Matches "1. " and "a) "; not "1.2". */
const POINT = /^(?:\d{1,2}[.)]|[a-k]\))[ \t]+/u;

/** The name was cut at the end of its line: it ends in a comma, a colon or a small word, or the next line begins small. */
function goesOn(name: string, line: Line): boolean {
  return isCut(name) || name.endsWith(':') || SMALL.test(line.text);
}

/** "Saal," and "Festsetzung der"; not "Bericht". */
function isCut(name: string): boolean {
  return ENDS_IN_MARK.test(name) || endsInSmallWord(name);
}

/** Matches "Saal -"; not "Saal,". */
const ENDS_IN_DASH = /[–-]$/u;
/** Matches "Saal," and "Kinder-"; not "Saal.". */
const ENDS_IN_MARK = /[,;–-]$/u;
/** Matches "durch die Fa."; not "Antrag". */
const SMALL = /^(?!gem\.|gemäß|hierzu|vgl)\p{Ll}{2}/u;
/** Matches "Die"; not "die". */
const CAPITAL = /^\p{Lu}/u;

function startsLabel(line: Line): boolean {
  return isLabelled(line) || breaksName(line.text) || (typeBook.matchAt(line.text, 0) !== null && ENDS_IN_NUMBER.test(line.cells[0]?.text ?? line.text));
}

function isLabelled(line: Line): boolean {
  const phrase = labelBook.matchAt(line.text, 0);
  if (phrase !== null && line.cells.length > 1 && phrase.end === (line.cells[0]?.end ?? 0) - line.start) return true;
  return phrase !== null && (line.text.charAt(phrase.end) === ':' || phrase.end === line.text.length || (phrase.value.field === 'reference' && !phrase.value.first));
}

/** Matches "Beschlussvorlage - 6/2012"; not "Vorlage der Verwaltung". */
const ENDS_IN_NUMBER = /\d[\d/-]{2,14}$/u;
