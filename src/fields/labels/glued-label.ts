/** The label of a number with the number right behind it, the blank between them lost. Matches "Vorlage" of "VorlageVO/2016/1719" and "Vorlage-Nr." of "Vorlage-Nr.0123/2019"; not "Vorlagen" or "Vorlage 12". Sticky. */
const GLUED = /(?:Vorlagen?|Drucksachen?)(?:-?Nr\.?|nummer)?(?=[A-Z]{1,4}[/ -]?\d|[A-Z]{2,4}\/[A-Z\d]|\d)/uy;

/** How long the label is that a number is glued to; 0 if there is none. */
export function gluedLabelLength(text: string, from: number): number {
  GLUED.lastIndex = from;
  return GLUED.exec(text)?.[0].length ?? 0;
}
