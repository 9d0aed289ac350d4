import type { Line } from '../../../tree/document.js';
import { publicityBook, withoutDashes } from '../../wording/value-types.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { namesPublic } from '../../agenda/publicity-parts.js';

/** A meeting that is said to be public and closed says nothing about the whole. */
export function meetingPublicity(lines: readonly Line[]): Mark<boolean> | null {
  if (lines.some(({ text }) => MIXED.test(text))) return null;
  for (const line of lines) {
    const word = publicityBook.matchWhole(withoutDashes(line.text));
    if (word !== null && word !== 'mixed' && line.text.length > 3) return mark(word === 'public', line, 'publicity-line');
  }
  for (const [at, line] of lines.entries()) {
    if (!namesPublic(line.text)) continue;
    const broken = lines[at + 1]?.text.startsWith('Sitzung') === true ? ENDS_PUBLIC.exec(line.text) : null;
    if (broken !== null) return mark(broken.groups?.['closed'] === undefined, { start: line.start + broken.index, end: line.end }, 'publicity-of-session');
    const bracketed = IN_BRACKETS.exec(line.text) ?? AT_END.exec(line.text) ?? BEHIND_KIND.exec(line.text) ?? BETWEEN_COMMAS.exec(line.text) ?? PART_FIRST.exec(line.text);
    if (bracketed !== null) return mark(bracketed.groups?.['closed'] === undefined, { start: line.start + bracketed.index, end: line.start + bracketed.index + bracketed[0].length }, 'publicity-in-brackets');
    const session = SESSION_PUBLICITY.exec(line.text) ?? SAID_PUBLIC.exec(line.text);
    if (session !== null) return mark(!session[0].toLowerCase().includes('nicht'), { start: line.start + session.index, end: line.start + session.index + session[0].length }, 'publicity-of-session');
  }
  return null;
}

/** What an agenda says of its session below all items: "Die Sitzung ist öffentlich." */
export function saidPublic(lines: readonly Line[]): Mark<boolean> | null {
  const line = lines.find(({ text }) => text.startsWith('Die Sitzung') && SAID_PUBLIC.test(text));
  return line === undefined ? null : mark(!line.text.includes('nicht'), line, 'publicity-of-session');
}

/** Matches "nichtöffentliche Sitzung", "öffentliches Protokoll" and "Öffentliche Niederschrift"; not "öffentliche Ordnung". */
const SESSION_PUBLICITY = /(?:nicht ?)?öffentliche[nrs]? (?=\p{L}*[Ss]itzung|Verhandlung|Niederschrift|Protokoll|Teil )/iu;
/** A sentence of its own. Matches "Die Sitzung war öffentlich."; not "Die Sitzung war öffentlich bekannt gemacht.". */
const SAID_PUBLIC = /^Die Sitzung (?:war|ist) (?:nicht[ -]?)?öffentlich\.?$/u;
/** Before "Sitzung" on the next line. Matches the end of "über die öffentliche" and "der nichtöffentlichen"; not "öffentlich". */
const ENDS_PUBLIC = /(?<!\p{L})(?<closed>nicht ?)?öffentliche[nr]?$/iu;
/** Both at once. Matches "Öffentliche/nichtöffentliche Sitzung", "öffentliche und nicht öffentliche" and "Status: gemischt"; not "öffentliche Sitzung" or "gemischte Nutzung". */
const MIXED = /(?<!\p{L})öffentlich(?:e[rns]?)? ?(?:\/|und|u\.|sowie) ?nicht[ -]?öffentlich|nicht[ -]?öffentlich(?:e[rns]?)? ?(?:\/|und|u\.|sowie) ?öffentlich|^\p{Lu}\p{L}+[:\t] ?gemischt$/iu;
/** Behind the session or in a cell at the end of its line. Matches " - öffentlich -" of "Sitzung am 16.07. - öffentlich -" and "\tnichtöffentlich"; not "nicht öffentlich" alone or "Öffentlich\tNichtöffentlich". */
const AT_END = /(?:(?<=[Ss]itzung.{0,80}) [-–] ?|(?<!ffentlich)\t)(?<closed>nicht[ -]?)?öffentlich(?: ?[-–])?$/u;
/** Behind the kind of the document. Matches "Öffentlicher Teil" of "Beschlussausfertigung - Öffentlicher Teil" and "nichtöffentlicher Teil" of "Auszug aus dem Protokoll – nichtöffentlicher Teil –"; not of "Genehmigung der Niederschrift - öffentlicher Teil -". */
const BEHIND_KIND = /(?<=^(?:\p{L}*auszug|\p{L}*ausfertigung|Niederschrift|Protokoll)(?: [^–-]{0,60})? [-–] ?)(?<closed>nicht[ -]?)?öffentlicher Teil(?= ?[-–]?$)/iu;
/** A part of a line on the session or the excerpt. Matches ", öffentlich" of "Sitzung am 8.6.2016, öffentlich, TOP 5", of "Auszug, öffentlich" and of "(Vorlage 12/2001, öffentlich)"; not of "Lärm, öffentlich" or "Auszug, öffentlich bekannt gemacht". */
const BETWEEN_COMMAS = /,(?<=(?:[Ss]itzung|Auszug|\d{4}|\/\d).{0,80},) ?(?<closed>nicht[ -]?)?öffentlich(?:er Teil)?(?=,(?! ?(?:nicht|öffentlich))|\)|$)/u;
/** Matches "öffentlicher Teil" of "- öffentlicher Teil, Auszug -"; not "öffentlicher Teil". */
const PART_FIRST = /^(?:[-–] ?)?(?<closed>nicht[ -]?)?öffentlicher Teil(?=, )/u;
/** Matches "(öffentlich)" and "(öffentlicher Teil)"; not "(öffentlicher Raum)". */
const IN_BRACKETS = /\((?<closed>nicht[ -]?)?öffentlich(?:er Teil)?\)/iu;
