/**
 * Names that hold whole phrases: `Gesellschaft für Wasser, Wärme und neue Energien mbH`. From a word in small letters
 * inside such a phrase, finds the noun that heads it. Refuses a phrase without a head that companies have in their
 * names, so that `Aufsichtsrat der X GmbH` is cut before X.
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { gapKind, isWrapped } from '../words/gap.js';
import { PURPOSE } from '../words/grammar-words.js';
import { readLegalForm } from '../words/legal-form.js';
import { wordAt, type Words } from '../words/words.js';
import { endsWithAny, isBarrier, isCapital, isInflected, isLead } from '../words/word-shape.js';

const LONGEST_PHRASE = 14;
const OWNER: ReadonlySet<string> = new Set(grammar.owner);
const SITE: ReadonlySet<string> = new Set(grammar.site);
/** `eine Gesellschaft der Lumo GmbH` names no company but its owner. */
const INDEFINITE: ReadonlySet<string> = new Set(['eine', 'einer', 'Eine', 'keine']);
/** `das Institut für Holm sowie die Lumo GmbH`: behind it stands another. */
const PARTING: ReadonlySet<string> = new Set(['sowie', 'beziehungsweise', 'durch', 'seitens']);
const INSIDE: ReadonlySet<string> = new Set([...PURPOSE, ...OWNER, ...SITE, ...grammar.insidePhrase]);

/** Index of the head of the phrase that the word `at` belongs to, null if there is none. */
export function scopeHead(words: Words, at: number): number | null {
  for (let index = at; index > 0 && at - index < LONGEST_PHRASE; index -= 1) {
    const word = wordAt(words, index);
    if (!continues(words, index + 1, index === at)) return null;
    if (isHeadedBy(words, index) || isSite(words, index, at)) return SITE.has(word) && holds(words, index + 1, at, ARTICLE) ? null : index - 1;
    if ((isBarrier(word) && isCapital(word)) || (isLead(word) && OWNER.has(wordAt(words, index + 1)) && gapKind(words, index) === 'comma')) return null;
    if (gapKind(words, index) === 'comma' && OWNER.has(word)) return null;
    if (word === ARTICLE && TO.has(wordAt(words, index - 1))) return null;
    if (PARTING.has(word) || (!isCapital(word) && !INSIDE.has(word) && !isInflected(word))) return null;
  }
  return null;
}

/** `Messe in Altfeld zeigte die Lumo GmbH`: where a place lies is told without this article. */
const ARTICLE = 'die';
/** `Anstalt für Immobilien an die Lumo GmbH`: who it went to. */
const TO: ReadonlySet<string> = new Set(['an', 'auf', 'durch']);

function holds(words: Words, from: number, to: number, word: string): boolean {
  for (let at = from; at <= to; at += 1) if (wordAt(words, at) === word) return true;
  return false;
}

/** Whether the phrase goes on over the gap before `index`. */
function continues(words: Words, index: number, innermost: boolean): boolean {
  const kind = gapKind(words, index);
  if (kind === 'line') return isWrapped(words, index) || wordAt(words, index - 1).length <= 3 || !innermost;
  return kind === 'blank' || kind === 'hanging' || kind === 'and' || kind === 'comma' || kind === 'slash';
}

/** `Windpark Holm im Auen GmbH`, `Autohaus Block am Ring GmbH`: the site's name or the owner's between, and the form right behind. */
const isSite = (words: Words, index: number, at: number): boolean =>
  SITE.has(wordAt(words, index)) && at - index < 2 && gapKind(words, index) === 'blank' && gapKind(words, index - 1) === 'blank' && isCapital(wordAt(words, index - 1)) && !isBarrier(wordAt(words, index - 1))
  && isCapital(wordAt(words, index - 2)) && endsWithAny(wordAt(words, index - 2).toLowerCase(), lists.siteHeads) && readLegalForm(words, at + 2) !== null;

/** Whether the word links a head to its phrase: `für` after `Gesellschaft`, `am` after `Versorgungszentrum`. */
function isHeadedBy(words: Words, index: number): boolean {
  const kind = gapKind(words, index);
  if (kind !== 'blank' && kind !== 'line') return false;
  const link = wordAt(words, index);
  const head = wordAt(words, index - 1);
  if (!isCapital(head) || isBarrier(head)) return false;
  if (PURPOSE.has(link)) return endsWithAny(head.toLowerCase(), lists.companyHeads);
  if (OWNER.has(link)) return lists.ownerHeads.includes(head) && !INDEFINITE.has(wordAt(words, index - 2));
  return SITE.has(link) && endsWithAny(head.toLowerCase(), lists.siteHeads);
}
