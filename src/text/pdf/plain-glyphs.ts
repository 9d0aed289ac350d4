/**
 * Gives the glyphs of symbol fonts their characters: check boxes, ticks, bullets. Everything else stays as the font
 * maps it. Blanks at the ends are cut, because gaps on the page tell them.
 */
const GLYPHS: ReadonlyMap<string, string> = new Map([
  ['\uf06f', '☐'], ['\uf071', '☐'], ['\uf072', '☐'], ['\uf0a8', '☐'], ['\u2751', '☐'], ['\u2752', '☐'], ['\u274f', '☐'], ['\u2750', '☐'], ['\u25a2', '☐'],
  ['\uf078', '☒'], ['\uf0fd', '☒'], ['\uf054', '☒'], ['\u2327', '☒'],
  ['\uf0fe', '☒'], ['\uf052', '☒'], ['\u2611', '☒'],
  ['\uf0fc', '✓'], ['\u2714', '✓'],
  ['\uf0b7', '•'], ['\uf0a7', '▪'], ['\uf02d', '–'],
]);

/** What may have to be changed. Matches "\uf0b7", "❏", "\u00a0", a control; not "a", "-". */
const ODD = /[\u0000-\u001f\u007f-\u00a0\u2000-\u200b\u202f\u2028\u2029\u2327\u25a2\u2611\u2714\u274f-\u2752\ue000-\uf8ff\ufeff]/gu;
/** Line ends, tabs and the blanks of typesetting. Matches "\t" and U+2009; not "a". */
const BLANK = /[\t-\r \u00a0\u2000-\u200a\u202f\u2028\u2029]/u;
/** Matches U+0001; not a tab. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u;
/** Matches U+200B, U+FEFF; not "•". */
const INVISIBLE = /[\u200b\ufeff]/u;

export function plainGlyphs(text: string): string {
  const alone = text.length === 1;
  return text.replace(ODD, (character) => plainGlyph(character, alone)).trim();
}

/** A control that stands alone is a bullet of a symbol font; among others it is a letter that the font does not name. */
function plainGlyph(character: string, alone: boolean): string {
  if (BLANK.test(character)) return ' ';
  if (CONTROL.test(character)) return alone ? '' : '\ufffd';
  return INVISIBLE.test(character) ? '' : (GLYPHS.get(character) ?? character);
}
