/**
 * # organization-is-office
 *
 * Severity: info
 *
 * Reports a row of the Beratungsfolge whose "committee" is a person or an office: `Der Oberbürgermeister`, `Landrat`, `Verwaltung`.
 *
 * Why it matters: OParl knows organizations there, and a statistics of committees would count the mayor as one. The row is kept as
 * printed, since the paper did go there.
 *
 * What to do: nothing, or leave such rows out when counting committees.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Beratung	Tag	Behandlung
 * Der Oberbürgermeister	10.03.2020	nicht öffentlich
 * Stadtrat	26.03.2020	öffentlich
 *
 * Thema: Neubau der Sporthalle
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Beratung	Tag	Behandlung
 * Verwaltungsausschuss	10.03.2020	nicht öffentlich
 * Stadtrat	26.03.2020	öffentlich
 *
 * Thema: Neubau der Sporthalle
 * ```
 */
import offices from '../vocabulary/offices.json' with { type: 'json' };
import type { Check } from './check.js';

const OFFICES: ReadonlySet<string> = new Set([...offices.heads, ...offices.abbreviations, ...offices.administrations].map(fold));
const ARTICLES: ReadonlySet<string> = new Set([...offices.articles, ...offices.address].map(fold));

function fold(words: string): string {
  return words.toLowerCase().replaceAll('ß', 'ss');
}

/** `Der Oberbürgermeister`, `Oberbürgermeister/in` and `OB` are offices; `Verwaltungsausschuss` is none. */
export function isOffice(organization: string): boolean {
  const words = fold(organization).split(' ').filter((word) => word !== '');
  const first = words[0];
  if (first !== undefined && ARTICLES.has(first)) words.shift();
  return OFFICES.has(words.join(' '));
}

export const organizationIsOffice: Check = {
  id: 'organization-is-office',
  severity: 'info',
  *run({ paper }) {
    for (const [index, { value }] of paper.consultations.entries()) {
      if (!isOffice(value.organization.value)) continue;
      yield {
        message: `"${value.organization.value}" is a person or an office. Expected a committee.`,
        at: value.organization,
        pointer: `/record/consultations/${index}/organization`,
        actual: value.organization.value,
        expected: 'a committee',
      };
    }
  },
};
