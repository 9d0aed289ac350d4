import type { LineSign, Span } from '../document.js';
import type { Emitter } from './emitter.js';
import type { PageText } from './inline.js';

/** What is known while a page is walked through from its first node to its last. */
export interface Walk {
  readonly source: PageText;
  readonly emit: Emitter;
  /** Heads of tables by the index of their table (or of what holds their rows). */
  readonly heads: Map<number, TableHead>;
  /** Headings that stand as links elsewhere on the page, by the name of the place that they lead to. */
  readonly jumps: ReadonlyMap<string, readonly Span[]>;
  /** The name of the table of stations that only a tab prints. */
  stations: readonly Span[] | null;
  /** Depth of the heading over stations that are blocks with headings of their own. */
  stationsBelow: number | null;
  /** Main headings of the page. */
  readonly mainHeadings: number;
  /** The first heading of a page that has no main heading; -1 in others. */
  readonly firstHeading: number;
  /** Agenda items so far. */
  items: number;
  /** A heading or the title calls the page an agenda or minutes. */
  kindNamed: boolean;
  /** The last heading says that a list of agenda items follows. */
  inAgenda: boolean;
  /** The page treats one item: an excerpt. Its item line waits until the labels of the meeting are through. */
  excerpt: { readonly title: readonly Span[] } | null;
  waiting: { readonly lines: WaitingLine[] } | null;
}

/** A line of the item of an excerpt; without stretches, a gap. */
export interface WaitingLine {
  readonly spans: readonly Span[];
  readonly sign?: LineSign;
}

export interface TableHead {
  readonly cells: readonly HeadCell[];
  /** Its words are those of an agenda: a number and a title. */
  readonly agenda: boolean;
  /** Its words are those of a list of documents. */
  readonly list: boolean;
}

export interface HeadCell {
  readonly spans: readonly Span[];
  readonly words: string;
  /** The cell spans several columns and this is not its first. */
  readonly goesOn: boolean;
}

/** The item of an excerpt, once something else than labels follows. */
export function flushWaiting(walk: Walk): void {
  const { waiting, emit } = walk;
  if (waiting === null) return;
  walk.waiting = null;
  emit.gap();
  for (const { spans, ...more } of waiting.lines) {
    if (spans.length === 0) emit.gap();
    else emit.line('paragraph', 0, false, spans, more);
  }
  emit.gap();
}
