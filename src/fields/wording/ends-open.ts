import { endsInSmallWord } from '../../vocabulary/small-words.js';

/** Matches "Umwelt,", "Haupt-", "Schule u." and "Ausschuss f."; not "Umwelt" or "Rat -". */
const OPEN_MARK = /(?:,|[\p{L}\d]-|(?<!\p{L})[uf]\.)$/u;

/** A name or a value that cannot end here and goes on below: "Haupt-, Finanz- und", "Ausschuss für Umwelt,". */
export function endsOpen(text: string): boolean {
  return OPEN_MARK.test(text) || endsInSmallWord(text);
}
