import type { SourceText } from '../text/source-text.js';
import { compose } from './compose.js';
import type { Document } from './document.js';
import { parsePlain } from './plain.js';
import type { ParsedSource } from './source-line.js';

type Parse = (source: SourceText) => ParsedSource;

/** Markdown needs remark and pages need htmlparser2, which are loaded only when a document is such. */
export async function parserFor(format: SourceText['format']): Promise<Parse> {
  if (format === 'html') return (await import('./html/parse-html.js')).parseHtml;
  if (format !== 'markdown') return parsePlain;
  const { parseMarkdown } = await import('./markdown.js');
  return parseMarkdown;
}

export function parseDocument(source: SourceText, parse: Parse = parsePlain): Document {
  return compose(source, parse(source));
}
