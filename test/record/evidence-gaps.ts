import type { Reading } from '../../src/record/schema.js';

/** Values of a record that point nowhere: no evidence at their own JSON pointer and none at an object or list around them. */
export function valuesWithoutEvidence({ record, evidence }: Reading): readonly string[] {
  return leaves(record, '/record').filter((pointer) => !pointersUpTo(pointer).some((known) => (evidence[known] ?? []).length > 0));
}

/** Evidence that does not stand in the text where it says, or whose line and column are not those of its offset. */
export function misplacedEvidence({ evidence }: Reading, text: string): readonly string[] {
  return Object.entries(evidence).flatMap(([pointer, places]) => places.flatMap((place) => {
    const lines = text.slice(0, place.start).split(LINE_END);
    const column = (lines.at(-1) ?? '').length + 1;
    const isCut = text.charAt(place.start - 1) === '\r' && text.charAt(place.start) === '\n';
    if (text.slice(place.start, place.end) !== place.text) return [`${pointer}: ${place.start} to ${place.end} is not ${JSON.stringify(place.text)}`];
    if (!isCut && (place.line !== lines.length || place.column !== column)) return [`${pointer}: ${place.line}:${place.column} is not ${lines.length}:${column}`];
    return [];
  }));
}

/** Evidence for values that the record does not have. */
export function evidenceWithoutValue(reading: Reading): readonly string[] {
  return Object.keys(reading.evidence).filter((pointer) => valueAt(reading, pointer) == null);
}

/** Matches "\r\n", "\r" and "\n"; not "\f". */
const LINE_END = /\r\n|\r|\n/u;

function leaves(value: unknown, pointer: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [pointer];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key}`));
}

/** The pointer and those around it, down to the keys of the record: `/record/cities/0/name`, `/record/cities/0`, `/record/cities`. */
function pointersUpTo(pointer: string): readonly string[] {
  const parts = pointer.split('/');
  return parts.slice(2).map((_, cut) => parts.slice(0, parts.length - cut).join('/'));
}

function valueAt(reading: Reading, pointer: string): unknown {
  let value: unknown = reading;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map(Object.entries(value)).get(key);
  }
  return value;
}
