import type { Source } from '../../source/source.js';
import { extensionDamage } from '../extension-damage.js';
import { garbledDamage } from '../garbled.js';
import type { SourceText } from '../source-text.js';
import { decodePage } from './charset.js';
import { emptyPageAdvice } from './empty-page.js';
import { dataStart, withoutEscapes } from './script-data.js';
import { shownPage } from './view-source.js';

/**
 * Web pages: decoded and otherwise untouched, so that evidence points into the page as it was saved (of the source that a
 * browser shows, into that source). A page without a document has no text, and says so. Nothing is fetched and no script runs.
 */
export function readHtml(source: Source): SourceText {
  const { text: saved, encoding, damage } = decodePage(source.bytes);
  const text = withoutEscapes(shownPage(saved));
  const base = { format: 'html', encoding, pages: null } as const;
  const advice = dataStart(text) < 0 ? emptyPageAdvice(text) : null;
  if (advice !== null) return { ...base, text: '', damage: [{ kind: 'page-without-text', start: 0, end: 0, detail: advice }] };
  return { ...base, text, damage: [...damage, ...garbledDamage(text), ...extensionDamage(source)] };
}
