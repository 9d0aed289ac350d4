import type { Document } from '../../tree/document.js';
import type { PaperTree } from './paper-tree.js';

/**
 * A recognizer looks at the document and at what was found before it, and returns the slots that it fills.
 * The frame (`src/fields/index.ts`) appends lists to lists; a recognizer that replaces a slot returns it in `replace`.
 */
export interface Recognizer {
  readonly name: string;
  recognize(document: Document, found: PaperTree): Finds;
}

export interface Finds {
  readonly add?: Partial<PaperTree>;
  readonly replace?: Partial<PaperTree>;
}
