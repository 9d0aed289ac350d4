/** Boxes of publicity that a form prints beside or below the label of another field: "Betreff: ☒ öffentlich ☐ nicht öffentlich". */
export function choicesLength(text: string): number {
  return text.includes('ffentlich') ? (CHOICES.exec(text)?.[0].length ?? 0) : 0;
}

/** Such boxes and nothing else. */
export const isPublicityChoice = (text: string): boolean => text !== '' && choicesLength(text) === text.length;

/** Matches "☒ öffentlich ☐ nicht öffentlich " before a title and "[x] nichtöffentlich" alone; not "☒ öffentlich geförderte Wohnungen" or "öffentlich". */
const CHOICES = /^(?:(?:[☒☑✓✔☐□\uf078\uf0fe\uf06f\uf0a8]|\( ?[xX_]? ?\)|\[ ?[xX_]? ?\]) ?(?:[Nn]icht[ -]?)?[Öö]ffentlich(?:e (?:Sitzung|Vorlage))?(?![\p{L}-])(?! \p{Ll})[\s|/]{0,20}){1,3}/u;
