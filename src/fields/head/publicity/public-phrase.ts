import words from '../../../vocabulary/publicity.json' with { type: 'json' };
import { wordSet } from '../../../vocabulary/word-set.js';
import { endingTest } from '../../../vocabulary/word-endings.js';
import { namesPublic } from '../../agenda/publicity-parts.js';

/** Publicity in words, beside the kind or the session: "in öffentlicher Sitzung", "Öffentliche Beschlussvorlage". */
export interface PublicPhrase {
  readonly start: number;
  readonly end: number;
  readonly isPublic: boolean;
}

/** Matches "öffentlich", "nicht öffentlicher" and "NICHTÖFFENTLICHE"; not "veröffentlicht", "/ nicht öffentlich" or the second of "öffentlichen und nichtöffentlichen". */
const PUBLIC = /(?<!\p{L}|\/ ?|\/ ?nicht[ -]|öffentliche?[nr]? (?:und|u\.|sowie) (?:der |die )?(?:nicht[ -])?)(?<closed>nicht[ -]?)?öffentliche?[rns]?/giu;

/** The word behind it, told by the vocabulary. Matches " Sitzung" and " Beschlussvorlage"; not "sitzung". Sticky. */
const NEXT_WORD = / \p{L}+/uy;
/** Matches ")" of "(öffentlich)"; not ",". Sticky. */
const BRACKET = / ?\)/uy;
/** Matches the end of "Beschlussvorlage öffentlich" and "Vorlage - nichtöffentlich"; not of "Der Weg ist öffentlich". Sticky. */
const BEHIND_KIND = /(?<=^\p{Lu}\p{L}{3,30}(?: \p{Lu}\p{L}{3,30})?(?: -)? (?:nicht ?)?öffentlich)$/iuy;
/** Matches " Teil" of "Sitzung am 06.09.2021, öffentlicher Teil"; not of "Öffentlicher Teil". Sticky. */
const PART_OF_DAY = /(?<=\d, (?:nicht[ -]?)?öffentlicher) Teil$/iuy;
/** Matches " Sitzungsteil" of "für den öffentlichen Sitzungsteil" and "Öffentlicher Teil der Sitzung"; not " Teil". Sticky. */
const PART_OF_SESSION = /(?<=^(?:für den |zum |im )?(?:nicht[ -]?)?öffentliche[rn]) (?:Sitzungsteil|Teil der (?:Sitzung|Tagesordnung))(?!\p{L})/iuy;
/** Matches " Stadtverordnetenversammlung am"; not " Bürgerversammlung am". Sticky. */
const ASSEMBLY = / (?:Stadtverordneten|Gemeinde|Stadt|Rats|Verbands|Bezirks|Bezirksverordneten|Gemeindevertreter|Stadtvertreter)(?:versammlung|vertretung) am(?!\p{L})/iuy;
/** Matches " Beratung" of "zur öffentlichen Beratung"; not of "in öffentlicher Beratung". Sticky. */
const TO_BE_TREATED = /(?<=zur (?:nicht ?)?öffentlichen) (?:Beratung|Behandlung)(?!\p{L})/iuy;
/** Matches the "." of "Die Sitzung war öffentlich." and " zu behandeln" of "Die Vorlage ist öffentlich zu behandeln"; not the "." of "Der Weg ist öffentlich.". Sticky. */
const SENTENCE = /(?<=^Die (?:Sitzung|Vorlage|Beratung) (?:war|ist|erfolgt) (?:nicht[ -]?)?öffentlich)(?:\.$| zu behandeln)/iuy;
/** Matches the last dash of "3. Sitzung - öffentlich -" and "Lärmschutz; – öffentlich –"; not of "öffentlich -". Sticky. */
const BETWEEN_DASHES = /(?<= [-–] (?:nicht[ -]?)?öffentlich) [-–]$/iuy;
/** Matches the end of "Ansiedlung am Kreuz - öffentlich"; not of "Der Weg ist öffentlich" or "rechtlich-öffentlich". Sticky. */
const BEHIND_DASH = /(?<=\p{L} [-–] (?:nicht[ -]?)?öffentlich)$/iuy;
/** What may stand behind the word for publicity, beside the words of the vocabulary. */
const BEHIND = [BRACKET, PART_OF_DAY, BEHIND_KIND, PART_OF_SESSION, ASSEMBLY, TO_BE_TREATED, SENTENCE, BETWEEN_DASHES, BEHIND_DASH];

const beside = wordSet(words.beside);
const endsBeside = endingTest(words.besideEndings);

/** The first such phrase of a text, with what stands behind the word; null for "öffentliche Ordnung". */
export function publicPhrase(text: string): PublicPhrase | null {
  if (!namesPublic(text)) return null;
  for (const word of text.matchAll(PUBLIC)) {
    const end = endOfPhrase(text, word.index + word[0].length);
    if (end >= 0) return { start: word.index, end, isPublic: word.groups?.['closed'] === undefined };
  }
  return null;
}

/** Where the phrase ends whose word for publicity ends at a place; -1 if nothing of the kind stands there. */
function endOfPhrase(text: string, at: number): number {
  const word = at + (matchAt(NEXT_WORD, text, at)?.[0].length ?? 0);
  if (word > at && (beside.has(text, at + 1, word) || endsBeside(text.slice(at + 1, word).toLowerCase()))) return word;
  for (const expression of BEHIND) {
    const found = matchAt(expression, text, at);
    if (found !== null) return at + found[0].length;
  }
  return -1;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
