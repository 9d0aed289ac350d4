import { Tokenizer } from 'htmlparser2';

/**
 * Tells a page that is only the shell of an application: scripts that would load the data, and next to no text. What
 * scripts would do is not asked; the scan ends as soon as enough text was seen.
 */
const ENOUGH_LETTERS = 120;
/** A page with numbers, as every paper has them, is a shell only if there is hardly a word. */
const FEW_LETTERS = 24;
/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'textarea', 'svg']);
/** Matches "ä" and "B"; not "1". */
const LETTER = /\p{L}/gu;
/** Matches "1"; not "ä". */
const DIGIT = /\d/gu;

export function isApplicationShell(text: string): boolean {
  let letters = 0;
  let digits = 0;
  let scripts = 0;
  let unseen: string | null = null;
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer({ decodeEntities: false }, {
    onopentagname(start, end) {
      const name = text.slice(start, end).toLowerCase();
      if (name === 'script') scripts += 1;
      if (unseen === null && UNSEEN.has(name)) unseen = name;
    },
    onclosetag(start, end) {
      if (unseen !== null && text.slice(start, end).toLowerCase() === unseen) unseen = null;
    },
    ontext(start, end) {
      if (unseen !== null) return;
      letters += text.slice(start, end).match(LETTER)?.length ?? 0;
      digits += text.slice(start, end).match(DIGIT)?.length ?? 0;
      if (letters >= ENOUGH_LETTERS) tokenizer.pause();
    },
    onattribdata: ignore, onattribentity: ignore, onattribend: ignore, onattribname: ignore, oncdata: ignore, oncomment: ignore, ondeclaration: ignore,
    onend: ignore, onopentagend: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore, ontextentity: ignore,
  });
  tokenizer.write(text);
  return scripts > 0 && letters < (digits === 0 ? ENOUGH_LETTERS : FEW_LETTERS);
}
