import type { Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import type { HeadContext } from '../../labels/head-context.js';
import { ANNEX } from './annex.js';

/** Publicity on the line of something else: behind its value, or between dashes. */

/** Behind the number or another value, on a line whose blanks are lost: "Vorlagen-Nr. SV-10-0562 öffentlich". */
export function publicityBehindValue({ head, tableLines }: HeadContext): Mark<boolean> | null {
  for (const { label: { line } } of head.values) {
    const found = tableLines.has(line.index) || line.text.length > LONGEST_LINE || ANNEX.test(line.text) ? null : BEHIND_VALUE.exec(line.text);
    if (found !== null) return mark(found.groups?.['closed'] === undefined, { start: line.start + found.index, end: line.end }, 'publicity-behind-value');
  }
  return null;
}

/** Matches the end of "Nr. SV-10-0562 öffentlich", "Öffentlichkeitsstatus öffentlich" and "Tel.: -264 nichtöffentlich"; not "wird veröffentlicht" or "Anlagen öffentlich". */
const BEHIND_VALUE = /(?<=\d |Öffentlichkeitsstatus )(?<closed>nicht[ -]?)?öffentlich$/iu;

/** Beside the kind, between dashes. Matches "Bürgerantrag - öffentlich - gem. § 24" and "Vorlage – nicht öffentlich –"; not "öffentlich - rechtlich". */
const BETWEEN_DASHES = /(?<=^\p{Lu}[\p{L} ]{3,40} [-–] )(?<closed>nicht ?)?öffentlich(?= [-–])/iu;

/** The same with its rule, alone or behind the kind. Matches "- öffentlich nach § 48 Abs. 2 GO NRW - 66-3" and "Vorlage - nicht öffentlich gemäß § 4 -"; not "- öffentliche Plätze -" or "öffentlich nach § 48". */
const BY_RULE = /(?<=^(?:\p{Lu}[\p{L} ]{3,40} )?(?:[-–] ?)?)(?<closed>nicht[ -]?)?öffentlich (?:nach|gem\.|gemäß) § ?\d[^–§]{0,40} [-–](?: |$)/iu;

/** The last part of a subject in parts. Matches the end of "Anfrage nach § 9; Lärmschutz; – öffentlich –"; not of "Plätze – öffentlich –". */
const LAST_PART = /(?<=; [-–] ?)(?<closed>nicht[ -]?)?öffentlich(?= ?[-–]$)/iu;

export function publicityBetweenDashes(context: HeadContext, lines: readonly Line[]): Mark<boolean> | null {
  for (const line of lines) {
    for (const cell of line.cells) {
      const found = context.tableLines.has(line.index) ? null : cell.text.length > LONGEST_LINE ? LAST_PART.exec(cell.text) : BETWEEN_DASHES.exec(cell.text) ?? BY_RULE.exec(cell.text);
      if (found !== null) return mark(found.groups?.['closed'] === undefined, { start: cell.start + found.index, end: cell.start + found.index + found[0].length }, 'publicity-between-dashes');
    }
  }
  return null;
}

/** Longer lines are text. */
export const LONGEST_LINE = 90;

/** "Die Vorlage ist öffentlich." alone on lines of the form below the text; in minutes how the session voted: "in öffentlicher Sitzung, durch Handerheben". */
export function publicityAtEnd({ document, found }: HeadContext): Mark<boolean>[] {
  const kind = found.kind[0]?.value.kind;
  if (kind !== 'paper' && kind !== 'minutes') return [];
  return gathered(document.lines, (line) => {
    const sentence = kind === 'minutes' ? (line.text.startsWith('in ') ? VOTED_IN.exec(line.text) : null) : line.text.length < LONGEST_LINE && line.text.startsWith('Die ') ? AT_END.exec(line.text) : null;
    return sentence === null ? [] : [mark(sentence.groups?.['closed'] === undefined, line, 'publicity-of-form')];
  });
}

/** Matches "Die Vorlage ist öffentlich." and "Die Beratung erfolgt nicht öffentlich"; not "Die Sitzung war öffentlich." */
const AT_END = /^Die (?:Vorlage|Drucksache|Beschlussvorlage|Beratung|Behandlung) (?:ist|erfolgt) (?<closed>nicht[ -]?)?öffentlich\.?$/u;
/** Matches "in öffentlicher Sitzung, durch Handerheben" and "in nichtöffentlicher Sitzung einstimmig"; not "in öffentlicher Sitzung beraten". */
const VOTED_IN = /^in (?<closed>nicht[ -]?)?öffentlicher Sitzung,? (?:durch Handerheben|in (?:offener|geheimer) Abstimmung|einstimmig|mit \d{1,3} (?:Ja|Stimmen))/u;
