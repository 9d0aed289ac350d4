/**
 * Words before a name that rule a city out: it is a person's, a county's or a district's name. Names no city and no person.
 */
import { articles, attendanceWords, cityStates, councilWords, countyWords, firstNameWords, partPrefixes, personWords, signatureWords, stateWords } from './cue-words.js';
import { isOffice } from './office.js';
import type { Neighbor } from './surroundings.js';

// " ", "\n", "  "; not ", ".
const BLANK_GAP = /^[ \n\t]{1,3}$/u;
// ". " behind a title or an initial; not ".\n\n".
const STOP_GAP = /^\. ?$/u;
// "H", "Th"; not "St".
const INITIAL = /^(?:\p{Lu}|Th|Ch|Ph|Chr)$/u;

// "z B" of "z. B. Köln"; not "i A".
const EXAMPLE = /^[zZ] B$/u;

// ", ", ",\n"; not " ".
const COMMA_END = /,\s$/u;

export const isBlankGap = (gap: string): boolean => gap === ' ' || (gap.length < 4 && BLANK_GAP.test(gap));

// "i A", "I V" of "I. V.\n"; not "z B".
const FOR_ANOTHER = /^[iI] [AV]$/u;

/** The cue of names behind a label of a list of persons. */
export const ATTENDANCE = 'attendance';

export interface Naming {
  /** Neither a word nor a surname, and its place is large, or the issuer. */
  readonly isPlain: boolean;
  /** The issuer or a city. */
  readonly isGreat: boolean;
  /** A word in small letters follows at once, as in "Stadtrat Ahausen fragt". */
  readonly speaks: boolean;
  /** The word before a colon. */
  readonly label: string;
}

/** Why it is a person or a plain word, null if nothing says so. */
export function againstBefore(before: readonly Neighbor[], { isPlain, isGreat, speaks, label }: Naming): string | null {
  const { word, gap } = before[0] ?? { word: '', gap: '' };
  if (label !== '' && !isGreat && (attendanceWords.has(label) || personWords.has(label))) return ATTENDANCE;
  if (word === '') return null;
  const near = gap === ' ' || gap === '\n';
  const further = before[1]?.word ?? '';
  const stopped = !near && STOP_GAP.test(gap);
  if (stopped && INITIAL.test(word) && !(isPlain && EXAMPLE.test(`${further} ${word}`))) return 'initial';
  if ((near || stopped) && personWords.has(word)) return 'person';
  if (!isGreat && isPartBefore(before)) return LONGER;
  if (near && councilWords.has(word) && (!isPlain || personWords.has(further) || (speaks && !articles.has(further.toLowerCase())))) return 'person';
  if (near && (!isGreat || speaks) && isOffice(word)) return 'person';
  if (near && firstNameWords.has(lastPart(word))) return 'person';
  if (gap.includes('\n') && (signatureWords.has(word) || FOR_ANOTHER.test(`${further} ${word}`))) return 'person';
  if (gap === ' ' && CONTRACTED.has(word)) return 'article';
  // "das Programm, das Ahausen nutzt": behind a comma it is no article.
  return near && !isPlain && articles.has(word.toLowerCase()) && !COMMA_END.test(before[1]?.gap ?? '') ? 'article' : null;
}

/** "am Neumarkt": a square or a river, for no town has an article, however large one of that name is. */
const CONTRACTED: ReadonlySet<string> = new Set(['am', 'beim', 'ans']);

/** The cue of what may be but the end of a name: "Klein Ahausen". */
export const LONGER = 'longer-name';

/** "Klein Ahausen", which the gazetteer does not know as a whole. */
export const isPartBefore = ([first]: readonly Neighbor[]): boolean => first?.gap === ' ' && partPrefixes.has(first.word);

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/** The cue of counties and districts. */
export const COUNTY = 'county-or-district';

/** "Lkr. Ahausen". */
const SHORT_COUNTY: ReadonlySet<string> = new Set(['Lkr', 'Lkrs', 'Landkr', 'Kr', 'Kt']);

/** "Landkreis X", "Stadtteil X", "Ortsteil Klein X"; the states that are cities may be called states. */
export function countyBefore(before: readonly Neighbor[], key: string): string | null {
  const { word, gap } = before[isPartBefore(before) ? 1 : 0] ?? { word: '', gap: '' };
  if (gap === '. ' && SHORT_COUNTY.has(word)) return COUNTY;
  if (!isBlankGap(gap) || !countyWords.has(word)) return null;
  return cityStates.has(key) && stateWords.has(word) ? null : COUNTY;
}
