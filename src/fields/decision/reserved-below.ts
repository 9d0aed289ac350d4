import type { Document, Span } from '../../tree/document.js';
import { flowing } from '../paper-tree/mark.js';
import type { DecisionValue, Mark } from '../paper-tree/paper-tree.js';
import { asAdvice } from './decide.js';

/** "Beschluss nach Antrag. Die endgültige Entscheidung bleibt der Vollversammlung vorbehalten.": what a committee adopted so it only recommends. */
export function unlessReserved(document: Document, decision: Mark<DecisionValue>): Mark<DecisionValue> {
  if (!RESERVED.test(flowing(document.text, below(document, decision)))) return decision;
  return { ...decision, value: { ...decision.value, status: asAdvice(decision.value.status) } };
}

/** The decision and the next lines. */
function below({ lines, text }: Document, { start, end }: Span): Span {
  const last = lines.filter((line) => line.start >= end && line.text !== '').slice(0, LINES_BELOW).at(-1);
  return { start, end: Math.min(text.length, last?.end ?? end) };
}

const LINES_BELOW = 3;

/** Matches "Die endgültige Entscheidung in dieser Angelegenheit bleibt der Vollversammlung vorbehalten", "Über den Gegenstand wird durch die Vollversammlung endgültig beschlossen" and "Die abschließende Beschlussfassung obliegt dem Stadtrat"; not "Die Entscheidung ist endgültig". */
const RESERVED = /(?:endgültige|abschließende|letzte) (?:Entscheidung|Beschlussfassung|Beschlußfassung)(?:[^.]{0,80})? (?:bleibt|obliegt|erfolgt|trifft|liegt bei) [^.]{0,30}(?:[Vv]ollversammlung|Plenum|Plenums|(?:Stadt|Gemeinde|Markt|Kreis)(?:rat|rats|rates|rate|tag|tags)|Rat|Rates)(?!\p{L})|wird (?:durch die|in der|von der|vom|im) (?:[Vv]ollversammlung|Plenum|(?:Stadt|Gemeinde|Markt)rat|Kreistag)[^.]{0,40} (?:endgültig|abschließend) (?:beschlossen|entschieden)/u;
