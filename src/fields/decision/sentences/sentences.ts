import type { Document, Line } from '../../../tree/document.js';
import { codeAt } from '../../../vocabulary/letters.js';
import { signSet } from '../../../vocabulary/sign-set.js';
import { gathered } from '../../../tree/gathered.js';
import { narrowText } from '../../../tree/narrow-text.js';
import { labelBook } from '../../labels/labels.js';
import { attests } from '../sections/closes-result.js';
import { sectionHead } from '../sections/section-heads.js';
import { isResultLine } from '../sections/result-line.js';
import { endsSentenceAbove } from './sentence-above.js';

/** The sentences of running text, over the ends of their lines. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Between two sentences. Matches ". Der" and "? - Damit", also behind "AG", "€" and "stimmt zu"; not "Nr. 3", "z. B. der", "StR. Muster" or "III. Bezirk". Sticky. */
const BETWEEN = /(?<=\p{L}{3}[.:;?!]| (?:zu|ab|an)\.|\d{4}\.|\)[.:]|(?:AG|KG|SE|eG|[€%“"])\.)(?<!(?<!\p{L})(?:StR|[Bb]gm|Vizebgm|Mag|Ing|Dipl|StvV|Prof|[IVX]{3,5})\.) (?:[–-] )?(?=\p{Lu})/uy;
/** Matches each line end and tab, which become one blank, so that offsets hold; not the blank between words. */
const OTHER_BLANK = /[^\S ]/gu;

/** Sentences of each paragraph; blanks are single characters, so that offsets into the text hold. */
export function sentencesOf(document: Document, lines: readonly Line[]): Sentence[] {
  return gathered(paragraphsOf(lines), ({ start, end }) => {
    const text = narrowText(document.text.slice(start, end)).replace(OTHER_BLANK, ' ');
    const cuts = [0, ...cutsOf(text), text.length];
    return cuts.slice(1).map((cut, at) => {
      const from = cuts[at] ?? 0;
      return { text: text.slice(from, cut).trimEnd(), start: start + from };
    });
  });
}

/** Where sentences begin, found from the blanks behind a mark. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!mayEndSentence(codeAt(text, at - 1))) continue;
    BETWEEN.lastIndex = at;
    if (BETWEEN.test(text) && !isBracketed(text, at)) cuts.push(BETWEEN.lastIndex);
  }
  return cuts;
}

/** Stop, colon, semicolon, question and exclamation mark. */
const mayEndSentence = signSet('.:;?!');

/** Within a bracket, such as "(Gegenstimme: Frau Muster)". */
function isBracketed(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return near.lastIndexOf('(') > near.lastIndexOf(')');
}

const LONGEST_BRACKET = 80;

/** A capital article opens a sentence though the line above, a name, ends without a stop. Matches "Das Protokoll"; not "das Protokoll". */
const OPENS = /^(?:Der|Die|Das|Dem|Den) \p{L}/u;
/** The line above goes on. Matches "für" and "Grüne," at the end; not "Haus" or the end of "- Vorlage 12 -". */
const CUT = /(?:,|(?<!\d )[–-]|(?<!\p{L})\p{Ll}{2,6})$/u;

/** Where the text begins beside the number of the resolution in a narrow column, "B.-Nr. 41/06 | Der Rat stimmt", or beside what is empty there; null in other lines. */
function besideNumber({ cells }: Line): number | null {
  const [number, text, more] = cells;
  if (number === undefined || text === undefined || more !== undefined) return null;
  return number.text === '' || (number.text.length < LONGEST_NUMBER && labelBook.matchAt(number.text, 0)?.value.field === 'resolution') ? text.start : null;
}

const LONGEST_NUMBER = 40;

function paragraphsOf(lines: readonly Line[]): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let open = false;
  let above: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'furniture') {
      open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    open &&= line.index === (above?.index ?? 0) + 1;
    const alone: boolean = isResultLine(line) && !(open && endsSentenceAbove(line, above));
    if (alone || sectionHead(line.text) !== null || (open && attests(line.text)) || (open && OPENS.test(line.text) && !CUT.test(above?.text ?? ''))) open = false;
    above = line;
    const beside = besideNumber(line);
    const isRow = beside === null && line.text.includes('\t');
    if (open && last !== undefined && !isRow) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push({ start: beside ?? line.start, end: line.end });
    open = !isRow && !alone;
  }
  return paragraphs;
}
