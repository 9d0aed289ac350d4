import vocabulary from '../../vocabulary/reference-words.json' with { type: 'json' };
import { dateLookup } from '../head/value-types.js';
import { mark } from '../mark.js';
import type { Mark, RelatedPaperValue } from '../paper-tree.js';
import type { Recognizer } from '../recognizer.js';
import { matchMaskAt } from '../reference/masks.js';

/**
 * Papers that the text names by number: behind a word such as "Vorlage" or "Drucksache", or a number of the same
 * distinctive shape as the document's own. Files, plots, plans and petitions have other words before them.
 */

/** Something that may be a number. Matches "2016/0287" and "A0201/03"; not "2016". */
const NUMBER = /(?<![\p{L}\d/.-])[A-ZÄÖÜ]{0,4}\d[\p{L}\d]*[/-][\p{L}\d/-]+/gu;
/** The words directly before a number. Matches "Vorlage Nr. " in "der Vorlage Nr. "; not further back. */
const BEFORE = /(\p{L}[\p{L}-]*)[. -]{0,2}(?:Nr\.?|Nummer)?:? ?[-–(\[]?$/u;
/** A plain number behind a word that can have no other. Matches "Vorlage Nr. 1515"; not "Vorlage 15". */
const PLAIN = /(?<![\p{L}-])(\p{L}+)(?:-Nr\.|[ -]Nr\.?) ?(\d{2,5})(?![\d/.,-]\d|[\d/])/gu;

const words = new Set(vocabulary.paperWords.map((word) => word.toLowerCase()));

export const relatedPapers: Recognizer = {
  name: 'related-papers',
  recognize(document, found) {
    if (found.kind[0]?.value.kind === 'minutes' || found.kind[0]?.value.kind === 'agenda') return {};
    const own = found.reference[0]?.value;
    const known = new Set([...found.reference.map((candidate) => bare(candidate.value.reference)), ...found.relatedPapers.map((paper) => bare(paper.value.reference))]);
    const dates = dateLookup(found.dates);
    const related: Mark<RelatedPaperValue>[] = [];
    const add = (reference: string, start: number, rule: string): void => {
      if (known.has(bare(reference)) || isVersionOf(reference, own?.reference)) return;
      known.add(bare(reference));
      const end = start + reference.length;
      const behind = dates.within(end, end + 18)[0];
      const date = behind !== undefined && VOM.test(document.text.slice(end, behind.start)) ? behind.value.edtf : null;
      related.push(mark({ reference, date, relation: 'refers-to' }, { start, end }, rule));
    };
    for (const number of document.text.matchAll(NUMBER)) {
      const word = BEFORE.exec(document.text.slice(Math.max(0, number.index - 40), number.index))?.[1]?.toLowerCase() ?? '';
      const labelled = words.has(word);
      const matched = matchMaskAt(document.text, number.index, !labelled);
      if (matched === null || (!labelled && matched.mask.mask !== own?.mask) || dates.startingAt(number.index) !== null) continue;
      if (!labelled && vocabulary.otherNumbers.some((other) => word === other)) continue;
      add(matched.text, number.index, labelled ? 'number-behind-word' : 'number-of-own-shape');
    }
    for (const plain of document.text.matchAll(PLAIN)) {
      const [whole, word = '', number = ''] = plain;
      if (words.has(word.toLowerCase())) add(number, plain.index + whole.length - number.length, 'plain-number-behind-word');
    }
    return { add: { relatedPapers: related } };
  },
};

/** Matches " vom " and ", v."; not " und ". */
const VOM = /^[,)]? ?(?:vom|v\.) ?$/u;

function bare(reference: string): string {
  return reference.replace(BLANKS, '').toLowerCase();
}

/** Matches blanks; not digits. */
const BLANKS = /\s/gu;

/** A number that is cut at a line's end, or the document's own with less of its suffix, names no other paper. */
function isVersionOf(reference: string, own: string | undefined): boolean {
  return own !== undefined && own !== reference && own.startsWith(reference) && reference.length < 6;
}
