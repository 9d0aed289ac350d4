/**
 * Notes below the name of an agenda's item, on lines of their own, that tell what was of it before, what is sent later or
 * who speaks: none of them is part of the name, or came of this session.
 */
export function isAgendaNote(words: string): boolean {
  const text = words.trim();
  return text.length <= LONGEST && BEGINS.test(text) && (BEFORE.test(text) || LATER.test(text) || SPEAKERS.test(text) || REPORTS.test(text) || UNTIL.test(text));
}

const LONGEST = 120;
/** A cheap look. Matches "(vertagt", "PVS: " and "Wiedervorlage"; not "12" or "- neu". */
const BEGINS = /^[(\p{L}]/u;
/** What came of it in another session. Matches "zurückgestellt aus der 37. Sitzung", "(vertagt aus 02/2021)", "verschoben vom 27.06.2024" and "Wiedervorlage aus der Sitzung vom 3.4."; not "vertagt", "verschoben auf den 3.4." or "behandelt in der Sitzung". */
const BEFORE = /^\(?(?:vertagt|verschoben|zurückgestellt|übertragen|abgesetzt|Wiedervorlage|Fortsetzung|Vertagung|Übertrag) (?:aus|von|vom|in der Sitzung vom|am|der Sitzung vom)(?!\p{L}).{0,60}\d.{0,30}$/iu;
/** Papers that come later. Matches "(wird nachgereicht)", "Vorlage wird nachgereicht", "Tischvorlage" and "Unterlagen folgen"; not "Vorlage der Verwaltung". */
const LATER = /^\(?(?:(?:Vorlage|Unterlagen?|Drucksache|Anlagen?) )?(?:(?:wird|werden) (?:nachgereicht|nachgesandt|nachgesendet|nachversandt|nachgeliefert|verteilt)|folgt|folgen|als Tischvorlage|Tischvorlage)\)?\.?$/iu;
/** Who speaks for whom, by short names. Matches "PVS: Laura Muster / BSS: Fritz Beispiel"; not "LED: Umrüstung der Straßen". */
const SPEAKERS = /^\p{Lu}{2,5}: (?:Dr\. )?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){1,2}(?: ?[/,;] ?\p{Lu}{2,5}: (?:Dr\. )?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){1,2}){0,4}$/u;
/** Who reports, in brackets. Matches "(Referat RPK: Eva Muster, SP)" and "(Berichterstatterin: Eva Muster)"; not "(Referat für Bau)" or "(hier: Wahl)". */
const REPORTS = /^\((?:Referat|Referent(?:in)?|Berichterstatt(?:er|erin|ung)|Sprecher(?:in)?|Kommissionssprecher(?:in)?)(?: \p{Lu}\p{L}{1,20})?: \p{Lu}[^()]{3,100}\)$/u;
/** What is to be sent in, in brackets. Matches "(Fragen sind bis Freitag, 3. Mai 2019, einzureichen)"; not "(Fragen der Ortsräte)". */
const UNTIL = /^\((?:Fragen|Anfragen|Anmeldungen|Unterlagen|Vorschläge) (?:sind|können|müssen|sollen) [^()]{5,100}\)$/u;
