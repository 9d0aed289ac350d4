import { parseMarkup } from '../blocks/parse-markup.js';

/** How a Word file numbers its paragraphs: the levels of each list, and which styles are numbered. */
export interface Level {
  /** `decimal`, `lowerLetter`, `bullet` ... as in the file. */
  readonly format: string;
  /** "%1." or "%1.%2": the number of each level in its place. */
  readonly text: string;
  readonly start: number;
}

export interface Numbering {
  /** The list that a `numId` means; several may mean the same one, and count on. */
  readonly listOf: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, readonly (Level | undefined)[]>;
  /** Levels that a `numId` begins anew, with their first number. */
  readonly restarts: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** Levels that the format knows. */
export const MAX_LEVELS = 9;

type Draft = { -readonly [Key in keyof Level]: Level[Key] };

export function readNumbering(xml: string): Numbering {
  const listOf = new Map<string, string>();
  const levels = new Map<string, (Level | undefined)[]>();
  const restarts = new Map<string, Map<number, number>>();
  let list: (Level | undefined)[] | null = null;
  let level: Draft | null = null;
  let id = '';
  let override = 0;
  parseMarkup(xml, 'xml', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') levels.set(attributes['w:abstractNumId'] ?? '', (list = []));
      else if (name === 'w:lvl' && list !== null) list[indexOf(attributes['w:ilvl'])] = level = { format: 'decimal', text: '', start: 1 };
      else if (name === 'w:num') id = attributes['w:numId'] ?? '';
      else if (name === 'w:abstractNumId') listOf.set(id, value);
      else if (name === 'w:lvlOverride') override = indexOf(attributes['w:ilvl']);
      else if (name === 'w:startOverride') restarts.set(id, new Map([...restarts.get(id) ?? [], [override, Number(value) || 0]]));
      else if (level !== null) fill(level, name, value);
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      else if (name === 'w:abstractNum') list = null;
    },
  });
  return { listOf, levels, restarts };
}

function fill(level: Draft, name: string, value: string): void {
  if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:start') level.start = Number(value) || 0;
}

export const indexOf = (written: string | undefined): number => Math.max(0, Math.min(Math.trunc(Number(written ?? 0)) || 0, MAX_LEVELS - 1));
