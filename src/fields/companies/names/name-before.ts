/**
 * Grows a company's name to the left from its legal form, word by word, and says where it starts. It stops at
 * articles, verbs, numbers, sentence and cell borders, and afterwards drops nouns that only lead to the name
 * (`Geschäftsführung`, `Gesellschaftsvertrag`). It does not judge whether the rest is a name.
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { isNoun } from '../../../vocabulary/nouns.js';
import { firstNames } from '../../../vocabulary/first-names.js';
import { abbreviatedTown } from './abbreviated-town.js';
import { articledName } from './articled-name.js';
import { associationBefore } from './association-before.js';
import { isFormBehindComma } from './comma-before-form.js';
import { cuedName, dottedBehindOffice, smallBehindOffice } from './cued-name.js';
import { dropLeads } from './drop-leads.js';
import { gapKind, isJoined, isWrapped } from '../words/gap.js';
import { BARE_FORMS, DEFINITE, TRAILING, WITH_PLACE } from '../words/grammar-words.js';
import { isBracketed, isFormAt, readLegalForm } from '../words/legal-form.js';
import { isCutAnd } from './cut-and.js';
import { isTitle, joinsOverMark } from './joins-over-mark.js';
import { wordAbroad } from './name-abroad.js';
import { withPrefix } from './name-prefix.js';
import { overSigns } from './over-signs.js';
import { engineersName } from './engineers-abroad.js';
import { formerName } from './former-name.js';
import { scopeHead } from './name-scope.js';
import { goesOnFromLineAbove, isTradeAbove } from './name-over-line.js';
import { isPlace, isTradeAlone, isUnknown } from './proper-name.js';
import { isDigitBrand, isFounded, isInnerNumber, isInnerYear, isNameNumber, isNoughtName, numberedName } from './number-in-name.js';
import { smallFormed } from './small-formed.js';
import { isShoutedPair, SHOUTED_AND } from './shouted-pair.js';
import { brandWithSmallEnd, withSmallBrand } from '../finders/small-brand.js';
import { isWellKnown } from '../finders/well-known.js';
import { markedName } from './marked-name.js';
import { townBefore } from './town-in-name.js';
import { ownedName } from './owned-name.js';
import { wholeCell } from './whole-cell.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isFunctionWord, isGenericName, isLead, isMixed, isNumber, isOtherAcronym, isNamePart, isPlaceAdjective } from '../words/word-shape.js';

const LONGEST_NAME = 16;
/** `Graf von Holm Porzellan GmbH`. */
const COUNTS: ReadonlySet<string> = new Set(grammar.nobility);
/** `Carl von Holm`. */
const NOBLE: ReadonlySet<string> = new Set(grammar.noble);

/** Index of the first word of the name that ends before the word `end`; `end` itself if no name stands there. */
export function nameBefore(words: Words, end: number): number {
  return markedName(words, engineersName(words, Math.min(smallFormed(words, end), fullName(words, end)), end), end);
}

function fullName(words: Words, end: number): number {
  const grown = grow(words, end);
  const long = articledName(words, grown, end);
  const dropped = long < grown ? long : articledName(words, dropLeads(words, grown, end), end);
  const kept = isRegionTail(words, dropped, end) ? grow(words, dropped - 1) : dropped;
  const first = kept < end ? cuedName(words, overSigns(words, kept)) : Math.min(smallBehindOffice(words, end), dottedBehindOffice(words, end));
  return ownedName(words, formerName(words, wholeCell(words, withPrefix(words, BARE_FORMS.has(wordAt(words, end)) ? associationBefore(words, first) : first, end), end), end), end);
}

/** `Energieagentur Ahausen - Auen-Kreis GmbH`: the region behind the town, each of which the kind is for. */
const isRegionTail = (words: Words, first: number, end: number): boolean =>
  first < end && gapKind(words, first) === 'dash' && (REGION.test(wordAt(words, end - 1)) || isPlace(words, first, end - 1)) && isPlace(words, first - 1, first - 1) && gapKind(words, first - 1) === 'blank' && isCapital(wordAt(words, first - 2)) && !isBarrier(wordAt(words, first - 2));
/** Matches `Auen-Kreis`, `Auenkreis`; not `Kreis`. */
const REGION = /\p{Ll}(?:-K|k)reis$/u;

function grow(words: Words, end: number): number {
  let first = end;
  while (first > 0 && end - first < LONGEST_NAME) {
    const next = step(words, first, end);
    if (next === null) break;
    first = next;
  }
  return withSmallBrand(words, first, end);
}

/** The word up to which the name goes on to the left of `first`, null where it ends. */
function step(words: Words, first: number, end: number): number | null {
  switch (gapKind(words, first)) {
    case 'blank': return stepOverBlank(words, first, end);
    case 'comma': return first === end && isFormBehindComma(words, end) ? first - 1 : null;
    case 'dot': return abbreviatedTown(words, first) ?? (isCutAnd(words, first - 1) && isJoiningUnd(words, first, end) ? first - 2 : isCutCompany(words, first, end) || joinsOverMark(words, first, end) ? first - 1 : null);
    case 'line': return continuesOverLine(words, first, end) ? stepOverBlank(words, first, end) : null;
    case 'close': return openedAt(words, first);
    case 'open': return first === end && isClosedForm(words, end) ? stepOverBlank(words, first, end) : null;
    case 'quote-close': return quotedAt(words, first);
    case 'quote-open': return first < end && isNamePart(wordAt(words, first - 1)) && BLANK_QUOTE.test(gapBefore(words, first)) ? first - 1 : null;
    case 'break': return first === end && CLOSED_LINE.test(gapBefore(words, first)) ? openedAt(words, first) : first === end && FORM_IN_BRACKETS.test(gapBefore(words, first)) && isClosedForm(words, end) ? stepOverBlank(words, first, end) : joinsOverMark(words, first, end) || (first === end && isFormBehindComma(words, end)) ? first - 1 : null;
    default: return joinsOverMark(words, first, end) || isPublicBehindMark(words, first, end) ? first - 1 : null;
  }
}

/** `Stadtentwässerung Aalen, Anstalt des öffentlichen Rechts`, `Wirtschaftsbetriebe Aalen - AöR`: what the town founded is said behind a mark. */
const isPublicBehindMark = (words: Words, first: number, end: number): boolean =>
  first === end && (gapKind(words, end) === 'comma' || gapKind(words, end) === 'dash') && readLegalForm(words, end)?.form === PUBLIC && isNamePart(wordAt(words, end - 1)) && gapKind(words, end - 1) === 'blank' && isNamePart(wordAt(words, end - 2));
const PUBLIC = 'AöR';

/** Matches `)\n` before a form; not `)`. */
const CLOSED_LINE = /^\) {0,2}\n$/u;
/** Matches `\n(` before `AG & Co.) KG`; not ` (`. */
const FORM_IN_BRACKETS = /^ ?\n\($/u;
/** Matches ` "`, `\n„`; not ` („`. */
const BLANK_QUOTE = /^\s[^\s(:]$/u;

/** `Holm + Vara (AG & Co.) KG`: the bracket is the form's own. */
function isClosedForm(words: Words, end: number): boolean {
  const form = readLegalForm(words, end);
  return form !== null && (words.text.slice(form.start, form.end).includes(')') || isBracketed(words, form));
}

function stepOverBlank(words: Words, first: number, end: number): number | null {
  const word = wordAt(words, first - 1);
  if (first < end && isOwnArticle(words, first - 1)) return first - 1;
  if (isBrokenWord(words, first - 1)) return first - 2;
  if ((isBarrier(word) && word !== SHOUTED_AND && !isInnerLabel(words, first - 1) && !isSurname(words, first - 1)) || isFormAt(words, first - 1)) return null;
  if (first < end && word.includes('-') && (isLead(word) || ORIGIN.test(word))) return null;
  if (word === SHOUTED_AND) return isShoutedPair(words, first, end) ? first - 2 : null;
  if (isCapital(word) || isMixed(word) || DIGITS_AND_NAME.test(word) || (first < end && isDigitBrand(words, first - 1))) return first - 1;
  if (isNumber(word) && gapBefore(words, first - 1) === '&') return first - 2;
  if (isNoughtName(words, first, end)) return first - 1;
  if (isFounded(words, first)) return first - 3;
  if (isNumber(word)) return first === end ? numberedName(words, first) ?? (isNameNumber(words, first, end) ? first - 1 : null) : isInnerNumber(words, first) || isInnerYear(words, first) ? first - 1 : null;
  if (grammar.and.includes(word)) return isJoiningUnd(words, first, end) ? first - 2 : scopeHead(words, first - 1);
  if (grammar.english.includes(word) && isCapital(wordAt(words, first - 2)) && isJoined(words, first - 1)) return first - 2;
  if (NOBLE.has(word) && isJoined(words, first - 1) && (firstNames.has(wordAt(words, first - 2)) || isTitle(words, first - 2) || ((end - first > 1 || isNamePart(wordAt(words, first - 3))) && COUNTS.has(wordAt(words, first - 2))))) return first - 2;
  if (isSecondNoble(words, first - 1)) return first - 2;
  if (lists.innerAdjectives.includes(word) && isPlaceAdjective(wordAt(words, first - 2)) && gapKind(words, first - 1) === 'blank') return first - 2;
  const inner = townBefore(words, first) ?? wordAbroad(words, first, end);
  if (inner !== null) return inner;
  if (first === end && !isFunctionWord(word)) return brandWithSmallEnd(words, end);
  if (isArticleOfNext(words, first)) return null;
  return scopeHead(words, first - 1);
}

/** `Verkehrs-\nverbund LMO GmbH`: the second half of a word that the line end breaks. */
const isBrokenWord = (words: Words, at: number): boolean =>
  !isCapital(wordAt(words, at)) && BROKEN.test(gapBefore(words, at)) && isCapital(wordAt(words, at - 1)) && !isFunctionWord(wordAt(words, at)) && wordAt(words, at).length > SHORTEST_HALF;
const SHORTEST_HALF = 3;
/** Matches `-\n`; not `- `. */
const BROKEN = /^- ?\n ?$/u;

/** `Institut für Kunst und die Varas AG`: behind the joint an article begins another's name. */
const isArticleOfNext = (words: Words, first: number): boolean => DEFINITE.has(wordAt(words, first - 1)) && grammar.joints.includes(wordAt(words, first - 2)) && isUnknown(wordAt(words, first)) && !isPlace(words, first, first);

/** `Lumocret - von Holm GmbH`: behind a name of the company's own; not `Angebot - von Holm GmbH`. */
const isSecondNoble = (words: Words, at: number): boolean => NOBLE.has(wordAt(words, at)) && gapKind(words, at) === 'dash' && isUnknown(wordAt(words, at - 1)) && !isPlace(words, at - 1, at - 1);

/** `Albert Weil AG`, `Sozietät Weil und Partner mbB`: a conjunction elsewhere. */
const isSurname = (words: Words, at: number): boolean => wordAt(words, at) === SURNAME && gapKind(words, at) === 'blank' && (firstNames.has(wordAt(words, at - 1)) || (TRAILING.has(wordAt(words, at + 2)) && isCapital(wordAt(words, at - 1))));
const SURNAME = 'Weil';

/** `EMX Internet Service GmbH`: a label elsewhere. */
const isInnerLabel = (words: Words, at: number): boolean => INNER_LABELS.has(wordAt(words, at)) && ((gapKind(words, at) === 'blank' && isNamePart(wordAt(words, at - 1))) || (wordAt(words, at) === OBJECT && OF_COMPANY.has(wordAt(words, at - 1))));
/** `Käuferin ist die Objekt Holmweg 7 GbR`: the article is the company's. */
const OBJECT = 'Objekt';
const OF_COMPANY: ReadonlySet<string> = new Set(['die', 'der', 'Die']);
const INNER_LABELS: ReadonlySet<string> = new Set(lists.innerLabels);

/** `durch Zum Alten Hof GmbH`, `der Die Schmiede GmbH`: a capital in the middle of a sentence that only a name gives such a word. */
const isOwnArticle = (words: Words, at: number): boolean =>
  OWN_ARTICLES.has(wordAt(words, at)) && gapKind(words, at) === 'blank' && (KIND_BEFORE.test(wordAt(words, at - 1)) || (DEFINITE.has(wordAt(words, at - 1)) && !isCapital(wordAt(words, at - 1))) || INTRODUCTIONS.has(wordAt(words, at - 1)) || (YEAR.test(wordAt(words, at - 1)) && INTRODUCTIONS.has(wordAt(words, at - 2))));
/** Matches the `Genossenschaft` of `die Genossenschaft Am Holmsee eG`; not `Gesellschaft`. */
const KIND_BEFORE = /(?:[Gg]enossenschaft|\p{Ll}(?:verein|gesellschaft))$/u;
/** `von Die Holm GmbH`, `ab 2021 Die Holm GmbH`. */
const INTRODUCTIONS: ReadonlySet<string> = new Set(['von', 'durch', 'an', 'mit', 'bei', 'und', 'sowie', 'seit', 'ab', 'dass', 'ist', 'wird', 'wurde', 'zuständig', 'jetzt', 'nun', 'heute', 'künftig', 'aus', 'für']);
/** Matches `2021`; not `21`. */
const YEAR = /^(?:19|20)\d\d$/u;
const OWN_ARTICLES: ReadonlySet<string> = new Set(grammar.ownArticles);

/** Matches `US-amerikanischen`, `Aalen-basierte`; not `Holm-Varas`, `Lumo-net`. */
const ORIGIN = /^\p{Lu}\p{L}*-\p{Ll}{5,}e[nmrs]?$/u;

/** Matches `24-Lumo`, `50Varas`, `9lumos`; not `3D`, `24`, `3fach`, `1A-Lage`. */
const DIGITS_AND_NAME = /^\d{1,3}(?:-?\p{Lu}\p{Ll}{2}|(?!\p{Ll}*(?:ig|fach|e[nmrs]?)$)\p{Ll}{4})/u;

/** Whether `und` before `first` joins parts of one name: `Holm und Partner`, `Tief- und Hochbau`, `Kolb und Kolb`. */
function isJoiningUnd(words: Words, first: number, end: number): boolean {
  const left = wordAt(words, first - 2);
  const kind = gapKind(words, first - 1);
  if (kind === 'hanging') return isCapital(left);
  if (kind !== 'blank' && kind !== 'line') return false;
  const utility = UTILITIES.has(left) && isCapital(wordAt(words, first - 3)) && gapKind(words, first - 2) === 'blank';
  if (!isCapital(left) || (isBarrier(left) && !isSurname(words, first - 2)) || (isLead(left) && !utility) || isOtherAcronym(left) || isFormAt(words, first - 2)) return false;
  if (TRAILING.has(wordAt(words, first)) || isPairOfNouns(words, first, end)) return true;
  if ([2, 3, 4].some((back) => isWellKnown(words, first - back, first - back))) return false;
  const reach = OF_PARTNERS.has(wordAt(words, end)) ? 2 : 1;
  return first >= end - reach && !isAcronym(left) && gapKind(words, first - 2) !== 'comma' && scopeHead(words, first - 1) === null && isCapital(wordAt(words, first - 3)) && !isBarrier(wordAt(words, first - 3)) && !LIST_NOUNS.test(wordAt(words, first - 3));
}

/** `die Energie und Wasser Ahausen GmbH`, `Fa. Motoren und Gerätebau Ahausen GmbH`: two nouns and a place, behind the article of a company, a cue or at the start of a cell. */
function isPairOfNouns(words: Words, first: number, end: number): boolean {
  const left = wordAt(words, first - 2);
  const before = gapBefore(words, first - 2);
  if (isGenericName(left) || !(isNoun(wordAt(words, first)) || isTradeAlone(wordAt(words, first))) || end - first !== 2 || !isPlace(words, end - 1, end - 1) || gapKind(words, first - 2) === 'comma') return false;
  return CUES_OF_ONE.has(wordAt(words, first - 3)) || (isNoun(left) && (OF_ONE.has(wordAt(words, first - 3)) || OPENS_ROW.test(before)));
}
const OF_ONE: ReadonlySet<string> = new Set(['die', 'Die']);
const CUES_OF_ONE: ReadonlySet<string> = new Set(['Firma', 'Fa']);
/** Matches a tab, `\n- `, the start of the text; not ` `. */
const OPENS_ROW = /(?:\t|\n\s{0,3}[-–•] {1,3}|^[-–•] {1,3})$/u;

/** Matches `Softwareunternehmen`, `Importeure`, before the names of several; not `Unternehmung`. */
const LIST_NOUNS = /(?:unternehmen|firmen|gesellschaften|importeuren?|hersteller|anbieter|konzernen?|häusern?|betrieben?)$/iu;

const OF_PARTNERS: ReadonlySet<string> = new Set([...grammar.personalForms, ...grammar.ofPartners]);

/** `Stadtwerke Altfeld Strom und Gas GmbH`; `Lieferung von Strom und Gas` leads to a name. */
const UTILITIES: ReadonlySet<string> = new Set(grammar.utilities);

/** A name goes on over a line end if the line was full, or if what stands at the end cannot end a name. */
function continuesOverLine(words: Words, first: number, end: number): boolean {
  const before = wordAt(words, first - 1);
  // "Haltestelle F" at the end of its line: a letter is no start of a name.
  if (before.length === 1) return false;
  if (isFunctionWord(before)) return gapKind(words, first - 1) === 'hanging' || isWrapped(words, first);
  if (first === end && !isBarrier(before) && !isNumber(before)) return true;
  if (first === end - 1 && isGenericName(wordAt(words, first)) && isCapital(before) && !isBarrier(before)) return true;
  if (gapBefore(words, first - 1).includes('\t') && (isPlaceAdjective(wordAt(words, first)) || (first < end && isPlace(words, first - 1, first - 1)))) return false;
  if (first === end - 1 && !isBarrier(before) && !isLead(before) && (isPlaceAdjective(before) || WITH_PLACE.has(before))) return true;
  return isWrapped(words, first) || (first < end && (goesOnFromLineAbove(words, first) || isTradeAbove(words, first, end)));
}

/** `Holm Handelsges. m. b. H.` */
const isCutCompany = (words: Words, first: number, end: number): boolean => first === end && BARE_FORMS.has(wordAt(words, end)) && CUT_COMPANY.test(wordAt(words, end - 1));
/** Matches `Handelsges`; not `Ges`. */
const CUT_COMPANY = /\p{Ll}{3}ges$/u;

/** Over `(Deutschland)` in the middle of a name, with the word before the bracket. */
function openedAt(words: Words, first: number): number | null {
  for (let at = first - 1; at >= Math.max(1, first - 3); at -= 1) {
    if (!isCapital(wordAt(words, at))) return null;
    if (OPENING.test(gapBefore(words, at))) return isCapital(wordAt(words, at - 1)) && !isFormAt(words, at - 1) ? at - 1 : null;
  }
  return null;
}

/** Matches ` (`, `(`, `\n(`; not `) (`. */
const OPENING = /^ ?\n? ?\($/u;

/** Over a quoted word before the form: `„Sonne“ GmbH`. */
function quotedAt(words: Words, first: number): number | null {
  for (let at = first - 1; at >= Math.max(1, first - 6); at -= 1) {
    const kind = gapKind(words, at);
    if (kind === 'quote-open') return at;
    if (kind !== 'blank' && kind !== 'and' && kind !== 'line') return null;
  }
  return null;
}
