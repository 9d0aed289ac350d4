import { isAgendaNote } from '../../vocabulary/agenda-note.js';
import type { Span } from '../document.js';
import { linesBetween, textOf } from './inline.js';
import { isReference, isWord } from './page-words.js';
import { namesPaper } from './paper-of-row.js';
import { blankBetween } from './row-cells.js';
import { wordsOf } from './spans.js';
import { isStrong } from './strong-line.js';
import type { Walk } from './walk-state.js';

/** The title is what stands before the first label, or what is bold above other lines; a heading in the cell is the title. */
export function titleOf(walk: Walk, at: number): { name: Span[]; more: Span[][] } {
  const { page } = walk.source;
  const heading = headingIn(walk, at);
  if (heading >= 0) {
    const behind = page.nodes[heading]?.last ?? heading;
    const lines = [...linesBetween(walk.source, at, heading), ...linesBetween(walk.source, behind, page.nodes[at]?.last ?? behind)];
    return { name: withoutItemWord(page.text, textOf(walk.source, heading)), more: factsOf(walk, lines) };
  }
  const lines = linesBetween(walk.source, at, beforeList(walk, at));
  const strong = lines.findIndex((line) => !isStrong(walk, line));
  const from = lines.findIndex((line, index) => index > 0 && (index === strong || isFact(wordsOf(page.text, line))));
  const name = (from < 0 ? lines : lines.slice(0, from)).filter((line) => !isWord('nothing', wordsOf(page.text, line)));
  return { name: name.flatMap((line, index) => (index === 0 ? line : [...blankBetween(walk, line), ...line])), more: from < 0 ? [] : lines.slice(from) };
}

function headingIn({ source: { page } }: Walk, within: number): number {
  if (page.headings(within) === 0) return -1;
  for (let at = within + 1; at < (page.nodes[within]?.last ?? 0); at += 1) if (page.headingDepth(at) > 0) return at;
  return -1;
}

/** Lists in a title's cell are its documents. */
function beforeList({ source: { page } }: Walk, within: number): number {
  const last = page.nodes[within]?.last ?? within;
  for (let at = within + 1; at < last; at += 1) {
    if ((page.nodes[at]?.name === 'ul' || page.nodes[at]?.name === 'ol') && page.textLength(within) > page.textLength(at)) return at;
  }
  return last;
}

/** Of what stands around a title: what was decided, and the first paper. */
function factsOf(walk: Walk, lines: readonly Span[][]): Span[][] {
  let papers = 0;
  return lines.filter((line) => {
    const words = wordsOf(walk.source.page.text, line).trim();
    if (namesPaper(words)) papers += 1;
    return namesPaper(words) ? papers === 1 : isFact(words) || isWord('outcome', words);
  });
}

/** "TOP - Neubau": the word in front of a title. */
function withoutItemWord(text: string, spans: readonly Span[]): Span[] {
  const [first, ...others] = spans;
  return first !== undefined && text.startsWith(ITEM_WORD, first.start) ? [{ start: first.start + ITEM_WORD.length, end: first.end }, ...others] : [...spans];
}

const ITEM_WORD = 'TOP - ';

/** Matches "Beschluss: geändert" and "Abstimmung:"; not "hier: Vergabe". */
const LABELLED = /^(?<label>\p{Lu}[\p{L} -]{2,30}):/u;

function isFact(words: string): boolean {
  if (namesPaper(words) || NUMBER_IN_MARKS.test(words) || MOVER.test(words) || isAgendaNote(words) || isNumberAlone(words)) return true;
  const label = LABELLED.exec(words)?.groups?.['label'];
  return label !== undefined && (isWord('result', label) || isWord('reference', label));
}

/** Whether a line is nothing but a number of a paper, without a word for it. */
export function isNumberAlone(words: string): boolean {
  return isReference(words) && NUMBER_ALONE.test(words.trim());
}

/** A number that needs no marks. Matches "20-26 / T 012345" and "VO/0123/24"; not "2019/2020", "Abschnitt 12/34", "StR-Antrag 14-20 / A 00555" or "3/4". */
const NUMBER_ALONE = /^(?!\d{4}\/\d{4}$|(?:\p{L}{1,4}-)?\p{Lu}\p{Ll}{3,} )(?:[^\d]{0,12}\d){5,}/u;
/** A number on a line of its own. Matches "- 101.19.812 -" and "(VO/0123/24)"; not "- neu -" or "(2. Lesung)". */
const NUMBER_IN_MARKS = /^(?:[-–] (?=[^ ]{0,20}\d)[\p{L}\d./-]{5,30} [-–]|\((?=[^ ]{0,20}\d)[\p{L}\d./-]{5,30}\))$/u;
/** Who brought an item in or reports on it, on a line below its title. Matches "Vorlage des Magistrats", "Gemeinsamer Antrag der CDU-Fraktion" and "Berichterstatter/in: Stadtrat Muster"; not "Antrag auf Förderung". */
const MOVER = /^(?:(?:Gemeinsame|Interfraktionelle|Dringliche)[rs] )?(?:(?:Änderungs|Dringlichkeits|Ergänzungs|Beschluss)?(?:antrag|vorlage)|Antrag|Vorlage|Anfrage) (?:der|des|von) (?=.{0,30}(?:[Ff]raktion|Gruppe|Magistrat|Verwaltung|Ober|Bürgermeister|Senat|Stadtrat|Gemeinderat|Kreis))|^(?:Berichterstatter(?:\/?-?in(?:nen)?)?|Berichterstattung|Referent(?:\/?-?in)?):/u;
