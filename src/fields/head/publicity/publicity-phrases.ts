import type { Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import type { HeadContext } from '../../labels/head-context.js';
import { publicPhrase } from './public-phrase.js';
import { LONGEST_LINE } from './publicity-beside.js';
import { publicityWord } from './publicity-in-cell.js';

/** Where lines of the head say in words which session or kind of paper it is: "in öffentlicher Sitzung". */
export function publicityPhrases(context: HeadContext, lines: readonly Line[]): Mark<boolean>[] {
  const phrases: Mark<boolean>[] = [];
  const attachments = linesOfAttachments(context);
  for (const line of lines) {
    for (const cell of context.tableLines.has(line.index) || attachments.has(line) ? [] : line.cells) {
      const phrase = cell.text.length > LONGEST_LINE || publicityWord(cell.text) !== null || isTitle(context, cell) || isOfOthers(context, cell.text) ? null : publicPhrase(cell.text);
      if (phrase !== null) phrases.push(mark(phrase.isPublic, { start: cell.start + phrase.start, end: cell.start + phrase.end }, 'publicity-phrase'));
    }
  }
  return phrases;
}

/** The label of the attachments and what its block lists below it. */
function linesOfAttachments({ head }: HeadContext): ReadonlySet<Line> {
  const labelled = head.values.filter(({ label }) => label.words.field === 'attachments');
  const begins = labelled.flatMap(({ label, value }) => [label.line, ...head.lines.filter((line) => value !== null && line.start <= value.end && line.end >= value.start)]);
  return new Set(head.lines.filter((line) => begins.some((begin) => begin === line || (begin.block === line.block && begin.index < line.index))));
}

/** What a title says of publicity is its subject. */
function isTitle({ head }: HeadContext, cell: { readonly start: number; readonly end: number }): boolean {
  return head.values.some(({ label, value }) => label.words.field === 'name' && value !== null && value.start < cell.end && value.end > cell.start);
}

/** What was resolved in a closed session, or a session of others. Matches "in nichtöffentlicher Sitzung gefassten Beschlüsse" and "nichtöffentliche Sitzung des Aufsichtsrats"; not "öffentliche Sitzung". */
const OF_OTHERS = /Sitzung (?:am [\d.]{6,10} )?(?:gefasst|beschlossen|behandelt|beraten)|Sitzung (?:des|der) (?:Aufsichtsrat|Gesellschafterversammlung|Verwaltungsrat|Verbandsversammlung)/u;
/** Matches "Sitzung der Verbandsversammlung"; not "Sitzung des Aufsichtsrats". */
const OF_ASSOCIATION = /Sitzung (?:des|der) Verbandsversammlung/u;

/** The assembly of an association is the council of the association's own papers. */
const isOfOthers = ({ found }: HeadContext, text: string): boolean => OF_OTHERS.test(text) && !(found.body[0]?.rule === 'association' && OF_ASSOCIATION.test(text));
