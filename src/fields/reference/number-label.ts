import words from '../../vocabulary/reference-words.json' with { type: 'json' };
import { printedBook } from '../../vocabulary/printed-words.js';

/**
 * Labels of the numbers of papers at the beginning of a line or a cell: "Vorlage: ", "KT-Drucksache Nr. ", "Drucksachennummern: ",
 * "Beschluss zu: ", "- Nr.: " before "2016/0384". Not "Vorlagen der Verwaltung" or "Nr.: 12".
 */
type Label = 'alone' | 'with-colon';

/** The word for a number may be joined: "VorlagenNr.:". */
const joined = (form: string): readonly string[] => [form, `${form}Nr`, `${form}Nr.`, `${form}Nummer`];
const labels = printedBook<Label>([
  ...words.labels.flatMap(joined).map((form) => [form, 'alone'] as const),
  ...words.labelsWithColon.flatMap(joined).map((form) => [form, 'with-colon'] as const),
]);

/** What may stand before a label. Matches "- ", "(", "hierzu: " and "zur "; not "die ". */
const BEFORE = /^[-–([ ]{0,3}(?:(?<aside>(?:hierzu|dazu):?) |zur )?/u;
/** Whose number it is. Matches "KT-" and "GR "; not "Kreistag-". */
const WHOSE = /^\p{Lu}{1,4}[- ]/u;
/** Matches ": ", " Nr.:" and "-Nummern:"; not " Nr. 12". */
const COLON = /^[- ]?(?:Nrn?\.?|Nummern?)?:[ \t]?/u;
/** Matches " Nr. " before "12/2020" and " - " before "IV 31/19"; not " Nr. der Vorlage". */
const BEFORE_NUMBER = /^(?:[- ]?Nr\.?)?(?: [-–])? (?=(?:\p{Lu}{1,4} )?\p{Lu}{0,4}[-/]?\d)/u;
/** The number alone. Matches "- Nr.: " before "2016/0384"; not "Nr.: 12". */
const NUMBER_ALONE = /^[-–([ ]{0,3}Nrn?\.: (?=[\p{L}\d]{1,6}[/-][\d/-]{0,8}\d)/u;

/** How much of a text is a label of numbers; 0 if it begins with none. */
export function numberLabelLength(text: string): number {
  const before = BEFORE.exec(text);
  const from = before?.[0].length ?? 0;
  const whose = WHOSE.exec(text.slice(from))?.[0].length ?? 0;
  const word = labels.matchAt(text, from + whose) ?? labels.matchAt(text, from);
  if (word === null) return NUMBER_ALONE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(word.end);
  const isAlone = word.value === 'alone' && before?.groups?.['aside'] === undefined;
  const behind = COLON.exec(rest) ?? (isAlone ? BEFORE_NUMBER.exec(rest) : null);
  return behind === null ? 0 : word.end + behind[0].length;
}
