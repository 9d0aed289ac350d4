import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { roleWhole } from '../../wording/row-words.js';

/** The role before a committee and where its name begins: of "Beratung im Stadtrat" and "Zur Anhörung in der Bürgerschaft"; null for other words. */
export function roleBefore(words: string): { readonly start: number; readonly end: number; readonly name: number } | null {
  const joint = INTO_BODY.exec(words);
  const aim = joint === null ? null : aimOf(words.slice(0, joint.index));
  const name = (joint?.index ?? 0) + (joint?.[0].length ?? 0);
  return aim === null || committeeWordIn(words, name) === null ? null : { ...aim, name };
}

/** Matches " im ", " durch den " and " in der Sitzung des "; not " mit dem ". */
const INTO_BODY = / (?:im|in de[rmn]|in die|an de[rn]|an die|durch de[rn]|durch die) {1,4}(?:(?:(?:nicht[ -]?)?öffentlichen )?Sitzung de[rs] )?(?=\p{Lu})/u;

/** The role before a colon and the committee that has it: of "Vorberatung", "Zur Vorberatung an" and "1. Lesung"; null for other words. */
export function aimOf(words: string): { readonly start: number; readonly end: number } | null {
  const start = TO.exec(words)?.[0].length ?? 0;
  const end = words.length - (INTO.exec(words)?.[0].length ?? 0);
  const role = words.slice(start, end);
  return roleWhole(role) !== null || READING.test(role) ? { start, end } : null;
}

/** Matches "Zur " and "zum "; not "Zurück", or before "Kenntnis", which is no role without it. */
const TO = /^[Zz]u[rm] (?!Kenntnis(?!\p{L}))/u;
/** Matches " an" and " im" at the end; not "Plan". */
const INTO = / (?:an|im|in|durch)(?: de[nr]| die)?$/u;
/** Matches "1. Lesung"; not "Lesung". */
const READING = /^\d\. Lesung$/u;
