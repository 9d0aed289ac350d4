import words from '../../vocabulary/attachment-words.json' with { type: 'json' };
import type { Document, Line } from '../../tree/document.js';
import { printedWords } from '../../vocabulary/printed-words.js';
import { sectionOf } from '../head-region/head-region.js';
import { mark } from '../paper-tree/mark.js';
import type { AttachmentValue, Mark } from '../paper-tree/paper-tree.js';
import type { Recognizer } from '../paper-tree/recognizer.js';

/**
 * Attachments as a list below "Anlagen:" or behind it on the line. The same attachment listed twice counts once; sizes
 * are what is printed, turned into bytes.
 */
const MAX_ENTRIES = 200;
/** Lists may be printed twice; a text that goes on listing is none. */
const MAX_READ = 10 * MAX_ENTRIES;

const heads = printedWords(words.heads);
/** Behind the head. Matches ": " and "" at the line's end; not " zur". */
const HEAD_ENDS = /^(?::| ?:|$) ?/u;
/** A numbered entry. Matches "Anlage 1 1 Entwurf", "Anlage 2: Plan", "1. Plan"; not "Anlage zur". */
const NUMBERED = /^(?:(?:Anlage (?:Nr\. )?\d{1,2}(?: \d{1,2})?[a-z]?|\d{1,2}[.)])[ \t:.–-]{1,4}|\d{1,2}\s(?:\d{1,2}\s)?(?=\p{Lu}.*\())/u;
/** The size at the end. Matches "(54 KB)" and "(1,2 MB)"; not "(54)". */
const SIZE = / ?\((?:ca\. )?(?<number>\d{1,4}(?:[.,]\d{1,2})?) ?(?<unit>KB|kB|Kilobyte|MB|Megabyte|Byte)\)?$/u;
/** Heads of a list's columns. Matches "Nr. Name" and "Nr.\tName"; not "Nr. 5". */
const COLUMNS = /^Nr\.?[\s]Name[\s\p{L}.]{0,30}$/u;
const BYTES: Readonly<Record<string, number>> = { Byte: 1, KB: 1024, kB: 1024, Kilobyte: 1024, MB: 1048576, Megabyte: 1048576 };
const LONGEST_NAME = 200;

export const attachments: Recognizer = {
  name: 'attachments',
  recognize(document, found) {
    if (found.kind[0]?.value.kind !== 'paper') return {};
    const entries: Mark<AttachmentValue>[] = [];
    for (const line of document.lines) {
      const head = headLength(line.text);
      if (head === 0) continue;
      if (head < line.text.length) entries.push(...inline(line, head));
      else entries.push(...below(document, line));
      if (entries.length > MAX_READ) break;
    }
    return { add: { attachments: once(counted(entries)).slice(0, MAX_ENTRIES) } };
  },
};

/** "Anlagen:", "Anlage/n", "Anlagen: " before "Lageplan": how long it is; 0 for "Anlagenbau". */
function headLength(text: string): number {
  const word = heads.endAt(text, 0);
  const rest = word < 0 ? null : HEAD_ENDS.exec(text.slice(word));
  return rest === null ? 0 : word + rest[0].length;
}

function inline(line: Line, from: number): Mark<AttachmentValue>[] {
  const text = line.text.slice(from);
  if (ANNOUNCES.test(text)) return [];
  const cells = line.cells.filter(({ start }) => start >= line.start + from);
  if (cells.length > 1 && cells.every((cell) => COUNT.test(cell.text))) return cells.map((cell) => attachment(cell.text, cell.start));
  return [attachment(text, line.start + from)];
}

/** Says how many there are, or that there are none. Matches "keine", "2", "siehe Anlage", "1 von 3"; not "Plan". */
const ANNOUNCES = /^(?:keine|ohne|\d{1,2}(?: Anlagen?.*)?|siehe .*|-|–|entfällt|Nr\. .*|ja|nein|\d{1,2} Stück|\d{1,2} von \d{1,2}(?: .*)?)$/iu;

/** Says below the head that there are none. Matches "keine", "-" and "1 von 1"; not "Nr. 1 Lageplan" or "siehe Plan", which may be names. */
const NONE = /^(?:(?:keine|ohne|-|–|entfällt|ja|nein)\.?|\d{1,2} von \d{1,2}(?: .*)?)$/iu;

function below({ lines }: Document, head: Line): Mark<AttachmentValue>[] {
  const entries: Mark<AttachmentValue>[] = [];
  const block = lines[head.index + 1]?.block;
  for (let at = head.index + 1; at < lines.length && entries.length <= MAX_READ; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text === '') {
      if (entries.length > 0) break;
      continue;
    }
    if (COLUMNS.test(line.text)) continue;
    const listed = line.kind === 'item' || NUMBERED.test(line.text) || line.block === block || SIZE.test(line.text);
    if (sectionOf(line) !== null || line.kind === 'heading' || !listed || line.text.length > LONGEST_NAME || LABEL.test(line.text) || OF_SIGNERS.test(line.text)) break;
    if (!NONE.test(line.text)) entries.push(attachment(line.text, line.start));
  }
  return entries;
}

/** Another label ends the list. Matches "Beschlussvorschlag:"; not "Plan: Nord". */
const LABEL = /^[\p{L} /-]{3,40}:$/u;

/** Who is to sign, in a form below the list. Matches "Amtsleiter/in" and "Sachbearbeiter(in)"; not "Bericht der Leiterin". */
const OF_SIGNERS = /^\p{Lu}[\p{L}-]{3,40}(?:\/-?in|\(in\)|\*in)$/u;

function attachment(text: string, start: number): Mark<AttachmentValue> {
  const number = NUMBERED.exec(text)?.[0].length ?? 0;
  const size = SIZE.exec(text);
  const end = size === null ? text.length : size.index;
  const name = text.slice(number, end).trim() || text.slice(0, end).trim();
  const nameStart = start + text.indexOf(name);
  const range = { start: nameStart, end: nameStart + name.length };
  const bytes = size === null ? null : Math.round(Number((size.groups?.['number'] ?? '0').replace(',', '.')) * (BYTES[size.groups?.['unit'] ?? ''] ?? 1));
  const sizeMark = size === null || bytes === null ? null : mark(bytes, { start: start + size.index, end: start + text.length }, 'size-in-brackets', 'implied');
  return mark({ name: mark(name, range, 'attachment-list'), size: sizeMark }, range, 'attachment-list');
}

/** Names that are counted through, "1 Lageplan" and "2 Kosten", without their numbers. */
function counted(entries: readonly Mark<AttachmentValue>[]): readonly Mark<AttachmentValue>[] {
  if (entries.length < 2 || !entries.every(({ value }, at) => Number(COUNT.exec(value.name.value)?.groups?.['count']) === at + 1)) return entries;
  return entries.map((entry) => {
    const { name } = entry.value;
    const text = name.value.replace(COUNT, '');
    const range = { start: entry.end - text.length, end: entry.end };
    return { ...entry, ...range, value: { ...entry.value, name: { ...name, ...range, value: text } } };
  });
}

/** Matches the "1 " of "1 Lageplan"; not "2020 Bericht". */
const COUNT = /^(?<count>\d{1,2})[ \t](?=\p{Lu})/u;

function once(entries: readonly Mark<AttachmentValue>[]): Mark<AttachmentValue>[] {
  const byName = new Map<string, Mark<AttachmentValue>>();
  for (const entry of entries) {
    const key = entry.value.name.value.toLowerCase();
    const known = byName.get(key);
    if (known === undefined || (known.value.size === null && entry.value.size !== null)) byName.set(key, entry);
  }
  return [...byName.values()];
}
