/**
 * Letters of fonts that TeX draws dot by dot (Type 3): they name no characters, so that each comes as its place in the
 * font. Which of TeX's two layouts a font has is told by the places that only one of them uses for letters.
 */
const T1: Readonly<Record<string, string>> = {
  '\x10': '“', '\x11': '”', '\x12': '„', '\x13': '«', '\x14': '»', '\x15': '–', '\x16': '—', '\x19': 'ı',
  '\x1b': 'ff', '\x1c': 'fi', '\x1d': 'fl', '\x1e': 'ffi', '\x1f': 'ffl', '\xff': 'ß',
};
const OT1: Readonly<Record<string, string>> = {
  '\x0b': 'ff', '\x0c': 'fi', '\x0d': 'fl', '\x0e': 'ffi', '\x0f': 'ffl', '\x10': 'ı', '\x12': '`', '\x13': '´', '\x18': '¸',
  '\x19': 'ß', '\x1a': 'æ', '\x1b': 'œ', '\x1c': 'ø', '\x1d': 'Æ', '\x1e': 'Œ', '\x1f': 'Ø', '\\': '“', '"': '”', '{': '–', '|': '—', '\x7f': '¨',
};
/** Matches "ö\x1bentlich" and "Straÿe"; not "ö\x0bentlich". */
const OF_T1 = /\p{L}[\x1b-\x1f\xff]|[\x1b-\x1f]\p{L}/gu;
/** Matches "o\x0bentlich", "Ma\x19" and "\x7fU"; not "\x1b". */
const OF_OT1 = /\p{L}[\x0b-\x0f\x19]|[\x0b-\x0f\x19\x7f]\p{L}|\p{L}\x7f/gu;

export interface TexLetters {
  readonly tell: (written: string) => string;
  /** pdfjs takes the places of some letters for blanks. */
  readonly isLossy: boolean;
}

/** How the letters of a font are to be taken, null for as they are. */
export function texLetters(text: string): TexLetters | null {
  const [t1, ot1] = [text.match(OF_T1)?.length ?? 0, text.match(OF_OT1)?.length ?? 0];
  if (t1 + ot1 === 0) return null;
  const letters = t1 >= ot1 ? T1 : OT1;
  return { tell: (written) => [...written].map((letter) => letters[letter] ?? letter).join(''), isLossy: letters === OT1 };
}
