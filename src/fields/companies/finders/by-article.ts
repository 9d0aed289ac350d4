/**
 * Short forms that nobody explains, told by what they have or do: `die Haltestelle der LMG`, `Die LMONET verlegt Leitungen`. The
 * article must be that of a company, and the letters no common shorthand of something else.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import table from '../../../vocabulary/well-known-companies.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { readLegalForm } from '../words/legal-form.js';
import { isBrandShaped, isPlace } from '../names/proper-name.js';
import { endOf, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital } from '../words/word-shape.js';

const OWNED: ReadonlySet<string> = new Set(cues.ownedThings);
const DEEDS: ReadonlySet<string> = new Set(cues.deeds);
const SHORTEST = 3;
/** Shorter letters are too often something else for a verb alone to tell. */
const LONG = 5;
const OF = 'der';
const THE = 'Die';

/** `die LVB`, `der KVV`: letters of town companies and of transport associations, by the articles that these have. */
const FEMININE_LETTERS: ReadonlySet<string> = new Set(table.feminineLetters);
const MASCULINE_LETTERS: ReadonlySet<string> = new Set(table.masculineLetters);
const FEMININE: ReadonlySet<string> = new Set([OF, THE, 'die']);
const MASCULINE: ReadonlySet<string> = new Set([OF, 'Der', 'dem', 'den', 'des', 'vom', 'beim', 'zum', 'im']);

/** Before the names. */
export const articles: readonly string[] = [...FEMININE, ...MASCULINE];

/** `shaped` are the words behind an article with a capital at their start and another. */
export function findByArticle(words: Words, shaped: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of shaped) {
    if (at > 0 && isJoined(words, at) && (isNamed(words, at) || isKnown(words, at) || isSeated(words, at))) {
      const end = endOf(words, isOfTown(words, at) ? at + 1 : at);
      found.push(candidateOf(words, { first: at, end, coreEnd: end, basis: 'cue', rule: 'company-article', weak: true }));
    }
  }
  return found;
}

/** Not where the text itself says what the letters stand for, nor before a name: `der LVB (Lumoverein Bestadt)`, `die LVB Holm`. */
function isKnown(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const article = wordAt(words, at - 1);
  if (!((FEMININE_LETTERS.has(word) && FEMININE.has(article)) || (MASCULINE_LETTERS.has(word) && MASCULINE.has(article)))) return false;
  if (gapKind(words, at + 1) === 'hanging' || (gapKind(words, at + 1) === 'blank' && isCapital(wordAt(words, at + 1)) && !isOfTown(words, at))) return false;
  return gapKind(words, at + 1) !== 'open' && !words.text.includes(`(${word})`) && !LAW.test(words.text.slice(Math.max(0, startOf(words, at) - LONGEST_LAW), startOf(words, at)));
}
/** `die LMO, Ahausen,`: letters with their seat between commas. */
const isSeated = (words: Words, at: number): boolean =>
  FEMININE.has(wordAt(words, at - 1)) && wordAt(words, at).length >= SHORTEST && isAcronym(wordAt(words, at)) && isBrandShaped(wordAt(words, at)) && gapKind(words, at + 1) === 'comma' && isPlace(words, at + 1, at + 1) && gapKind(words, at + 2) === 'comma' && !isPlace(words, at + 2, at + 2);

/** `die WBG Ahausen`: a company of the town, where no further name follows. */
const isOfTown = (words: Words, at: number): boolean =>
  FEMININE_LETTERS.has(wordAt(words, at)) && gapKind(words, at + 1) === 'blank' && isPlace(words, at + 1, at + 1) && !(gapKind(words, at + 2) === 'blank' && isCapital(wordAt(words, at + 2))) && readLegalForm(words, at + 2) === null;
/** Matches `§ 3 der `, `Abs. 2 der `, `Nr. 1 des `; not `Haltestelle der `. */
const LAW = /(?:§|\b(?:Art|Abs|Nr|Satz)\b)[^,;:]{0,16}$/u;
const LONGEST_LAW = 24;

/** Matches `LMAG`, `EMXAG`: letters that end in their form; not `VERTRAG`. */
const STOCK = /^\p{Lu}{2,4}AG$/u;
/** Matches `hat`, `und`; not `034`, `Bau`. */
const SMALL = /^\p{Ll}/u;

function isNamed(words: Words, at: number): boolean {
  const article = wordAt(words, at - 1);
  if (article !== OF && article !== THE) return false;
  const word = wordAt(words, at);
  if (word.length < SHORTEST || !isBrandShaped(word) || readLegalForm(words, at) !== null || gapKind(words, at + 1) === 'hanging') return false;
  const next = wordAt(words, at + 1);
  if (gapKind(words, at + 1) === 'blank' && next !== '' && next.charAt(0) !== next.charAt(0).toLowerCase()) return false;
  if (STOCK.test(word) && SMALL.test(next)) return true;
  if (article === OF) return OWNED.has(wordAt(words, at - 2)) && isJoined(words, at - 1);
  return isJoined(words, at + 1) && (DEEDS.has(next) || (word.length >= LONG && cues.brandVerbs.includes(next)));
}
