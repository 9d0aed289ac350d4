import words from '../../vocabulary/departments.json' with { type: 'json' };
import { printedWords } from '../../vocabulary/printed-words.js';
import { isJoiningWord } from '../../vocabulary/small-words.js';
import { matchesOf } from '../../tree/matches-of.js';

/** Lines and values that are a part of the administration: "Amt für Umwelt", "Hochbauamt", "604 - Fachbereich Verkehr", "FB 61". */
const units = printedWords(words.units);
const values = printedWords(words.values);
const short = printedWords(words.short);

/** Behind a unit. Matches " für Umwelt", " 60" and " Jugend"; not " für Umwelt - Neubau". */
const UNIT_NAME = /^ (?:für |\d|[IVX]+(?!\p{L})|\p{Lu})[\p{L}\d, /&-]{0,60}(?<! [-–].{0,40})$/u;
/** Matches " stellt" and " und"; not " Jugend" or " u.". */
const SMALL = / (?<word>\p{Ll}{2,})/gu;
/** Matches "2022"; not "12022". */
const YEAR = /(?<!\d)20\d\d(?!\d)/u;
/** Matches "Hochbauamt" and "Haupt- und Rechtsamt"; not "Neubau Rathaus". */
const ONE_WORD = /^(?:\p{Lu}\p{L}+- und )?(?<word>\p{Lu}\p{L}+)$/u;
/** Matches "604 - Fachbereich"; not "2020 - Rückblick". */
const NUMBER_FIRST = /^\d{1,3}(?:\.\d{1,2})? - \p{Lu}/u;
/** Matches " 367"; not "-Anbau". */
const NUMBER_BEHIND = /^ ?\d{1,4}(?!\d)/u;
/** Matches " 61", " III" and ". A"; not " für". */
const VALUE_BEHIND = /^[ .]*(?:[IVX]+|\d[\d./ ]*|[A-ZÄÖÜ])/u;

/** A department alone on its line, or at its beginning with its number. */
export function isDepartmentLine(text: string): boolean {
  const unit = units.endAt(text, 0);
  if (unit > 0 && UNIT_NAME.test(text.slice(unit)) && !saysMore(text.slice(unit))) return true;
  const abbreviated = short.endAt(text, 0);
  return (abbreviated > 0 && NUMBER_BEHIND.test(text.slice(abbreviated))) || NUMBER_FIRST.test(text) || isOneWord(text);
}

/** A verb, or a year: the unit is what a title is about. " Jugend stellt sich vor" and " Abwasser Wirtschaftsplan 2022"; not " für Umwelt und Verkehr". */
function saysMore(name: string): boolean {
  return YEAR.test(name) || matchesOf(SMALL, name).some(({ groups }) => !isJoiningWord(groups?.['word'] ?? '') && groups?.['word'] !== 'mit');
}

function isOneWord(text: string): boolean {
  const word = ONE_WORD.exec(text)?.groups?.['word'];
  return word !== undefined && words.endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 1);
}

/** A department with its number: "Dez. 3", "Amt 61", "66.1"; not "Neubau". */
export function beginsWithDepartment(text: string): boolean {
  const end = values.endAt(text, 0);
  return end > 0 && VALUE_BEHIND.test(text.slice(end));
}

/** Nothing but a department's short word and its small number: "FB 40"; not "FB 2020/12". */
export function isNumberedDepartment(text: string): boolean {
  const end = values.endAt(text, 0);
  return end > 0 && SMALL_NUMBER.test(text.slice(end));
}

/** Matches " 40" and ". 3"; not " 212/2020". */
const SMALL_NUMBER = /^[ .]{0,2}\d{1,2}$/u;
