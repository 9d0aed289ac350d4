import type { Line } from '../../../tree/document.js';
import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { repeatedTown } from '../../wording/repeated-town.js';
import type { HeadContext } from '../../labels/head-context.js';
import { isInRowOfTable } from './in-table.js';

export interface FoundDate {
  readonly date: Mark<DateValue>;
  readonly rule: string;
}

/** Place and date before the text of a letter or paper: "Musterstadt, 12.03.2003", in one cell or in two. With a clock time they are a session's, but in a paper. */
export function byPlace(context: HeadContext, lines: readonly Line[]): FoundDate | null {
  for (const line of lines) {
    for (const [at, cell] of line.cells.entries()) {
      const first = context.dates.within(cell.start, cell.end)[0];
      if (first === undefined || first.value.precision !== 'day' || (first.value.time !== null && context.found.kind[0]?.value.kind !== 'paper') || (cell.end - first.end > 1 && !SIGN_OF_CLERK.test(context.document.text.slice(first.end, cell.end)) && !AGAIN.test(context.document.text.slice(first.end, cell.end)))) continue;
      const printed = context.document.text.slice(cell.start, first.start);
      const before = printed.slice(Math.max(0, repeatedTown(printed), BEHIND_LETTERHEAD.exec(printed)?.index ?? 0));
      const above = before === '' || before === 'den ' ? textAbove(context, line, at) : '';
      if (committeeWordIn(before) !== null || ((LOOSE.test(before) || cell.end - first.end > 1) && !namesTown(context, line, before))) continue;
      const beside = before === '' ? (line.cells[at - 1]?.text ?? '') : '';
      if ((isPlace(before) || (beside.endsWith(',') && isPlace(`${beside} `)) || (OPEN_PLACE.test(above) && isPlace(`${above} `))) && !isInRowOfTable(context, line)) return { date: first, rule: 'place-and-date' };
    }
  }
  return null;
}

/** The place with its postcode behind the name of the body, on one line: "Ortsgemeinde Musterheim 55291 Musterheim, den ". Matches from "55291 "; not in "Konto 12345 Stadt". */
const BEHIND_LETTERHEAD = /(?<=^\p{Lu}\p{L}+ \p{Lu}[\p{L}. -]{2,40} )\d{5} \p{Lu}[\p{L}. -]{2,40}, (?:den )?$/u;

/** Other words than a town may stand before these. Matches "Musterau, am " and "Musterau, d. "; not "Musterau, den ". */
const LOOSE = /, ?(?:am|d\.) ?$/u;

/** The town of the letterhead, or one that is named near the top. */
export function namesTown({ document, found }: HeadContext, own: Line, before: string): boolean {
  const town = (TOWN.exec(before)?.[0] ?? '').toLowerCase();
  const body = found.body[0]?.value.name.toLowerCase() ?? '';
  return town !== '' && (body.includes(town) || document.lines.slice(0, LETTERHEAD_LINES).some((line) => line !== own && line.text.toLowerCase().includes(town)));
}

const LETTERHEAD_LINES = 12;
/** Matches "Musterau" of "Musterau/Harz, am "; not "12345". */
const TOWN = /\p{Lu}[\p{L}-]{2,}/u;
/** Who wrote it, behind the day. Matches " / Mü" and "/Ku"; not " / 2" or " bis". */
const SIGN_OF_CLERK = /^ ?\/ ?\p{Lu}\p{L}{0,2}$/u;
/** Place and day once more, in the other language of a bilingual head. Matches " / Villanova, 08/04/2024" and " - Villanova, lì 08.04.2024"; not " / 12.05.2024". */
const AGAIN = /^ ?[/–-] ?\p{Lu}[\p{L}' -]{2,30}, (?:\p{Ll}{1,3} )?\d{1,2}[./]\d{1,2}[./]\d{4}$/u;
/** A day of the week or a session, and no place. Matches "Mittwoch, ", "Di. " and "Sitzung am Mittwoch, "; not "Sitzungsvorlage Musterau, ". */
const NO_PLACE = /^(?:(?:Mo|Di|Mi|Do|Fr|Sa|So|\p{L}+tag|Mittwoch)[.,]|[^,]{0,60}(?:[Ss]itzung(?!s(?:vorlage|drucksache))|[ \t]am (?!\p{Lu})|\p{L}tag,|Mittwoch,))/u;
/** Matches "Musterstadt, ", "Muster/Altmark, ", "12345 Musterstadt, ", "Ausgefertigt: Musterstadt, ", "Aufgestellt: Musterstadt, den " and "Bad Muster, den ", "Musterstadt, d. "; not "Musterstadt am". */
const PLACE = /^(?:(?:\p{Lu}{1,2}-)?\d{4,5} |(?:Ausgefertigt|Ausfertigung|Aufgestellt|Erstellt|Gefertigt|Verfasst): ?)?\p{Lu}[\p{L}()./-]+(?: [\p{L}().-]+){0,3}(?:, ?(?:den |dem |d\. ?|am )?| \/ | den )$/u;

/** The line above, or the cell above in a row of cells, the last above the last: "Telefon: | Musterau," over "0123/45 | 03.05.2023". */
function textAbove({ document }: HeadContext, line: Line, at: number): string {
  const above = document.lines[line.index - 1];
  if (above === undefined || (above.cells.length > 1) !== (line.cells.length > 1)) return '';
  return (at === line.cells.length - 1 ? above.cells.at(-1) : above.cells.length === line.cells.length ? above.cells[at] : undefined)?.text ?? '';
}

/** A place whose day stands below it. Matches "Musterau," and "Musterau, den"; not "Musterau, Markt". */
const OPEN_PLACE = /,(?: de[nm])?$/u;

/** No committee, whose name may end in a comma before its day: "Ausschuss für Bau," beside "12.03.2020". */
const isPlace = (text: string): boolean => PLACE.test(text) && !NO_PLACE.test(text) && committeeWordIn(text) === null;
