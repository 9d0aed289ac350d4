import { firstNames } from '../../../vocabulary/first-names.js';
import { sideNamed } from '../../decision/votes/counted-sides.js';

/** What a form prints in cells of its own, and a converter on lines: names of columns of votes, and who wrote the paper. */

/** The names of both sides of a vote open the line: "Ja Nein Enth. der Vorlage". */
export function namesSidesOfVote(text: string): boolean {
  if (!text.includes('Nein') && !text.includes('egen')) return false;
  const [first = '', second = ''] = text.split(' ', 2);
  return sideNamed(first) === 'yes' && sideNamed(second) === 'no';
}

/** A person as in a register: "Muster, Eva". */
export function isPersonOfRegister(text: string): boolean {
  const given = REGISTERED.exec(text)?.groups?.['given'];
  return given !== undefined && firstNames.has(given);
}

/** Matches "Muster, Eva" and "Muster-Probe, Dr. Eva Maria"; not "Muster, Eva und Otto". */
const REGISTERED = /^\p{Lu}[\p{L}-]{1,30}, (?:Dr\. )?(?<given>\p{Lu}\p{Ll}{1,15})(?:[ -]\p{Lu}\p{Ll}{1,15})?$/u;
