import type { Line } from '../../../tree/document.js';
import { boxesIn, isCross } from '../../forms/form-boxes.js';
import type { AskedPublicity } from './asked-publicity.js';

/**
 * The two words of a form and the boxes beside them, each on a line of its own as converters print cells: "X" over
 * "öffentlich" over "nichtöffentlich". Where every word has a box, their order tells which belong together; of a single
 * cross only that before both words does. Between the words it could be of either, as on one line.
 */
export interface StackedPublicity extends AskedPublicity {
  readonly lines: readonly Line[];
}

type Says = 'open' | 'closed' | 'ticked' | 'empty';

interface Part {
  readonly line: Line;
  readonly says: Says;
}

export function stackedPublicity(lines: readonly Line[]): readonly StackedPublicity[] {
  const printed = lines.filter(({ text }) => text !== '');
  const found: StackedPublicity[] = [];
  for (const [at, line] of printed.entries()) {
    if (!partsOn(line).some(({ says }) => says === 'open') || partsOn(line).some(({ says }) => says === 'closed')) continue;
    const run = runAround(printed, at);
    const words = run.filter(isWord);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || words.length !== 2 || run.length === words.length || !words.some(({ says }) => says === 'closed')) continue;
    found.push({ line, lines: run.map((part) => part.line), start: first.line.start, end: last.line.end, ...answerOf(ofWords(run, printed), words) });
  }
  return found;
}

/** The lines of boxes and of both words around one of them. */
function runAround(lines: readonly Line[], at: number): readonly Part[] {
  let from = at;
  let to = at;
  while (from > 0 && partsOn(lines[from - 1]).length > 0 && at - from < MOST_AROUND) from -= 1;
  while (to + 1 < lines.length && partsOn(lines[to + 1]).length > 0 && to - at < MOST_AROUND) to += 1;
  return lines.slice(from, to + 1).flatMap(partsOn);
}

/** What a line says, a box or a word, or both beside each other; nothing where anything else stands on it. */
function partsOn(line: Line | undefined): readonly Part[] {
  if (line === undefined || line.text.length > LONGEST) return [];
  const said = line.text.replace(STROKES, (strokes) => (strokes.toLowerCase().includes('x') ? '\t☒' : '\t☐')).replace(SIGNS, '\t$&\t').split('\t').filter((text) => text.trim() !== '').map((text) => saidBy(text.trim()));
  return said.length > MOST_ON_LINE || said.some((says) => says === null) ? [] : said.flatMap((says) => (says === null ? [] : [{ line, says }]));
}

const MOST_ON_LINE = 2;
/** A box typed as two strokes. Matches "/ x /", "/\t/" and "/x/"; not "1/2". */
const STROKES = /(?<=^|\s)\/\s{0,5}(?:[xX]\s{0,5})?\/(?=\s|$)/gu;

/** Matches "☒", "[x]" and "( )"; not "(3)". */
const SIGNS = /[☒☑✓✔☐□]|\[[ _xX]?\]|\([ _xX]?\)/gu;

const MOST_AROUND = 3;

/** Boxes first and last: one of the two belongs to the choice that stands next to it, "Tischvorlage" over its box. */
function ofWords(run: readonly Part[], lines: readonly Line[]): readonly Part[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || isWord(first) || isWord(last) || run.length !== 2 * run.filter(isWord).length + 1) return run;
  const [above, below] = [isChoiceOf(first.line, lines[lines.indexOf(first.line) - 1]), isChoiceOf(last.line, lines[lines.indexOf(last.line) + 1])];
  return above === below ? run : above ? run.slice(1) : run.slice(0, -1);
}

const isChoiceOf = (box: Line, line: Line | undefined): boolean => line !== undefined && Math.abs(line.index - box.index) === 1 && CHOICE.test(line.text);

const isWord = ({ says }: Part): boolean => says === 'open' || says === 'closed';
/** Matches "Tischvorlage"; not "Drucksache 12" or "Einreicher:". */
const CHOICE = /^\p{L}[\p{L} -]{2,40}$/u;

function answerOf(run: readonly Part[], words: readonly Part[]): Pick<AskedPublicity, 'isPublic' | 'undecided'> {
  const boxes = run.filter((part) => !words.includes(part));
  const ticked = boxes.filter(({ says }) => says === 'ticked');
  const [tick] = ticked;
  if (tick === undefined || ticked.length > 1) return { isPublic: null, undecided: ticked.length > 1 };
  const beside = words.find(({ line }) => line === tick.line);
  if (beside !== undefined) return { isPublic: beside.says === 'open', undecided: false };
  const isAlternating = run.every((part, at) => words.includes(part) !== words.includes(run[at - 1] ?? part) || at === 0);
  const isPaired = boxes.length === words.length && (isAlternating || isParted(run, boxes));
  const chosen = isPaired ? words[boxes.indexOf(tick)] : boxes.length === 1 && run[0] === tick ? words[0] : undefined;
  return chosen === undefined ? { isPublic: null, undecided: true } : { isPublic: chosen.says === 'open', undecided: false };
}

/** All boxes before all words, or behind them. */
const isParted = (run: readonly Part[], boxes: readonly Part[]): boolean => [run.slice(0, boxes.length), run.slice(-boxes.length)].some((part) => part.every((one) => boxes.includes(one)));

function saidBy(text: string): Says | null {
  if (isCross(text)) return 'ticked';
  if (text === 'O' || text === 'o') return 'empty';
  const words = WORDS.exec(text);
  if (words !== null) return words.groups?.['closed'] === undefined ? 'open' : 'closed';
  const [box] = boxesIn(text);
  return box?.start === 0 && box.end >= text.length ? (box.ticked ? 'ticked' : 'empty') : null;
}

const LONGEST = 40;
/** Matches "öffentlich", "Nichtöffentlich" and "nicht öffentliche Sitzung"; not "öffentlich/nichtöffentlich" or "öffentliche Ordnung". */
const WORDS = /^(?<closed>nicht[ -]?)?öffentlich(?:e[rs]? (?:Sitzung|Beratung|Vorlage|Behandlung))?$/iu;
