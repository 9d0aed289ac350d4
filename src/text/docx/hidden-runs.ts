import { parseMarkup } from '../blocks/parse-markup.js';

/**
 * Takes the runs out of the markup of a Word file that its pages do not show, because they are hidden: mammoth takes
 * them for text. Nothing else is changed.
 */
const HIDDEN = 'w:vanish';
const OFF = new Set(['0', 'false', 'off', 'none']);

export function withoutHiddenRuns(document: string): string {
  if (!document.includes(`<${HIDDEN}`)) return document;
  /** Where each open run begins, and whether it is hidden. */
  const runs: { readonly at: number; isHidden: boolean }[] = [];
  const hidden: { readonly at: number; readonly end: number }[] = [];
  let ofMark = 0;
  parseMarkup(document, 'xml', {
    open(name, attributes, at) {
      const run = runs.at(-1);
      if (name === 'w:r') runs.push({ at, isHidden: false });
      else if (name === 'w:pPr') ofMark += 1;
      else if (name === HIDDEN && run !== undefined && ofMark === 0 && !OFF.has(attributes['w:val'] ?? '')) run.isHidden = true;
    },
    close(name, end) {
      if (name === 'w:pPr') ofMark = Math.max(0, ofMark - 1);
      const run = name === 'w:r' ? runs.pop() : undefined;
      if (run?.isHidden === true) hidden.push({ at: run.at, end });
    },
  });
  let written = '';
  let from = 0;
  for (const { at, end } of hidden.sort((a, b) => a.at - b.at)) {
    written += document.slice(from, Math.max(from, at));
    from = Math.max(from, end);
  }
  return written + document.slice(from);
}
