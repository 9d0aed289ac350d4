/** The text with each run of blanks, tabs and line ends as one blank; most texts have single blanks alone and stay as they are. */
export const withSingleBlanks = (text: string): string => (HAS_GAP.test(text) ? text.replace(GAP, ' ') : text);

/** Matches if there is something to replace: a tab, a line end, two blanks; not one blank. */
const HAS_GAP = /[^\S ]|  /u;
/** The runs that are no single blank. Matches "\n", " \t" and "   "; not the blank between two words. */
const GAP = / \s+|[^\S ]\s*/gu;
