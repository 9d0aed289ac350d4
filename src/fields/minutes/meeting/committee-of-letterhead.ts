import type { Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { mark } from '../../paper-tree/mark.js';
import { isSentence } from '../../wording/prose.js';
import type { Committee } from '../../committees/committee-on-line.js';
import { nominative } from '../../committees/nominative.js';

/** The committee whose letterhead it is: "Die Stadtverordnetenversammlung" beside the name of the town. */
export function committeeOfLetterhead(lines: readonly Line[]): Committee | undefined {
  for (const { cells } of lines.slice(0, LETTERHEAD_LINES)) {
    const cell = cells.find(({ text }) => CHAIR_OF.test(text)) ?? cells.find(({ text }) => text !== '');
    const chaired = cell === undefined ? 0 : (CHAIR_OF.exec(cell.text)?.[0].length ?? 0);
    if (cell !== undefined && chaired > 0) {
      const name = cell.text.slice(chaired);
      const bent = nominative(name, 'des ');
      if (committeeWordIn(name) !== null && !isSentence(name)) return { organization: mark(bent, { start: cell.start + chaired, end: cell.end }, 'letterhead', bent === name ? 'written' : 'implied'), meeting: null, session: false };
    }
    const article = cell === undefined ? 0 : (NAMED.exec(cell.text)?.[0].length ?? 0);
    const word = cell === undefined || article === 0 ? null : committeeWordIn(cell.text.slice(article));
    if (cell === undefined || word === null || word.start > 0 || article + word.end < cell.text.length) continue;
    return { organization: mark(cell.text.slice(article), { start: cell.start + article, end: cell.end }, 'letterhead'), meeting: null, session: false };
  }
  return undefined;
}

const LETTERHEAD_LINES = 4;
/** Matches "Die Vorsitzende des " before "Bauausschusses"; not "Die Vorsitzende". */
const CHAIR_OF = /^(?:Die|Der) (?:stellvertretende )?Vorsitzende (?:des|der) (?=\p{Lu})/u;
/** Matches "Die " of "Die Stadtverordnetenversammlung"; not "Dienstag". */
const NAMED = /^(?:Der|Die|Das) /u;
