import type { Line } from '../../tree/document.js';

/**
 * "- öffentlicher Teil -" right below "Genehmigung der Niederschrift vom 3. Mai": which part of those minutes is approved. It is
 * the end of the item's name, and heads no part of this session.
 */
export function isPartOfMinutes({ text }: Line, above: Line | undefined): boolean {
  return above !== undefined && ENCLOSED.test(text) && MINUTES.test(above.text);
}

/** The dash before it may be read as the sign of a list. Matches "- öffentlicher Teil -", "öffentlicher Teil -" and "(nichtöffentlicher Teil)"; not "Öffentlicher Teil" or "- Öffentliche Sitzung -". */
const ENCLOSED = /^(?:[-–—(] ?)?(?:nicht[ -]?)?öffentlicher Teil ?[-–—)]$/iu;
/** Matches "3. Genehmigung der Niederschrift vom 3. Mai", "Einwendungen gegen das Protokoll" and "Protokolls der Sitzung"; not "Niederschrift" alone. */
const MINUTES = /(?<=[\p{L}\d.] |\t)(?:Niederschrift|Protokoll|Sitzungsprotokoll|Verhandlungsschrift)(?:en|s|e)?(?!\p{L})/u;
