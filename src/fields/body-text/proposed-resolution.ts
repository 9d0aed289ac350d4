import sections from '../../vocabulary/sections.json' with { type: 'json' };
import type { Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { printedWords } from '../../vocabulary/printed-words.js';
import { tableHeadOf } from '../columns/table-head.js';
import { sectionHeads, sectionNamed } from '../head-region/head-region.js';
import { flowing, mark } from '../paper-tree/mark.js';
import type { Recognizer } from '../paper-tree/recognizer.js';

/** The name of a section before the answers of a form: "Finanzielle Auswirkungen  ☐ ja  ☒ nein". */
function isAnswered(text: string): boolean {
  const answer = text.length <= LONGEST_ANSWERED && ENDS_IN_ANSWER.test(text) ? ANSWER.exec(text) : null;
  return answer !== null && sectionNamed(text.slice(0, answer.index).replaceAll('\t', ' ')) !== null;
}

const LONGEST_ANSWERED = 120;
/** Matches "nein", "ja:" and "nein ☒" at the end; not "Anja" or "ja, wenn". */
const ENDS_IN_ANSWER = /(?<!\p{L})(?:ja|nein)[^\p{L}]{0,8}$/iu;
/** Where the answers begin. Matches " ja", "\t☐" and ": [x]"; not " Jahr". */
const ANSWER = /[\s:]{1,3}(?:[☐☒☑□([_]|(?:ja|nein|x)(?!\p{L}))/iu;

/** "Begründung: Die Halle ist alt.": a section that begins on the line of its name. */
const isHeadWithText = (text: string): boolean => WITH_TEXT.has(text.slice(0, Math.max(0, text.slice(0, LONGEST_HEAD).indexOf(': '))));
const WITH_TEXT: ReadonlySet<string> = new Set(sections.withText);
const LONGEST_HEAD = 40;

/** What stands below a proposal and is none of it: "Beratungsergebnis:", "Anlagen", "Finanzwirksamkeit:", "Finanzierungshilfen ☐ ja". */
function endsProposal(line: Line, above: Line | undefined, next: Line | undefined): boolean {
  const { text } = line;
  if (above !== undefined && above.text !== '' && !SENTENCE_END.test(above.text)) return false;
  if (text.startsWith('gez.') || text.startsWith('Gez.') || isBrokenHead(text, next)) return true;
  const word = closing.endAt(text, 0);
  return word > 0 && BEHIND_CLOSING.test(text.slice(word));
}

const closing = printedWords(sections.closesProposal);
/** What may stand behind such a word. Matches "", ":", ": einstimmig" and " ☐ ja"; not " 2 wird beschlossen". */
const BEHIND_CLOSING = /^(?:$|:| ?[☐☒☑□]| ?\[[ xX]?\])/u;

/** The name of a section over two lines: "Finanzielle" and "Auswirkungen", "Finanzielle Auswir-" and "kungen". */
function isBrokenHead(text: string, next: Line | undefined): boolean {
  if (next === undefined || text.length > LONGEST_HEAD || next.text.length > LONGEST_HEAD || SENTENCE_END.test(text)) return false;
  return sectionNamed(text.endsWith('-') ? text.slice(0, -1) + next.text : `${text} ${next.text}`) !== null;
}

/** Matches "vergeben.", "beschließt:" and "(Anlage 1)"; not "Finanzielle". */
const SENTENCE_END = /[.:;!?)“"€]$/u;

/** The text below "Beschlussvorschlag", up to the next section. It is never a decision. */
const MAX_LINES = 120;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the text begins in "Beschlussvorschlag: Der Rat stimmt zu."; -1 in other lines. */
function textBehind({ text, cells, start }: Line): number {
  const colon = cells.length === 1 ? text.slice(0, LONGEST_HEAD).indexOf(': ') : -1;
  return colon > 0 && SENTENCE_END.test(text) && text.includes(' ', colon + 2) && sectionNamed(text.slice(0, colon)) === 'proposedResolution' ? start + colon + 2 : -1;
}

/** The text below a heading or, from `begin` on, behind it, null where there is none: also below a word that heads a column of the Beratungsfolge. */
function textBelow({ lines }: Document, heads: ReadonlyMap<Line, unknown>, heading: Line, days: readonly Range[], begin = -1): Range | null {
  let start = begin;
  let end = begin < 0 ? -1 : heading.end;
  for (const line of lines.slice(heading.index + 1, heading.index + MAX_LINES)) {
    if (line.text === '') continue;
    if (heads.has(line) || line.depth > 0 || tableHeadOf(line) !== null || isAnswered(line.text) || isHeadWithText(line.text) || endsProposal(line, lines[line.index - 1], lines[line.index + 1])) break;
    if (days.some((day) => day.start >= line.start && day.start < line.end)) return start >= 0 && SENTENCE_END.test(lines.find((one) => one.end === end)?.text ?? '') ? { start, end } : null;
    if (start < 0) start = line.start;
    end = line.end;
  }
  return start < 0 ? null : { start, end };
}

export const proposedResolution: Recognizer = {
  name: 'proposed-resolution',
  recognize(document, found) {
    if (found.kind[0]?.value.kind !== 'paper') return {};
    const heads = sectionHeads(document);
    const days = gathered(found.consultations, ({ value: { date } }) => (date === null ? [] : [date]));
    // "Beschlussfassung" in a cell of the Beratungsfolge is a role and heads nothing.
    const table = new Set(gathered(found.regions, ({ value: { region, lines } }) => (region === 'consultations' ? lines : [])));
    for (const [heading, kind] of heads) {
      const range = kind === 'proposedResolution' && !table.has(heading.index) ? textBelow(document, heads, heading, days) : null;
      if (range !== null) return { add: { proposedResolution: [mark(flowing(document.text, range), range, 'section-below-heading')] } };
    }
    for (const line of document.lines) {
      const begin = table.has(line.index) ? -1 : textBehind(line);
      const range = begin < 0 ? null : textBelow(document, heads, line, days, begin);
      if (range !== null) return { add: { proposedResolution: [mark(flowing(document.text, range), range, 'section-behind-heading')] } };
    }
    return {};
  },
};
