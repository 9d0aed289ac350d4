import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../src/text/line-index.js';

describe('line and column', () => {
  it.each([['LF', 'ab\ncd\n\ne'], ['CR LF', 'ab\r\ncd\r\n\r\ne'], ['CR', 'ab\rcd\r\re']])('are the same with %s', (_name, text) => {
    const index = lineIndex(text);
    const pointOf = (character: string) => { const { line, column } = index.pointAt(text.indexOf(character)); return [line, column]; };
    expect(['a', 'b', 'c', 'd', 'e'].map(pointOf)).toEqual([[1, 1], [1, 2], [2, 1], [2, 2], [4, 1]]);
  });
  it('count UTF-16 code units, as editors and offsets do', () => expect(lineIndex('𝄞a').pointAt(2)).toEqual({ line: 1, column: 3, offset: 2 }));
  it('stay on the last line behind the end', () => expect(lineIndex('a\nb').pointAt(99)).toMatchObject({ line: 2 }));
});
