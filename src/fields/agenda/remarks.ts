import type { Document } from '../../tree/document.js';
import { beginsAsSentence, isSentence } from '../wording/prose.js';
import type { ItemHead, ItemHeads } from './item-head.js';

/** What an invitation notes below its agenda, "Zu TOP 2: Die Kosten sind gestiegen.": no items, and no decision on the last of them. */

/** Heads of an agenda without those that only speak of items above. */
export function withoutRemarks(document: Document, { heads, list }: ItemHeads): ItemHeads {
  const from = heads.findLastIndex(({ line }) => !SPOKEN.test(line.text)) + 1;
  const remarks = heads.slice(from);
  const isTold = remarks.length > 0 && (from > 0 || list.length > 0) && areRemarks(document, remarks);
  return isTold ? { heads: heads.slice(0, from), list } : { heads, list };
}

/** Most of them go on as sentences. */
function areRemarks({ lines }: Document, heads: readonly ItemHead[]): boolean {
  const told = heads.filter(({ line, nameStart }) => {
    const said = line.text.slice(nameStart - line.start);
    return beginsAsSentence(said) || isSentence(`${said} ${lines[line.index + 1]?.text ?? ''}`);
  });
  return told.length * 2 > heads.length;
}

/** Matches "Zu TOP 2" and "zu 2"; not "Zuschuss". */
const SPOKEN = /^zu /iu;

/** The index of the line behind the last item that begins such notes, or of the end of the document. */
export function remarksFrom({ lines }: Document, last: ItemHead | undefined): number {
  const from = last === undefined ? lines.length : last.line.index + 1;
  const at = lines.slice(from).findIndex(({ text }) => BEGINS.has(text.charAt(0)) && (REMARK.test(text) || HEADING.test(text)));
  return at < 0 ? lines.length : from + at;
}

const BEGINS: ReadonlySet<string> = new Set(['Z', 'z', 'E', 'M', 'H', 'A']);
/** Matches "Zu TOP 2: Die", "Zu Punkt 7 weise ich" and "Zu den Punkten 3 und 4"; not "Zu 2" or "Zu TOP 2". */
const REMARK = /^[Zz]u (?:TOP|Punkt|Tagesordnungspunkt|Ziffer|den (?:TOP|Punkten|Tagesordnungspunkten)) \d[^:]{0,40}(?:: | [\p{Ll}]{3})/u;
/** Matches "Erläuterungen:" and "Mit freundlichen Grüßen"; not "Erläuterungen der Verwaltung". */
const HEADING = /^(?:Erläuterungen|Hinweise|Anmerkungen|Mit freundlichen Grü(?:ß|ss)en|Mit freundlichem Gru(?:ß|ss)|Hochachtungsvoll)(?: zur Tagesordnung| zu den Tagesordnungspunkten)?[:,]?$/u;
