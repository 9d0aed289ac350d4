/**
 * What the gazetteer knows of a place. Plain data, no lookups.
 */
export interface Place {
  /** The German name of today, in full: `Frankfurt am Main`. */
  readonly name: string;
  /** Other names, the original one and old ones included. */
  readonly forms: readonly PlaceForm[];
  readonly geonameId: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-order division, GeoNames code; in Germany also told by the first two digits of the AGS. */
  readonly admin1: string;
  /** Amtlicher Gemeindeschlüssel, 8 digits, of a former municipality its last one; null outside Germany and for other parts of municipalities. */
  readonly ags: string | null;
  /** AGS of the municipality that the place is only a part of, `-` if unknown; null if it is a municipality itself. */
  readonly partOf: string | null;
  /** 0 if GeoNames does not know it. */
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** How a form relates to the place's name; the letters are those of the data file. */
export type Grade = 'name' | 'long' | 'base' | 'other' | 'transliteration';

export interface PlaceForm {
  readonly form: string;
  readonly grade: Grade;
}

export interface County {
  /** The name without its kind, `Börde`; with it where it is one word, `Rhein-Sieg-Kreis`. */
  readonly name: string;
  /** `Kreis`, `Landkreis`, `Kreisfreie Stadt`, `Stadtkreis`, `Regionalverband`. */
  readonly kind: string;
  /** Five digits. */
  readonly ags: string;
}

/** Where German is an official language as well. */
const NEIGHBORS: ReadonlySet<string> = new Set(['AT', 'CH', 'LI', 'LU']);

export const isHome = ({ country }: Pick<Place, 'country'>): boolean => country === 'DE' || NEIGHBORS.has(country);
