/**
 * Bidders in a list below a line that speaks of offers: `Zur Angebotsabgabe wurden aufgefordert:` over `1. Varas` and `2. Reifen Weber,
 * Ahausen`. Each item names one, whatever its words are, as long as some of them are names at all.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import type { Cell } from '../../columns/text-columns.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { isPlace, isTradeAlone, isUnknown } from '../names/proper-name.js';
import { readLegalForm } from '../words/legal-form.js';
import { endOf, firstWordFrom, startOf, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isFunctionWord, isGenericName, isLead, isNumber, isPlainNoun } from '../words/word-shape.js';

const MOST_WORDS = 6;
const LONGEST_ITEM = 90;
const LONGEST_HEADING = 200;
const FIRMS: ReadonlySet<string> = new Set(cues.offerSubjects);
const ASKED: ReadonlySet<string> = new Set(cues.offerVerbs);
/** Matches each word; not marks. */
const WORD = /\p{L}+/gu;
/** Matches ` für:`, ` über`; not ` von:`: what is offered follows. */
const OF_LOTS = /(?:für|über|zu)\s*:?\s*$/u;
/** Matches what ends a bidder's name: a comma, a bracket, a dash, wide blanks, a tab, ` Ndl.`, ` Inh.`; not a hyphen. */
const NAME_END = /[,;:(\t]|\s[-–]\s|\s{2}|\s(?:Ndl|Niederlassung|NL|Inh)(?!\p{L})/u;

export function findBidders(words: Words, lists: readonly (readonly Cell[])[], known: readonly Candidate[]): Candidate[] {
  const starts = new Set(known.map(({ start }) => start));
  return lists.flatMap((items) => {
    const [opening] = items;
    if (opening === undefined || !speaksOfOffers(words.text, opening.start)) return [];
    const found = items.flatMap((item) => bidderIn(words, item));
    const others = found.filter(({ start }) => !starts.has(start));
    const formed = items.filter(({ start }) => starts.has(start)).length;
    const isNamed = formed > 0 || others.some(({ start }) => isUnknown(wordAt(words, firstWordFrom(words, start))));
    return isNamed && (others.length + formed) * 2 >= items.length ? others : [];
  });
}

/** The line above the list ends in a colon or names nothing but bidders. */
function speaksOfOffers(text: string, start: number): boolean {
  const line = text.lastIndexOf('\n', start - 1);
  const above = text.slice(Math.max(0, line - LONGEST_HEADING), Math.max(0, line)).trimEnd();
  const heading = above.slice(Math.max(above.lastIndexOf('\n\n'), 0));
  if (!heading.endsWith(':') || OF_LOTS.test(heading)) return false;
  const said = heading.slice(heading.lastIndexOf('\n', heading.length - LEAST_LINE) + 1).match(WORD) ?? [];
  return said.some((word) => FIRMS.has(word)) && (said.some((word) => ASKED.has(word)) || (said.length <= SHORT_HEADING && !said.some((word) => word.startsWith(OFFER))));
}
/** A heading of so many words need not say what the firms did: `Bieter:`, `Angefragte Büros:`; offers alone may be anybody's: `Angebote:` over courses. */
const SHORT_HEADING = 2;
const OFFER = 'Angebot';
const LEAST_LINE = 30;

function bidderIn(words: Words, item: Cell): Candidate[] {
  const printed = words.text.slice(item.start, Math.min(item.end, item.start + LONGEST_ITEM));
  const stop = item.start + (NAME_END.exec(printed)?.index ?? printed.trimEnd().length);
  const first = firstWordFrom(words, item.start);
  const last = firstWordFrom(words, stop) - 1;
  if (last < first || last - first >= MOST_WORDS || startOf(words, first) !== item.start || !isBidder(words, first, last)) return [];
  const end = endOf(words, last);
  return [candidateOf(words, { first, end, coreEnd: end, basis: 'list', rule: 'company-bidder', weak: true })];
}

function isBidder(words: Words, first: number, last: number): boolean {
  const word = wordAt(words, first);
  if (isBarrier(word) || isLead(word) || isNumber(word) || isGenericName(word) || isPlace(words, first, last)) return false;
  if (first === last && (isPlainNoun(word) || isTradeAlone(word) || word.length < 3)) return false;
  for (let at = first; at <= last; at += 1) {
    if (readLegalForm(words, at) !== null || (at > first && isFunctionWord(wordAt(words, at)) && !isJoint(wordAt(words, at))) || isBarrier(wordAt(words, at))) return false;
  }
  return isCapital(word) || first === last || isCapital(wordAt(words, last)) || last === first + 1;
}
const isJoint = (word: string): boolean => word === 'und' || word === 'für';
