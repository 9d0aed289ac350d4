import { bodyKinds } from '../../../vocabulary/body-kinds.js';
import { codeAt, isDigitCode } from '../../../vocabulary/letters.js';
import { labelBook } from '../../labels/labels.js';
import { typeBook } from '../../wording/type-book.js';

/** What stands beside a kind where a converter prints the cells of a row one behind the other, with a blank between. */

/** " Datum Nummer" and " TOP:" behind the kind, as converters print cells beside each other: labels to the end, and nothing else. */
export function isLabels(text: string, from: number): boolean {
  let at = from;
  while (at < text.length) {
    const label = text.charAt(at) === ' ' ? labelBook.matchAt(text, at + 1) : null;
    if (label === null) return false;
    at = text.charAt(label.end) === ':' ? label.end + 1 : label.end;
  }
  return at > from;
}

/** " Stadt Musterau" behind "Beschlussvorlage": the body of the right column, to the end. What a town asks for in an "Antrag" is another's. */
export function isBodyBeside(text: string, from: number): boolean {
  const kind = text.charAt(from) === ' ' && text.length < LONGEST_BESIDE && PAPER.test(text.slice(0, from)) ? bodyKinds.matchAt(text, from + 1) : null;
  return kind !== null && NAME_TO_END.test(text.slice(kind.end));
}

/** Matches "Beschlussvorlage" and "Mitteilungsvorlage"; not "Antrag" or "Vorlage". */
const PAPER = /^\p{Lu}\p{Ll}+vorlage$/u;
/** A town's name and nothing else. Matches " Musterau" and " Bad Muster an der Aue"; not " Musterau erhält Mittel" or " Musterau, Halle". */
const NAME_TO_END = /^(?: \(?\p{Lu}[\p{L}./-]{0,40}\)?| (?:am|an|der|im|in|bei|ob)(?= )){1,5}$/u;

/** Where the kind begins behind the town, and its number ends the line: "Stadt Musterau Sitzungsvorlage DS 2018/166", as converters print cells beside each other; 0 if it does not. */
export function afterBody(text: string): number {
  if (text.length > LONGEST_BESIDE || text.length < SHORTEST_BESIDE || !isDigitCode(codeAt(text, text.length - 1)) || bodyKinds.matchAt(text, 0) === null) return 0;
  const number = NUMBER_AT_END.exec(text);
  if (number === null) return 0;
  const words = text.slice(0, number.index);
  for (let at = words.indexOf(' ') + 1; at > 0; at = words.indexOf(' ', at) + 1) {
    if (typeBook.matchAt(words, at)?.end === words.length) return at;
    if (!PART_OF_NAME.test(words.slice(at, at + LONGEST_PART))) return 0;
  }
  return 0;
}

const LONGEST_BESIDE = 100;
const SHORTEST_BESIDE = 20;
const LONGEST_PART = 6;
/** A word of a town's name. Matches "Muster", "(Aue)", "an " and "b. "; not "stellt". */
const PART_OF_NAME = /^(?:[\p{Lu}(]|\p{Ll}{1,3}\.? )/u;
/** A number with a joint. Matches " DS 2018/166", " BV-V/07/0283" and " Nr.: 12-2020"; not " 2020" or " vom 12.3.". */
const NUMBER_AT_END = / (?:Nr\.?:? ?)?(?:\p{Lu}{1,4} )?(?=[^ ]{0,20}\d[^ ]{0,20}$)(?=[^ ]{1,20}[/-])[\p{Lu}\d][\p{Lu}\d/.-]{3,24}$/u;
