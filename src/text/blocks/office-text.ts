import type { SourceText, TextDamage } from '../source-text.js';
import { garbledDamage } from '../garbled.js';
import type { Block } from './block.js';
import { renderBlocks } from './render-blocks.js';

/**
 * The text of a document that was read as blocks. Such formats have no pages of their own. Hyphens that forbid a line break
 * are hyphens: office programs put them into numbers of papers.
 */
export function officeText(format: SourceText['format'], blocks: readonly Block[], encoding: string | null, damage: readonly TextDamage[]): SourceText {
  const text = plainHyphens(renderBlocks(blocks));
  return { format, encoding, text, pages: null, damage: [...damage, ...garbledDamage(text)] };
}

export const plainHyphens = (text: string): string => text.replaceAll('\u2011', '-');
