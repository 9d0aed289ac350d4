import type { Cell, Document, Line } from '../../../tree/document.js';
import type { HeadContext } from '../../labels/head-context.js';
import { typeBook } from '../../wording/type-book.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { hasVerb } from '../../wording/prose.js';
import { foreseenSessions } from './foreseen-sessions.js';
import { requestedSession } from './requested-session.js';
import { sessionIn, type Window } from './session-in-words.js';

/**
 * The session that a line of the head names among other words, where no row was read: "Anfrage der Fraktion zur
 * Stadtratssitzung am 6. September 2001, öffentlicher Teil", "für den Bauausschuss" over "TOP 4  Sitzung am: 13.07.2016";
 * else those that the foot of the text foresees, or the one for which a letter asks.
 */
export function namedSession(context: HeadContext): Mark<ConsultationValue>[] {
  const { document, head } = context;
  for (const line of head.lines) {
    if (hasVerb(line.text.replace(LABEL, ''))) continue;
    for (const window of [windowFrom(document, line), ...line.cells.slice(1).map(windowOfCell)]) {
      const row = sessionIn(context, window, opensSession);
      if (row !== null) return [row];
    }
  }
  const foreseen = foreseenSessions(context);
  return foreseen.length > 0 ? foreseen : requestedSession(context);
}

/** Matches "Betrifft: "; not "Er sagt: ". */
const LABEL = /^\p{Lu}\p{L}+: /u;

/** The session opens the line, or the kind of the paper does: "Anfrage der SPD-Fraktion zur Sitzung am". */
function opensSession(before: string): boolean {
  const text = before.replace(LABEL, '');
  return text === '' || typeBook.matchAt(text, 0)?.value === 'paper';
}

/** A line and the next, which may go on with it. */
function windowFrom({ lines, text }: Document, line: Line): Window {
  const next = lines.slice(line.index + 1, line.index + 1 + LINES_BETWEEN).find((one) => one.text !== '');
  const end = next === undefined || next.text.length > LONGEST_LINE ? line.end : next.end;
  return { text: text.slice(line.start, end).replace(BLANK, ' '), start: line.start, opensBefore: line.end };
}

/** "zur Sitzung des Rates am 07.12.2022" in a cell of a form. */
const windowOfCell = ({ text, start, end }: Cell): Window => ({ text, start, opensBefore: end });

const LINES_BETWEEN = 2;
const LONGEST_LINE = 120;
/** Matches line ends and tabs; not the blank between words. */
const BLANK = /[^\S ]/gu;
