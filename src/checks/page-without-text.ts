/**
 * # page-without-text
 *
 * Severity: warning
 *
 * Reports a page that holds a picture and no text: a scan.
 *
 * Why it matters: nothing on the page is in the record.
 *
 * What to do: read it with `--ocr`, which needs packages of its own and names them, or look at the page.
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
      if (damage.kind === 'page-without-text') yield { message: `A page has no text: it is a picture (${damage.detail}). ${wayForward(document.source.format, damage.detail)}`, sourceAt: { start: damage.start, end: damage.end }, actual: damage.detail };
    }
  },
};

/** Where recognition was tried, the reason stands in the detail. */
function wayForward(format: string, detail: string): string {
  if (format === 'pdf' && !detail.includes(';')) return 'Read the file again with --ocr, which reads it by character recognition.';
  return 'Look at the page.';
}
