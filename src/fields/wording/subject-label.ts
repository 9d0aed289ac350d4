/** The label of an item that words follow where its number is expected. Matches "TOP: " before "Neubau"; not before "6" or "Ö 6". */
export const SUBJECT_OF_ITEM = /^(?:TOP|Tagesordnungspunkt|Tagesordnungspunktbezeichnung) ?:\s{1,8}(?=\p{Lu}\p{Ll})/u;
