/** Leads to the number of another paper, that the item or its paper answers or amends. Matches "Änderungsantrag zu", "Antwort auf BA-Antrag ", "Antwort auf Drs. " and "zur Vorlage Nr. "; not "Vorlage: " or "Neubau". */
const ABOUT = /(?<!\p{L})(?:zu|zur|zum|auf|der|die|aus|gemäß)(?: (?:(?:\p{Lu}{1,3}-)?(?:Vorlage|Drucksache|Antrag|Anfrage|Drs\.|DS)(?:[ -]Nr\.)?|Nr\.))? ?$/u;

/** Whether the words before a number say that its paper is another one. */
export function isAboutOther(before: string): boolean {
  return ABOUT.test(before);
}
