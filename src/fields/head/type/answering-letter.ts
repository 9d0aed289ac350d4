import type { Document, Line } from '../../../tree/document.js';
import { isSalutation } from '../../wording/letter-words.js';

/** The rule by which such a letter is told; it names no session. */
export const ANSWERS_MEMBER = 'answers-a-member';

/** A letter to a member of a council that answers a question: "Ihre oben genannte Anfrage beantworte ich wie folgt:". */
export function answeringLetter({ lines }: Document): Line | null {
  const at = lines.findIndex(({ text }, index) => index < ADDRESS_LINES && isSalutation(text));
  if (at < 0 || !lines.slice(0, at + 1).some(({ text }) => MEMBER.test(text))) return null;
  return lines.slice(at + 1, at + 1 + FIRST_LINES).find(({ text }) => ANSWERS.test(text)) ?? null;
}

const ADDRESS_LINES = 50;
const FIRST_LINES = 8;
/** Whom it goes to. Matches "Mitglied des Stadtrates", "Frau Stadträtin", "SPD-Fraktion" and "Herrn Ratsherr"; not "Rathaus". */
const MEMBER = /Mitglied(?:er)? de[rs] \p{L}*(?:[Rr]at|[Tt]ag|vertretung|versammlung)|(?:Stadt|Gemeinde|Kreis)(?:rat|rätin|räte)(?!\p{L})|Stadtverordnete|Kreistagsabgeordnete|Ratsfrau|Ratsherr|Ratsmitglied|[Ff]raktion(?!\p{L})/u;
/** Matches "Ihre oben genannte Anfrage beantworte ich", "Ihre Anfrage vom 3. Mai wird wie folgt beantwortet", "zu Ihrer Anfrage AF0031/24 teile ich" and "auf Ihre Anfrage antworte ich"; not "Ihre Anfrage ist eingegangen". */
const ANSWERS = /(?<!\p{L})[Ii]hrer?n? (?:\p{Ll}+ |\p{Lu}\p{Ll}+e )?(?:\p{Ll}+ )?\p{L}*[Aa]nfrage(?!\p{L})(?:[^:.]|(?<=\d)\.){0,80}? (?:beantworte|antworte|beantworten|antworten|beantwortet|teile|teilen|nehme|nehmen)(?: (?:ich|wir)|[,:.]| wie|$)/u;
