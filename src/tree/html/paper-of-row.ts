import type { Span } from '../document.js';
import { attributeRange } from './attributes.js';
import { isReference } from './page-words.js';
import { wordsOf } from './spans.js';
import type { Walk } from './walk-state.js';

/**
 * The paper of an agenda item where no cell prints it: in the name of a document ("Sitzungsvorlage (2099/0311)") or in
 * the title of a link ("V044/99"). The first one counts; what is hidden from the eye counts too.
 */
const LONGEST = 90;
/** A kind before a number. Matches "Sitzungsvorlage (2099/0311)" and "Vorlage: 12/2099"; not "Lageplan 12/2099 neu". */
const NAMED = /^(?<kind>(?:\p{L}*(?:[Vv]orlage|[Dd]rucksache|[Aa]ntrag|[Aa]nfrage)|DS|Drs\.)(?:n?-?(?:Nr\.|Nummer))?:? ?[([]?)(?<number>[^()[\]]{3,40})[)\]]?(?: \([^()]{3,80}\))?$/u;
/** A paper that is told by its year. Matches "Vorlage 2099 Nr. 17"; not "Vorlage vom 17.3.". */
const BY_YEAR = /^Vorlage (?<number>\d{4} Nr\. \d{1,4})(?: \([^()]{3,80}\))?$/u;
const ATTRIBUTES = ['title', 'aria-label'];
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

export function paperOfRow({ source: { page } }: Walk, row: number): Span[] | null {
  const last = page.nodes[row]?.last ?? row;
  for (let at = row + 1; at < last; at += 1) {
    const node = page.nodes[at];
    if (node === undefined || UNSEEN.has(page.nodes[node.parent]?.name ?? '')) continue;
    const ranges = node.name === '' ? [node] : node.name === 'a' ? ATTRIBUTES.flatMap((name) => attributeRange(node, name) ?? []) : [];
    for (const { start, end } of ranges) {
      if (end - start > LONGEST) continue;
      const words = wordsOf(page.text, [{ start, end }]).trim();
      const number = numberOfPaper(page.text, [{ start, end }]);
      if (number !== null) return number;
      if (node.name === 'a' && isReference(words) && HAS_DIGITS.test(words)) return [{ start, end }];
    }
  }
  return null;
}

/** Matches "V044/99"; not "A/B". */
const HAS_DIGITS = /\d{2}/u;

/** Whether a text is a number of a paper behind its kind. */
export function namesPaper(words: string): boolean {
  return numberIn(words) !== null;
}

function numberIn(listed: string): string | null {
  const words = listed.replace(GOES_ON, '');
  const number = NAMED.exec(words)?.groups?.['number'];
  return number !== undefined && isReference(number) && !WORDS.test(number) ? number : (BY_YEAR.exec(words)?.groups?.['number'] ?? null);
}

/** Words and no number. Matches "der Fraktion B90/Grüne" and "Fraktion B90/Grüne"; not "VO/2024/1" or "12/2024 neu". */
const WORDS = /^(?:\p{Ll}{2}|\p{Lu}\p{Ll}{4,} )/u;

/** Another number follows on the next line. Matches " und", " u." and ","; not "Grund". */
const GOES_ON = /(?:,| und| u\.|;)$/u;

/** The number in such a text; all of the text where markup or references stand inside the number. */
export function numberOfPaper(text: string, spans: readonly Span[]): Span[] | null {
  const number = numberIn(wordsOf(text, spans).trim());
  if (number === null) return null;
  const found = spans.flatMap(({ start, end }) => {
    const at = text.slice(start, end).lastIndexOf(number);
    return at < 0 ? [] : [{ start: start + at, end: start + at + number.length }];
  });
  return found.length === 1 ? found : [...spans];
}

/** "2016/0287 Neubau": the number at the beginning of a text. */
export function leadingNumber(text: string, spans: readonly Span[]): Span[] | null {
  const [first] = spans;
  const words = wordsOf(text, spans).split(' ');
  const last = words.findLastIndex((word, at) => HAS_DIGIT.test(word) && isReference(words.slice(0, at + 1).join(' ')));
  const number = words.slice(0, last + 1).join(' ');
  return first === undefined || last < 0 || !text.startsWith(number, first.start) ? null : [{ start: first.start, end: first.start + number.length }];
}

/** Matches "31-0815"; not "Neubau". */
const HAS_DIGIT = /\d/u;
