/**
 * The name of a German municipality: the register's, with its small words written out where they can be read in one way or the dump attests one ("Auerbach
 * i.d.OPf." -> "Auerbach in der Oberpfalz"), and with the river or land behind a stroke that the list of keys leaves out.
 */
import { readFileSync } from 'node:fs';
import { folded } from './register.mjs';

const { joints, words } = JSON.parse(readFileSync(new URL('../name-abbreviations.json', import.meta.url), 'utf8'));

/** Matches "a.d.Aue" and "b. Muster" at their small word; not "St. Muster". */
const SMALL_WORD = / (?<word>\p{Ll}\.(?: ?d\.)?) ?(?=\p{L})/u;

/** Matches "St." of "St.Aue"; not of "St. Aue". */
const SAINT = /^St\.(?=\p{L})/u;

/**
 * @param key the name in the list of keys.
 * @param attested the dump's names of the place, the main one first.
 */
export function registeredName(key, attested) {
  const [dumped] = attested;
  const official = key.replace(SAINT, 'St. ');
  if (dumped.startsWith(`${official}/`)) return dumped;
  const known = new Set(attested.map(folded));
  const spelled = spelledOut(official);
  return spelled.find((name) => known.has(folded(name))) ?? (spelled.length > 1 ? dumped : spelled[0] ?? official);
}

/** The ways in which the small word may be read; none where there is none. */
function spelledOut(official) {
  const found = SMALL_WORD.exec(official);
  if (found === null) return [];
  const before = official.slice(0, found.index);
  const last = official.slice(found.index + found[0].length);
  const word = found.groups.word.replace(/\. ?d\./u, '. d.');
  return (joints[word] ?? []).map((joint) => `${before} ${joint} ${words[last] ?? last}`);
}
