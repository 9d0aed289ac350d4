/** Names that end in their trade: `Lumo Recycling`, `Petra Holm Bauunternehmung`, `Vara Lumo Landschaftsarchitekten`. */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import numbers from '../../../vocabulary/number-words.json' with { type: 'json' };
import { isSmallOffice } from '../finders/by-small-office.js';
import { loadGazetteer } from '../../../gazetteer/index.js';
import { isListedNoun, isNoun } from '../../../vocabulary/nouns.js';
import { gapKind, isJoined, runsOn } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { isFirstName, isPlace, isUnknown } from './proper-name.js';
import { isUnionOfOffices } from './number-in-name.js';
import { readLegalForm } from '../words/legal-form.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isInflected, isLead, isNamePart, isOtherAcronym, isPlainNoun } from '../words/word-shape.js';

const TITLES: ReadonlySet<string> = new Set([...cues.titles, ...cityCues.person, ...cityCues.council]);
/** `Social Media`, `Shared Services`: words of everybody. */
const NOT_OWNERS: ReadonlySet<string> = new Set(bodies.notOwners);

/** Matches `Kommunales`, `Urbane`: adjectives at the start of a line; not `Lumo`, `Varas`. */
const INFLECTED = /\p{Ll}e[mns]?$/u;
const LONGEST = 3;
const SHORTEST = 3;

/** Index of the first word of the name before the trade, the trade's own if none stands there. */
export function nameBeforeTrade(words: Words, trade: number): number {
  const free = FREE.has(wordAt(words, trade - 1)) && isOffice(words, trade) && runsOn(words, trade) ? trade - 1 : trade;
  const named = free < trade ? nameBeforeTrade(words, free) : trade;
  if (named < free) return named;
  if (!runsOn(words, trade) || isCompound(words, trade) || NOT_OWNERS.has(wordAt(words, trade - 1))) return trade;
  if (isEnglishPair(words, trade) && isOwn(words, trade - 2) && !isPlace(words, trade - 2, trade - 2) && !TITLES.has(wordAt(words, trade - 3))) return trade - 2;
  let first = trade - 1;
  if (isOffice(words, trade) && isSmallBrand(words, first)) return first;
  if (isInitialed(words, first)) return first - 1;
  if (gapBefore(words, first) === '.' && isUnknown(wordAt(words, first)) && isUnknown(wordAt(words, first - 1))) return first - 1;
  if (AT_END.has(wordAt(words, trade)) && (isFollowed(words, trade) || isOfNoun(words, first))) return trade;
  if (AT_END.has(wordAt(words, trade)) && isFirstName(wordAt(words, first)) && !isNamed(words, first)) return first;
  if (bodies.seatedTrades.includes(wordAt(words, trade)) && !isSeated(words, trade + 1) && !bodies.seatedTrades.includes(wordAt(words, trade + 1)) && !isOfLetters(words, first)) return trade;
  if (!isOwn(words, first) && !isSurname(words, first) && !(isOffice(words, trade) && isSeated(words, trade + 1) && isNamePart(wordAt(words, first)) && !isPlainNoun(wordAt(words, first))) && !isSurnameOfRow(words, trade) && !isSeatedInList(words, trade) && !isArticled(words, trade)) return trade;
  while (trade - first < LONGEST && runsOn(words, first) && (isOwn(words, first - 1) || isFirstName(wordAt(words, first - 1)))) first -= 1;
  if (first === trade - 1 && INFLECTED.test(wordAt(words, first)) && !isFirstName(wordAt(words, first - 1))) return trade;
  if (isOffice(words, trade) && isOfDoctor(words, first)) return first - 1;
  if (isOffice(words, trade) && isLettered(words, first)) return first - 1;
  return TITLES.has(wordAt(words, first - 1)) || isPlace(words, first, trade - 1) ? trade : first;
}

/** `LMO Automotive Systems`, `Varas City Energy`: two words of English trade behind the name. */
const isEnglishPair = (words: Words, trade: number): boolean =>
  ENGLISH.has(wordAt(words, trade).toLowerCase()) && (ENGLISH.has(wordAt(words, trade - 1).toLowerCase()) || wordAt(words, trade - 1) === 'IT') && gapKind(words, trade) === 'blank' && gapKind(words, trade - 1) === 'blank' && isUnknown(wordAt(words, trade - 2)) && wordAt(words, trade - 2).length > 2 && !NOT_OWNERS.has(wordAt(words, trade - 2)) && !ENGLISH.has(wordAt(words, trade - 2).toLowerCase());
const ENGLISH: ReadonlySet<string> = new Set(cues.englishTrades);

/** `von blauraum Architekten`: behind a preposition an adjective would be inflected, a number would be one. */
const isSmallBrand = (words: Words, at: number): boolean =>
  AGENTS_OF_BRAND.has(wordAt(words, at - 1)) && isJoined(words, at) && wordAt(words, at).length > SHORTEST && isSmallOffice(wordAt(words, at)) && !isInflected(wordAt(words, at)) && !NUMBERS.has(wordAt(words, at));
const AGENTS_OF_BRAND: ReadonlySet<string> = new Set(['von', 'durch', 'an', 'mit', 'gewann', 'erhielt']);
const NUMBERS: ReadonlySet<string> = new Set(numbers.numbers.flatMap(({ forms }) => forms));

/** `der lmk Holm Varas Architekten`: small letters that no syllable has, behind the article of one. */
const isLettered = (words: Words, first: number): boolean => LETTERS.test(wordAt(words, first - 1)) && gapKind(words, first) === 'blank' && FEMININE.has(wordAt(words, first - 2)) && isJoined(words, first - 1);
/** Matches `lmk`; not `neu`. */
const LETTERS = /^[b-df-hj-np-tv-xz]{2,5}$/u;

/** `Dr. Holm Ingenieure`, at the start of its line or behind a mark or `das`; not `Frau Dr. Holm`. */
const isOfDoctor = (words: Words, first: number): boolean => wordAt(words, first - 1) === DOCTOR && gapKind(words, first) === 'dot' && (gapKind(words, first - 1) !== 'blank' || !isCapital(wordAt(words, first - 2)));
const DOCTOR = 'Dr';

/** `Lumo Precision`; not `Lumo Precision Castings`. */
const AT_END: ReadonlySet<string> = new Set(bodies.endTrades);
const isFollowed = (words: Words, trade: number): boolean => gapKind(words, trade + 1) === 'blank' && isCapital(wordAt(words, trade + 1));
/** `Frau Petra`, `Hans Jensen`. */
const isNamed = (words: Words, at: number): boolean => TITLES.has(wordAt(words, at - 1)) || (gapKind(words, at) === 'blank' && isCapital(wordAt(words, at - 1)));
/** `das Projekt Lumo Energy`. */
const isOfNoun = (words: Words, at: number): boolean => gapKind(words, at) === 'blank' && isNoun(wordAt(words, at - 1)) && !isOfPlace(wordAt(words, at - 1));

/** `A. Petersen Architekten`. */
const isInitialed = (words: Words, at: number): boolean => gapKind(words, at) === 'dot' && INITIAL.test(wordAt(words, at - 1)) && isNamePart(wordAt(words, at)) && !isPlainNoun(wordAt(words, at));
/** Matches `A`; not `Dr`. */
const INITIAL = /^\p{Lu}$/u;

/** `Weber Busreisen, Ahausen`, `Erdbau: Geiger Unternehmensgruppe, Ahausen`: before such a trade with its seat a surname may be any noun. */
const isSurnameOfRow = (words: Words, trade: number): boolean =>
  OF_FAMILIES.test(wordAt(words, trade)) && isSeated(words, trade + 1) && OPENS_ENTRY.test(gapBefore(words, trade - 1)) && SURNAME.test(wordAt(words, trade - 1)) && isNamePart(wordAt(words, trade - 1)) && !isPlainNoun(wordAt(words, trade - 1));
/** Matches `Unternehmensgruppe`, `Busreisen`; not `Reisende`. */
const OF_FAMILIES = /(?:gruppe|reisen|verkehr|bestattungen)$/iu;
/** Matches `: `, `\n`, wide blanks; not ` `. */
const OPENS_ENTRY = /[:\n\t(]\s{0,3}$|\s{3}$/u;
/** Matches `Weber`, `Geiger`, `Müller`; not `Holz`. */
const SURNAME = /^\p{Lu}\p{Ll}{2,8}er$/u;

/** `, Varashalle Holzbau (Ahausen)`: in a list, with its seat in brackets, a name may be any compound. */
const isSeatedInList = (words: Words, trade: number): boolean =>
  gapKind(words, trade + 1) === 'open' && isPlace(words, trade + 1, trade + 1) && ['comma', 'break'].includes(gapKind(words, trade - 1)) && isNamePart(wordAt(words, trade - 1)) && !isPlainNoun(wordAt(words, trade - 1)) && !isListedNoun(wordAt(words, trade - 1)) && !wordAt(words, trade - 1).includes('-');

/** `Die Kostwein Maschinenbau`: the article is that of a company, since what it builds is masculine; not `die Abteilung Tiefbau`. */
const isArticled = (words: Words, trade: number): boolean =>
  MASCULINE.test(wordAt(words, trade)) && NOMINATIVE.has(wordAt(words, trade - 2)) && isJoined(words, trade - 1) && isNamePart(wordAt(words, trade - 1)) && !isPlainNoun(wordAt(words, trade - 1)) && !isListedNoun(wordAt(words, trade - 1)) && !PARTS.test(wordAt(words, trade - 1));
const NOMINATIVE: ReadonlySet<string> = new Set(['die', 'Die']);
/** Matches `Maschinenbau`, `Consult`; not `Umformtechnik`. */
const MASCULINE = /(?:bau|^Consult|^Service)$/u;
/** Matches `Fachgruppe`, `Sparte`; not `Holm`. */
const PARTS = /(?:gruppe|sparte|firma|stelle|ebene|seite|branche|innung|messe|kasse|schule|klasse)$/iu;

/** `Lumo Beratende Ingenieure`, `Varas Freie Architekten`. */
const FREE: ReadonlySet<string> = new Set(['Beratende', 'Beratender', 'Freie', 'Freier']);

const isOffice = (words: Words, trade: number): boolean => bodies.withOffice.includes(wordAt(words, trade)) || bodies.seatedTrades.includes(wordAt(words, trade));

/** `Gemeinschaft aus LMO Stadtplanung und der Varas GmbH`: letters of one that is joined with others; `durch SGL Stadtplanung` may be an office of the town. */
const isOfLetters = (words: Words, at: number): boolean => isAcronym(wordAt(words, at)) && wordAt(words, at).length >= SHORTEST && isJoined(words, at) && wordAt(words, at - 1) === FROM && isUnionOfOffices(wordAt(words, at - 2));

/** `Holm Ingenieure aus Ahausen`, `Holm Ingenieure, Ahausen`: with its seat a name may be any noun. */
const isSeated = (words: Words, at: number): boolean => (gapKind(words, at) === 'comma' && isPlace(words, at, at)) || (wordAt(words, at) === FROM && isJoined(words, at) && isPlace(words, at + 1, at + 1));
const FROM = 'aus';

/** A further noun beside the trade makes something else of it: `Lumo Immobilien Messe`; a place may follow. */
const isCompound = (words: Words, trade: number): boolean => gapKind(words, trade + 1) === 'hanging' || words.text.charAt(words.ends[trade] ?? 0) === '-';

/** A word that the language does not know, and no adjective of a place. */
function isOwn(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word.length >= SHORTEST && isUnknown(word) && !isFirstName(word) && readLegalForm(words, at) === null && !isOfPlace(word) && !ADJECTIVE.test(word);
}
/** Matches `Kommunaler`, `Digitale`, `Integrierte`; not `Keller`, `Varas`. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:nal|zial|tral|ital|iv|iert|sam|bar)e[nmrs]?$/u;

/** `Petra Weber` before the trade: a surname may be any noun. */
function isSurname(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return isCapital(word) && !isBarrier(word) && !isLead(word) && !isOtherAcronym(word) && gapKind(words, at) === 'blank' && isFirstName(wordAt(words, at - 1));
}

/** `Ahausener`, `Dresdner`. */
function isOfPlace(word: string): boolean {
  if (!word.endsWith('er')) return false;
  const stem = word.slice(0, -2);
  return [word.slice(0, -1), stem, `${stem}en`, `${stem.slice(0, -1)}en`, stem.slice(0, -1)].some((name) => loadGazetteer().numbers(name).length > 0);
}
