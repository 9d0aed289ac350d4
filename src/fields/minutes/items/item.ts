import type { Document, Line } from '../../../tree/document.js';
import { itemDecision, rowDecision } from '../../decision/items/item-decision.js';
import { publicityBook, withoutDashes } from '../../wording/value-types.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { AgendaItemValue, DecisionValue, Mark } from '../../paper-tree/paper-tree.js';
import { type ItemHead, numberOf } from '../../agenda/item-head.js';
import { saidBeside } from './item-lines.js';
import { itemName } from './item-name.js';
import { paperReferences } from './item-papers.js';
import { numberBeforeName, numbersOf } from '../../reference/paper-number.js';
import { withoutMover } from './name-without-mover.js';
import { withSupplements } from './supplements.js';
import { withoutPapers } from './name-without-papers.js';
import { partOf } from '../../agenda/publicity-parts.js';
import { resolutionAhead } from './resolution-ahead.js';
import { withResolvedAbove } from './resolved-above.js';

/**
 * One agenda item: its name, the papers it treats, its decision with the vote, and the resolved text, out of the lines
 * from its head to the next.
 */
export interface ItemContext {
  readonly document: Document;
  /** Publicity of the part of the meeting that the item stands in. */
  readonly part: Mark<boolean> | null;
  readonly organization: Mark<string> | null;
  readonly date: Mark<string> | null;
  /** The items of an agenda, of which nothing was resolved yet. */
  readonly ahead: boolean;
  /** The only item of the document. */
  readonly single: boolean;
}

export function readItem(context: ItemContext, printedHead: ItemHead, printedLines: readonly Line[]): Mark<AgendaItemValue> {
  const { document } = context;
  const ahead = context.ahead ? resolutionAhead(document, printedHead, printedLines) : null;
  const { head: found, lines } = ahead ?? { head: printedHead, lines: printedLines };
  const leading = numberBeforeName(document, found.nameStart, found.nameEnd ?? found.line.end);
  const head = leading === null ? found : { ...found, nameStart: leading.nameStart };
  const printed = head.told === true ? null : itemName(document, head, lines);
  const part = printed === null ? null : partInName(document, printed);
  const named = part?.name ?? printed;
  const beside = [...numbersOf(document, head.nameStart, head.line.end), ...[leading?.number, ahead?.number].flatMap((number) => number ?? [])].map((number) => mark(number.text, number, 'number-beside-item'));
  const below = paperReferences(document, lines, named?.end ?? head.line.end);
  const papers = [...beside.filter(({ value }) => below.every((other) => other.value !== value)), ...below];
  const name = named === null ? null : withoutMover(withoutPapers(document, named, papers));
  const decided = head.outcome !== undefined ? rowDecision(document, head.outcome) : itemDecision(document, head.told === true ? [saidBeside(head), ...lines.slice(1)] : lines.slice(1).filter(({ end }) => end > (printed?.end ?? 0)), printed?.value ?? '');
  const value: AgendaItemValue = {
    number: head.number.start === head.number.end ? null : mark(numberOf(head), head.number, 'item-head'),
    name,
    public: part !== null ? part.public : head.sign === null ? (publicityBelow(head, lines) ?? context.part) : mark(head.sign === 'Ö', head.number, 'publicity-of-item'),
    paperReferences: withSupplements(papers, lines),
    decision: withMeeting(context.single ? withResolvedAbove(document, head, decided.decision) : decided.decision, context),
    resolutionText: decided.resolutionText,
  };
  return mark(value, { start: head.line.start, end: lines.at(-1)?.end ?? head.line.end }, 'item-head');
}

/** "Nichtöffentlicher Teil: Pachtangelegenheiten": the name says which part of the meeting it stands in. */
function partInName(document: Document, name: Mark<string>): { public: Mark<boolean>; name: Mark<string> } | null {
  const colon = document.text.slice(name.start, Math.min(name.end, name.start + LONGEST_PART)).indexOf(': ');
  const isPublic = colon < 0 ? null : partOf(document.text.slice(name.start, name.start + colon));
  if (isPublic === null) return null;
  const rest = { start: name.start + colon + 2, end: name.end };
  return { public: mark(isPublic, { start: name.start, end: name.start + colon }, 'part-of-meeting', 'implied'), name: mark(flowing(document.text, rest), rest, 'item-name') };
}

const LONGEST_PART = 60;

/** "(öffentlich)" alone on the line below the item's number. */
function publicityBelow(head: ItemHead, lines: readonly Line[]): Mark<boolean> | null {
  const below = head.nameStart < head.line.end ? undefined : lines[1];
  const word = below === undefined ? null : publicityBook.matchWhole(withoutDashes(below.text));
  return below === undefined || word === null || word === 'mixed' ? null : mark(word === 'public', below, 'publicity-of-item');
}

function withMeeting(decision: Mark<DecisionValue> | null, context: ItemContext): Mark<DecisionValue> | null {
  return decision === null ? null : { ...decision, value: { ...decision.value, organization: context.organization, date: context.date } };
}
