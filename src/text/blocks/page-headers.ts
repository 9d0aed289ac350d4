import type { Block } from './block.js';
import { renderBlocks } from './render-blocks.js';

/** The headers of the pages, before the body: each once, however many kinds of pages have it. */
export function withHeaders(headers: readonly (readonly Block[])[], body: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  const first = headers.flat().filter((block) => {
    const key = renderBlocks([block]);
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return [...first, ...body];
}
