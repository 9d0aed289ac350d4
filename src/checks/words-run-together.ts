/**
 * # words-run-together
 *
 * Severity: warning
 *
 * Reports a body, a committee or a title in which two words stand without a blank between them: `LindenauDer`, `VorberatungHauptausschuss`.
 * Converters that take the text out of a page without its layout set the cells of a table so.
 *
 * Why it matters: where one cell runs into the next, values begin or end in the wrong place, here and elsewhere in the document.
 *
 * What to do: convert the document with a tool that keeps its cells apart, or give the original to ratslese.
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
 * VorberatungVerwaltungsausschuss	10.03.2020	öffentlich
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
 * UmNatVer	10.03.2020	öffentlich
 * Stadtrat	26.03.2020	öffentlich
 *
 * Thema: Neubau der KulturFabrik
 * ```
 */
import type { Check, Finding } from './check.js';

/** In the name of a body no capital stands behind a small letter. Matches "LindenauDer" and "LINDENAUDrucksachen"; not "Lindenau". */
const IN_BODY = /\p{Ll}{3}\p{Lu}\p{Ll}{2}|\p{Lu}{4}\p{Ll}{3}/u;
/** Abbreviations have short parts. Matches "VorberatungHauptausschuss"; not "UmNatVer" or "KulturStadtLev". */
const IN_COMMITTEE = /\p{Ll}{4}\p{Lu}\p{Ll}{5}/u;
/** One brand may be written so in a title, and hardly two. Matches "DatumLindenau" and "HerrnOberbürgermeister"; not "eCommerce". */
const IN_TITLE = /\p{Ll}{3}\p{Lu}\p{Ll}{4}/gu;
const FEWEST_IN_TITLE = 2;

export const wordsRunTogether: Check = {
  id: 'words-run-together',
  severity: 'warning',
  *run({ record, paper }) {
    const [body] = paper.body;
    if (body !== undefined && IN_BODY.test(body.value.name)) yield finding(body.value.name, body, '/record/body/name', 'the name of a body');
    for (const [index, { value }] of paper.consultations.entries()) {
      if (IN_COMMITTEE.test(value.organization.value)) yield finding(value.organization.value, value.organization, `/record/consultations/${index}/organization`, 'the name of a committee');
    }
    if (record.name !== null && (record.name.match(IN_TITLE)?.length ?? 0) >= FEWEST_IN_TITLE) yield finding(record.name, paper.name[0], '/record/name', 'a title');
  },
};

function finding(actual: string, at: Finding['at'], pointer: string, expected: string): Finding {
  return { message: `Words run together in "${actual}". Expected ${expected} with blanks between its words.`, at, pointer, actual, expected };
}
