import { firstNames } from '../../vocabulary/first-names.js';
import bodies from '../../vocabulary/known-bodies.json' with { type: 'json' };
import { isNoun } from '../../vocabulary/nouns.js';
import { seatLinks } from './finders/by-seat.js';
import { gapKind, startsLine } from './words/gap.js';
import { isOwnerName } from './names/owner-after.js';
import { isPlace, isUnknown } from './names/proper-name.js';
import { endOf, gapBefore, wordAt, type Words } from './words/words.js';
import { isShaped } from './words/word-shape.js';

/** `Büro` is common: the name is shaped or joined, or the words before speak of one office. */
export function isBureau(words: Words, at: number, last: number): boolean {
  const name = wordAt(words, at + 1);
  const joined = last === at + 2 && gapKind(words, last) === 'and';
  // `durch das Büro Petra Holmer` may be a politician's.
  if (firstNames.has(name) && !joined) return false;
  if (gapKind(words, at) === 'open' && words.text.charAt(endOf(words, last)) === ')' && isUnknown(name) && !isPlace(words, at + 1, last)) return true;
  if (SHORTENED.has(wordAt(words, at - 1)) && DOTTED.test(gapBefore(words, at))) return isOwnerName(name) && !isPlace(words, at + 1, last);
  const introduced = bodies.officeIntroductions.includes(wordAt(words, at - 1));
  if (PLURAL.has(wordAt(words, at - 1)) && isSeated(words, last + 1) && isName(name) && !isPlace(words, at + 1, last)) return true;
  const [nominativeOffice, genitive] = bodies.bureaus;
  if (startsLine(words, at) && last === at + 1 && isSeat(words, last + 1) && !isPlace(words, at + 1, last)) return true;
  if (isUnknown(name) && gapKind(words, last + 1) === 'comma' && (gapKind(words, at) === 'comma' || isPlace(words, last + 1, last + 1)) && !isPlace(words, at + 1, last)) return true;
  return joined || last > at + 2 || isShaped(name) || (introduced && (wordAt(words, at) === nominativeOffice || (wordAt(words, at) === genitive && (last > at + 1 || (isUnknown(name) && !isPlace(words, at + 1, last))))));
}

/** `Ing.-Büro Weber`. */
const SHORTENED: ReadonlySet<string> = new Set(['Ing', 'Arch', 'Verm', 'Planungs', 'Sachverst']);
/** Matches `.-`, `. `; not ` `. */
const DOTTED = /^\.(?:-| ?)$/u;

/** `Büro Stadtregion, Ahausen` in a row of its own: a noun with its seat. */
const isSeat = (words: Words, at: number): boolean => gapKind(words, at) === 'comma' && isPlace(words, at, at);

/** `an die Landschaftsarchitekten Holm in Ahausen`. */
const PLURAL: ReadonlySet<string> = new Set(['die', 'den', 'der', 'Die', 'von', 'durch']);
const isSeated = (words: Words, at: number): boolean => seatLinks.includes(wordAt(words, at)) && isPlace(words, at + 1, at + 1);
const isName = (word: string): boolean => isUnknown(word) || (isOwnerName(word) && !isNoun(word));
