import type { Line } from '../../tree/document.js';
import { isSentence } from '../wording/prose.js';
import type { ItemHead } from './item-head.js';

/**
 * The place in a registry plan above the name of an excerpt's one item, as Swiss councils print it: "28  LIEGENSCHAFTEN"
 * over "28.03  Einzelne Objekte", the name below. These numbers are none of items; the head is the last line of the plan.
 */
export function registryHead(lines: readonly Line[]): ItemHead | null {
  for (const [at, line] of lines.slice(0, TOP_LINES).entries()) {
    const code = PART.exec(line.text)?.groups?.['code'];
    const below = code === undefined ? undefined : lines.slice(at + 1).findIndex(({ text }) => !text.startsWith(`${code}.`) || !ENTRY.test(text));
    const last = below === undefined || below < 1 ? undefined : lines[at + below];
    const name = below === undefined ? undefined : lines[at + below + 1];
    if (last !== undefined && name !== undefined && !isSentence(name.text) && !BEGINS_WITH_DIGIT.test(name.text)) return { line: last, number: { start: last.start, end: last.start }, nameStart: last.end, sign: null };
  }
  return null;
}

const TOP_LINES = 25;
/** The name of a part of the plan, in capitals. Matches "28\tLIEGENSCHAFTEN" and "B1 BAUPLANUNG"; not "28 Liegenschaften". */
const PART = /^(?<code>\p{Lu}?\d{1,2})\.?[ \t]+\p{Lu}{3}[\p{Lu} ,&/-]{2,50}$/u;
/** An entry below it, whose count has a zero before it. Matches "28.03\tEinzelne Objekte" and "B1.04.2 Zonenplan"; not "28.3 Objekt". */
const ENTRY = /^\p{Lu}?\d{1,2}\.0\d(?:\.\d{1,3}){0,2}[ \t]+\p{Lu}/u;
/** Matches "29.01"; not "Schulhaus". */
const BEGINS_WITH_DIGIT = /^\d/u;
