import type { Line } from '../../tree/document.js';
import { headsSection } from './decision-sections.js';
import { isResultLine } from './result-line.js';

/** Lines without proposals and facts, which go on to the next result or resolution. */
export function withoutProposals(lines: readonly Line[]): readonly Line[] {
  let proposed = false;
  return lines.filter((line) => {
    if (PROPOSAL.test(line.text)) proposed = true;
    else if (proposed && (headsSection(line) || isResultLine(line) || FINDS.test(line.text))) proposed = false;
    return !proposed;
  });
}

export function headsProposal({ text }: Line): boolean {
  return PROPOSAL.test(text);
}

/** Heads of what is only proposed or told. Matches "Beschlussvorschlag:" and "Sachverhalt:"; not "Beschluss:" or "Sachstand Nordmarkt", which is a name. */
const PROPOSAL = /^(?:Beschlu(?:ss|ß)(?:vorschlag|antrag|entwurf)|Verwaltungsvorschlag|Antragstext|Sachverhalt|Sachdarstellung|Begründung|Sachstand)(?: der Verwaltung)?(?::|$| \()/u;

/** Who presides tells what came out. Matches "Bürgermeister Muster stellt fest:"; not "Die Verwaltung stellt fest, dass". */
const FINDS = /^\p{Lu}[^.:]{2,60} stellt (?:abschließend |somit )?fest:$/u;
