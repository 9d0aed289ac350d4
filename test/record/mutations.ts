import fc from 'fast-check';

/** Documents as they arrive damaged: lines and characters missing, doubled, moved or foreign. */
export type Mutation = (text: string) => string;

const FOREIGN = ['\u00a0', '\u00ad', '\t', '|', '-', '\r', '\n\n', '\f', '&auml;', '&#x2d;', '**', '<b>', '</b>', '\u0000', '\ud83d', '\ufeff', '31.02.2011', '1.1.', '0000/00', 'Datum:', 'Nr.', '(', 'ä', 'a\u0308', '  ', '\u202f'];

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const lineOf = (lines: readonly string[], at: number): number => Math.floor(at * lines.length);

const onLines = (change: (lines: string[], at: number, to: number) => void) => (at: number, to: number): Mutation => (text) => {
  const lines = text.split('\n');
  change(lines, lineOf(lines, at), lineOf(lines, to));
  return lines.join('\n');
};

const deleteLine = onLines((lines, at) => void lines.splice(at, 1));
const repeatLine = onLines((lines, at) => void lines.splice(at, 0, lines[at] ?? ''));
const moveLine = onLines((lines, at, to) => void lines.splice(to, 0, ...lines.splice(at, 1)));
const joinLine = onLines((lines, at) => void lines.splice(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`));
const cutAt = (at: number): Mutation => (text) => text.slice(0, Math.floor(at * text.length));
const deleteCharacters = (at: number, count: number): Mutation => (text) => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + text.slice(from + count);
};
const insert = (at: number, words: string): Mutation => (text) => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + words + text.slice(from);
};

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.constantFrom(deleteLine, repeatLine, moveLine, joinLine), place, place).map(([change, at, to]) => change(at, to)),
  fc.tuple(place, fc.integer({ min: 1, max: 30 })).map(([at, count]) => deleteCharacters(at, count)),
  fc.tuple(place, fc.constantFrom(...FOREIGN)).map(([at, words]) => insert(at, words)),
  fc.tuple(place, fc.string({ maxLength: 8, unit: 'binary' })).map(([at, words]) => insert(at, words)),
  place.map(cutAt),
  fc.constantFrom<Mutation>((text) => text.replaceAll('\n', '\r\n'), (text) => text.replaceAll('\n', '\r'), (text) => text.replaceAll(' ', '\u00a0'), (text) => text.replaceAll('\n', ' ')),
);

/** A few mutations one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc.array(mutation, { minLength: 1, maxLength: 6 })
  .map((changes) => (text: string) => changes.reduce((changed, change) => change(changed), text));
