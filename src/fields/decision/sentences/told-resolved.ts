/** Sentences that tell that a resolution was passed, and not which: "Ein entsprechender Beschluss wurde gefasst." */

/** Matches "Sodann ergeht mit 6 gegen 3 Stimmen der Beschluss lt. Vorlage." and "Es ergeht einstimmig folgender Beschluss"; not "ergeht der Beschluss". */
const PASSES = /^(?:(?:Anschließend|Sodann|Danach|Daraufhin|Hierauf|Schließlich|Es) )?ergeht (?:einstimmig|mehrheitlich|mit \d[^.:]{3,80}) (?:der|folgender) Beschlu(?:ss|ß)(?: (?:lt\.|laut|gemäß|wie|nach) \p{Lu}\p{L}+)?\.?$/u;
/** Matches "Beschluss wurde gefasst." and "Ein entsprechender Beschluss wird einstimmig gefasst"; not "Ein Beschluss wird nicht gefasst". */
const PASSED = /^(?:Der |Ein )?(?:\p{Ll}+er )?Beschlu(?:ss|ß) (?:wurde|wird|ist) (?:(?!nicht )\p{L}+ ){0,3}gefasst\.?$/u;
/** Matches "Die Beschlussfassung erfolgt einstimmig" and "Der Beschluss erging mit 12 Stimmen"; not "Der Beschluss erfolgt mit". */
const PASSED_BY = /^(?:Der |Die )?Beschlu(?:ss|ß)(?:fassung)? (?:erfolgte?|ergeht|erging) (?:(?:einstimmig|mehrheitlich)\.?$|mit \d{1,3} (?:Ja|Stimmen|Für))/u;

/** Each expression is tried only where a word stands that it cannot do without. */
export function isResolved(text: string): boolean {
  if (!text.includes('Beschlu')) return false;
  return (text.includes('gefasst') && PASSED.test(text)) || (text.includes('ergeht') && PASSES.test(text)) || ((text.includes('erfolgt') || text.includes('erg')) && PASSED_BY.test(text));
}
