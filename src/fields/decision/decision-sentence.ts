import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import type { Line } from '../../tree/document.js';
import { committeeWordIn } from '../consultations/row-words.js';

/**
 * A decision told in a sentence: "Der Rat stimmt dem Antrag zu.", "Der Ausschuss lehnte den Antrag ab." The committee
 * has to be the subject; what others decided, and what is only asked for, does not count.
 */
export interface DecisionSentence {
  readonly line: Line;
  readonly status: DecisionStatus;
}

const LONGEST = 400;
const SUBJECT_LENGTH = 60;

/** Matches "fasste einstimmig folgenden Beschluss:"; not "fasste zusammen". */
const RESOLVES = /(?<!\p{L})(?:fasste|fasst|fassen) [^.:]{0,120}folgenden Beschluss[:.]?$/u;
/** Matches "lehnte den Antrag mehrheitlich ab."; not "lehnt sich an". */
const REJECTS = /(?<!\p{L})lehn(?:t|te|en|ten) [^.]{1,300} ab[.:]?$/u;
/** Matches "stimmt dem Antrag mit 78 gegen 44 Stimmen zu."; not "stimmt ab". */
const AGREES = /(?<!\p{L})stimm(?:t|te|en|ten) [^.]{1,300} zu\.?$/u;
/** Matches "nahm die Vorlage zur Kenntnis."; not "nimmt an". */
const NOTES = /(?<!\p{L})(?:nimmt|nahm|nehmen|nahmen) [^.]{1,300} zur Kenntnis\.?$/u;
/** Matches "wird mit 61 gegen 58 Stimmen abgelehnt."; not "wird geprüft". */
const PASSIVE = /(?:wird|wurde|werden|wurden) [^.]{0,200}(?<verb>abgelehnt|angenommen|beschlossen|genehmigt|vertagt|zurückgestellt|überwiesen|verwiesen|zurückgezogen)\.?$/u;

const PASSIVES: ReadonlyMap<string, DecisionStatus> = new Map<string, DecisionStatus>([
  ['abgelehnt', 'rejected'], ['genehmigt', 'adopted'], ['angenommen', 'adopted'], ['beschlossen', 'adopted'], ['vertagt', 'deferred'], ['zurückgestellt', 'deferred'],
  ['überwiesen', 'referred'], ['verwiesen', 'referred'], ['zurückgezogen', 'withdrawn']]);

/** The last such sentence among the lines: a vote on an amendment comes before the one on the paper. */
export function decisionSentence(lines: readonly Line[]): DecisionSentence | null {
  for (const line of [...lines].reverse()) {
    if (line.text.length < 20 || line.text.length > LONGEST) continue;
    const status = statusOf(line.text);
    if (status !== null) return { line, status };
  }
  return null;
}

function statusOf(text: string): DecisionStatus | null {
  const passive = PASSIVE.exec(text)?.groups?.['verb'];
  if (passive !== undefined && SUBJECTS.test(text)) return PASSIVES.get(passive) ?? null;
  if (committeeWordIn(text.slice(0, SUBJECT_LENGTH)) === null) return null;
  if (RESOLVES.test(text)) return 'adopted';
  if (!ARTICLE.test(text)) return null;
  if (REJECTS.test(text)) return 'rejected';
  if (AGREES.test(text)) return 'adopted';
  return NOTES.test(text) ? 'noted' : null;
}

/** What is decided on in a passive sentence. Matches "Das Postulat wird"; not "Die Straße wird". */
const SUBJECTS = /^(?:Der|Die|Das) (?:Antrag|Vorlage|Drucksache|Postulat|Motion|Interpellation|Änderungsantrag|Beschlussvorschlag|Anfrage|Ergänzungsantrag|Tagesordnungspunkt|Punkt|Protokoll|Niederschrift|Tagesordnung)(?!\p{L})/u;
/** Matches "Der Rat"; not "In der". */
const ARTICLE = /^(?:Der|Die|Das) /u;
