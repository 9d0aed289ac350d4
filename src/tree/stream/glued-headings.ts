/** The heading of a section that a converter set right before its text, "Begründung:Die Halle ist alt.", in a text that lost such gaps. */

/** The length of the heading at the beginning of a line; 0 for any other line. */
export function gluedHeadingLength(line: string): number {
  const heading = HEADING.exec(line)?.[0].length ?? 0;
  return heading > 0 && ENDS_SENTENCE.test(line) ? heading : 0;
}

/** Matches "Begründung:" before "Die" and "Petitum/Beschluss:" before "Die"; not "Status:" before "öffentlich" or "Datum: ". */
const HEADING = /^\p{Lu}\p{L}{3,24}(?:[/ -]\p{L}{2,24}){0,2}:(?=\p{Lu}\p{Ll})/u;
/** Matches "alt." and "ist alt.“"; not "Fachbereich Bauen". */
const ENDS_SENTENCE = /\p{Ll}[.!?:]["“]?$/u;
