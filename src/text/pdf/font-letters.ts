import { hasFewVowels } from './garbled-page.js';
import { plainGlyphs } from './plain-glyphs.js';
import { texLetters } from './tex-letters.js';

/** What the fonts of a page make of their letters: those of TeX are told, and it is said if one tells none. */
export interface FontText {
  /** As pdfjs has it from the font. */
  readonly raw: string;
  readonly text: string;
  /** Its name within the document. */
  readonly font: string;
}

/** Matches U+000B, U+001B and U+007F; not a letter. */
const CONTROL = /[\u0000-\u001f\u007f]/u;

/** A text of a font that is drawn dot by dot, which looks blank. */
export const mayHoldLetters = (raw: string): boolean => CONTROL.test(raw);

/** `drawn` are the fonts that are drawn dot by dot. Pieces that turn out blank are left out. */
export function toldLetters<T extends FontText>(pieces: readonly T[], drawn: ReadonlySet<string>): { readonly pieces: readonly T[]; readonly isGarbled: boolean } {
  const texts = new Map<string, string>();
  for (const { font, raw } of pieces) texts.set(font, `${texts.get(font) ?? ''}${raw}\n`);
  if (drawn.size === 0) return { pieces, isGarbled: [...texts.values()].some(hasFewVowels) };
  const letters = new Map([...texts].flatMap(([font, text]) => {
    const told = drawn.has(font) ? texLetters(text) : null;
    return told === null ? [] : [[font, told]];
  }));
  const isGarbled = [...letters.values()].some(({ isLossy }) => isLossy) || [...texts].some(([font, text]) => !letters.has(font) && hasFewVowels(text));
  const told = pieces.map((piece) => {
    const { tell } = letters.get(piece.font) ?? {};
    return tell === undefined ? piece : { ...piece, text: plainGlyphs(tell(piece.raw)) };
  });
  return { pieces: told.filter(({ text }) => text !== ''), isGarbled };
}
