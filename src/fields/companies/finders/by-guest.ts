/**
 * Firms of guests: `Gäste: Herr Weber (Lumo), Frau Lang (Varas Consult)`. Behind members of a council stand parties and districts in the same place, so that the words
 * before must speak of guests, planners or reports, and the name be one that the language does not know and no letters.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import { firmAt, firmOf } from '../names/firm-name.js';
import { gapKind } from '../words/gap.js';
import type { Sought } from '../words/scan.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital } from '../words/word-shape.js';

const TITLES: ReadonlySet<string> = new Set(['Herr', 'Herrn', 'Frau']);
const GUESTS: ReadonlySet<string> = new Set(cues.guestWords);
const SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);
/** So many words before the guest may speak of guests. */
const REACH = 24;
const LONGEST_PERSON = 4;

/** What `findGuests` looks for. */
export const guestTitles: Sought = { letters: 'capital', exact: [...TITLES] };

/** `titles` are the words that may be such. */
export function findGuests(words: Words, titles: readonly number[]): Candidate[] {
  return titles.flatMap((at) => {
    if (!TITLES.has(wordAt(words, at))) return [];
    let open = at + 1;
    while (open <= at + LONGEST_PERSON && isCapital(wordAt(words, open)) && ['blank', 'dot'].includes(gapKind(words, open))) open += 1;
    const kind = gapKind(words, open);
    if (open === at + 1 || (kind !== 'open' && kind !== 'comma')) return [];
    const run = firmAt(words, open, 'weak');
    const isNamed = run !== null && (kind === 'open' ? gapBefore(words, run.last + 1).startsWith(')') : ENDS.test(gapBefore(words, run.last + 1))) && !isAcronym(wordAt(words, run.first)) && !SURNAMES.has(wordAt(words, run.last));
    return isNamed && speaksOfGuests(words, at) ? [firmOf(words, run, 'company-guest')] : [];
  });
}

/** Matches `;`, `,`, `)`, a line end, the end; not ` `. */
const ENDS = /^(?:[;,)]|\.?\s*\n|\.?$)/u;

function speaksOfGuests(words: Words, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    if (GUESTS.has(wordAt(words, index))) return true;
    if (gapBefore(words, index).includes('\n\n')) return false;
  }
  return false;
}
