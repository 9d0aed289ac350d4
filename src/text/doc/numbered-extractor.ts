import { listCounter } from '../docx/list-counter.js';
import { readListTables, type ListTables } from './list-tables.js';
import type { OleExtractor, OleExtractorClass, Piece, WordDocument } from './load-word-extractor.js';
import { numberedParagraphs, type NumberedParagraph } from './paragraph-places.js';
import { unshownText, type Stretch } from './unshown-text.js';

/**
 * Word-extractor with what it leaves out: the numbers of lists before their paragraphs, breaks of lines within a paragraph
 * (as U+2028, since it makes paragraphs of them), and hyphens that are written as marks. What is deleted or hidden is taken
 * out by our own reading of the properties of characters.
 */
export interface NumberedExtractor extends OleExtractor {
  /** What of the format could not be read. */
  readonly lost: readonly string[];
}

export const LINE_BREAK = '\u2028';

/** Marks of Word. Matches a break of a line (0b), a hyphen that forbids a break (1e) and one that allows it (1f). */
const MARKS = /[\x0b\x1e\x1f]/gu;
const MEANINGS: Readonly<Record<string, string>> = { '\x0b': LINE_BREAK, '\x1e': '-', '\x1f': '\x00' };
/** What ends an empty paragraph or cell. */
const ENDS = new Set(['\r', '\x07', '']);

export function numberedExtractor(Base: OleExtractorClass): NumberedExtractor {
  return new class extends Base {
    readonly lost: string[] = [];
    private lists: (ListTables & { readonly paragraphs: readonly NumberedParagraph[] }) | null = null;

    override writePieces(file: Buffer, table: Buffer): void {
      super.writePieces(file, table);
      for (const piece of this._pieces) piece.text = piece.text.replace(MARKS, (mark) => MEANINGS[mark] ?? '');
    }

    override writeCharacterProperties(file: Buffer, table: Buffer): void {
      const unshown = this.within('what in it is deleted or hidden is not known', () => unshownText(file, table)) ?? [];
      for (const piece of this._pieces) piece.text = without(unshown, piece);
    }

    override writeParagraphProperties(file: Buffer, table: Buffer): void {
      this.lists = this.within('the numbers of its lists are lost', () => {
        const tables = readListTables(file, table);
        return { ...tables, paragraphs: numberedParagraphs(file, table, tables.ofStyle) };
      });
      super.writeParagraphProperties(file, table);
    }

    private within<T>(loss: string, read: () => T): T | null {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        this.lost.push(loss);
        return null;
      }
    }

    override buildDocument(): WordDocument {
      if (this.lists !== null) this._boundaries.ccpText += writeNumbers(this._pieces, this._boundaries.ccpText, this.lists);
      return super.buildDocument();
    }
  }();
}

/** The text of a piece with a mark for each character that is not shown. */
function without(unshown: readonly Stretch[], { text, startFilePos, endFilePos, bpc }: Piece): string {
  let kept = '';
  let done = 0;
  for (const { from, to } of unshown) {
    if (to <= startFilePos || from >= endFilePos) continue;
    const begin = Math.max(done, Math.floor((from - startFilePos) / bpc));
    const end = Math.min(text.length, Math.ceil((to - startFilePos) / bpc));
    if (end <= begin) continue;
    kept += text.slice(done, begin) + '\x00'.repeat(end - begin);
    done = end;
  }
  return kept + text.slice(done);
}

/** Puts the numbers into the pieces of the text and moves all that follows. How many characters came in. */
function writeNumbers(pieces: readonly Piece[], length: number, { numbering, paragraphs }: ListTables & { readonly paragraphs: readonly NumberedParagraph[] }): number {
  const label = listCounter(numbering);
  const places = paragraphs.flatMap(({ offset, place }) => {
    const piece = pieces.find(({ startFilePos, endFilePos }) => offset >= startFilePos && offset < endFilePos);
    const at = piece === undefined ? -1 : (offset - piece.startFilePos) / piece.bpc;
    return piece === undefined || piece.startCp + at >= length ? [] : [{ piece, at, place }];
  }).sort((a, b) => a.piece.startCp + a.at - b.piece.startCp - b.at);
  const pending = new Map<Piece, { readonly at: number; readonly text: string }[]>();
  for (const { piece, at, place } of places) {
    // An empty paragraph counts, but its number says nothing.
    const text = label(place);
    if (text === '' || ENDS.has(piece.text.charAt(at))) continue;
    const ofPiece = pending.get(piece);
    if (ofPiece === undefined) pending.set(piece, [{ at, text: `${text} ` }]);
    else ofPiece.push({ at, text: `${text} ` });
  }
  let moved = 0;
  for (const piece of pieces) {
    piece.startCp += moved;
    const before = piece.text.length;
    let written = '';
    let from = 0;
    for (const { at, text } of pending.get(piece) ?? []) {
      written += piece.text.slice(from, at) + text;
      from = at;
    }
    piece.text = written + piece.text.slice(from);
    moved += piece.text.length - before;
    piece.length = piece.text.length;
    piece.endCp += moved;
  }
  return moved;
}
