import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import pages from '../../src/checks/pages.json' with { type: 'json' };

const FOLDER = fileURLToPath(new URL('../../src/checks/', import.meta.url));
const NO_CHECKS = new Set(['check.ts', 'index.ts', 'page-url.ts', 'run-checks.ts']);

describe('the list of checks', () => {
  const ids = checks.map(({ id }) => id);

  it('is complete: one check for each file of the folder', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !NO_CHECKS.has(name));
    expect([...ids].sort()).toEqual(files.map((name) => name.slice(0, -3)).sort());
  });

  it('has a page for each, with the same severity and in the same order', () => {
    expect(pages.map(({ id, severity }) => ({ id, severity }))).toEqual(checks.map(({ id, severity }) => ({ id, severity })));
  });

  it('has pages that say what is reported, why it matters and what to do', () => {
    for (const { page } of pages) {
      expect(page).toMatch(/^# [a-z0-9-]+\n\nSeverity: /u);
      expect(page).toContain('\n\nReports ');
      expect(page).toContain('\n\nWhy it matters: ');
      expect(page).toContain('\n\nWhat to do: ');
    }
  });
});

describe('the generated pages', () => {
  it('are fresh: run node src/checks/build-pages.mjs after editing a comment', async () => {
    const { buildPages }: { buildPages: () => Record<string, string> } = await import(`${FOLDER}build-pages.mjs`);
    for (const [name, content] of Object.entries(buildPages())) expect(readFileSync(`${FOLDER}${name}`, 'utf8')).toBe(content);
  });
});
