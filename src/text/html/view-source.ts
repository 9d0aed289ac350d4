import { Tokenizer } from 'htmlparser2';

/**
 * The source of a page as a browser shows and saves it ("view-source:"): a table with a line of markup, escaped, in
 * each row. What it shows is the page; anything else stays as it is.
 */
/** Both marks of such a table. Matches `class="line-content"`. */
const LINE = /^\s{0,3}class\s{0,3}=\s{0,3}["']?line-content/u;
const MARKS = ['line-content', 'line-number'];

export function shownPage(text: string): string {
  if (!MARKS.every((mark) => text.includes(mark))) return text;
  const lines: string[] = [];
  let open = false;
  let line = '';
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer({ decodeEntities: true }, {
    onopentagname(_start, end) {
      if (!LINE.test(text.slice(end, end + 40))) return;
      open = true;
      line = '';
    },
    onclosetag(start, end) {
      if (!open || text.slice(start, end).toLowerCase() !== 'td') return;
      open = false;
      lines.push(line);
    },
    ontext(start, end) {
      if (open) line += text.slice(start, end);
    },
    ontextentity(codepoint) {
      if (open) line += String.fromCodePoint(codepoint);
    },
    onattribdata: ignore, onattribentity: ignore, onattribend: ignore, onattribname: ignore, oncdata: ignore, oncomment: ignore, ondeclaration: ignore,
    onend: ignore, onopentagend: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore,
  });
  tokenizer.write(text);
  tokenizer.end();
  return lines.some((one) => one.includes('<')) ? lines.join('\n') : text;
}
