import offices from '../../vocabulary/offices.json' with { type: 'json' };
import { firstNames } from '../../vocabulary/first-names.js';
import { printedWords } from '../../vocabulary/printed-words.js';
import { codeAt, isDigitCode } from '../../vocabulary/letters.js';
import type { Document, Line } from '../../tree/document.js';

/**
 * Numbered lists of persons, as of those who are there: "1. Bürgermeisterin Eva Muster (SPD)", "2. GR Hans Beispiel",
 * "3. Muster, Karl". Their lines are no heads of items.
 */
export function personLines({ lines }: Document): ReadonlySet<Line> {
  const persons = new Set<Line>();
  let run: Listed[] = [];
  let last = 0;
  for (const line of lines) {
    const number = isDigitCode(codeAt(line.text, 0)) ? NUMBERED.exec(line.text)?.groups?.['number'] : undefined;
    if (number === undefined) continue;
    const named = namedOn(line);
    if (named === null || Number(number) !== last + 1) {
      for (const one of personsIn(lines, run)) persons.add(one);
      run = [];
    }
    if (named !== null) run.push(named);
    last = Number(number);
  }
  for (const one of personsIn(lines, run)) persons.add(one);
  return persons;
}

interface Listed {
  readonly line: Line;
  /** An office or a group says that it is a person of the council. */
  readonly isMember: boolean;
}

/** Several in a row, by their offices and groups or below a heading of those who are there. */
function personsIn(lines: readonly Line[], run: readonly Listed[]): readonly Line[] {
  const [first] = run;
  if (first === undefined || run.length < FEWEST) return [];
  const isListed = run.filter(({ isMember }) => isMember).length * 2 > run.length || lines.slice(Math.max(0, first.line.index - NEAR), first.line.index).some(({ text }) => text.length < LONGEST_HEADING && PRESENCE.test(text));
  return isListed ? run.map(({ line }) => line) : [];
}

const FEWEST = 2;
const NEAR = 6;
const LONGEST_HEADING = 80;
/** Heads a list of persons. Matches "Anwesende:", "Stimmberechtigte Mitglieder" and "Entschuldigt fehlten"; not "Anfragen". */
const PRESENCE = /anwesen|teilnehm|mitglied|entschuldigt|es fehl/iu;

/** Matches "1. Bürgermeisterin", "12) GR" and "3\tMuster"; not "2020" or "3.1 Wahl". */
const NUMBERED = /^(?<number>\d{1,2})[.)]?[ \t]{1,8}(?=\p{Lu})/u;
/** Matches "Eva Muster", "Karl-Heinz von der Au" and "Muster"; not "muster". */
const NAME = /^\p{Lu}[\p{L}’'-]{1,24}(?: (?:(?:von|van|vom|zu|zum|de|der) ){0,2}\p{Lu}[\p{L}’'.-]{0,24}){0,3}/u;
/** Behind the name. Matches " (SPD)", ", CDU", "\t8. GR" and " als Vorsitzende"; not ": Bericht" or " zum". */
const BEHIND = /^(?:$|\t| \((?<group>[^()]{2,40})\)|,| als \p{Lu}| {1,4}\d{1,2}\. )/u;
/** A surname first. Matches "Muster, Karl"; not "Muster, Bericht über". */
const SURNAME_FIRST = /^\p{Lu}[\p{L}’'-]{1,24}, (?:Dr\. )?(?<first>\p{Lu}\p{L}{1,20})(?:-\p{Lu}\p{L}{1,20})?(?=$|[\t,;(]| [(–-])/u;

const titles = printedWords([...offices.address, ...offices.heads, ...offices.abbreviations, ...offices.members, ...offices.listed]);

function namedOn(line: Line): Listed | null {
  const number = NUMBERED.exec(line.text)?.[0].length ?? 0;
  let at = number;
  for (let end = titles.endAt(line.text, at); end > at; end = titles.endAt(line.text, at)) at = end + (line.text.charAt(end) === ' ' ? 1 : 0);
  const rest = line.text.slice(at);
  const turned = SURNAME_FIRST.exec(rest)?.groups?.['first'];
  if (turned !== undefined && firstNames.has(turned)) return { line, isMember: at > number };
  const name = NAME.exec(rest)?.[0] ?? '';
  const behind = name === '' ? null : BEHIND.exec(rest.slice(name.length));
  if (behind === null) return null;
  const words = name.split(' ');
  const isMember = at > number && (words.length > 1 || behind.groups?.['group'] !== undefined || offices.address.some((word) => line.text.startsWith(word, number)));
  return isMember || words.slice(0, -1).some((word) => firstNames.has(word.split('-', 1)[0] ?? '')) ? { line, isMember: isMember || behind.groups?.['group'] !== undefined } : null;
}
