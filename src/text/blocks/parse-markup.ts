import { Parser } from 'htmlparser2';
import { UnreadableDocument } from '../unreadable-document.js';

/** The events of markup in one pass. Elements that lie deeper than any document needs are not read at all. */
export interface MarkupHandler {
  /** `at` is the offset of the opening tag. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, at: number) => void;
  readonly text?: (text: string) => void;
  /** `end` is the offset behind the closing tag. */
  readonly close?: (name: string, end: number) => void;
}

/** Each element takes the parser as long as there are open ones. */
const MAX_DEPTH = 2000;

export function parseMarkup(markup: string, kind: 'xml' | 'html', handler: MarkupHandler): void {
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new UnreadableDocument(`its markup is nested more than ${MAX_DEPTH} levels deep`);
      handler.open(name, attributes, parser.startIndex);
    },
    ontext: (text) => handler.text?.(text),
    onclosetag(name) {
      depth -= 1;
      handler.close?.(name, parser.endIndex + 1);
    },
  }, { xmlMode: kind === 'xml', decodeEntities: true });
  parser.end(markup);
}
