import type { Document } from '../../../tree/document.js';
import type { ItemHead } from './item-head.js';

/** Items of an agenda that prints no numbers: the bulleted list right below its heading. */

/** Matches "Tagesordnung:", "Vorläufige Tagesordnung öffentlicher Teil:"; not "Die Tagesordnung wird geändert." */
const HEADING = /^(?:Vorläufige |Öffentliche )?Tagesordnung(?: (?:für den |der )?(?:nicht ?)?öffentliche[rn]? (?:Teil|Sitzung))? ?:?$/iu;
const FEWEST = 3;

/** Where the agenda begins, if a heading says so. */
export function agendaHeading({ lines }: Document): number {
  return lines.findIndex(({ text }) => HEADING.test(text));
}

export function bulletHeads(document: Document): ItemHead[] {
  const { lines } = document;
  const heading = agendaHeading(document);
  if (heading < 0) return [];
  const heads: ItemHead[] = [];
  for (const line of lines.slice(heading + 1)) {
    if (line.kind === 'blank' && heads.length === 0) continue;
    if (line.kind === 'item') heads.push({ line, number: { start: line.start, end: line.start }, nameStart: line.start, sign: null });
    else if (heads.length === 0 || line.kind === 'blank') break;
  }
  return heads.length >= FEWEST ? heads : [];
}
