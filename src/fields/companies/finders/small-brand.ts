/**
 * Brands in small letters before a legal form: `die lumo AG`, `der lumo Wohnungsbau Altfeld AG`, `EMX mobil GmbH`. Adjectives
 * before a name are inflected, so that a word that is not must be part of the name.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { firstNames } from '../../../vocabulary/first-names.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import { gapKind, isJoined, isWrapped, startsLine } from '../words/gap.js';
import { DEFINITE, FEMININE } from '../words/grammar-words.js';
import { readLegalForm } from '../words/legal-form.js';
import { isItem } from '../names/item.js';
import { isProfession } from '../names/profession.js';
import { isPlace, isUnknown } from '../names/proper-name.js';
import { isWellKnown } from './well-known.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isNamedSmall, smallPartners, smallPhrase } from '../names/small-phrase.js';
import { isBarrier, isCapital, isFunctionWord, isInflected, isLead, isNumber, isShouted, isSmallAdjective } from '../words/word-shape.js';

/** Marks after which a word in small letters that starts a name is meant that way: `: ods GmbH`, `1 system GmbH`. */
const MEANT = /[.:;\n\t(\d„"]\s{0,8}$/u;
/** Matches `: `, ` (`; not `\n`. */
const OPENING = /(?::\s{1,8}|\()$/u;
const LONGEST_SMALL = 4;
const SHORTEST_BRAND = 3;

/** Takes a few words in small letters that are the start of the brand, or all of it. */
export function withSmallBrand(words: Words, first: number, end: number): number {
  const known = first === end ? Math.min(wellKnownBefore(words, end), smallPartners(words, end)) : end;
  if (known < end) return known;
  let at = first;
  while (at > 0 && first - at < LONGEST_SMALL && isSmallBrand(words, at, end)) at -= 1;
  if (at < first && isLetteredPair(words, at)) return at - 2;
  if (at < first && isMeant(words, at, first, end)) return at;
  const phrase = first === end ? smallPhrase(words, end) : end;
  if (phrase < end) return phrase;
  const opening = LETTER.test(wordAt(words, first - 1)) && gapKind(words, first) === 'blank' && first < end ? first - 1 : first;
  return opensWithBrand(words, opening, end) ? opening - 1 : first;
}

/** `der L&V lumo consult GmbH`: letters before the words in small letters. */
const isLetteredPair = (words: Words, at: number): boolean =>
  gapKind(words, at) === 'blank' && gapBefore(words, at - 1) === '&' && LETTERS_OF_PAIR.test(wordAt(words, at - 1)) && LETTERS_OF_PAIR.test(wordAt(words, at - 2)) && (DEFINITE.has(wordAt(words, at - 3)) || gapKind(words, at - 2) === 'open' || startsLine(words, at - 2));
/** Matches `L`, `LM`; not `Lumo`. */
const LETTERS_OF_PAIR = /^\p{Lu}{1,2}$/u;

/** `Mieter lumo-varas markt GmbH`: a brand that everybody knows. */
function wellKnownBefore(words: Words, end: number): number {
  for (let first = end - 1; first >= Math.max(0, end - LONGEST_KNOWN); first -= 1) {
    if ((isJoined(words, first + 1) || gapBefore(words, first + 1) === '.') && isWellKnown(words, first, end - 1)) return first;
  }
  return end;
}
const LONGEST_KNOWN = 3;

/** Matches the `h` of `die delta h Bau GmbH`. */
const LETTER = /^\p{Ll}$/u;

function isMeant(words: Words, at: number, first: number, end: number): boolean {
  const before = wordAt(words, at - 1);
  if (isMeantByItself(words, at, first)) return true;
  const cued = (isBarrier(before) && isCapital(before) && !ARTICLES.has(before)) || ((first === end || (end - first === 1 && isShouted(wordAt(words, first)) && isLead(before) && gapKind(words, at) === 'blank')) && (isLead(lastPart(before)) || isTrade(before)));
  if (cued || isNumber(before) || isArticled(words, at, first, end)) return true;
  return first === end && MEANT.test(gapBefore(words, at)) && !wrapsInto(words, at);
}

/** `der pk nord Planungsgesellschaft mbH`, `der lumo varas & partner Ingenieurgesellschaft mbH`, `Beratung duisport consult GmbH`: letters without a vowel or owners behind the article of one, or a brand that everybody knows. */
function isMeantByItself(words: Words, at: number, first: number): boolean {
  if (isWellKnown(words, at, at) && gapKind(words, at + 1) === 'blank') return true;
  return FEMININE.has(wordAt(words, at - 1)) && isJoined(words, at) && first - at > 1 && gapKind(words, first) === 'blank' && (CONSONANTS.test(wordAt(words, at)) || isOffice(words, first));
}
/** Matches `pk`, `lmb`; not `er`, `im`. */
const CONSONANTS = /^[b-df-hj-np-tv-xz]{2,5}$/u;

/** `Tochter` in `Stadtwerke-Tochter`. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/** `die Zahnarztkette lumo GmbH`. */
const isTrade = (word: string): boolean => isCapital(word) && TRADE_ENDINGS.some((ending) => word.toLowerCase().endsWith(ending));
const TRADE_ENDINGS: readonly string[] = [...cues.singularEndings, ...grammar.cutEndings];

const ARTICLES: ReadonlySet<string> = new Set(grammar.articles);

/** `die lumo AG`, `der ex-bau GmbH`, `die lumo vara & partner GmbH`: between an article and the form stands a name, or an adjective, which ends otherwise. */
const isArticled = (words: Words, at: number, first: number, end: number): boolean =>
  first === end && isJoined(words, first) && DEFINITE.has(wordAt(words, at - 1)) && isJoined(words, at);
const wrapsInto = (words: Words, at: number): boolean => startsLine(words, at) && isWrapped(words, at);

function isSmallBrand(words: Words, at: number, end: number): boolean {
  const word = wordAt(words, at - 1);
  const kind = gapKind(words, at);
  if (word === '' || isCapital(word) || isNumber(word) || (kind !== 'blank' && kind !== 'and' && !(kind === 'line' && at === end))) return false;
  if (isOffice(words, at) || SMALL_TRADES.has(word) || isSecondOfPair(words, at - 1)) return true;
  if (kind === 'and' || (word.length === 1 && gapKind(words, at - 1) === 'and')) return word.length <= 3 || !isFunctionWord(word);
  return word.length > 1 && !isFunctionWord(word) && (!isSmallAdjective(word) || isBehindDative(words, at, word) || LETTERS.test(wordAt(words, at - 2)) || isArticledEr(words, at, word));
}

/** `lumen + varasten GbR`: around the mark stand owners, whatever their ending. */
const isSecondOfPair = (words: Words, at: number): boolean =>
  gapKind(words, at) === 'and' && wordAt(words, at - 1).length >= SHORTEST_BRAND && !isCapital(wordAt(words, at - 1)) && !isFunctionWord(wordAt(words, at - 1)) && !isFunctionWord(wordAt(words, at)) && !isNumber(wordAt(words, at - 1));

/** `die lumo holmer SE`: behind the definite article no adjective ends in -er. */
const isArticledEr = (words: Words, at: number, word: string): boolean =>
  word.endsWith('er') && (FEMININE.has(wordAt(words, at - 2)) || (FEMININE.has(wordAt(words, at - 3)) && isJoined(words, at - 1) && isBare(wordAt(words, at - 2))));

/** `mit lumobike GmbH`: behind such a word an adjective would end in -er. */
const isBehindDative = (words: Words, at: number, word: string): boolean => word.endsWith('e') && word.length > LONGEST_COINED && DATIVE.has(wordAt(words, at - 2)) && isJoined(words, at - 1);
const DATIVE: ReadonlySet<string> = new Set(['mit', 'von', 'bei']);

/** Matches `wqd`, letters that stand for words; not `neu`. */
const LETTERS = /^[b-df-hj-np-tv-xz]{3,5}$/u;

const SMALL_PARTNERS: ReadonlySet<string> = new Set(cues.partners.map((word) => word.toLowerCase()));

/** `vara & partner`: the partners that stand before `at`. */
const isOffice = (words: Words, at: number): boolean => SMALL_PARTNERS.has(wordAt(words, at - 1)) && gapKind(words, at - 1) === 'and';

/** Matches `städtischen`, `neuen`, `geplanten`; not `altfeldwohnen`. */
const ADJECTIVE = /(?:sch|lich|ig|al|bar|sam|end|t|eigen|neu|ander)(?:e|en|er|es|em)$/u;

/** `der lumo Wohnungsbau Altfeld AG`, `das Büro lumo Planungsgesellschaft mbH`, `Bieter: lumo Bau GmbH`, `Die altfeldwohnen GmbH`: the word before the name, or before the form. */
function opensWithBrand(words: Words, first: number, end: number): boolean {
  const word = wordAt(words, first - 1);
  if (isOwnLetters(words, first - 1, end) || (gapKind(words, first) === 'blank' && isWellKnown(words, first - 1, first - 1))) return true;
  const before = wordAt(words, first - 2);
  const articled = FEMININE.has(before) && isJoined(words, first - 1);
  const follows = isAfterPerson(words, first - 1, end);
  if (articled && OPENERS.has(word) && gapKind(words, first) === 'blank' && first < end) return true;
  if (!isBare(word, articled || follows) || !(gapKind(words, first) === 'blank' || (articled && gapKind(words, first) === 'line' && first < end && (isPlace(words, first, first) || isWrapped(words, first))))) return false;
  const gap = gapBefore(words, first - 1);
  const opens = OPENING.test(gap) && !(gap.endsWith('(') && (isInflected(word) || ADJECTIVE_STEM.test(word)));
  if (opens || follows || (isJoined(words, first - 1) && isTradeNoun(before))) return true;
  if (first === end - 1 && isNoun(wordAt(words, first)) && isSecondOffice(words, first - 1)) return true;
  if (gapKind(words, first) === 'blank' && gapKind(words, first - 1) === 'blank' && isCapital(before) && (isLead(before) || (gapKind(words, first - 2) === 'open' && isNoun(before))) && !isInflected(word) && !ADJECTIVE_STEM.test(word)) return true;
  if (first === end - 1 && isProfession(wordAt(words, first)) && isGivenTo(words, first - 1)) return true;
  const item = isItem(words, first - 1);
  const fresh = item || (startsLine(words, first - 1) && !isWrapped(words, first - 1));
  // "der neuen GmbH": behind that article an adjective ends in -en.
  if (first === end) return (fresh || articled) && !(before === GENITIVE ? word.endsWith('en') : ADJECTIVE.test(word));
  return articled ? !mayBeAdjective(before, word) : fresh && (!isInflected(word) || (item && !ADJECTIVE.test(word) && !isPlainAdjective(word)));
}

/** `Varas, Ahausen, und lumodrei Landschaftsarchitektur GmbH`: behind a seat, before a noun that alone names nobody. */
const isSecondOffice = (words: Words, at: number): boolean =>
  wordAt(words, at).length > SHORTEST_BRAND && !isInflected(wordAt(words, at)) && !ADJECTIVE_STEM.test(wordAt(words, at)) && gapKind(words, at) === 'blank' && grammar.joints.includes(wordAt(words, at - 1)) && gapKind(words, at - 1) === 'comma' && isPlace(words, at - 2, at - 2);

/** `ging an lumoraum Architekten GmbH`: behind a preposition an adjective would be inflected. */
const isGivenTo = (words: Words, at: number): boolean =>
  GIVEN.has(wordAt(words, at - 1)) && isJoined(words, at) && wordAt(words, at).length > SHORTEST_BRAND && !isInflected(wordAt(words, at)) && !ADJECTIVE_STEM.test(wordAt(words, at));
const GIVEN: ReadonlySet<string> = new Set(['an', 'von', 'durch', 'mit', 'erhielt', 'gewann', 'und']);

/** `leere`, `freie`, `ganzen`: short, or what an adjective of the language may be. */
const isPlainAdjective = (word: string): boolean => word.length <= LONGEST_COINED || word.endsWith('en') || word.endsWith('er');

/** `pbr Planungsbüro Lumo AG`, `der gbg\nWohnungsbaugesellschaft AG`: letters that no syllable has, before the noun for what they stand for. */
const isOwnLetters = (words: Words, at: number, end: number): boolean =>
  at + 1 < end && LETTERS.test(wordAt(words, at)) && !ABBREVIATIONS.has(wordAt(words, at)) && (gapKind(words, at + 1) === 'blank' || (gapKind(words, at + 1) === 'line' && FEMININE.has(wordAt(words, at - 1))));
const ABBREVIATIONS: ReadonlySet<string> = new Set(grammar.smallAbbreviations);

/** `die pro Ahausen GmbH`, `die ten Holm Bau GmbH`. */
const OPENERS: ReadonlySet<string> = new Set(['pro', 'con', 'via', 'ten', 'ter', 'van', 'de']);

/** Behind `der` an adjective ends in -en, behind `die` in -e or -en: `der lume Bau GmbH`, `Die ahausener Bau GmbH` name brands. */
const mayBeAdjective = (article: string, word: string): boolean =>
  word.endsWith('en') || (word.endsWith('e') && word.length > SHORTEST_BRAND && (article !== GENITIVE || ADJECTIVE.test(word) || word.length > LONGEST_COINED));
const LONGEST_COINED = 6;

/** `Gast: Herr Holm, lumo Bau GmbH, Altfeld`: an apposition. */
const isAfterPerson = (words: Words, at: number, end: number): boolean =>
  gapKind(words, at) === 'comma' && (TITLES.has(wordAt(words, at - 2)) || firstNames.has(wordAt(words, at - 2))) && isCapital(wordAt(words, at - 1)) && (!isInflected(wordAt(words, at)) || isNamedSmall(wordAt(words, at))) && !ADJECTIVE_STEM.test(wordAt(words, at)) && gapKind(words, end) === 'blank';
const TITLES: ReadonlySet<string> = new Set(cues.titles);

const GENITIVE = 'der';

/** Matches `ehemals`, `ausführend`, `zusätzlich`; not `lumo`: what leads to a name in brackets. */
const ADJECTIVE_STEM = /(?:als|end|lich|weise|isch)$/u;

/** No adverb, verb or preposition, as far as the word tells; between the article and the name no verb stands. */
const isBare = (word: string, articled = false): boolean =>
  word.length >= SHORTEST_BRAND && !isCapital(word) && !isNumber(word) && !isFunctionWord(word) && (!word.endsWith(VERB_ENDING) || (articled && word.length > LONGEST_VERB));
const VERB_ENDING = 't';
const LONGEST_VERB = 6;

const isTradeNoun = (word: string): boolean => isCapital(word) && [...cues.singularEndings, ...grammar.cutEndings, ...OWN_KINDS].some((ending) => word.toLowerCase().endsWith(ending));
/** `Die Wohnungsgesellschaft lumowohnen GmbH`; not `Die Gesellschaft`. */
const OWN_KINDS = ['sgesellschaft', 'sgenossenschaft', 'baugesellschaft', 'ingenieurgesellschaft'];

/** `EMX mobil GmbH`: index of the capital word before a small one that stands before the form; of the small one alone after a plain noun; null if there is none. */
export function brandWithSmallEnd(words: Words, end: number): number | null {
  const word = wordAt(words, end - 1);
  const before = wordAt(words, end - 2);
  if (SMALL_ENDS.has(word) && isUnknown(before) && gapKind(words, end - 1) === 'blank' && gapKind(words, end) === 'blank') return end - 2;
  if (isSecondHalf(words, end - 1)) return end - 3;
  const english = behindEnglish(words, end);
  if (english !== null) return english;
  if (!isBare(word) || (isInflected(word) && !SMALL_TRADES.has(word)) || gapKind(words, end - 1) !== 'blank' || gapKind(words, end) !== 'blank') return null;
  if (!isCapital(before) || isBarrier(before) || isLead(lastPart(before))) return null;
  const known = wellKnownBefore(words, end - 1);
  if (known < end - 2) return known;
  if (readLegalForm(words, end)?.ambiguous === true) return null;
  if (isUnknown(before) || SMALL_TRADES.has(word)) return end - 2;
  if (isNoun(before) && OPENS_ENTRY.test(gapBefore(words, end - 2)) && !isInflected(word)) return end - 2;
  return isNoun(before) && FEMININE.has(wordAt(words, end - 3)) ? end - 1 : null;
}

/** `der Lumo new technologies GmbH`: a name before what it does in English; null where no such words stand there. */
function behindEnglish(words: Words, end: number): number | null {
  if (!ENGLISH.has(wordAt(words, end - 1)) || !isJoined(words, end)) return null;
  let first = end - 1;
  while (end - first < LONGEST_SMALL && isJoined(words, first) && ENGLISH.has(wordAt(words, first - 1))) first -= 1;
  return isJoined(words, first) && isUnknown(wordAt(words, first - 1)) ? first - 1 : null;
}
const ENGLISH: ReadonlySet<string> = new Set(cues.englishTrades);

/** Matches the `: ` of `Träger: Volkshilfe lumo gGmbH`, a tab, wide blanks; not ` `. */
const OPENS_ENTRY = /(?::\s{1,8}|\t| {3})$/u;

/** `die EMX net GmbH`: nouns that would be verbs by their ending. */
const SMALL_ENDS: ReadonlySet<string> = new Set(cues.smallEnds);

/** `brenner VARAS ingenieure GmbH`. */
const SMALL_TRADES: ReadonlySet<string> = new Set(cues.smallTrades);

/** The `verwaltungs` of `Bodenverwertungs- und -verwaltungs GmbH`. */
const isSecondHalf = (words: Words, at: number): boolean =>
  gapBefore(words, at) === ' -' && grammar.and.includes(wordAt(words, at - 1)) && gapKind(words, at - 1) === 'hanging' && isCapital(wordAt(words, at - 2));
