import words from '../../vocabulary/reference-words.json' with { type: 'json' };
import type { ReferenceValue } from '../paper-tree/paper-tree.js';
import { withPlainDays } from '../dates/printed-days.js';
import { matchMaskAt } from '../reference/masks.js';
import { isPaperWord, wordBefore } from '../wording/paper-words.js';
import { matchesOf } from '../../tree/matches-of.js';

/**
 * Numbers of a kind's letters, a blank and a serial, where the document's own has such a mask: in brackets, behind a word
 * for papers, or behind the kind and the day of another paper. A road or a line of a bus has the same shape.
 */
export function spacedNumbers(text: string, own: ReferenceValue | undefined): readonly { readonly number: string; readonly start: number }[] {
  if (own?.mask?.includes(' ') !== true) return [];
  if (own.mask.startsWith('O/ ')) return matchesOf(OFFICE_SPACED, text).flatMap(({ index }) => [matchMaskAt(text, index, false)].flatMap((found) => (found?.mask.mask === own.mask ? [{ number: found.text, start: index }] : [])));
  return matchesOf(SPACED, text).flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - REACH), index);
    const dated = (before.endsWith(', ') && isBehindKindAndDay(text, index)) || (BEHIND_DAY.test(before) && isInBracket(text, index));
    const found = matchMaskAt(text, index, false);
    if (found === null || (found.mask.mask !== own.mask && !(dated && found.mask.mask.startsWith(OF_KIND)))) return [];
    return dated || isNamed(before) || (JOINED.test(before) && found.text.includes('/')) || isPaperWord(wordBefore(text, index)) ? [{ number: found.text, start: index }] : [];
  });
}

/** Matches "66/ 71/2011"; not "66/71/2011" or "12. 66/ 71/20111". */
const OFFICE_SPACED = /(?<![\p{L}\d./-])\d{1,2}(?:\.\d{1,2})?\/ \d{1,4}\/\d{4}(?!\d)/gu;

/** How masks begin whose numbers have the letters of their kind and a blank. */
const OF_KIND = 'K1-2 S';
const REACH = 24;
/** Matches "M 86", "OF 1142/1" and "2012 / V 00341"; not "BauM 86" or "m 86". */
const SPACED = /(?<![\p{L}\d./-])(?:(?<!\/ )\d{4} \/ )?[A-ZÄÖÜ]{1,3} \d{1,5}/gu;
/** The last word before a number, or a bracket. Matches "(", "Bericht " and "Anregung Nr. "; not "Linie, ". */
const NAMED = /(?:\(|(?<![\p{L}-])(?<kind>\p{Lu}\p{Ll}+)(?: Nr\.)? )$/u;
/** Behind a bracket or a kind. */
function isNamed(before: string): boolean {
  const named = NAMED.exec(before);
  return named !== null && (named.groups?.['kind'] === undefined || KINDS.has(named.groups['kind']));
}

/** Before a number with its year. Matches "zur " and "und "; not "Linie ". */
const JOINED = /(?<!\p{L})(?:zur|zum|zu|der|und) $/u;

/** "c) Bericht des Magistrats vom 14.06.2019, " from the beginning of the line. */
function isBehindKindAndDay(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_LINE);
  const before = text.slice(from, at);
  const kind = KIND_AND_DAY.exec(withPlainDays(before.slice(before.lastIndexOf('\n') + 1)))?.groups?.['kind'] ?? '';
  return kind !== '' && (isPaperWord(kind.toLowerCase()) || KINDS.has(kind));
}

/** "(Anregung des Ortsbeirates 4 vom 14.06.2019, OM 4711)", which may go on over lines. */
function isInBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at).replaceAll('\n', ' ');
  const kind = KIND_IN_BRACKET.exec(withPlainDays(before.slice(before.lastIndexOf('(') + 1)))?.groups?.['kind'] ?? '';
  return kind !== '' && before.includes('(') && (isPaperWord(kind.toLowerCase()) || KINDS.has(kind));
}

/** Matches "019, " and "019,\n"; not "und ". */
const BEHIND_DAY = /\d,\s$/u;
const LONGEST_LINE = 160;
const KINDS: ReadonlySet<string> = new Set(words.kindsBeforeSpaced);
/** A kind, whose it is, and its day. Matches "c) Bericht des Magistrats vom 14.06.2019, "; not "Die Messung vom 14.06.2019: ". */
const KIND_AND_DAY = /^(?:[-–] |[a-z]\) |\d{1,2}[.)] |\p{L}{5,20}: )?(?<kind>\p{Lu}\p{L}+)(?: [\p{L}., /-]{2,100})? vom \d{1,2}\.\d{1,2}\.\d{4}, $/u;
/** Matches "Anregung des Ortsbeirates 4 vom 14.06.2019, "; not "siehe Messung vom 14.06.2019, " or "Antrag A) vom 14.06.2019, ". */
const KIND_IN_BRACKET = /^(?<kind>\p{Lu}\p{L}+)(?: [\p{L}\d., /-]{2,100})? vom \d{1,2}\.\d{1,2}\.\d{4}, $/u;
