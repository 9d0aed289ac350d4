import type { Diagnostic, Reading } from '../../record/schema.js';

/**
 * The shape of a document's head, so that heads of one layout look the same whatever is written in them: line by line the
 * fields that were read there, and of lines that were not read the classes of their words. It holds no content.
 */

/** Fields that stand in heads; of each the first place counts. */
const HEAD_FIELDS: ReadonlySet<string> = new Set(['body', 'reference', 'paperType', 'name', 'date', 'received', 'public', 'originators',
  'underDirectionOf', 'fileNumber', 'legislativeTerm', 'consultations']);
/** Where these stand, the head has not ended yet. */
const REACHING: ReadonlySet<string> = new Set(['reference', 'name', 'consultations']);

const UNREAD_IDS: ReadonlySet<string> = new Set(['head-line-unread', 'consultation-row-unread']);

/** The findings on lines of the head and of the Beratungsfolge that ended in no field. */
export const unreadLines = ({ diagnostics }: Reading): readonly Diagnostic[] => diagnostics.filter(({ id }) => UNREAD_IDS.has(id));

interface Piece {
  readonly line: number;
  readonly column: number;
  readonly token: string;
}

/** One token a line or run of like lines, `body`, `date+reference` or `?Aa 0`, in printed order. */
export function fingerprint(reading: Reading): readonly string[] {
  const unread = unreadLines(reading).flatMap(({ place, actual }): Piece[] => (place === null ? [] : [{ ...place.start, token: `?${wordShape(actual ?? '')}` }]));
  const fields = fieldPieces(reading);
  const end = Math.max(0, ...unread.map(({ line }) => line), ...fields.filter(({ token }) => REACHING.has(token)).map(({ line }) => line));
  const pieces = [...unread, ...firstOfEach(fields).filter(({ line }) => line <= end)].sort(inPrintedOrder);
  const lines = new Map<number, Set<string>>();
  for (const { line, token } of pieces) lines.set(line, (lines.get(line) ?? new Set()).add(token));
  return withoutRuns([...lines.values()].map((tokens) => [...tokens].join('+')));
}

const inPrintedOrder = (one: Piece, other: Piece): number => one.line - other.line || one.column - other.column;

/** A field of several rows or lines counts where it begins: the number of rows makes no other head. */
function firstOfEach(fields: readonly Piece[]): readonly Piece[] {
  const first = new Map<string, Piece>();
  for (const piece of fields.toSorted(inPrintedOrder)) {
    if (!first.has(piece.token)) first.set(piece.token, piece);
  }
  return [...first.values()];
}

function fieldPieces({ evidence }: Reading): readonly Piece[] {
  return Object.entries(evidence).flatMap(([pointer, [first]]) => {
    const field = pointer.split('/')[2] ?? '';
    return first === undefined || !HEAD_FIELDS.has(field) ? [] : [{ line: first.line, column: first.column, token: field }];
  });
}

// "2020" and "Rat" match, one each; "." does not.
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// "Aa Aa" matches in "Aa Aa Aa"; "Aa 0" has none.
const WORD_RUN = /(?<word>Aa|aa|AA|0)(?: \k<word>)+(?![a-zA-Z0])/gu;
/** Longer lines differ in nothing that matters. */
const MOST_CHARACTERS = 200;

/** Words by their classes (`Aa`, `aa`, `AA`, `0`), a run of one class marked by `+`, signs as they are. */
export function wordShape(text: string): string {
  const classes = text.slice(0, MOST_CHARACTERS).replace(WHITE_SPACE, ' ').trim().replace(WORD, classOf);
  return classes.replace(WORD_RUN, '$<word>+');
}

// "\t " matches, once; "ab" has none.
const WHITE_SPACE = /\s+/gu;
// "2", "2a" match; "a2" does not.
const BEGINS_WITH_DIGIT = /^\p{N}/u;

function classOf(word: string): string {
  if (BEGINS_WITH_DIGIT.test(word)) return '0';
  if (word === word.toLowerCase()) return 'aa';
  return word.length > 1 && word === word.toUpperCase() ? 'AA' : 'Aa';
}

const withoutRuns = (tokens: readonly string[]): readonly string[] => tokens.filter((token, at) => token !== tokens[at - 1]);
