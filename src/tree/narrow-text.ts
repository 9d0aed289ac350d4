/**
 * A text as a string of its own, with a byte for each character if all fit. A line is else a slice of its document, in
 * which every character takes two bytes for the sake of one "–", and the engine answers hundreds of rules on it more slowly.
 */
export function narrowText(text: string): string {
  if (text === '' || text.length > LONGEST || HAS_WIDE.test(text)) return text;
  return room.toString('latin1', 0, room.write(text, 'latin1'));
}

/** The same for the parts of a text, asked for in their order by where each begins: the text is looked at only once. */
export function narrowParts(whole: string): (start: number, part: string) => string {
  const bytes = Buffer.from(whole, 'latin1');
  let wide = wideFrom(whole, 0);
  return (start, part) => {
    if (part === '' || part.length > LONGEST) return part;
    if (wide < start) wide = wideFrom(whole, start);
    return wide < start + part.length ? part : bytes.toString('latin1', start, start + part.length);
  };
}

/** The place of the next character that takes two bytes; beyond all places if there is none. */
function wideFrom(text: string, start: number): number {
  WIDE.lastIndex = start;
  return WIDE.exec(text)?.index ?? Infinity;
}

/** A character that takes two bytes. Matches "–" and "„"; not "ä". */
const WIDE = /[^\u0000-\u00ff]/gu;

/** Matches a text with one of these; not "Straße". */
const HAS_WIDE = /[^\u0000-\u00ff]/u;

/** Longer lines are whole documents and stay slices. */
const LONGEST = 4096;
const room = Buffer.alloc(LONGEST);
