import type { Line } from '../../../tree/document.js';
import type { DocumentKind, Mark } from '../../paper-tree/paper-tree.js';

/** A kind of document as a line of the head prints it. */
export interface FoundType {
  readonly type: Mark<string>;
  readonly kind: DocumentKind;
  readonly line: Line;
}
