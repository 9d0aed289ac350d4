/** The fenced examples of the checks' pages: texts that must, or must not, give the check's finding. */
import { createHash } from 'node:crypto';
import pages from '../../src/checks/pages.json' with { type: 'json' };
import type { Source } from '../../src/source/source.js';

export interface PageExample {
  readonly id: string;
  readonly name: string;
  readonly reports: boolean;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly text: string;
}

// Matches a fence "```txt reports" with its text; not "```ts".
const FENCE = /```txt (?<wanted>reports|silent)(?<legacy> windows-1252)?\n(?<text>[^`]*)\n```/gu;

export function pageExamples(): readonly PageExample[] {
  return pages.flatMap(({ id, page }) => [...page.matchAll(FENCE)].map(({ groups }, index) => ({
    id,
    name: `${id}, example ${index + 1}`,
    reports: groups?.['wanted'] === 'reports',
    encoding: groups?.['legacy'] === undefined ? 'utf-8' as const : 'windows-1252' as const,
    text: groups?.['text'] ?? '',
  })));
}

export function sourceOf({ name, text, encoding }: PageExample): Source {
  const bytes = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1');
  return { path: `${name}.txt`, mediaType: 'text/plain', bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
