/**
 * # umlauts-spelled-out
 *
 * Severity: warning
 *
 * Reports a text that has no umlauts and spells them out: `fuer`, `oeffentlich`, `Buergermeister`.
 *
 * Why it matters: the record has `für` for `fuer`, and of names nobody can tell: `Mueller` becomes `Müller`, and may have
 * been written so. ß is not told from ss and stays.
 *
 * What to do: hold names against the file, or read the file from which this one was made.
 *
 * ```txt reports
 * Stadt Musterstadt
 * Der Buergermeister
 *
 * Beschlussvorlage
 * oeffentlich
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Uebungsraeume fuer die Musikschule
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 * Der Bürgermeister
 *
 * Beschlussvorlage
 * öffentlich
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Übungsräume in der Feuerwache
 * ```
 */
import { spellsUmlautsOut } from '../tree/spelled-umlauts.js';
import type { Check } from './check.js';

export const umlautsSpelledOut: Check = {
  id: 'umlauts-spelled-out',
  severity: 'warning',
  *run({ document }) {
    if (spellsUmlautsOut(document.source)) yield { message: 'This text spells its umlauts out; "fuer" was read as "für", so names in the record may be spelled otherwise than their owners do.' };
  },
};
