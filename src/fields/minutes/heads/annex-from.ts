import type { Document } from '../../../tree/document.js';
import { isAnnexHead } from '../../wording/annex-head.js';

/**
 * Where a sheet begins that is attached to minutes and counts its own parts from one: the index of its head's line,
 * `Infinity` where there is none. What an item has as its annex stands among items that count on.
 */
export function annexFrom({ lines }: Document): number {
  const item = lines.findIndex(({ text }) => OF_ITEM.test(text));
  if (item < 0 || !lines.some(({ text }) => isAnnexHead(text))) return Infinity;
  let from = Infinity;
  let countsFromOne = false;
  for (const { text, index } of lines.toReversed()) {
    if (index <= item) break;
    if (countsFromOne && isAnnexHead(text)) from = index;
    if (PART.test(text)) countsFromOne = false;
    else if (NUMBERED.test(text)) countsFromOne = FIRST.test(text);
  }
  return from;
}

/** Matches "TOP 7", "Zu Punkt 7", "7. Umbau", "Beschluss:" and "Abstimmungsergebnis: 8 Ja"; not "Beschlussvorlage". */
const OF_ITEM = /^(?:TOP(?!\p{L})|Zu (?:TOP|Punkt)|Tagesordnungspunkt|Punkt \d|\d{1,2}\.?[ \t]\p{Lu}|(?:Beschlu(?:ss|ß)|Abstimmung(?:sergebnis)?)(?!\p{L}))/u;

/** Matches "1. Ausgangslage", "TOP 3" and "12 Umbau"; not "2020". */
const NUMBERED = /^(?:TOP ?)?\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]{1,8}\p{Lu}|^(?:TOP|Tagesordnungspunkt|Zu Punkt) ?\d/u;
/** Matches "1. Ausgangslage"; not "1.2 Lage" or "TOP 1". */
const FIRST = /^1[.)]?[ \t]/u;
/** Matches "Nichtöffentlicher Teil" and "B. Öffentliche Sitzung"; not "Öffentlichkeitsarbeit". */
const PART = /öffentlich(?:e[rns]?)? (?:Teil|Sitzung)|^Tagesordnung/iu;
