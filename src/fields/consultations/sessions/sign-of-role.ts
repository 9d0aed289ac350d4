import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import type { Document } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';

/** "Beschluss des Bauausschusses vom 17.01.2018 (VB)": the letters in brackets behind the day say whether the committee decides or prepares. */
export function withSignOfRole({ text }: Document, row: Mark<ConsultationValue>): Mark<ConsultationValue> {
  const day = row.value.date;
  const found = day === null ? null : SIGN.exec(text.slice(day.end, day.end + LONGEST));
  const sign = found?.groups?.['sign'] ?? '';
  if (day === null || found === null || !(preparing.has(sign) || deciding.has(sign))) return row;
  const start = day.end + found[0].length - sign.length - 1;
  const role = mark(sign, { start, end: start + sign.length }, 'role-sign');
  return { ...row, value: { ...row.value, role, authoritative: deciding.has(sign) ? mark(true, role, 'deciding-role', 'implied') : null } };
}

const preparing: ReadonlySet<string> = new Set(words.preparingSigns);
const deciding: ReadonlySet<string> = new Set(words.decidingSigns);
/** Matches " (VB)" and "(SB)"; not " (Vorlage)" or " (3)". */
const SIGN = /^ ?\((?<sign>\p{Lu}{1,3})\)/u;
const LONGEST = 8;
