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
  return boxesBelow(context, lines);
}

/** "öffentliche Sitzung" over a box, and "nichtöffentliche Sitzung" over another: cells of a form, each on a line of its own. */
function boxesBelow({ document, tableLines }: HeadContext, lines: readonly Line[]): Mark<boolean> | null {
  const asked = lines.flatMap((line) => {
    const choice = tableLines.has(line.index) ? null : PUBLIC_CHOICE.exec(line.text);
    const box = document.lines[line.index + 1];
    return choice === null || box === undefined || !BOX_ALONE.test(box.text) ? [] : [{ isPublic: choice.groups?.['closed'] === undefined, ticked: TICKED.test(box.text), start: line.start, end: box.end }];
  });
  const [chosen, ...others] = asked.filter(({ ticked }) => ticked);
  const isAsked = asked.length === 2 && asked[0]?.isPublic !== asked[1]?.isPublic;
  return chosen === undefined || others.length > 0 || !isAsked ? null : mark(chosen.isPublic, chosen, 'publicity-ticked');
}

/** Matches "☒" and "[ ]"; not "☒ ja". */
const BOX_ALONE = /^(?:[☐☒☑]|\[[ xX]?\])$/u;
/** Matches "☒" and "[x]"; not "☐". */
const TICKED = /[☒☑xX]/u;

/** Letters typed instead of boxes, one of them crossed. Matches "X öffentlichen O nichtöffentlichen" and "O öffentlich\tX nicht öffentlich"; not "X öffentlich" alone. */
const TYPED_CHOICE = /(?<!\p{L})(?:(?<open>[Xx])[ \t]öffentlich\p{L}{0,2}[ \t](?:[Oo]|☐|_+)[ \t]?nicht[ -]?öffentlich|[Oo][ \t]öffentlich\p{L}{0,2}[ \t][Xx][ \t]nicht[ -]?öffentlich)/u;
