import sections from '../../vocabulary/sections.json' with { type: 'json' };
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

/** The text below "Beschlussvorschlag", up to the next section. It is never a decision. */
const MAX_LINES = 120;

export const proposedResolution: Recognizer = {
  name: 'proposed-resolution',
  recognize(document, found) {
    if (found.kind[0]?.value.kind !== 'paper') return {};
    const heads = sectionHeads(document);
    const heading = [...heads.keys()].find((line) => heads.get(line) === 'proposedResolution');
    if (heading === undefined) return {};
    let start = -1;
    let end = -1;
    for (const line of document.lines.slice(heading.index + 1, heading.index + MAX_LINES)) {
      if (line.text === '') continue;
      if (heads.has(line) || line.depth > 0 || tableHeadOf(line) !== null || isAnswered(line.text) || isHeadWithText(line.text)) break;
      if (start < 0) start = line.start;
      end = line.end;
    }
    if (start < 0) return {};
    return { add: { proposedResolution: [mark(flowing(document.text, { start, end }), { start, end }, 'section-below-heading')] } };
  },
};
