import type { Line } from '../../../tree/document.js';
import { boxBefore, boxesIn } from '../../forms/form-boxes.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import type { HeadContext } from '../../labels/head-context.js';

/** What a ticked box says. Matches "öffentlich", "nicht öffentlich" and "öffentliche Sitzung"; not "öffentliche Ordnung" or "Bericht aus dem nichtöffentlichen Sitzungsteil". */
const PUBLIC_CHOICE = /^(?<closed>[Nn]icht[ -]?)?[Öö]ffentlich(?:e[rs]?(?= (?:Sitzung|Beratung|Behandlung|Drucksache|Teil|\p{L}*[Vv]orlage)(?!\p{L})))?(?!\p{L})/u;

export function tickedPublicity(context: HeadContext, lines: readonly Line[]): Mark<boolean> | null {
  for (const line of lines) {
    const typed = context.tableLines.has(line.index) ? null : TYPED_CHOICE.exec(line.text);
    if (typed !== null) return mark(typed.groups?.['open'] !== undefined, { start: line.start + typed.index, end: line.start + typed.index + typed[0].length }, 'publicity-ticked');
    for (const cell of line.cells) {
      for (const box of context.tableLines.has(line.index) ? [] : [...boxesIn(cell.text), boxBefore(cell.text)]) {
        const found = box?.ticked === true ? PUBLIC_CHOICE.exec(cell.text.slice(box.end)) : null;
        if (box !== null && found !== null) return mark(found.groups?.['closed'] === undefined, { start: cell.start + box.start, end: cell.start + box.end + found[0].length }, 'publicity-ticked');
      }
    }
  }
  return null;
}

/** Letters typed instead of boxes, one of them crossed. Matches "X öffentlichen O nichtöffentlichen" and "O öffentlich\tX nicht öffentlich"; not "X öffentlich" alone. */
const TYPED_CHOICE = /(?<!\p{L})(?:(?<open>[Xx])[ \t]öffentlich\p{L}{0,2}[ \t](?:[Oo]|☐|_+)[ \t]?nicht[ -]?öffentlich|[Oo][ \t]öffentlich\p{L}{0,2}[ \t][Xx][ \t]nicht[ -]?öffentlich)/u;
