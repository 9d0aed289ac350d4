/**
 * # umlauts-spelled-out
 *
 * Severity: info
 *
 * Reports a text that has no umlauts and spells them out: `fuer`, `oeffentlich`, `Buergermeister`.
 *
 * Why it matters: it is read as if it had them, for a word tells that `ue` is one: `Bauer` has none. Where that goes wrong a
 * value may be missed. The record prints all values as the text does, and towns by their names.
 *
 * What to do: read the file from which this one was made, if there is one.
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
  severity: 'info',
  *run({ document }) {
    if (spellsUmlautsOut(document.source)) yield { message: 'This text has no umlauts and spells them out; "fuer" was read as "für", and the record prints what the text prints.' };
  },
};
