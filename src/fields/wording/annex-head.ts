/** The head of a sheet that is attached, and has days and numbers of its own. */
export const isAnnexHead = (text: string): boolean => text.length <= LONGEST && ANNEX.test(text);

const LONGEST = 20;
/** Matches "Anlage 2" and "Anhang:"; not "Anlagen" or "Anlage zur Vorlage". */
const ANNEX = /^(?:Anlage|Anhang)(?: (?:Nr\. ?)?(?:\d{1,2}|[A-Z]))?:?$/u;
