/**
 * RTF to tokens in one pass over the bytes, one char a byte. It knows the grammar (groups, control words with their
 * number, hexadecimal bytes, binary runs) and the meaning of no word but \bin, whose bytes it leaves out.
 */
export interface TokenSink {
  open(): void;
  close(): void;
  /** A control word without its backslash; `number` is null where it has none. */
  word(name: string, number: number | null): void;
  /** A control symbol other than an escaped brace, backslash or byte. */
  symbol(character: string): void;
  /** Characters as they stand in the file, line ends left out. */
  text(characters: string): void;
  /** A byte that is written as two digits. */
  byte(value: number): void;
}

/** Matches a control word with its number and the blank that ends it, from a backslash on: "\u-3913 "; not "\'e4". */
const WORD = /\\([A-Za-z]{1,32})(-?\d{1,10})? ?/uy;
/** Matches what stands before the next token; it matches nothing at "{". */
const PLAIN = /[^\\{}]+/uy;
/** Matches "e4"; not "g4". */
const HEX = /^[\da-f]{2}$/iu;
/** Line ends are only for those who look at the file, and zeros for nobody. */
const NO_TEXT = /[\r\n\0]+/gu;

export function readTokens(rtf: string, sink: TokenSink): void {
  let at = 0;
  while (at < rtf.length) {
    const character = rtf[at];
    if (character === '{') {
      sink.open();
      at += 1;
    } else if (character === '}') {
      sink.close();
      at += 1;
    } else at = character === '\\' ? readControl(rtf, at, sink) : readText(rtf, at, sink);
  }
}

function readText(rtf: string, at: number, sink: TokenSink): number {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(rtf)?.[0] ?? '';
  const characters = plain.replace(NO_TEXT, '');
  if (characters !== '') sink.text(characters);
  return at + Math.max(1, plain.length);
}

function readControl(rtf: string, at: number, sink: TokenSink): number {
  WORD.lastIndex = at;
  const match = WORD.exec(rtf);
  if (match === null) return readSymbol(rtf, at, sink);
  const [whole, name = '', digits] = match;
  const number = digits === undefined ? null : Number(digits);
  if (name === 'bin') return at + whole.length + Math.max(0, number ?? 0);
  sink.word(name, number);
  return at + whole.length;
}

function readSymbol(rtf: string, at: number, sink: TokenSink): number {
  const character = rtf[at + 1] ?? '';
  if (character === "'") {
    const digits = rtf.slice(at + 2, at + 4);
    if (!HEX.test(digits)) return at + 2;
    sink.byte(Number.parseInt(digits, 16));
    return at + 4;
  }
  if (character === '{' || character === '}' || character === '\\') sink.text(character);
  else if (character === '\r' || character === '\n') sink.word('par', null);
  else if (character !== '') sink.symbol(character);
  return at + 2;
}
