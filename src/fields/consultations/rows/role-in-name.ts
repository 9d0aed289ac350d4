import { roleWhole } from '../../wording/row-words.js';
import type { Row } from './row.js';

/** A role in brackets at the end of a name that goes on below: "Ausschuss für Bauen, | 20.04.2021" over "Umwelt und Verkehr (Vorberatung)". */
export function withRoleOfName(row: Row, text: string): Row {
  const last = row.organization.at(-1);
  if (row.role !== null || last === undefined || row.organization.length < 2 || text.charAt(last.end - 1) !== ')') return row;
  const open = text.slice(last.start, last.end).lastIndexOf('(');
  const role = open < 0 ? null : { ...last, type: 'role' as const, start: last.start + open + 1, end: last.end - 1 };
  if (role === null || roleWhole(text.slice(role.start, role.end)) === null) return row;
  const end = last.start + text.slice(last.start, role.start - 1).trimEnd().length;
  return { ...row, role, organization: [...row.organization.slice(0, -1), ...(end > last.start ? [{ ...last, end }] : [])] };
}
