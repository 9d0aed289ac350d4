import type { Document } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';

/**
 * Where the numbered offices begin that an excerpt is sent to: below "Verteiler:", or below the signature at its end where one
 * of them is told what to do with it ("1. Bauamt zum Vollzug"). Infinity where there are none.
 */
export const sentToFrom = remembered(({ lines }: Document): number => {
  const headed = lines.findLast(({ text }) => text === DISTRIBUTION);
  if (headed !== undefined) return headed.index;
  const signed = lines.findLast(({ text }) => text.startsWith('gez') && SIGNED.test(text));
  const below = signed === undefined ? [] : lines.slice(signed.index + 1).filter(({ text }) => text !== '');
  return signed !== undefined && below.length <= LAST_LINES && below.some(({ text }) => SENT_TO.test(text)) ? signed.index : Infinity;
});

const DISTRIBUTION = 'Verteiler:';
const LAST_LINES = 20;
/** Matches "gez." and "gez. Muster"; not "gezeichnet wird". */
const SIGNED = /^gez\.?(?: |$)/u;
/** A numbered office and what it shall do. Matches "1. Bauamt zum Vollzug", "2) Amt 20 z. K." and "3. Stadtkasse zur weiteren Veranlassung"; not "1. Bericht zur Kenntnis". */
const SENT_TO = /^\d{1,2}[.)][ \t]{1,4}\p{Lu}[\p{L}\d ,./-]{1,60} (?:z\. ?(?:K|Kts|d\. ?A|w\. ?V)\.?|zum Vollzug|zur weiteren Veranlassung|zu den Akten|m\. ?d\. ?B\. .{2,40})$/u;
