import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import { sentencesOf } from '../../decision/sentences/sentences.js';
import type { HeadContext } from '../../labels/head-context.js';
import { committeeOn } from '../../committees/committee-on-line.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { sessionIn } from './session-in-words.js';

/** The session for which a letter asks: "Wir bitten um Beantwortung im Bauausschuss am 16. Oktober 2014." */
export function requestedSession(context: HeadContext): Mark<ConsultationValue>[] {
  const { document, head } = context;
  const ofHead = head.lines.flatMap((line) => committeeOn(line, 0) ?? []).find(({ session }) => session);
  const asking = new Set(document.lines.flatMap(({ text, block }) => (words.requests.some((word) => text.includes(word)) ? [block] : [])));
  for (const { text, start } of sentencesOf(document, document.lines.filter(({ block }) => asking.has(block)))) {
    if (text.length > LONGEST_REQUEST) continue;
    const row = sessionIn(context, { text, start, opensBefore: start + text.length }, asksFor, ofHead);
    if (row !== null) return [row];
  }
  return [];
}

const LONGEST_REQUEST = 300;

/** What is asked for stands right before the session: "um Beantwortung im Rat", "auf die Tagesordnung der Sitzung". */
function asksFor(before: string): boolean {
  const word = LAST_WORD.exec(before)?.groups?.['word'];
  return word !== undefined && words.requests.includes(word);
}

/** Matches "Beantwortung" at the end of "um Beantwortung "; not "um ". */
const LAST_WORD = /(?<!\p{L})(?<word>\p{Lu}\p{L}+) $/u;
