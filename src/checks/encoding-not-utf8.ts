/**
 * # encoding-not-utf8
 *
 * Severity: info
 *
 * Reports a text that is not UTF-8. UTF-16 is known by its mark or its zero bytes; everything else that is no valid UTF-8 is
 * read as Windows-1252.
 *
 * Why it matters: Windows-1252 fits any bytes, so nothing tells when it is the wrong guess. Umlauts show it at a glance.
 *
 * What to do: if the umlauts are right, nothing; to be sure, convert the files to UTF-8.
 *
 * ```txt reports windows-1252
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Übungsräume für die Musikschule
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Übungsräume für die Musikschule
 * ```
 */
import type { Check } from './check.js';

export const encodingNotUtf8: Check = {
  id: 'encoding-not-utf8',
  severity: 'info',
  *run({ document }) {
    const damage = document.source.damage.find(({ kind }) => kind === 'not-utf8');
    if (!damage) return;
    const encoding = document.source.encoding ?? damage.detail;
    yield { message: `The text is not UTF-8; it was read as ${encoding}.`, actual: encoding, expected: 'utf-8' };
  },
};
