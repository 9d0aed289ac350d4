import type { Document, Line } from '../../tree/document.js';
import { headsSection } from '../decision/sections/decision-sections.js';
import { isResultLine } from '../decision/sections/result-line.js';
import { headsProposal } from '../decision/sections/without-proposals.js';
import { isSentence } from '../wording/prose.js';
import { type ItemHead, numberOf } from './item-head.js';
import { countingUp, RESOLVES } from './plain-heads.js';

/**
 * Numbered lines without the points of what was resolved or proposed: "1." right below "Beschluss:" is one, and so are
 * those that count on from it.
 */
export function withoutPoints(document: Document, heads: readonly ItemHead[]): ItemHead[] {
  const first = heads.findIndex((head) => numberOf(head) === '1');
  if (first < 0) return [...heads];
  const opening = heads.slice(0, first);
  if (!isBelowHead(document, heads[first])) return [...opening, ...withoutSentences(document, heads.slice(first))];
  const points = new Set([heads[first], ...countingUp(heads.slice(first), true, [])]);
  const isExcerpt = opening.length > 0;
  const end = isExcerpt ? endOfPoints(document, heads.slice(first)) : Infinity;
  return heads.filter((head) => head.line.start >= end || !points.has(head));
}

/** Below the first item only points that are sentences are told from the items that follow: up to what came of them. */
function withoutSentences(document: Document, heads: readonly ItemHead[]): ItemHead[] {
  const points = new Set<ItemHead>();
  for (const [at, head] of heads.entries()) {
    if (at === 0 || numberOf(head) !== '1' || !isBelowHead(document, head)) continue;
    const end = endOfPoints(document, heads.slice(at));
    const run = heads.slice(at).filter(({ line }) => line.start < end);
    for (const [count, point] of run.entries()) {
      if (numberOf(point) !== String(count + 1) || !isSentence(textFrom(document, point, run[count + 1]))) break;
      points.add(point);
    }
  }
  return heads.filter((head) => !points.has(head));
}

/** The lines of a point, to the next. */
function textFrom({ lines }: Document, { line }: ItemHead, next: ItemHead | undefined): string {
  const below = lines.slice(line.index, Math.min(next?.line.index ?? Infinity, line.index + POINT_LINES));
  const blank = below.findIndex(({ text }) => text === '');
  return (blank < 0 ? below : below.slice(0, blank)).map(({ text }) => text).join(' ');
}

const POINT_LINES = 4;

/** Where what was resolved ends: at its result, or at the head of something else. */
function endOfPoints({ lines }: Document, heads: readonly ItemHead[]): number {
  const begin = heads[0]?.line.index ?? 0;
  const numbered = new Set(heads.map(({ line }) => line));
  return lines.slice(begin + 1).find((line) => line.text !== '' && !numbered.has(line) && (headsSection(line) || headsProposal(line) || isResultLine(line)))?.start ?? Infinity;
}

function isBelowHead({ lines }: Document, head: ItemHead | undefined): boolean {
  const above = head === undefined ? undefined : lineAbove(lines, head);
  return above !== undefined && (headsSection(above) || headsProposal(above) || RESOLVES.test(above.text));
}

function lineAbove(lines: readonly Line[], { line }: ItemHead): Line | undefined {
  return lines.slice(Math.max(0, line.index - GAP), line.index).findLast(({ text }) => text !== '');
}

/** So many lines above the first point its head stands. */
const GAP = 6;
