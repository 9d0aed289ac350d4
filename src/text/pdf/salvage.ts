/**
 * A PDF that was cut off has lost the directory at its end, and often the list of its pages. What pages stand in it whole
 * are put into a new list with a new end, so that they can be read; null if there are none.
 */
const MOST_PAGES = 5000;
/** How much of an object is looked at for what it is. */
const REACH = 1500;
/** The head of an object. Matches "12 0 obj"; not "endobj". */
const OBJECT = /(?<![\d])(?<number>\d{1,7}) (?<generation>\d{1,3}) obj\b/gu;
/** Matches "/Type/Page" and "/Type /Page "; not "/Type/Pages". */
const PAGE = /\/Type ?\/Page(?![A-Za-z])/u;
/** Matches the end of an object, or the beginning of its stream. */
const END = /endobj|stream/u;

export function salvaged(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!text.includes('%PDF-')) return null;
  const pages = new Set<string>();
  let highest = 0;
  for (const found of text.matchAll(OBJECT)) {
    const { number = '', generation = '' } = found.groups ?? {};
    highest = Math.max(highest, Number(number));
    const head = text.slice(found.index + found[0].length, found.index + found[0].length + REACH);
    const end = END.exec(head);
    if (end !== null && PAGE.test(head.slice(0, end.index)) && pages.size < MOST_PAGES) pages.add(`${number} ${generation} R`);
  }
  if (pages.size === 0) return null;
  const [list, catalog] = [highest + 1, highest + 2];
  // The first trailer ends a directory that is cut off itself; without a root it says nothing.
  const tail = `\nendstream\nendobj\ntrailer\n<</Size 1>>\nstartxref\n0\n${list} 0 obj\n<</Type/Pages/Count ${pages.size}/Kids[${[...pages].join(' ')}]>>\nendobj\n`
    + `${catalog} 0 obj\n<</Type/Catalog/Pages ${list} 0 R>>\nendobj\ntrailer\n<</Root ${catalog} 0 R/Size ${catalog + 1}>>\nstartxref\n0\n%%EOF\n`;
  const whole = new Uint8Array(bytes.length + tail.length);
  whole.set(bytes);
  whole.set(Buffer.from(tail, 'latin1'), bytes.length);
  return whole;
}
