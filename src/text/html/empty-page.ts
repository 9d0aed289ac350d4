import { Tokenizer } from 'htmlparser2';

/**
 * Tells a page that holds no document, and what to save instead: the shell of an application, whose scripts would load
 * the data, and a page that only sets frames. Neither are run or fetched. Menus, heads and feet of pages do not count as
 * text; the scan ends as soon as enough was seen.
 */
export const SHELL_ADVICE = 'the page is the shell of an application without its data: save the complete page from the browser, or the PDF';
export const FRAMES_ADVICE = 'the page only sets frames, and the document is in one of them: save that frame, or the PDF';

const ENOUGH_LETTERS = 120;
/** A page with numbers, as every paper has them, is a shell only if there is hardly a word. */
const FEW_LETTERS = 24;
/** Elements whose text nobody sees, or that says nothing of a document. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'noframes', 'template', 'title', 'textarea', 'svg', 'nav', 'footer', 'select']);
const FRAMES = new Set(['frame', 'iframe']);
/** Matches "ä" and "B"; not "1". */
const LETTER = /\p{L}/gu;
/** Matches "1"; not "ä". */
const DIGIT = /\d/gu;

/** Null for a page that holds text. */
export function emptyPageAdvice(text: string): string | null {
  const seen = { letters: 0, digits: 0, scripts: 0, frames: 0 };
  let unseen: string | null = null;
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer({ decodeEntities: false }, {
    onopentagname(start, end) {
      const name = text.slice(start, end).toLowerCase();
      if (name === 'script') seen.scripts += 1;
      if (FRAMES.has(name)) seen.frames += 1;
      if (unseen === null && UNSEEN.has(name)) unseen = name;
    },
    onclosetag(start, end) {
      if (unseen !== null && text.slice(start, end).toLowerCase() === unseen) unseen = null;
    },
    ontext(start, end) {
      if (unseen !== null) return;
      seen.letters += text.slice(start, end).match(LETTER)?.length ?? 0;
      seen.digits += text.slice(start, end).match(DIGIT)?.length ?? 0;
      if (seen.letters >= ENOUGH_LETTERS) tokenizer.pause();
    },
    onattribdata: ignore, onattribentity: ignore, onattribend: ignore, onattribname: ignore, oncdata: ignore, oncomment: ignore, ondeclaration: ignore,
    onend: ignore, onopentagend: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore, ontextentity: ignore,
  });
  tokenizer.write(text);
  if (seen.letters >= (seen.digits === 0 ? ENOUGH_LETTERS : FEW_LETTERS)) return null;
  if (seen.frames > 0) return FRAMES_ADVICE;
  return seen.scripts > 0 ? SHELL_ADVICE : null;
}
