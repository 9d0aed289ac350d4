/**
 * # page-without-text
 *
 * Severity: warning
 *
 * Reports a page that holds a picture and no text: a scan; and a page that is too damaged to be read.
 *
 * Why it matters: nothing on the page is in the record.
 *
 * What to do: read a scan with `--ocr`, which needs packages of its own and names them; fetch a damaged file again; or look at
 * the page.
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';

export const pageWithoutText: Check = {
  id: 'page-without-text',
  severity: 'warning',
  *run({ document }) {
    for (const damage of document.source.damage) {
      if (damage.kind === 'page-without-text') yield { message: messageOf(document.source.format, damage.detail), sourceAt: { start: damage.start, end: damage.end }, actual: damage.detail };
    }
  },
};

/** Stands in the detail of a page that is no picture. */
const DAMAGED = ' cannot be read: ';

function messageOf(format: string, detail: string): string {
  if (detail.includes(DAMAGED)) return `A page is too damaged to be read (${detail}). Fetch the file again, or look at the page.`;
  return `A page has no text: it is a picture (${detail}). ${wayForward(format, detail)}`;
}

/** Where recognition was tried, the reason stands in the detail. */
function wayForward(format: string, detail: string): string {
  if (format === 'pdf' && !detail.includes(';')) return 'Read the file again with --ocr, which reads it by character recognition.';
  return 'Look at the page.';
}
