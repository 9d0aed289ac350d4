import words from '../../../vocabulary/vote-subjects.json' with { type: 'json' };
import { endsInSmallWord } from '../../../vocabulary/small-words.js';
import { printedWords } from '../../../vocabulary/printed-words.js';
import type { Line } from '../../../tree/document.js';
import { hasVerb } from '../../wording/prose.js';
import { isEllipticResult } from './elliptic-result.js';
import { isOutcome, isResultLine } from '../sections/result-line.js';
import { isVoteLine } from '../votes/vote-line.js';

/** The last words of a sentence that the line above began: "... wird mit 10 gegen 2 Stimmen" and below it "genehmigt.", "nimmt sie zur" and below it "Kenntnis." */
export function endsSentenceAbove(line: Line, above: Line | undefined): boolean {
  if (above === undefined) return false;
  if (above.text !== '' && endsInSmallWord(above.text) && !isVoteLine(line.text)) return true;
  if (above.text !== '' && !STOPPED.test(above.text) && isEllipticResult(line.text) && !isVoteLine(line.text) && !isOutcome(line.text)) return true;
  if (PARTICIPLE.test(line.text) && PASSIVE.test(above.text)) return true;
  if (above.text.length <= LONG_LINE) return false;
  if ((LAST_COUNT.test(line.text) && OPEN.test(above.text)) || (JOINED.test(line.text) && !isResultLine(above))) return true;
  return SMALL.test(line.text) ? hasVerb(above.text) : isAsked(line.text) && GOES_ON.test(above.text);
}

const asked = printedWords(words.asked);

/** What somebody asks for, at the end of a sentence: "Ablehnung.", "Vertagung des Punktes."; not "Ablehnung" or "Einstimmig." */
function isAsked(text: string): boolean {
  const end = asked.endAt(text, 0);
  return end > 0 && SENTENCE_ENDS.test(text.slice(end));
}

/** Matches "." and " des Punktes."; not " des Punktes". */
const SENTENCE_ENDS = /^[^.]{0,60}\.$/u;
/** Matches "beantragt" and "für die" at the end; not "Bäumen." */
const GOES_ON = /(?<!\p{L})\p{Ll}+$/u;

/** Nothing goes on below. Matches "zu." and "Beschluss:"; not "und 2". */
const STOPPED = /[.:!?]$/u;

/** The last word of a sentence alone. Matches "bestätigt." and "angenommen."; not "Bestätigt." or "einstimmig angenommen.". */
const PARTICIPLE = /^\p{Ll}{5,20}(?:t|en)\.$/u;
/** A sentence that has no participle yet. Matches "Das Protokoll wird mit 17 Ja-Stimmen und 2 Enthaltungen"; not "Das Protokoll wird bestätigt." */
const PASSIVE = /(?<!\p{L})(?:wird|werden|wurden?|ist|sind) [^.:;!?]{3,120}$/u;
/** Counts at the end of a sentence. Matches "13 Nein-Stimmen und 1 Enthaltung abgelehnt." and "2 Enthaltungen folgende Resolution beschlossen:"; not "13 Nein-Stimmen". */
const LAST_COUNT = /^\d{1,3} \p{Lu}[^.]{2,120} \p{Ll}{4,}[.:]$/u;
/** The last count of a sentence that goes on. Matches "und 2 Enthaltungen keine Mehrheit."; not "und 2 Enthaltungen". */
const JOINED = /^und \d{1,3} \p{Lu}[\p{L}-]+ \p{L}/u;
/** Matches the end of "wird mit 5 Ja-Stimmen," and of "abgelehnt mit"; not of "Bäumen." */
const OPEN = /(?:,|(?<!\p{L})\p{Ll}+)$/u;
/** A wrapped line is long. */
const LONG_LINE = 60;
/** Matches "genehmigt."; not "Genehmigt". */
const SMALL = /^\p{Ll}/u;
