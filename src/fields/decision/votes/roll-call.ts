import type { Document, Line } from '../../../tree/document.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';

/**
 * A vote by name, whose sides are listed with their number behind: "Es stimmten mit Ja: Adler, Berg, Dr. Claus (3)". Names
 * alone are not counted.
 */
export function rollCall({ text }: Document, lines: readonly Line[]): VoteValue | null {
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const found = OPENS.has(line.text.charAt(0)) ? SIDE.exec(line.text) : null;
    if (found === null) continue;
    const side = found.groups?.['yes'] !== undefined ? 'yes' : found.groups?.['no'] !== undefined ? 'no' : 'abstentions';
    const last = lines.slice(at, at + MOST_LINES).find((one, below) => COUNT.test(one.text) || (lines[at + below + 1]?.text ?? '') === '');
    const count = COUNT.exec(text.slice(line.start, last?.end ?? line.end))?.groups?.['count'];
    if (count !== undefined && !counts.has(side)) counts.set(side, Number(count));
  }
  const [yes, no] = [counts.get('yes'), counts.get('no')];
  return yes === undefined || no === undefined ? null : { yes, no, abstentions: counts.get('abstentions') ?? null, unanimous: no > 0 ? false : null };
}

const MOST_LINES = 6;
const OPENS: ReadonlySet<string> = new Set(['E', 'M', 'D', 's']);
/** Matches "Es stimmten mit Ja: Adler", "Mit Nein stimmten: Berg", "Enthalten haben sich: " and "Der Stimme enthielten sich: " before a name; not "Ja: 12". */
const SIDE = /^(?:(?:(?:Es )?stimm(?:t)?en mit|Mit) (?:(?<yes>Ja)|(?<no>Nein))(?: stimm(?:t)?en)?|Enthalten haben sich|(?:Der Stimme|Es) enthielten sich|Enthaltungen)[ \t]?:\s{0,20}\p{Lu}/u;
/** The number of those who were listed. Matches "(11)" at the end; not "(CDU)". */
const COUNT = /\((?<count>\d{1,3})\)[.;,]?$/u;
