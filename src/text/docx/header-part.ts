import { withoutHiddenRuns } from './hidden-runs.js';

/**
 * Makes the header of pages look like the body of a document, so that it can be read in the same way. Null if it is
 * not written as expected: then it is left out.
 */
const OPEN = '<w:hdr';
const CLOSE = '</w:hdr>';

export function headerAsDocument(header: Uint8Array): Uint8Array | null {
  const xml = withoutHiddenRuns(new TextDecoder().decode(header));
  const start = xml.indexOf(OPEN);
  const inner = start < 0 ? -1 : xml.indexOf('>', start);
  const end = xml.lastIndexOf(CLOSE);
  if (inner < 0 || end < inner) return null;
  const root = xml.slice(start + OPEN.length, inner);
  return new TextEncoder().encode(`<w:document${root}><w:body>${xml.slice(inner + 1, end)}</w:body></w:document>`);
}
