import type { Block } from '../blocks/block.js';
import { blockBuilder, type BlockBuilder } from '../blocks/block-builder.js';
import { parseMarkup } from '../blocks/parse-markup.js';
import { labelOf, type ListStyles } from './list-styles.js';
import { openLists, type OpenLists } from './open-lists.js';

/**
 * The markup of an OpenDocument text to blocks, in one pass: the body, the headers of pages, and the styles of lists.
 * Deleted and hidden text, comments, drawings' descriptions, indexes of fields and forms are no text of the document.
 */
export interface Content {
  readonly body: readonly Block[];
  readonly headers: readonly (readonly Block[])[];
  readonly lists: ListStyles;
}

const SILENT = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'style:footer', 'style:footer-left', 'style:footer-first', 'svg:desc',
  'svg:title', 'office:forms', 'text:ruby-text', 'office:event-listeners', 'text:variable-decls', 'text:sequence-decls', 'text:user-field-decls', 'office:meta']);
const HEADERS = new Set(['style:header', 'style:header-first', 'style:header-left']);
const PARAGRAPHS = new Set(['text:p', 'text:h']);
/** What a style may hide. */
const STYLED = new Set([...PARAGRAPHS, 'text:span']);
/** Blanks as the format counts them. Matches a line end; not a non-breaking blank. */
const BLANKS = /[ \t\r\n]+/gu;
/** More blanks or cells in a row than this are damage. */
const MOST_REPEATS = 64;

interface Walk {
  builder: BlockBuilder;
  readonly headers: BlockBuilder[];
  readonly notes: BlockBuilder;
  readonly outer: BlockBuilder[];
  readonly lists: OpenLists;
  readonly styles: ListStyles;
  silent: number;
  /** Of the open paragraphs and spans, whether their style hides them. */
  readonly hidden: boolean[];
  readonly hiding: Set<string>;
  /** The style that is being described. */
  style: string;
  /** Open paragraphs: only within them is text. */
  paragraphs: number;
}

export function contentBlocks(xml: string, known: ListStyles = new Map()): Content {
  const body = blockBuilder();
  const styles: ListStyles = new Map(known);
  const walk: Walk = { builder: body, headers: [], notes: blockBuilder(), outer: [], lists: openLists(styles), styles, silent: 0, hidden: [], hiding: new Set(), style: '', paragraphs: 0 };
  parseMarkup(xml, 'xml', {
    open: (name, attributes) => open(walk, name, attributes),
    text: (text) => {
      if (walk.silent === 0 && walk.paragraphs > 0) walk.builder.text(text.replace(BLANKS, ' '));
    },
    close: (name) => close(walk, name),
  });
  return { body: [...body.blocks(), ...walk.notes.blocks()], headers: walk.headers.map((header) => header.blocks()), lists: styles };
}

type Attributes = Readonly<Record<string, string>>;

function open(walk: Walk, name: string, attributes: Attributes): void {
  const { builder } = walk;
  if (SILENT.has(name) || hides(walk, name, attributes)) walk.silent += 1;
  if (walk.silent > 0) return;
  if (PARAGRAPHS.has(name)) {
    builder.endParagraph();
    walk.paragraphs += 1;
    const { pending, levels } = walk.lists.takeItem();
    if (pending !== null) builder.text(labelOf(levels, pending));
  } else if (HEADERS.has(name)) enter(walk, newHeader(walk));
  else if (name === 'text:note-body') enter(walk, walk.notes);
  else if (name === 'text:s') builder.text(' '.repeat(repeats(attributes['text:c'])));
  else if (name === 'text:tab') builder.text('\t');
  else if (name === 'text:line-break') builder.text('\n');
  else if (name === 'table:table') builder.openTable();
  else if (name === 'table:table-row') builder.openRow();
  else if (name === 'table:table-cell') builder.openCell(repeats(attributes['table:number-columns-repeated']));
  else if (name === 'table:covered-table-cell') builder.openCell(repeats(attributes['table:number-columns-repeated']));
  else walk.lists.open(name, attributes);
}

/** Takes note of styles that hide, and is true for what has one. */
function hides(walk: Walk, name: string, attributes: Attributes): boolean {
  if (name === 'style:style') walk.style = attributes['style:name'] ?? '';
  else if (name === 'style:text-properties' && attributes['text:display'] === 'none') walk.hiding.add(walk.style);
  if (!STYLED.has(name)) return false;
  const isHidden = walk.hiding.has(attributes['text:style-name'] ?? '');
  walk.hidden.push(isHidden);
  return isHidden;
}

function close(walk: Walk, name: string): void {
  if (SILENT.has(name) || (STYLED.has(name) && walk.hidden.pop() === true)) {
    walk.silent = Math.max(0, walk.silent - 1);
    return;
  }
  if (walk.silent > 0) return;
  const { builder } = walk;
  if (PARAGRAPHS.has(name)) {
    builder.endParagraph();
    walk.paragraphs = Math.max(0, walk.paragraphs - 1);
  } else if (HEADERS.has(name) || name === 'text:note-body') leave(walk);
  else if (name === 'table:table') builder.closeTable();
  else if (name === 'table:table-row') builder.closeRow();
  else if (name === 'table:table-cell' || name === 'table:covered-table-cell') builder.closeCell();
  else walk.lists.close(name);
}

function newHeader({ headers }: Walk): BlockBuilder {
  const header = blockBuilder();
  headers.push(header);
  return header;
}

/** What follows goes elsewhere, until `leave`. */
function enter(walk: Walk, builder: BlockBuilder): void {
  walk.outer.push(walk.builder);
  walk.builder = builder;
}

function leave(walk: Walk): void {
  walk.builder.endParagraph();
  walk.builder = walk.outer.pop() ?? walk.builder;
}

const repeats = (written: string | undefined): number => Math.max(1, Math.min(Math.trunc(Number(written ?? 1)) || 1, MOST_REPEATS));
