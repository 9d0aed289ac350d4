/** By ISO 3166-1 country, the ISO 20275 code that a legal form has there. */
export type LegalFormCodes = ReadonlyMap<string, string>;

/** A legal form as it was found at some words. */
export interface LegalForm {
  /** As it would be entered in a register: `GmbH & Co. KG`. */
  readonly form: string;
  /** Its ISO 20275 code in each country (ISO 3166-1) of which we know it. */
  readonly codes: LegalFormCodes;
  readonly kind: string;
  /** The letters have a second common meaning (`AG` = working group). */
  readonly ambiguous: boolean;
  /** The form is the last part of a hyphenated word: `Verwaltungs-GmbH`. */
  readonly glued: boolean;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}
