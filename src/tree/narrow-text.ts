/**
 * A text as a string of its own, with a byte for each character if all fit. A line is else a slice of its document, in
 * which every character takes two bytes for the sake of one "–", and the engine answers hundreds of rules on it more slowly.
 */
export function narrowText(text: string): string {
  if (text === '' || text.length > room.length || WIDE.test(text)) return text;
  return room.toString('latin1', 0, room.write(text, 'latin1'));
}

/** A character that takes two bytes. Matches "–" and "„"; not "ä". */
const WIDE = /[^\u0000-\u00ff]/u;

/** Longer lines are whole documents and stay slices. */
const LONGEST = 4096;
const room = Buffer.alloc(LONGEST);
