import type { Span } from '../document.js';
import type { PageText } from './inline.js';
import { textOf } from './inline.js';
import { isSectionHeading } from './jumps.js';
import { kindInHeading } from './kind-in-heading.js';
import { isReference, isWord, itemNumber, namesMeetingPaper, opensAgenda, opensOtherList } from './page-words.js';
import { wordsOf } from './spans.js';
import { beginsStation, emitStation } from './stations.js';
import { emitWithOutcome, titleBesideNumber } from './title-parts.js';
import { trimmed } from './trimmed.js';
import { flushWaiting, type Walk } from './walk-state.js';

/** Headings of a page: a number beside a kind are two cells, an excerpt's title is that of its item. */
const LONGEST_HEADING = 300;
/** Matches " - " and " der "; not a hyphen. */
const DASH = / (?:[-–]|der|des|zur) /u;
/** Parts a kind from a number or title. */
const DASHES = [' - ', ' – '];
/** Matches "Auszug" and "Protokollauszug"; not "Auszüge". */
const EXCERPT = /^(?:\p{L}*auszug|Auszug(?: aus .{3,60})?)$/iu;

export function emitHeading(walk: Walk, at: number): void {
  const { page } = walk.source;
  const spans = textOf(walk.source, at);
  const words = wordsOf(page.text, spans);
  noteHeading(walk, words);
  if (isWord('emptyHeading', words.replace(COUNT, ''))) return;
  flushWaiting(walk);
  if (itemNumber(words)?.signed === true) {
    walk.emit.gap();
    beginItem(walk, spans);
    return;
  }
  if (page.headingDepth(at) > 1 && (emitStation(walk, spans, words) || beginsStation(walk, at, spans, words))) return;
  walk.emit.gap();
  if (namesMeetingPaper(words.split(DASH, 1)[0] ?? '')) walk.kindNamed = true;
  if (page.headingDepth(at) === 1 && walk.mainHeadings === 1 && ITEM_TITLE.test(words)) {
    holdItem(walk, spans);
    return;
  }
  const depth = isTitle(walk, at, words) ? 1 : page.headingDepth(at);
  const numbered = depth === 1 ? titleBesideNumber(walk, at, spans) : null;
  if (numbered !== null) {
    walk.emit.line('heading', 1, true, numbered.title);
    walk.emit.gap();
    walk.emit.line('paragraph', 0, false, numbered.number);
    walk.emit.gap();
    return;
  }
  const named = depth === 1 ? kindInHeading(page.text, spans) : null;
  if (named !== null) {
    walk.kindNamed = true;
    walk.emit.line('heading', 1, true, named.before);
    walk.emit.gap();
    walk.emit.line('paragraph', 0, true, named.kind);
    walk.emit.gap();
    return;
  }
  const dashed = splitAtDash(page.text, spans);
  const parts = dashed ?? splitDetails(page.text, spans);
  const [left, right] = parts === null ? ['', ''] : [wordsOf(page.text, parts.left).trim(), wordsOf(page.text, parts.right).trim()];
  if (parts !== null && EXCERPT.test(left)) walk.excerpt = { title: parts.right };
  if (parts !== null && isItemPage(walk, at, parts, left, right)) return;
  if (parts !== null && (isReference(left) || isReference(right))) walk.emit.row([parts.left, parts.right], dashed === null ? { sign: 'label-value' } : {});
  else if (words.length > LONGEST_HEADING) walk.emit.line('paragraph', 0, false, spans);
  else emitWithOutcome(walk, depth, spans, words);
  walk.emit.gap();
}

/** Where a page has no main heading, its first one is the title, unless it heads a part of the page. */
function isTitle({ firstHeading }: Walk, at: number, words: string): boolean {
  return at === firstHeading && !isWord('stations', words) && !isSectionHeading(words) && !opensAgenda(words) && !opensOtherList(words);
}

/** "TOP 6. - Entscheidung" and "TOP - 10. Neubau": the page treats one item; its labels come before it. */
function isItemPage(walk: Walk, at: number, { right }: { readonly right: readonly Span[] }, number: string, title: string): boolean {
  if (walk.source.page.headingDepth(at) !== 1) return false;
  if (itemNumber(number)?.signed === true && isWord('result', title)) {
    walk.excerpt = { title: [] };
    return true;
  }
  if (number !== 'TOP' || !STARTS_WITH_NUMBER.test(title)) return false;
  holdItem(walk, right);
  return true;
}

/** The only heading of the page is an item: its line waits until the labels of the meeting are through. */
function holdItem(walk: Walk, spans: readonly Span[]): void {
  walk.excerpt = { title: [] };
  walk.waiting = { lines: [{ spans, sign: 'agenda-item' }] };
}

/** Matches "TOP 5: Hebesätze" and "TOP 3.1 Wahl"; not "TOP 5". */
const ITEM_TITLE = /^TOP (?:[ÖN] ?)?\d{1,3}(?:\.\d{1,3})*[.:]? \p{L}/u;

/** Matches "10. Neubau" and "3.1 Wahl"; not "2024". */
const STARTS_WITH_NUMBER = /^\d{1,3}(?:\.\d{1,3})*\.? \p{L}/u;

/** The number alone: the name follows. */
export function beginItem(walk: Walk, spans: readonly Span[]): void {
  const at = walk.source.blankBefore(spans[0]?.start ?? 0);
  walk.items += 1;
  walk.emit.number(at < 0 ? spans : [...spans, { start: at, end: at + 1 }]);
}

/** Matches the "3 " of "3 Dokumente"; not "2. Lesung". */
const COUNT = /^\d{1,3} /u;

/** What a heading says about the list that follows. */
export function noteHeading(walk: Walk, words: string): void {
  if (opensAgenda(words)) walk.inAgenda = true;
  else if (opensOtherList(words)) walk.inAgenda = false;
}

function splitAtDash(text: string, spans: readonly Span[]): { left: Span[]; right: Span[] } | null {
  for (const [at, span] of spans.entries()) {
    const raw = text.slice(span.start, span.end);
    const found = DASHES.map((dash) => raw.indexOf(dash)).filter((index) => index > 0).sort((a, b) => a - b)[0];
    if (found === undefined) continue;
    return {
      left: [...spans.slice(0, at), { start: span.start, end: span.start + found }],
      right: [{ start: span.start + found + 3, end: span.end }, ...spans.slice(at + 1)],
    };
  }
  return null;
}

/** "Vorlagendetails 57/2099": the label in the first word, and the number. */
function splitDetails(text: string, spans: readonly Span[]): { left: Span[]; right: Span[] } | null {
  const first = spans[0];
  const label = first === undefined ? null : DETAILS.exec(text.slice(first.start, first.end))?.groups?.['label'];
  const number = spans.slice(2);
  if (first === undefined || label == null || number.length === 0 || !isReference(wordsOf(text, number))) return null;
  return { left: [{ start: first.start, end: first.start + label.length }], right: number };
}

/** Matches "Vorlagendetails" and "Drucksachenansicht"; not "Vorlagen". */
const DETAILS = /^(?<label>Vorlage|Drucksache)n?(?:details|ansicht|daten)$/u;

/** The part of the page's title that says "Tagesordnung" or "Niederschrift", where no heading says it. */
export function titleKind(source: PageText): Span | null {
  const { page } = source;
  const title = page.nodes.findIndex((node) => node.name === 'title');
  const inside = page.nodes[title + 1];
  if (title < 0 || inside === undefined || inside.parent !== title) return null;
  const first = page.nodes.findIndex((_, at) => page.headingDepth(at) > 0);
  const heading = first < 0 ? '' : wordsOf(page.text, textOf(source, first)).toLowerCase();
  const part = partsOfTitle(page.text, inside).find((one) => namesMeetingPaper(wordsOf(page.text, [one])));
  return part === undefined || heading.includes(wordsOf(page.text, [part]).toLowerCase()) ? null : part;
}

/** Matches what parts a title: " - ", " | ", ":"; not a hyphen. */
const TITLE_PARTS = /(?<!\s)\s{1,4}[-–|]\s{1,4}|:\s{1,4}|(?<!\s)\s{0,4}\|\s{0,4}/gu;

function partsOfTitle(text: string, { start, end }: Span): Span[] {
  const raw = text.slice(start, Math.min(end, start + 400));
  const parts: Span[] = [];
  let from = 0;
  for (const found of raw.matchAll(TITLE_PARTS)) {
    parts.push(trimmed(text, start + from, start + found.index));
    from = found.index + found[0].length;
  }
  return [...parts, trimmed(text, start + from, start + raw.length)].filter((part) => part.end > part.start);
}
