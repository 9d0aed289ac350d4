/**
 * Firms told by what they offered and were given: `Das günstigste Angebot hat Lumo abgegeben`, `wurde Varas beauftragt`, `hat Dornal Partners mit dem
 * Gutachten beauftragt`, `die Wartung erfolgt durch Rappo`, `an Lumo zum Preis von`. Words that may be surnames are left alone.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import { firmAt, firmBefore, firmBehind, firmOf } from '../names/firm-name.js';
import type { NameRun } from '../names/name-from.js';
import { gapKind, isJoined } from '../words/gap.js';
import type { Sought } from '../words/scan.js';
import { wordAt, type Words } from '../words/words.js';

const TAKEN: ReadonlySet<string> = new Set(['gewonnen', 'erhalten', 'bekommen', 'abgegeben', 'eingereicht', 'vorgelegt', 'unterbreitet', 'übernommen', 'abgab', 'einreichte', 'unterbreitete']);
const CHARGED = 'beauftragt';
const CHARGING: ReadonlySet<string> = new Set(['beauftragte', 'beauftragten']);
const GOING: ReadonlySet<string> = new Set(['ging', 'geht', 'ginge', 'gehen', 'gingen', 'fiel', 'erging']);
const DONE: ReadonlySet<string> = new Set(['erfolgt', 'erfolgte', 'erfolge']);
const GIVING: ReadonlySet<string> = new Set(['unterbreitete', 'unterbreitet', 'legte', 'gab', 'reichte', 'gewann', 'gewinnt']);
const RECEIVING: ReadonlySet<string> = new Set(['erhielt', 'erhält', 'bekam', 'bekommt', 'gewann', 'gewinnt']);
const PRICES: ReadonlySet<string> = new Set(cues.prices);
const HAVE: ReadonlySet<string> = new Set(['hat', 'hatte', 'habe', 'haben', 'hatten']);
const BE: ReadonlySet<string> = new Set(['wurde', 'wird', 'ist', 'war', 'werde', 'wurden', 'werden', 'sind']);
const WITH: ReadonlySet<string> = new Set(['mit', 'zur', 'zum', 'für', 'damit']);
/** What is awarded or offered. */
const OFFERS: ReadonlySet<string> = new Set(cues.tenderNouns);
const SERVICES: ReadonlySet<string> = new Set([...cues.services, ...cues.tenderNouns]);
const TO = 'an';
const BY = 'durch';
const CLAUSE = 9;

/** What `findByAward` looks for. */
export const awardWords: Sought = { letters: 'any', exact: [...TAKEN, CHARGED, ...CHARGING, ...GOING, ...DONE, ...GIVING, ...RECEIVING, ...PRICES] };

/** `found` are the words that may be such. */
export function findByAward(words: Words, found: readonly number[]): Candidate[] {
  return found.flatMap((at) => {
    const run = winnerAt(words, at, wordAt(words, at));
    return run === null ? [] : [firmOf(words, run, 'company-award')];
  });
}

function winnerAt(words: Words, at: number, word: string): NameRun | null {
  if (word === CHARGED) return chargedBefore(words, at);
  if (CHARGING.has(word)) return isBehindFirm(words, firmBehind(words, at + 1, 'weak'));
  if (DONE.has(word)) return wordAt(words, at + 1) === BY && speaksOf(words, at, SERVICES) ? firmBehind(words, at + 2, 'weak') : null;
  if (PRICES.has(word)) return payeeBefore(words, at);
  if (GOING.has(word)) return wordAt(words, at + 1) === TO && speaksOf(words, at, OFFERS) ? firmBehind(words, at + 2, 'weak') : null;
  if (RECEIVING.has(word) && THE.has(wordAt(words, at + 1)) && OFFERS.has(wordAt(words, at + 2)) && gapKind(words, at) === 'blank') return firmBefore(words, at - 1, 'weak');
  const subject = GIVING.has(word) && gapKind(words, at) === 'blank' && OFFERS.has(wordAt(words, at - 1)) ? firmBehind(words, at + 1, 'weak') : null;
  return subject ?? (TAKEN.has(word) ? takerBefore(words, at) : null);
}

/** `mit` behind the name: `beauftragte Lumo mit dem Bau`. */
const isBehindFirm = (words: Words, run: NameRun | null): NameRun | null => (run !== null && WITH.has(wordAt(words, run.last + 1)) ? run : null);

/** `Das günstigste Angebot hat Lumo abgegeben`: the name fills the place between the verbs. */
function takerBefore(words: Words, at: number): NameRun | null {
  const run = isJoined(words, at) ? firmBefore(words, at - 1, 'weak') : null;
  const verb = run === null ? -1 : hasArticle(words, run.first) ? run.first - 2 : run.first - 1;
  return run !== null && HAVE.has(wordAt(words, verb)) && speaksOf(words, verb, SERVICES) ? run : null;
}
const hasArticle = (words: Words, first: number): boolean => wordAt(words, first - 1) === 'die';

/** `wurde Lumo beauftragt`, `hat Lumo mit dem Gutachten beauftragt`. */
function chargedBefore(words: Words, at: number): NameRun | null {
  const before = isJoined(words, at) ? firmBefore(words, at - 1, 'weak') : null;
  if (before !== null) return BE.has(wordAt(words, before.first - (hasArticle(words, before.first) ? 2 : 1))) ? before : null;
  for (let index = at - 1; index > at - CLAUSE && isJoined(words, index + 1); index -= 1) {
    if (!HAVE.has(wordAt(words, index)) && !BE.has(wordAt(words, index))) continue;
    return isBehindFirm(words, firmBehind(words, index + 1, 'weak'));
  }
  return null;
}

/** `Der Auftrag geht an Lumo zum Preis von`: the award is spoken of before. */
function payeeBefore(words: Words, at: number): NameRun | null {
  for (let index = at - 1; index > at - 4 && isJoined(words, index + 1); index -= 1) {
    if (!LINKS.has(wordAt(words, index))) continue;
    const run = firmBefore(words, index - 1, 'weak');
    const to = run === null ? -1 : hasArticle(words, run.first) ? run.first - 2 : run.first - 1;
    return run !== null && isJoined(words, index) && wordAt(words, to) === TO && speaksOf(words, to, OFFERS) ? firmAt(words, run.first, 'weak') : null;
  }
  return null;
}
const THE: ReadonlySet<string> = new Set(['den', 'die']);
const LINKS: ReadonlySet<string> = new Set(['zum', 'zu', 'mit', 'in', 'für']);

/** Whether one of these nouns stands before the word in its clause. */
function speaksOf(words: Words, at: number, nouns: ReadonlySet<string>): boolean {
  for (let index = at - 1; index >= Math.max(0, at - CLAUSE); index -= 1) {
    if (nouns.has(wordAt(words, index))) return true;
    if (['break', 'dot'].includes(gapKind(words, index))) return false;
  }
  return false;
}
