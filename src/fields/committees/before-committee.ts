import letterhead from '../../vocabulary/letterhead-words.json' with { type: 'json' };
import words from '../../vocabulary/session-words.json' with { type: 'json' };
import { bodyKinds } from '../../vocabulary/body-kinds.js';
import { phraseBook } from '../../vocabulary/phrase-book.js';

/** What may stand on a line before the committee that it names without a session. */

/** Before a committee that stands alone. Matches "", "der ", "zum ", "Die Vorsitzende " and "Haupt- und "; not "im ". */
const NO_LABEL = /^(?:(?:des|der|Des|Der|zum|zur|Einladung zum|Einladung zur) |(?:Der|Die) (?:Vorsitzende|Mitglieder) (?:des |der )?|(?:\p{Lu}[\p{L}]*-,? )*(?:und )?)?$/u;
/** Before a committee behind the word of its label. Matches "Gremium: ", "Gremium\t", "Auszug aus dem Protokoll - " and "Niederschrift über die Sitzung des "; not "im ". */
const LABEL = /^(?:(?:Auszug |Auszüge )?aus (?:dem|der) )?(?<word>\p{L}+)(?: des| der| über die Sitzung des)?:?(?: [-–] | |\t{0,6})$/u;
/** A name and a dash, behind its kind. Matches " Musterau – " and " Bad Muster an der Au - "; not " Musterau plant - ". */
const NAME_AND_DASH = /^ \p{Lu}[\p{L}./-]+(?: (?:\p{Lu}[\p{L}.-]+|\([\p{L}. -]+\)|am|an|der|im|bei|ob)){0,4} [–-] $/u;
const books: ReadonlySet<string> = new Set(words.books);

/** Without a session on the line the committee stands alone, or behind its label. */
export function isShortLabel(before: string): boolean {
  if (NO_LABEL.test(before) || isOfTown(before)) return true;
  const word = LABEL.exec(before)?.groups?.['word'] ?? '';
  return books.has(word) || words.bookEndings.some((ending) => word.toLowerCase().endsWith(ending));
}

/** The town or the association of a committee, as a letterhead prints both: "Stadt Musterau – ". */
function isOfTown(before: string): boolean {
  const kind = bodyKinds.matchAt(before, 0) ?? associations.matchAt(before, 0);
  return kind !== null && NAME_AND_DASH.test(before.slice(kind.end));
}

const associations = phraseBook(letterhead.associations.map((form) => [form, true] as const));

/** An assembly is its own session: "Niederschrift über die 88. Verbandsversammlung". */
export function isAssembly(before: string, name: string): boolean {
  return name.endsWith('ersammlung') && OF_ASSEMBLY.test(before);
}

/** Matches "Protokoll der 12. ", "über die öffentliche " and "der "; not "Antrag an die ". */
const OF_ASSEMBLY = /^(?:\p{L}*(?:[Pp]rotokoll|[Nn]iederschrift) |Einladung |Tagesordnung )?(?:über die|zur|für die|der) (?:\d{1,3}\. )?(?:(?:nicht)?öffentlichen? |ordentlichen? |außerordentlichen? )?$/u;
