import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { readText } from '../../src/pipeline.js';
import { pageExamples } from './page-examples.js';

const TEXTS = pageExamples().filter(({ encoding }) => encoding === 'utf-8');

describe('the examples on the pages of the checks', () => {
  it.each(TEXTS)('$name is as the page says', ({ id, text, reports }) => {
    const ids = readText(text).diagnostics.map((diagnostic) => diagnostic.id);
    if (reports) expect(ids).toContain(id);
    else expect(ids).not.toContain(id);
  });

  it('show for each check of one document a text with and one without the finding', () => {
    const oneDocument = checks.filter(({ id }) => !id.startsWith('duplicate-'));
    for (const { id } of oneDocument) {
      const examples = pageExamples().filter((example) => example.id === id);
      expect(new Set(examples.map(({ reports }) => reports)), id).toEqual(new Set([true, false]));
    }
  });
});
