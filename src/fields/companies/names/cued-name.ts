/**
 * Names that a cue before them and a form behind them enclose: `des Büros lumo vara & partner Ingenieurgesellschaft mbH`, `vom Büro
 * EMX Stadt und Land PartG mbB`, `die Firma Varas des Holm Georg & Co. KG`. One office is meant, so that all between is its name.
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { gapKind, isJoined, isWrapped } from '../words/gap.js';
import { readLegalForm } from '../words/legal-form.js';
import { isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isFunctionWord, isInflected, isNumber } from '../words/word-shape.js';

const LONGEST = 8;
/** Articles of one office. */
const OF_ONE: ReadonlySet<string> = new Set(['das', 'dem', 'des', 'vom', 'beim', 'durch', 'Das', 'Vom']);
/** Articles of one firm; `den` is of several. */
const OF_FIRM: ReadonlySet<string> = new Set(['die', 'der', 'Die', 'Der', 'durch', 'zur']);
/** Matches `Büro`, `Planungsbüros`; not `Büromarkt`. */
const OFFICE = /(?:^B|\p{Ll}b)üros?$/u;
const FIRM: ReadonlySet<string> = new Set(['Firma']);
/** `Varas des Holm Georg & Co. KG`: the owner of a firm in South Tyrol. */
const OF_OWNER = 'des';

/** `Das Büro lumed varas GmbH`: only words in small letters between the office and the form; `end` where something else stands there. */
export function smallBehindOffice(words: Words, end: number): number {
  for (let at = end - 1; at > 1 && end - at <= MOST_SMALL; at -= 1) {
    const word = wordAt(words, at);
    if (isCapital(word) || isNumber(word) || isFunctionWord(word) || word.length < 3 || gapKind(words, at + 1) !== 'blank') return end;
    if (OFFICE.test(wordAt(words, at - 1)) && OF_ONE.has(wordAt(words, at - 2)) && isJoined(words, at)) return at;
  }
  return end;
}
const MOST_SMALL = 3;

/** `Das Büro Holm. Vara. Rapp. GmbH`: owners with a full stop behind each. */
export function dottedBehindOffice(words: Words, end: number): number {
  for (let at = end - 1; at > 1 && end - at <= MOST_SMALL; at -= 1) {
    if (!isCapital(wordAt(words, at)) || isBarrier(wordAt(words, at)) || !FULL_STOP.test(gapBefore(words, at + 1))) return end;
    if (OFFICE.test(wordAt(words, at - 1)) && OF_ONE.has(wordAt(words, at - 2)) && isJoined(words, at)) return end - at > 1 ? at : end;
  }
  return end;
}
/** Matches `. `, `.\n`; not `, `. */
const FULL_STOP = /^\. {0,2}\n?$/u;

/** Index of the first word behind the cue, `first` where no cue encloses a longer name. */
export function cuedName(words: Words, first: number): number {
  for (let at = first; at > 1 && first - at < LONGEST; at -= 1) {
    if (at < first && opensAt(words, at)) return isNameFrom(words, at, first) ? at : first;
    if (!goesOver(words, at) || !isPart(words, at - 1, first)) return first;
  }
  return first;
}

function opensAt(words: Words, at: number): boolean {
  if (!isJoined(words, at)) return false;
  const cue = wordAt(words, at - 1);
  return (OFFICE.test(cue) && (OF_ONE.has(wordAt(words, at - 2)) || isGenitiveOfPair(words, at))) || (FIRM.has(cue) && OF_FIRM.has(wordAt(words, at - 2)));
}

/** `Ingenieurbüros Holm - Vara GmbH`: the genitive of one, whatever stands before it in its row. */
const isGenitiveOfPair = (words: Words, at: number): boolean => wordAt(words, at - 1).endsWith('s') && gapKind(words, at + 1) === 'dash';

const goesOver = (words: Words, at: number): boolean => {
  const kind = gapKind(words, at);
  if (kind === 'dash') return isUnknown(wordAt(words, at)) && isUnknown(wordAt(words, at - 1));
  return kind === 'blank' || kind === 'and' || (kind === 'line' && isWrapped(words, at));
};

function isPart(words: Words, at: number, first: number): boolean {
  const word = wordAt(words, at);
  if (OFFICE.test(word) || FIRM.has(word)) return true;
  if (grammar.joints.includes(word)) return gapKind(words, at) === 'blank' && isCapital(wordAt(words, at - 1)) && readLegalForm(words, at - 1) === null;
  if (word === OF_OWNER) return isUnknown(wordAt(words, at - 1)) && FIRM.has(wordAt(words, at - 2)) && isUnknown(wordAt(words, at + 1));
  if (isCapital(word)) return !isBarrier(word) && !isNumber(word) && readLegalForm(words, at) === null;
  return isSmallBrand(word) || gapKind(words, at) === 'and' || (at + 1 === first && gapKind(words, first) === 'and');
}

const isSmallBrand = (word: string): boolean => word.length > 2 && !isNumber(word) && !isFunctionWord(word) && !isInflected(word) && !word.endsWith('t');

/** Begins with a name: a word that the language does not know, or one in small letters. */
const isNameFrom = (words: Words, at: number, first: number): boolean => at < first && (isUnknown(wordAt(words, at)) || !isCapital(wordAt(words, at)));
