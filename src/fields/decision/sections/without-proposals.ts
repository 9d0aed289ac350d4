import words from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';
import type { Line } from '../../../tree/document.js';
import { headsSection } from './decision-sections.js';
import { isResultLine } from './result-line.js';

/** Lines without proposals and facts, which go on to the next result or resolution. */
export function withoutProposals(lines: readonly Line[]): readonly Line[] {
  let proposed = false;
  return lines.filter((line) => {
    if (headsProposal(line)) proposed = true;
    else if (proposed && (headsSection(line) || isResultLine(line) || FINDS.test(line.text))) proposed = false;
    return !proposed;
  });
}

const proposals = printedWords(words.proposals);

/** A head of what is only proposed or told: "Beschlussvorschlag:", "Sachverhalt:"; not "Beschluss:". */
export function headsProposal({ text }: Line): boolean {
  const end = proposals.endAt(text, 0);
  return end > 0 && HEAD_ENDS.test(text.slice(end));
}

/** Matches ":" and " der Verwaltung (Kurzfassung)"; not " Nordmarkt", for "Sachstand Nordmarkt" is a name. */
const HEAD_ENDS = /^(?: der Verwaltung)?(?::|$| \()/u;

/** Who presides tells what came out. Matches "Bürgermeister Muster stellt fest:"; not "Die Verwaltung stellt fest, dass". */
const FINDS = /^\p{Lu}[^.:]{2,60} stellt (?:abschließend |somit )?fest:$/u;
