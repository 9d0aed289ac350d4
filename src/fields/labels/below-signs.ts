import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { matchMaskAt } from '../reference/masks.js';
import { isSignOfOffice } from './office-sign.js';
import { type Label, labelBook } from './labels.js';

/** Numbers of papers below the signs of offices, where the labels of both stand above: "Dezernat, Dienststelle", "Vorlagen-Nummer", "III/66/662", "1015/2023". */
export function numbersBelowSigns(document: Document, lines: readonly Line[], labelled: readonly (readonly Label[])[]): ReadonlyMap<Label, Line> {
  return new Map(gathered(lines, (line, at) => {
    const label = labelled[at]?.at(-1);
    const next = lines[at + 1];
    if (label?.words.field !== 'reference' || label.end < line.end || next === undefined || !isSignOfOffice(next.text)) return [];
    const isOfOffice = [line, lines[at - 1]].some((one) => one !== undefined && labelBook.matchAt(one.text, 0)?.value.field === 'department');
    const number = lines.slice(at + 1, at + 1 + MOST_SIGNS).find(({ text }) => !isSignOfOffice(text));
    return isOfOffice && number !== undefined && matchMaskAt(document.text, number.start, false)?.text === number.text ? [[label, number] as const] : [];
  }));
}

const MOST_SIGNS = 5;
