import { describe, expect, it } from 'vitest';
import { masks } from '../../src/fields/reference/masks.js';
import { expressions } from './expressions.js';
import { slowRun } from './growth.js';

/**
 * No regular expression of the sources takes more than linear time, whatever a document holds. Each is searched through
 * hostile texts of growing size; four times the text may take about four times as long, and sixteen is a square.
 */
describe('hostile texts cost no more than linear time in', () => {
  it.each(expressions().map(({ place, name, pattern, flags }) => [`${place} ${name ?? ''}`, pattern, flags] as const))('%s', (_place, pattern, flags) => {
    expect(slowRun(pattern, flags)).toBeNull();
  });

  it.each(masks.map(({ mask, pattern }) => [mask, pattern] as const))('the mask %s', (_mask, pattern) => {
    expect(slowRun(pattern.source, pattern.flags)).toBeNull();
  });

  it('nothing that this test would not notice: a square and a hanging expression are found', () => {
    expect(slowRun('a+b', 'u')).not.toBeNull();
    expect(slowRun('^(a+)+$', 'u')).not.toBeNull();
  });
});
