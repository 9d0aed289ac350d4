import vocabulary from '../../vocabulary/reference-words.json' with { type: 'json' };
import { dateLookup } from '../head/value-types.js';
import { mark } from '../mark.js';
import type { Mark, RelatedPaperValue } from '../paper-tree.js';
import type { Recognizer } from '../recognizer.js';
import { matchMaskAt } from '../reference/masks.js';
import { numberTokens } from '../reference/number-tokens.js';

/**
 * Papers that the text names by number: behind a word such as "Vorlage" or "Drucksache", or a number of the same
 * distinctive shape as the document's own. Files, plots, plans and petitions have other words before them. In minutes
 * the papers that the items treat are no others.
 */

/** The words directly before a number. Matches "Vorlage Nr. " in "der Vorlage Nr. "; not further back. */
const BEFORE = /(?<![\p{L}-])(\p{L}[\p{L}-]{0,38})[. -]{0,2}(?:Nr\.?|Nummer)?:? ?[-–(\[]?$/u;
/** "Nr." with a plain number behind it, from the label on. Matches "Nr. 1515"; not "Nr. 15/20". Sticky. */
const PLAIN = /Nr\.? ?(?<number>\d{2,5})(?![\d/.,-]\d|[\d/])/uy;
/** The word before "Nr.". Matches "Vorlage " and "Vorlage-"; not "und ". */
const WORD_BEFORE = /(?<![\p{L}-])(\p{L}+)[ -]$/u;

/** A kind's letters, a blank and a serial, in brackets or behind a word for papers. Matches "(M 86" and "Vorlage M 86"; not "Linie M 86". */
const SPACED = /(?:\(|(?:Vorlage|Antrag|Anfrage|Anregung|Bericht|Vortrag|Drucksache|Stellungnahme)(?: Nr\.)? )(?<number>[A-ZÄÖÜ]{1,3} \d{1,5}(?:\/\d{1,4})?)/gu;

/** Matches the "-nr" of "ds-nr"; not "nr" alone. */
const NR = /-nr\.?$/u;

const words = new Set(vocabulary.paperWords.map((word) => word.toLowerCase()));

export const relatedPapers: Recognizer = {
  name: 'related-papers',
  recognize(document, found) {
    const inMinutes = found.kind[0]?.value.kind === 'minutes';
    if (found.kind[0]?.value.kind === 'agenda') return {};
    const own = found.reference[0]?.value;
    const known = new Set([...found.reference.slice(0, 1).map((candidate) => bare(candidate.value.reference)), ...found.relatedPapers.map((paper) => bare(paper.value.reference)),
      ...found.agendaItems.flatMap((item) => item.value.paperReferences.map((paper) => bare(paper.value)))]);
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
    for (const number of numberTokens(document.text)) {
      const word = BEFORE.exec(document.text.slice(Math.max(0, number.start - 40), number.start))?.[1]?.toLowerCase().replace(NR, '') ?? '';
      const labelled = words.has(word);
      const matched = matchMaskAt(document.text, number.start, !labelled);
      if (matched === null || (inMinutes && !labelled) || (!labelled && matched.mask.mask !== own?.mask) || dates.startingAt(number.start) !== null) continue;
      if (!labelled && vocabulary.otherNumbers.some((other) => word === other || (other.length > 3 && word.endsWith(other)))) continue;
      add(matched.text, number.start, labelled ? 'number-behind-word' : 'number-of-own-shape');
    }
    if (own?.mask?.includes(' ') === true) {
      for (const found of document.text.matchAll(SPACED)) {
        const start = found.index + found[0].length - (found.groups?.['number'] ?? '').length;
        const matched = matchMaskAt(document.text, start, false);
        if (matched?.mask.mask === own.mask) add(matched.text, start, 'number-of-own-shape');
      }
    }
    if (!inMinutes) for (const { number, start } of plainNumbers(document.text)) add(number, start, 'plain-number-behind-word');
    return { add: { relatedPapers: related } };
  },
};

function plainNumbers(text: string): { number: string; start: number }[] {
  const found: { number: string; start: number }[] = [];
  for (let at = text.indexOf('Nr'); at >= 0; at = text.indexOf('Nr', at + 2)) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text);
    const number = plain?.groups?.['number'];
    if (plain === null || number === undefined) continue;
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    if (words.has(word.toLowerCase())) found.push({ number, start: at + plain[0].length - number.length });
  }
  return found;
}

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
