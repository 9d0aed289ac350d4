import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { agendaHeading } from '../../agenda/bullet-heads.js';
import { publicityParts } from '../../agenda/publicity-parts.js';
import { invitesToSession } from '../../wording/letter-words.js';
import type { FoundType } from './found-type.js';

/** Invitations: letters to a session that print what it will treat, and such as are to something else. */

/** The rule by which a letter that invites is told. */
export const INVITATION = 'invitation';

/** A letter that invites to a session, above its agenda. */
export function invites(document: Document): Line | null {
  const agenda = agendaHeading(document);
  const first = agenda < 0 ? (publicityParts(document)[0]?.start ?? -1) : (document.lines[agenda]?.end ?? 0);
  const above = document.lines.filter(({ start, text }) => start < first && text !== '');
  return above.find((line, at) => {
    const below = above[at + 1];
    return invitesToSession(below?.block === line.block ? `${line.text} ${below.text}` : line.text);
  }) ?? null;
}

/** An invitation to what is no session of a committee: "Einladung zum Workshop", "Einladung" over "zur Einweihung der Halle". */
export function invitesElsewhere(lines: readonly Line[], { kind, type, line }: FoundType): boolean {
  if (kind !== 'agenda' || !TO_SOMETHING.test(type.value)) return false;
  const below = lines[lines.indexOf(line) + 1];
  const behind = line.text.slice(type.end - line.start).trimStart() || (below?.text ?? '');
  return TO_WHAT.test(behind) && !OF_SESSION.test(behind) && committeeWordIn(behind) === null;
}

/** Matches "Einladung"; not "Einladung zur Sitzung". */
const TO_SOMETHING = /^Einladung$/u;
/** Matches "zum Workshop" and "zur Einweihung"; not "zur 3. Sitzung" or "zur". */
const TO_WHAT = /^zu[rm] (?:\p{Ll}{3,30} )?\p{Lu}\p{L}{3}/u;
/** A meeting of a body. Matches "Sitzung", "Ratstagung" and "Besprechung"; not "Besichtigung". */
const OF_SESSION = /(?:[Ss]itzung|[Tt]agung|[Bb]eratung|[Bb]esprechung|[Vv]ersammlung|[Zz]usammenkunft|[Kk]onferenz)(?!\p{L})/u;
