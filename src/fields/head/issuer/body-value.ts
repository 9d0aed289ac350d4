import { findCounty, findMunicipality } from '../../../gazetteer/index.js';
import type { BodyKind } from '../../../vocabulary/body-kinds.js';
import type { BodyValue } from '../../paper-tree/paper-tree.js';
import { spelled } from './body-name.js';

/** A kind and the name behind it as a body, of "Markt Muster" both where the gazetteer knows no shorter name; null for the office of a county that nobody knows. */
export function bodyValue(kind: BodyKind, name: string): BodyValue | null {
  const printed = spelled(name);
  if (kind.office === true) return ofCounty(printed);
  const whole = `${kind.form} ${printed}`;
  if (!kind.county) return { name: findMunicipality(whole)?.name === whole ? whole : printed, classification: kind.form.replace(OFFICE, '$<body>').replace(OFFICE_OF, ''), ags: null };
  const county = kind.form.replace(GENITIVE, '');
  return { name: `${county} ${printed}`, classification: county, ags: null };
}

/** The office of a municipality. Matches "Verbandsgemeindeverwaltung", "Stadtverwaltung" and "Amtsverwaltung"; not "Verwaltung". */
const OFFICE = /^(?<body>(?:Verbands|Samt|Markt)gemeinde|Gemeinde|Stadt|Amt)s?verwaltung$/u;
/** Matches the beginning of "Amt der Stadt"; not of "Amt". */
const OFFICE_OF = /^Amt der (?=\p{Lu})/u;

/** Matches the end of "Landkreises"; not of "Landkreis". */
const GENITIVE = /(?<=kreis)es$/iu;

/** "Landratsamt Muster-Kreis" is of the county with that name, "Landratsamt Musterstadt" of the one that is a Landkreis. */
function ofCounty(name: string): BodyValue | null {
  const county = findCounty(name);
  if (county === null) return null;
  return { name: KREIS.test(county.name) ? county.name : `${county.kind} ${county.name}`, classification: county.kind, ags: null };
}

/** Matches "Musterkreis" and "Muster-Kreis"; not "Kreisau". */
const KREIS = /[Kk]reis$/u;
