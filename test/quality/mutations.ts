/**
 * What converters and offices do to a text without changing what it says. Each takes a whole text and gives another; `share` is the
 * least part of the values in clean records that must come out as before, 0 to 1, and is what was reached.
 */
export interface TextMutation {
  readonly name: string;
  readonly share: number;
  readonly change: (text: string) => string;
}

/** Words that are not spaced letters. Matches the blank of "der Rat"; not those of "I N F O". */
const BETWEEN_WORDS = /(?<=[\p{L}\d,.]{2}) (?=[\p{L}\d]{2})/gu;
/** Matches "T a g e s"; not "Tages". */
const SPACED_LETTERS = /(?:^| )\p{L} +\p{L} +\p{L} +\p{L}(?: |$)/u;
/** A label at the beginning of a line. Matches "Betreff" of "Betreff: Neubau"; not "12:30". */
const LABEL = /^(\s*[A-ZÄÖÜ](?:[\p{L}./-]| (?! )){1,29}[\p{L}.]):(?=\s|$)/u;
/** Cells in a line. Matches "a   b" and "a\tb"; not "a b". */
const CELLS = /\t|\S {3,}\S|\|/u;
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

const eachLine = (change: (line: string, at: number) => string) => (text: string): string => text.split('\n').map(change).join('\n');

/** The lines of a paragraph that are longer than `width`, broken at blanks. */
const wrapped = (width: number) => (text: string): string => text.split('\n').flatMap((line) => (CELLS.test(line) ? [line] : parts(line, width))).join('\n');

function parts(line: string, width: number): readonly string[] {
  const at = line.length <= width ? -1 : line.lastIndexOf(' ', width);
  return at <= 0 || line.slice(0, at).trim() === '' ? [line] : [line.slice(0, at), ...parts(line.slice(at + 1), width)];
}

export const textMutations: readonly TextMutation[] = [
  { name: 'no blank lines', share: 0.99, change: (text) => text.split('\n').filter((line) => line.trim() !== '').join('\n') },
  { name: 'blank lines doubled', share: 1, change: eachLine((line) => (line.trim() === '' ? `${line}\n` : line)) },
  { name: 'a blank line behind each line', share: 0.985, change: (text) => text.replaceAll('\n', '\n\n') },
  { name: 'blanks at the end of lines', share: 1, change: eachLine((line, at) => line + ' '.repeat(at % 4)) },
  { name: 'blanks that do not break', share: 1, change: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'umlauts spelled out', share: 0.96, change: eachLine((line) => line.replace(/[äöüÄÖÜß]/gu, (letter) => SPELLED[letter] ?? letter)) },
  { name: 'umlauts decomposed', share: 1, change: (text) => text.normalize('NFD') },
  { name: 'soft hyphens', share: 0.995, change: (text) => text.replace(/(\p{L}{4})(?=\p{Ll}{4})/gu, '$1\u00ad') },
  { name: 'wrapped at 60', share: 0.99, change: wrapped(60) },
  { name: 'wrapped at 80', share: 0.995, change: wrapped(80) },
  { name: 'wrapped at 100', share: 0.995, change: wrapped(100) },
  { name: 'form feeds', share: 0.99, change: eachLine((line, at) => (at % 9 === 8 ? `\f${line}` : line)) },
  { name: 'indented', share: 1, change: eachLine((line) => (line.trim() === '' ? line : `    ${line}`)) },
  { name: 'CR LF', share: 1, change: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'CR', share: 1, change: (text) => text.replaceAll('\n', '\r') },
  { name: 'each blank doubled', share: 0.995, change: eachLine((line) => (SPACED_LETTERS.test(line) ? line : line.replace(/(?<=\S) +(?=\S)/gu, (blanks) => blanks + blanks))) },
  { name: 'some blanks doubled', share: 0.995, change: (text) => text.replace(BETWEEN_WORDS, (blank, at: number) => (at % 8 === 0 ? '  ' : blank)) },
  { name: 'long dashes', share: 0.995, change: (text) => text.replaceAll(' - ', ' – ') },
  { name: 'labels in capitals', share: 0.975, change: eachLine((line) => line.replace(LABEL, (_, label: string) => `${label.toUpperCase()}:`)) },
  { name: 'a blank before the colon of labels', share: 0.995, change: eachLine((line) => line.replace(LABEL, '$1 :')) },
];
