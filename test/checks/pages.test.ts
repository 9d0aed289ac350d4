import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { readDocument } from '../../src/pipeline.js';
import { pageExamples, sourceOf } from './page-examples.js';

/** Findings about files, which a text on a page cannot show. */
const OF_FILES = new Set(['page-without-text', 'page-recognized', 'recognized-number-in-doubt', 'text-truncated', 'text-repaired', 'extension-differs']);

describe('the examples on the pages of the checks', () => {
  it.each(pageExamples())('$name is as the page says', async (example) => {
    const outcome = await readDocument(sourceOf(example));
    if (outcome.kind !== 'reading') throw new Error(outcome.reason);
    const ids = outcome.reading.diagnostics.map(({ id }) => id);
    if (example.reports) expect(ids).toContain(example.id);
    else expect(ids).not.toContain(example.id);
  });

  it('show for each check of one document a text with and one without the finding', () => {
    for (const { id } of checks.filter((check) => !check.id.startsWith('duplicate-') && !OF_FILES.has(check.id))) {
      const examples = pageExamples().filter((example) => example.id === id);
      expect(new Set(examples.map(({ reports }) => reports)), id).toEqual(new Set([true, false]));
    }
  });
});
