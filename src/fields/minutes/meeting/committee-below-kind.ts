import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { hasVerb } from '../../wording/prose.js';
import { mark } from '../../paper-tree/mark.js';
import type { Committee } from '../../committees/committee-on-line.js';
import { nominative } from '../../committees/nominative.js';

/** The committee below the kind of minutes, as South Tyrol prints it: "BESCHLUSSNIEDERSCHRIFT DES" over "GEMEINDEAUSSCHUSSES", "Niederschrift" over "des Gemeinderates"; both may stand in the last column. */
export function committeeBelowKind(lines: readonly Line[]): Committee | undefined {
  for (const [at, line] of lines.slice(0, HEAD_LINES).entries()) {
    const filled = line.cells.filter(({ text }) => text !== '');
    const place = filled.findIndex(({ text }, index) => (index === 0 || index === filled.length - 1) && KIND.test(text));
    const below = lines[at + 1];
    const under = below?.cells.filter(({ text }) => text !== '') ?? [];
    const cell = below === undefined || place < 0 ? undefined : (under[place === 0 ? 0 : under.length - 1] ?? below);
    const kind = filled[place]?.text;
    if (cell === undefined || kind === undefined || (place > 0 && under.length > filled.length)) continue;
    const article = ARTICLE.exec(cell.text)?.[0].length ?? 0;
    if (article === 0 && !ENDS_IN_ARTICLE.test(kind)) continue;
    const printed = cell.text.slice(article);
    const name = (printed === printed.toUpperCase() ? printed.toLowerCase().replace(WORD, (word) => (SMALL_WORDS.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))) : printed);
    if (committeeWordIn(name) === null || printed.length > LONGEST || saysMore(name) || hasVerb(name)) continue;
    return { organization: mark(nominative(name, 'des '), { start: cell.start + article, end: cell.end }, 'committee-below-kind', 'implied'), meeting: null, session: false };
  }
  return undefined;
}

const HEAD_LINES = 16;
const LONGEST = 60;

/** More than the name, a day, a remark or another body: "Rates am 3.", "Rates (öffentlich)", "Gruppe des Rates"; not "Ausschusses für Bau". */
function saysMore(name: string): boolean {
  return MORE.test(name) || name.split(' ').some((word, at) => at > 0 && behindName.has(word));
}

/** Matches "Rates am 3.", "Rates (öffentlich)" and "gemeinsamen Beratung"; not "Rates". */
const MORE = /[\d(),:]|^\p{Ll}/u;
const behindName: ReadonlySet<string> = new Set(words.behindName);
/** Matches "BESCHLUSSNIEDERSCHRIFT DES", "Niederschrift" and "Auszug aus dem Verhandlungsbuch"; not "Niederschrift der Sitzung". */
const KIND = /^(?:Auszug aus (?:dem|der) )?(?:Beschluss|Sitzungs|Verhandlungs|Protokoll)?(?:niederschrift|protokoll|buch)(?: de[rs])?$/iu;
/** Matches "Niederschrift des"; not "Niederschrift". */
const ENDS_IN_ARTICLE = / de[rs]$/iu;
/** Matches "DES " before "GEMEINDERATES"; not "DESIGN". */
const ARTICLE = /^de[rs] (?=\p{L})/iu;
/** Matches each word; not marks. */
const WORD = /\p{L}+/gu;
/** Matches "und" and "für"; not "Bau". */
const SMALL_WORDS = /^(?:und|für|der|des)$/u;
