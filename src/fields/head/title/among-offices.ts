import forms from '../../../vocabulary/legal-forms.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';
import { beginsWithDepartment, isDepartmentLine } from '../../wording/department-line.js';
import type { HeadContext } from '../../labels/head-context.js';

/** "60 Bauamt" below "Beteiligt:" and "III Senator": one more of the offices that a label names, a line each; so is a company below any label and offices. */
export function goesOnWithOffices(first: Line | undefined, { document, head }: HeadContext): boolean {
  const isCompany = first !== undefined && FORMS.has(first.text.slice(first.text.lastIndexOf(' ') + 1));
  let above = first === undefined ? undefined : document.lines[first.index - 1];
  while (above !== undefined && above.block === first?.block) {
    const { index, start, text } = above;
    if (head.values.some(({ label, value, how }) => how === 'next-line' && label.colon && OFFICES.has(label.words.field) && value !== null && value.start === start)) return true;
    if (isCompany && text.endsWith(':') && index + 1 < first.index) return true;
    above = isDepartmentLine(text) || beginsWithDepartment(text) ? document.lines[index - 1] : undefined;
  }
  return false;
}

const OFFICES: ReadonlySet<string> = new Set(['department', 'ignored']);
const FORMS: ReadonlySet<string> = new Set(forms.filter(({ kind }) => kind === 'company').flatMap(({ written }) => written).filter((form) => !form.includes(' ')));
