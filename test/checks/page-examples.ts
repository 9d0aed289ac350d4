/** The fenced examples of the checks' pages: texts that must, or must not, give the check's finding. */
import pages from '../../src/checks/pages.json' with { type: 'json' };

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

export function bytesOf({ text, encoding }: PageExample): Uint8Array {
  return Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1');
}
