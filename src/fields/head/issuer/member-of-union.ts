import words from '../../../vocabulary/letterhead-words.json' with { type: 'json' };
import { bodyKinds } from '../../../vocabulary/body-kinds.js';
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { printedWords } from '../../../vocabulary/printed-words.js';
import { findMunicipality } from '../../../gazetteer/index.js';
import type { Cell, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { mark } from '../../paper-tree/mark.js';
import type { BodyCandidate } from './body-candidate.js';
import { bodiesOnLine } from './bodies-on-line.js';
import { spelled } from './body-name.js';

/**
 * An association of municipalities ("Amt", "Verbandsgemeinde", "Samtgemeinde", "Verwaltungsgemeinschaft") writes the papers
 * of its members, too: whose paper it is stands below the letterhead ("Ortsgemeinde Musterdorf"), behind a label ("Gemeinde:
 * Musterdorf") or in the council that decides ("Gemeindevertretung Musterdorf"). What goes to a council of the association is its own.
 */

const unions: ReadonlySet<string> = new Set(words.unions);
const ownCouncils = phraseBook(words.unionCouncils.map((form) => [form, true] as const));
const labels = phraseBook(words.memberLabels.map((form) => [form, true] as const));
const councils = printedWords(words.councils);

/** The member that the head names, if the letterhead is that of an association; the name behind a council must be known. */
export function memberOfUnion({ body }: BodyCandidate, lines: readonly Line[]): BodyCandidate | undefined {
  if (!unions.has(body.value.classification ?? '') || lines.some(({ text }) => ownCouncils.find(text) !== null)) return undefined;
  const below = lines.filter(({ start }) => start >= body.start);
  const named = gathered(below, (line, at) => [...line.cells.flatMap(labelled), ...alone(line, at)]);
  return named.length > 0 ? onlyOne(named) : onlyOne(gathered(below, ({ cells }) => cells.flatMap(ofCouncil)));
}

/** A cell of a municipality, whole; a council before its kind is looked at elsewhere. */
function alone(line: Line, at: number): BodyCandidate[] {
  return bodiesOnLine(line, undefined, at).filter(({ body, rank }) => rank < 1 + at / 10 && line.cells.some(({ start }) => start === body.start) && !unions.has(body.value.classification ?? '') && !COUNTY.test(body.value.classification ?? ''));
}

/** Matches "Landkreis" and "Kreis"; not "Kreisstadt". */
const COUNTY = /^(?:Landkreis|Kreis|Region|Bezirk)/u;

/** "Gemeinde: Musterdorf", "Körperschaft: Gemeinde Musterdorf", "Vorlage für die Gemeinde Musterdorf". */
function labelled(cell: Cell): BodyCandidate[] {
  const label = labels.matchAt(cell.text, Math.max(0, cell.text.indexOf(FOR) + 1));
  const between = label === null ? undefined : BETWEEN.exec(cell.text.slice(label.end))?.[0];
  if (label === null || between === undefined || (between === ' ' && !label.form.startsWith('für '))) return [];
  return named(cell, label.end + between.length);
}

const FOR = ' für ';
/** Matches ": " and " "; not "n ". */
const BETWEEN = /^:? /u;

/** "Gemeindevertretung Musterdorf", "Rat der Gemeinde Musterdorf". */
function ofCouncil(cell: Cell): BodyCandidate[] {
  const end = cell.text.startsWith(COUNCIL_OF) ? COUNCIL_OF.length - ' der '.length : councils.endAt(cell.text, 0);
  const of = end < 0 ? undefined : OF.exec(cell.text.slice(end))?.[0];
  return of === undefined ? [] : named(cell, end + of.length).filter(({ body }) => findMunicipality(body.value.name) !== null);
}

const COUNCIL_OF = 'Rat der ';
/** Matches " " and " der "; not "es ". */
const OF = /^ (?:der |des |von )?/u;

/** A name that ends its cell, perhaps with its kind before it. */
function named(cell: Cell, from: number): BodyCandidate[] {
  const kind = bodyKinds.matchAt(cell.text, from);
  const at = kind === null || kind.value.county || cell.text.charAt(kind.end) !== ' ' ? from : kind.end + 1;
  const name = NAME.exec(cell.text.slice(at))?.groups?.['name'];
  if (name === undefined || unions.has(kind?.value.form ?? '')) return [];
  const start = cell.start + at;
  return [{ body: mark({ name: spelled(name), classification: at === from ? null : kind?.value.form ?? null, ags: null }, { start, end: start + name.length }, 'member-of-union'), rank: 0 }];
}

/** Matches "Musterdorf", "Bad Muster an der Aue", "Muster (Mark)" and "Muster" of "Muster, 12.03.2020"; not "Bauen und Wohnen" or "Muster wird". */
const NAME = /^(?<name>\p{Lu}[\p{L}./-]+(?: (?:am|an der|in der|im|in|bei|ob der|vor der|auf der) \p{Lu}[\p{L}-]+| \(\p{Lu}[\p{L}. -]{1,30}\)| \p{Lu}[\p{Ll}-]+){0,2})(?=$|,|;| \d| vom | am \d)/u;

/** One town that is named again and again is meant; several, as a letterhead lists its members, do not say whose paper it is. */
function onlyOne(found: readonly BodyCandidate[]): BodyCandidate | undefined {
  return new Set(found.map(({ body }) => body.value.name)).size === 1 ? found[0] : undefined;
}
