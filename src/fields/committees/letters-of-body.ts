import organizations from '../../vocabulary/organizations.json' with { type: 'json' };

const bodies: ReadonlyMap<string, string | null> = new Map(organizations.notedBodies.map(({ short, long }) => [short, long]));
const lastWords: ReadonlyMap<string, readonly string[]> = new Map(organizations.lastLetters.map(({ letter, words }) => [letter, words]));

/**
 * Whether letters are those of a body: "GR" and "StR" of "Gemeinderat" and "Stadtrat", "BA" of "Bauausschuss", "ASU" of
 * "Ausschuss für Stadtentwicklung und Umwelt"; not "BA" of "Gemeinderat". The last letter is that of the kind of the body.
 */
export function areLettersOf(letters: string, body: string): boolean {
  const small = letters.toLowerCase();
  const words = body.split(PARTS).filter((word) => word !== '');
  if (words.filter((word) => CAPITAL.test(word)).map((word) => word.charAt(0)).join('').toLowerCase() === small) return true;
  const lower = body.toLowerCase();
  const kinds = lastWords.get(small.charAt(small.length - 1)) ?? [];
  return lower.charAt(0) === small.charAt(0) && words.some((word) => kinds.some((kind) => word.toLowerCase().endsWith(kind))) && standsIn(small, lower);
}

/** Each letter behind the one before it. */
function standsIn(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Matches what parts words; not letters. */
const PARTS = /[^\p{L}]+/u;
/** Matches "Bau"; not "für". */
const CAPITAL = /^\p{Lu}/u;

/** Letters for a body and its number. Matches "GR" before " 5.2.2010", "StR" before ", 12.3." and "BA 4" before " am 3.5."; not "GR" before " Huber" or "GRÜNE". */
const LETTERS = /^(?<name>(?<letters>\p{Lu}\p{L}{1,4})(?: \d{1,2}(?= |,))?)(?:-Sitzung)?(?=,? (?:(?:am|vom) |v\. ?)?\d(?:\d?\. ?[\d\p{Lu}]|\d{3}-\d\d-))/u;

/** The body that a note begins with, by letters that are known; written out where they can mean no other. */
export function notedBody(text: string): { readonly printed: string; readonly letters: string; readonly long: string | null } | null {
  const { name, letters } = LETTERS.exec(text)?.groups ?? {};
  return name === undefined || letters === undefined || !bodies.has(letters) ? null : { printed: name, letters, long: name === letters ? (bodies.get(letters) ?? null) : null };
}
