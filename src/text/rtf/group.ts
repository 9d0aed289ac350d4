import { DEFAULT_PAGE } from './code-pages.js';
import { flow, type Flow } from './flow.js';

/** What holds within a group of RTF and ends with it. */
export interface Group {
  /** Where its text goes; null where it is no text of the document. */
  readonly flow: Flow | null;
  readonly isHidden: boolean;
  /** Characters that stand in for a `\u` character, for readers that do not know it. */
  readonly fallback: number;
  readonly font: number | null;
  /** In how many tables its paragraphs lie, by `\intbl` and `\itap`. */
  readonly isInTable: boolean;
  readonly nesting: number;
  /** The number or bullet before an item. */
  readonly isLabel: boolean;
  readonly isFontTable: boolean;
  /** The box of a form that its field describes. */
  readonly box: FormBox | null;
  /** Whether the field's description ends with this group. */
  readonly isFieldCode: boolean;
}

export interface FormBox {
  isBox: boolean;
  /** 0 and 1; 25 for neither, then the default holds. */
  result: number;
  preset: number;
}

/** The document as far as it is read. */
export interface RtfState {
  group: Group;
  readonly outer: Group[];
  readonly headers: Flow[];
  readonly notes: Flow;
  readonly body: Flow;
  /** Code pages of fonts by their number. */
  readonly fonts: Map<number, number>;
  page: number;
  defaultFont: number;
  /** Whether the group has just begun: only there it can be marked as optional. */
  isFresh: boolean;
  /** Whether the group has just been marked as optional. */
  isStarred: boolean;
  /** Whether `\trowd` has begun a row. */
  isInRow: boolean;
  /** Characters that are still to be passed over behind `\u`. */
  toSkip: number;
  bytes: number[];
  hasLostGroups: boolean;
}

export function newState(): RtfState {
  const body = flow();
  return {
    group: {
      flow: body, isHidden: false, fallback: 1, font: null, isInTable: false, nesting: 1, isLabel: false, isFontTable: false, box: null, isFieldCode: false,
    },
    outer: [], headers: [], notes: flow(), body, fonts: new Map(), page: DEFAULT_PAGE, defaultFont: 0,
    isFresh: false, isStarred: false, isInRow: false, toSkip: 0, bytes: [], hasLostGroups: false,
  };
}
