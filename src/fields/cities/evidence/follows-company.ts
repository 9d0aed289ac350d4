/** Whether a name stands where a company's seat is printed: after a comma, in brackets, or alone in the next cell of a row or in the line below. */
import forms from '../../../vocabulary/legal-forms.json' with { type: 'json' };
import clues from '../../../vocabulary/town-clues.json' with { type: 'json' };
import { firstNames } from '../../../vocabulary/first-names.js';
import { legalForms } from './cue-words.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import type { Candidate } from '../names/candidate.js';

// ", ", "), ", ",\n", " | ", "\t", " (", " aus "; not " ".
const JOINT = /(?:\)?,\s{1,2}| ?[,|]\s{1,2}|\t ?|\s\(|\s(?:aus|in)\s)$/u;
// "\n" below a company; its town fills the line, with a mark of its country: "Ahausen (A)".
const ALONE = /^(?: ?\(\p{Lu}{1,3}\))? ?(?:\n|$)/u;
const ALONE_WINDOW = 8;
// " |", "\t", a line end, the text's end; not " und".
const CELL_END = /^ ?(?:[|\t\n]|$)/u;
/** "(Ahausen)", "(Ahausen, Bestadt)". */
const BRACKET_END = '),/';
const WIDEST_MARK = 3;
const WIDEST = 5;

// " eines", " der", " von", " in der", " am"; not ", ", " in Bestadt".
const OBJECT = /^ (?:eine[rs]|de[rs]|von|im|am|zum|zur|in de[rm]|an de[rm]|auf de[rm]) /u;
const OBJECT_WINDOW = 8;

/** "Lumo GmbH, Neubau eines Lagers": what it wants to do. */
export const isDeed = (text: string, { key, end }: Candidate): boolean => text.charAt(end) === ' ' && isNoun(key) && OBJECT.test(text.slice(end, end + OBJECT_WINDOW));

// " Holm"; not ", ", " und", " HKR".
const SURNAME = /^ (?<name>\p{Lu}\p{Ll}{1,20})/u;
const SURNAME_WINDOW = 22;
const PARTS: ReadonlySet<string> = new Set(clues.parts);

/** "Architekten HKR, Klaus Holm": the next of a list is a person; not "Lumo GmbH, Hagen Mitte". */
export function isPerson(text: string, { key, end }: Candidate): boolean {
  const surname = firstNames.has(key) ? SURNAME.exec(text.slice(end, end + SURNAME_WINDOW))?.groups?.['name'] : undefined;
  return surname !== undefined && !PARTS.has(surname);
}

/** Cheap look that spares most names the pattern. */
function endsNear(start: number, companyEnds: ReadonlySet<number>): boolean {
  if (companyEnds.size === 0) return false;
  for (let back = 1; back <= WIDEST; back += 1) if (companyEnds.has(start - back)) return true;
  return false;
}

/** Where names of companies begin and end. */
export interface CompanyBorders {
  readonly companyStarts: ReadonlySet<number>;
  readonly companyEnds: ReadonlySet<number>;
}

/** "Lumo, Ahausen und Varas": between companies of a list; a form before the comma tells that a seat may follow. */
const isListed = (text: string, { start, end }: Candidate, companyStarts: ReadonlySet<number>): boolean =>
  LIST_JOINTS.some((joint) => text.startsWith(joint, end) && companyStarts.has(end + joint.length)) && isFormless(text, start);
const LIST_JOINTS = [', ', ',\n', ' und ', ' & ', ' oder ', ' sowie '] as const;

/** "Lumo, ", "1&1 Vara, "; not "Lumo GmbH, ", "Vara a.s., ". */
export function isFormless(text: string, start: number): boolean {
  const word = BEFORE_COMMA.exec(text.slice(Math.max(0, start - FORM_WINDOW), start))?.groups?.['word'];
  return word !== undefined && !legalForms.has(word) && !formsAbroad.has(word);
}
// "Vara, " and "Vara,\n"; not "a.s., ".
const BEFORE_COMMA = /(?<![\p{L}./])(?<word>[\p{L}\d&+-]{1,30}),\s{1,2}$/u;
const formsAbroad: ReadonlySet<string> = new Set(forms.flatMap(({ written }) => written));
const FORM_WINDOW = 34;

/** "Lumo und Ahausen": what a company is joined to may be one as well. */
export const isJoinedToCompany = (text: string, { start }: Candidate, companyEnds: ReadonlySet<number>): boolean =>
  companyEnds.size > 0 && JOINTS.some((joint) => text.startsWith(joint, start - joint.length) && companyEnds.has(start - joint.length));
const JOINTS = [' und ', '\nund ', ' oder ', ' sowie ', ' & '] as const;

export function followsCompany(text: string, candidate: Candidate, { companyStarts, companyEnds }: CompanyBorders): boolean {
  const { start, end } = candidate;
  if (!endsNear(start, companyEnds)) return false;
  if (text.charAt(start - 1) === '\n' && companyEnds.has(start - 1)) return ALONE.test(text.slice(end, end + ALONE_WINDOW));
  const joint = JOINT.exec(text.slice(Math.max(0, start - WIDEST), start))?.[0];
  if (joint === undefined || !companyEnds.has(start - joint.length) || isDeed(text, candidate) || isPerson(text, candidate)) return false;
  if (joint.endsWith('(')) return text.charAt(end) !== '' && BRACKET_END.includes(text.charAt(end));
  if (joint.includes(',') && isListed(text, candidate, companyStarts)) return false;
  return joint.includes(',') || joint.length > WIDEST_MARK || CELL_END.test(text.slice(end, end + 2));
}
