import type { Line } from '../../tree/document.js';
import { labelBook } from '../labels/labels.js';
import { isSentence } from '../wording/prose.js';

/**
 * "Bericht" between blank lines above "Datum:" and "Drucks.-Nr.:" is the kind of the paper: where the label of the number
 * comes only below, no part of the text has begun.
 */
export function isKindAboveNumber(line: Line, above: readonly Line[], below: readonly Line[]): boolean {
  if (!KINDS.has(line.text) || above.length > HEAD_LINES || above.at(-1)?.index === line.index - 1 || above.some(labelsNumber)) return false;
  const printed = below.filter(({ text }) => text !== '').slice(0, REACH);
  const number = printed.findIndex(labelsNumber);
  return number >= 0 && printed[0]?.index !== line.index + 1 && !printed.slice(0, number).some(({ text }) => isSentence(text));
}

/** Kinds that elsewhere head a part of the text. */
const KINDS: ReadonlySet<string> = new Set(['Bericht', 'Sachvortrag', 'Information', 'Mitteilung', 'Stellungnahme']);
const HEAD_LINES = 16;
/** So many lines below the number has its label. */
const REACH = 16;

function labelsNumber({ text }: Line): boolean {
  const label = labelBook.matchAt(text, 0);
  return label?.value.field === 'reference' && text.charAt(label.end) === ':';
}
