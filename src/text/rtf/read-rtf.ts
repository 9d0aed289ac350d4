import type { Source } from '../../source/source.js';
import { officeText } from '../blocks/office-text.js';
import { withHeaders } from '../blocks/page-headers.js';
import { extensionDamage } from '../extension-damage.js';
import type { SourceText, TextDamage } from '../source-text.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { labelOfPage } from './code-pages.js';
import { parseRtf } from './parse-rtf.js';

/** What every RTF file begins with, the mark of UTF-8 seen as single bytes. Matches "{\rtf1\ansi"; not "{rtf". */
const BEGINNING = /^(?:\xef\xbb\xbf)?\s*\{\\rtf/u;

/** RTF files: characters by the code page of their font, tables intact, objects and pictures left alone. */
export function readRtf(source: Source): SourceText {
  const { bytes } = source;
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!BEGINNING.test(rtf)) throw new UnreadableDocument('there is no RTF in it');
  const { body, headers, page, isCutOff, hasLostGroups } = parseRtf(rtf);
  const damage: TextDamage[] = [];
  if (isCutOff) damage.push({ kind: 'truncated', start: 0, end: 0, detail: 'the file ends within a group' });
  if (hasLostGroups) damage.push({ kind: 'repaired', start: 0, end: 0, detail: 'more groups end than begin' });
  return officeText('rtf', withHeaders(headers, body), labelOfPage(page), [...damage, ...extensionDamage(source)]);
}
