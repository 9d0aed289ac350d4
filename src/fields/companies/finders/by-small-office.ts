/**
 * Offices that write themselves in small letters: `lumo varas architekten`, `das Büro lumogruen aus Ahausen`, `von lumo,
 * Ahausen`. A noun of the language has a capital, so that these can only be names.
 */
import { loadGazetteer } from '../../../gazetteer/index.js';
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { wordSet } from '../../../vocabulary/word-set.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { seatAfter } from '../names/name-after.js';
import type { Sought } from '../words/scan.js';
import { endOf, gapBefore, wordAt, type Words } from '../words/words.js';
import { isCapital, isFunctionWord, isInflected, isNumber } from '../words/word-shape.js';

const LONGEST = 4;
const TRADES = wordSet(cues.smallTrades);
const OFFICES: ReadonlySet<string> = new Set(cues.smallOfficeCues);
const AGENTS: ReadonlySet<string> = new Set(grammar.agents);
const COMMA = 0x2c;
const FROM = ' aus ';

/** What `findSmallOffices` looks at, beside words with a seat behind them. */
export const smallTrades: Sought = { letters: 'small', exact: cues.smallTrades };
/** Before a name with its seat behind it. */
export const officeLeads: readonly string[] = [...cues.smallOfficeCues, ...grammar.agents];

/** `trades` are the words that may be trades, `seated` those behind such a lead with a comma or a word in a- behind them. */
export function findSmallOffices(words: Words, trades: readonly number[], seated: readonly number[]): Candidate[] {
  const { text, starts, ends } = words;
  const found = new Map<number, Candidate>();
  for (const at of trades) {
    const office = at > 0 && TRADES.has(text, starts[at] ?? 0, ends[at] ?? 0) ? tradeAt(words, at) : null;
    if (office !== null) found.set(at, office);
  }
  for (const at of seated) {
    const end = ends[at] ?? 0;
    const office = at > 0 && !found.has(at) && (text.charCodeAt(end) === COMMA || text.startsWith(FROM, end)) ? seatedAt(words, at) : null;
    if (office !== null) found.set(at, office);
  }
  return [...found.values()];
}

/** `lumo varas architekten`, from its last word. */
function tradeAt(words: Words, at: number): Candidate | null {
  let first = gapKind(words, at) === 'blank' && FREE.has(wordAt(words, at - 1)) ? at - 1 : at;
  if (COLON.test(gapBefore(words, first)) && isSmallOffice(wordAt(words, first - 1)) && OFFICES.has(wordAt(words, first - 2)) && isJoined(words, first - 1)) return candidate(words, first - 1, lastOf(words, at));
  const trade = first;
  while (at - first < LONGEST && gapKind(words, first) === 'blank' && isSmallOffice(wordAt(words, first - 1))) first -= 1;
  return first < trade ? candidate(words, first, lastOf(words, at)) : null;
}
/** Matches ` : `, `: ` of `Büro lumo : architekten`; not `:`. */
const COLON = /^ ?: $/u;
/** `architekten bda`. */
const lastOf = (words: Words, at: number): number => (gapKind(words, at + 1) === 'blank' && bodies.suffixes.includes(wordAt(words, at + 1)) ? at + 1 : at);
/** `lumo varas freie architekten`. */
const FREE: ReadonlySet<string> = new Set(['freie', 'freier', 'beratende']);

/** `Büro lumogruen aus Ahausen`, `von lumo, Ahausen`: one word between the cue and a town. */
function seatedAt(words: Words, at: number): Candidate | null {
  const before = wordAt(words, at - 1);
  const comma = gapKind(words, at + 1) === 'comma';
  if (!(OFFICES.has(before) || (comma && AGENTS.has(before))) || !isJoined(words, at) || !isSmallOffice(wordAt(words, at))) return null;
  return isTown(wordAt(words, comma ? at + 1 : at + 2)) ? candidate(words, at, at) : null;
}

const isTown = (word: string): boolean => isCapital(word) && loadGazetteer().numbers(word).length > 0;

/** Small letters, no word of the grammar and none with the ending of an adjective or a verb. */
export const isSmallOffice = (word: string): boolean =>
  word.length > 2 && !isCapital(word) && !isNumber(word) && !isFunctionWord(word) && !(isInflected(word) && ADJECTIVE.test(word)) && !word.endsWith(VERB_ENDING);
const VERB_ENDING = 't';
/** Matches `freie`, `neuen`, `junge`; not `varuen`. */
const ADJECTIVE = /(?:sch|lich|ig|al|bar|sam|nd|t|neu|rei|ng|ander|oß|ein|en|rn|ser|iel)(?:e|en|er|es|em)$/u;

function candidate(words: Words, first: number, last: number): Candidate {
  const end = endOf(words, last);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-small-office', weak: true, city: seatAfter(words, last + 1) });
}
