import type { Document } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';
import type { ItemHead } from './item-head.js';

/** Items of an agenda that prints no numbers: the bulleted or lettered list right below its heading. */

/** Matches "Tagesordnung:", "Vorläufige Tagesordnung öffentlicher Teil:", "Tagesordnung, Beratungsverlauf und Beschlüsse:" and "TRAKTANDEN"; not "Die Tagesordnung wird geändert." */
const HEADING = /^(?:Vorläufige |Öffentliche )?(?:Tagesordnung|Traktanden(?:liste)?)(?:,? (?:und )?(?:(?:Beratungs|Sitzungs)?[Vv]erlauf|Beratung|Beschlüsse|Beratungsergebnisse?|Ergebnisse)){0,3}(?: (?:für den |der )?(?:nicht ?)?öffentliche[rn]? (?:Teil|Sitzung))? ?:?$/iu;
const FEWEST = 3;
/** The letter of an item. Matches "a) " and "c. "; not "b-Plan". */
const LETTER = /^[a-k][).] (?=\p{Lu})/u;

/** The end of a sentence that leads to the items. Matches "Vorgesehen ist folgender Ablauf:", "Auf der Tagesordnung stehen" and "stehen auf der Tagesordnung:"; not "Folgende Punkte:" or "nach der Tagesordnung". */
const LEADS_TO_ITEMS = /(?:[Ff]olgende[rn]? (?:\p{Ll}{3,14} )?(?:Ablauf|Tagesordnung|Tagesordnungspunkte|Traktanden)(?: [\p{Ll} ]{3,40})?:|[Aa]uf der (?:Tagesordnung|Traktandenliste) steh(?:t|en)(?: [\p{Ll} ]{3,30})?:?|steh(?:t|en) auf der (?:Tagesordnung|Traktandenliste):)$/u;

/** Where the agenda begins, if a heading or else a sentence says so; looked for once, whoever asks. */
export const agendaHeading = remembered(findHeading);

function findHeading({ lines }: Document): number {
  const heading = lines.findIndex(({ text }) => headsAgenda(text));
  return heading < 0 ? lines.findIndex(({ text }) => LEADS.some((word) => text.includes(word)) && LEADS_TO_ITEMS.test(text)) : heading;
}

/** One of these stands in such a sentence. */
const LEADS = ['agesordnung', 'Ablauf', 'raktanden'];

/** Whether a line is nothing but the heading of an agenda. */
export function headsAgenda(text: string): boolean {
  return HEADING.test(text);
}

export function bulletHeads(document: Document): ItemHead[] {
  const { lines } = document;
  const heading = agendaHeading(document);
  if (heading < 0) return [];
  const heads: ItemHead[] = [];
  for (const line of lines.slice(heading + 1)) {
    if (line.kind === 'blank' && heads.length === 0) continue;
    if (line.kind === 'item' || LETTER.test(line.text)) heads.push({ line, number: { start: line.start, end: line.start }, nameStart: line.start + (LETTER.exec(line.text)?.[0].length ?? 0), sign: null });
    else if (heads.length === 0 || line.kind === 'blank') break;
  }
  return heads.length >= FEWEST ? heads : [];
}
