/** Who plans and builds: a noun for several, which ends the names of offices. */
export const isProfession = (word: string): boolean => PROFESSION.test(word);
/** Matches `Landschaftsarchitekten`, `Ingenieure`; not `Architektur`. */
const PROFESSION = /(?:architekten|architektinnen|ingenieure|planer|geologen|gutachter)$/iu;
