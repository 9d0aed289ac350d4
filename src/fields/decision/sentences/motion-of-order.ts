import words from '../../../vocabulary/motions-of-order.json' with { type: 'json' };
import offices from '../../../vocabulary/offices.json' with { type: 'json' };
import { type DecisionStatus, decisionStatus } from '../../../vocabulary/decision-status.js';
import { phraseBook } from '../../../vocabulary/phrase-book.js';

/**
 * Motions on how to go on: adopted, such a motion is the outcome of the item or, to close the debate, none; rejected, it
 * decides nothing.
 */
export interface Motion {
  /** What becomes of the item if the motion is adopted; null if it is still to be decided. */
  readonly status: DecisionStatus | null;
}

const motions = phraseBook<Motion>(words.motions.flatMap(({ status, forms }) => forms.map((form) => [form, { status: status === null ? null : decisionStatus(status) }] as const)));

/** Names the motion it decides on. Matches "Der Antrag auf " before "Vertagung"; not "Der Antrag auf Förderung" as a whole. */
const NAMED = /^(?:Der|Dem) (?:Antrag|Geschäftsordnungsantrag) (?:der [\p{L} -]{3,40}? )?auf (?:die |eine )?/u;
/** Somebody moves something. Matches "beantragt" and "stellt den Geschäftsordnungsantrag"; not "stellt fest". */
const MOVES = /(?<!\p{L})(?:beantrag(?:t|te|en|ten)|(?:stellt|stellte|stellen) (?:den|einen) (?:\p{L}*[Aa]ntrag)|schl(?:ägt|ug) vor|regt(?:e)? an)(?!\p{L})/u;

export function motionNamed(sentence: string): Motion | null {
  const at = NAMED.exec(sentence)?.[0].length ?? 0;
  if (at > 0) return motions.matchAt(sentence.toLowerCase(), at)?.value ?? null;
  const joined = sentence.includes('santrag') ? COMPOUND.exec(sentence)?.groups?.['what'] : undefined;
  return joined === undefined ? null : motions.matchWhole(joined);
}

/** The motion of order that words on a vote name: " über den Vertagungsantrag", " über den Antrag der SPD auf Schluss der Debatte". */
export function motionIn(words: string): Motion | null {
  return motionNamed(words.replace(ABOUT, 'Der '));
}

/** Matches " über den " and "zum "; not " über die". */
const ABOUT = /^ ?(?:über (?:den|einen)|zum) /u;
/** A motion by one word. Matches "Der Vertagungsantrag" and "Der Rückweisungsantrag von"; not "Der Änderungsantrag" as a motion of order. */
const COMPOUND = /^(?:Der|Dem) (?<what>\p{Lu}\p{Ll}{4,18}ung)santrag(?:e?s)?(?!\p{L})/u;

/** "Herr X beantragt Verweisung in den Ausschuss." */
export function motionMoved(sentence: string): Motion | null {
  const moves = MOVES.exec(sentence);
  return moves === null ? null : (motions.find(sentence.toLowerCase(), moves.index + moves[0].length)?.value ?? null);
}

/** What is resolved is only how to go on. Matches "beschließt einstimmig, den Punkt auf die nächste Sitzung " before "zu vertagen"; not "beschließt, das Stadtfest ". */
const RESOLVES = /(?<!\p{L})(?:beschließt|beschloss|beschließen|beschlossen)(?: [^,.]{1,60})?, (?:den|die|das|diesen|diese) (?:Tagesordnungs)?(?:[Pp]unkt|Angelegenheit|Vorlage|Antrag|Beratung|Beschlussfassung|Entscheidung|Thema)(?!\p{L})/u;

/** "Der Rat beschließt, den Punkt zu vertagen." */
export function motionResolved(sentence: string): Motion | null {
  const resolves = RESOLVES.exec(sentence);
  return resolves === null ? null : (motions.find(sentence.toLowerCase(), resolves.index + resolves[0].length)?.value ?? null);
}

/** What a vote was about that somebody in the meeting moved. Matches " über den Antrag von Herrn Muster" and " zum Antrag der Stadträtin Muster"; not " über den Antrag der Verwaltung". */
const MOVED_BY = /^ ?(?:über den |über einen |zum )?Antrag (?:von|de[rs]) (?<office>\p{L}+)\.? (?:Dr\. )?(?<name>[\p{L} -]{2,60})$/u;
const persons: ReadonlySet<string> = new Set([...offices.address, ...offices.members].flatMap((office) => ['', 's', 'es', 'n', 'en', 'in'].map((end) => `${office}${end}`)));

/** The name of the one person whose motion a vote was about. */
export function moverIn(subject: string): string | null {
  const { office, name } = MOVED_BY.exec(subject)?.groups ?? {};
  return office !== undefined && name !== undefined && persons.has(office) ? name : null;
}
