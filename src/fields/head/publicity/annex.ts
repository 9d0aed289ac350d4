/** What is attached, or calculated, may be closed where the paper is not. Matches "Anlagen: Lageplan" and "Kalkulation\t"; not "Vorlage". */
export const ANNEX = /Anlagen?(?!\p{L})|Kalkulation|Anhang/u;
