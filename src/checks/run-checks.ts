/**
 * Runs the checks over one document and makes diagnostics of their findings: place in the source, page, fingerprint.
 * It catches nothing: a check that throws is a bug, and the border of the batch reports bugs.
 */
import { hash } from 'node:crypto';
import type { Diagnostic } from '../record/schema.js';
import { lineIndex, type LineIndex } from '../text/line-index.js';
import type { Span } from '../tree/document.js';
import { withSingleBlanks } from '../vocabulary/one-blank.js';
import type { Check, CheckContext, Finding } from './check.js';
import { checks } from './index.js';
import { pageUrl } from './page-url.js';

export interface CheckOptions {
  /** Ids to run; all if absent. */
  readonly select?: readonly string[];
  /** Ids not to run. */
  readonly ignore?: readonly string[];
}

interface Found {
  readonly check: Check;
  readonly finding: Finding;
  readonly span: Span | null;
}

// Matches "/0" in "/record/consultations/0/date"; not "/record".
const LIST_INDEX = /\/\d+/gu;

/**
 * Diagnostics in the order of the text, those without a place first; at one place in the order of ids.
 * `index` is the line index of the source text, where the caller has it already.
 */
export function runChecks(context: CheckContext, options: CheckOptions = {}, index: LineIndex | null = null): Diagnostic[] {
  const { select, ignore } = options;
  const chosen = select === undefined && ignore === undefined ? checks : checks.filter(({ id }) => (select?.includes(id) ?? true) && !ignore?.includes(id));
  const found: Found[] = [];
  for (const check of chosen) for (const finding of check.run(context)) found.push({ check, finding, span: spanOf(context, finding) });
  found.sort((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1) || compare(one.check.id, other.check.id));
  const text = context.document.source.text;
  const places = index ?? (found.some(({ span }) => span !== null) ? lineIndex(text) : null);
  const seen = new Map<string, number>();
  return found.map((item) => toDiagnostic(item, text, places, seen));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function spanOf({ document }: CheckContext, { at, sourceAt }: Finding): Span | null {
  if (at) return document.span(at.start, at.end);
  return sourceAt ? { start: sourceAt.start, end: sourceAt.end } : null;
}

function toDiagnostic({ check, finding, span }: Found, text: string, index: LineIndex | null, seen: Map<string, number>): Diagnostic {
  return {
    id: check.id,
    severity: finding.severity ?? check.severity,
    message: finding.message,
    place: span && index ? { start: index.pointAt(span.start), end: index.pointAt(span.end) } : null,
    pointer: finding.pointer ?? null,
    actual: finding.actual ?? null,
    expected: finding.expected ?? null,
    url: pageUrl(check.id),
    fingerprint: fingerprint(check.id, finding, span ? text.slice(span.start, span.end) : '', seen),
  };
}

/** Survives edits elsewhere: no line, no offset, no index of a list. Findings with the same words are told apart by their order. */
function fingerprint(id: string, finding: Finding, words: string, seen: Map<string, number>): string {
  const pointer = finding.pointer?.replace(LIST_INDEX, '/*') ?? '';
  const key = [id, pointer, finding.actual ?? '', withSingleBlanks(words).trim()].join('\n');
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return hash('sha1', before === 0 ? key : `${key}\n${before}`).slice(0, 16);
}
