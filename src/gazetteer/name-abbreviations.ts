import abbreviations from './name-abbreviations.json' with { type: 'json' };

/** Other spellings of a municipality's name with abbreviations in it: "Muster a. d. Aue" is "Muster a.d.Aue" and "Muster an der Aue". */

// Matches the blank of "a. d. Aue" and "b. Muster"; not of "St. Muster".
const BLANK_IN_JOINT = /(?<=(?<!\p{L})\p{Ll}\.) /gu;
// Matches "a.d.Aue" where blanks are missing; not "a. d.".
const MISSING_BLANK = /(?<=(?<!\p{L})\p{Ll}\.)(?=\p{L})/gu;

const joints = Object.entries(abbreviations.joints);
const words: ReadonlyMap<string, string> = new Map(Object.entries(abbreviations.words));

/** The spellings beside the printed one; none for a name without such abbreviations. */
export function unabbreviated(name: string): readonly string[] {
  if (!name.includes('.')) return [];
  const apart = name.replace(MISSING_BLANK, ' ');
  const last = apart.slice(apart.lastIndexOf(' ') + 1);
  const word = words.get(last);
  const whole = word === undefined ? apart : apart.slice(0, apart.length - last.length) + word;
  const found = [name.replace(BLANK_IN_JOINT, ''), whole.replace(BLANK_IN_JOINT, '')];
  for (const [short, longs] of joints) {
    const at = whole.indexOf(` ${short} `);
    if (at < 0) continue;
    for (const long of longs) found.push(`${whole.slice(0, at)} ${long} ${whole.slice(at + short.length + 2)}`);
    break;
  }
  return found;
}
