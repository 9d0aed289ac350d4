/** As it would be written in prose: words in capitals get small letters behind their first; a kind printed twice counts once. */
export function printedType(text: string): string {
  const edged = text.replace(EDGES, '');
  const half = edged.slice(0, edged.length / 2);
  const trimmed = half !== '' && half + half === edged ? half : edged;
  return trimmed.split(' ').map((word, at) => (IN_CAPITALS.test(word) ? capitalized(word, at) : word)).join(' ');
}

/** Matches a closing colon; not one inside. */
const EDGES = /^[\s:–-]+|(?<![\s:–-])[\s:–-]+$/gu;

/** Matches "STELLUNGNAHME" and "ZUM" beside it; not "BV" or "Antrag". */
const IN_CAPITALS = /^(?:\p{Lu}{4}[\p{Lu}-]*|ZUM|ZUR|ZU|DER|DES|FÜR|AUF|AUS|AN|UND|DEM|DEN|DIE)$/u;

function capitalized(word: string, at: number): string {
  const lower = word.toLowerCase();
  if (at > 0 && SMALL_WORDS.has(lower)) return lower;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

const SMALL_WORDS = new Set(['der', 'des', 'zum', 'zur', 'zu', 'für', 'an', 'auf', 'aus', 'und', 'dem', 'den', 'die']);
