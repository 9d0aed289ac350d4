import type { Source } from '../../source/source.js';
import { extensionDamage } from '../extension-damage.js';
import { garbledDamage } from '../garbled.js';
import type { SourceText } from '../source-text.js';
import { isApplicationShell } from './application-shell.js';
import { decodePage } from './charset.js';

/** What to do about a page without data; the reason in the account of inputs. */
export const SHELL_ADVICE = 'the page is the shell of an application without its data: save the complete page from the browser, or the PDF';

/**
 * Web pages: decoded and otherwise untouched, so that evidence points into the page as it was saved. The shell of an
 * application has no text, and says so. Nothing is fetched and no script runs.
 */
export function readHtml(source: Source): SourceText {
  const { text, encoding, damage } = decodePage(source.bytes);
  const base = { format: 'html', encoding, pages: null, boxes: [] } as const;
  if (isApplicationShell(text)) return { ...base, text: '', damage: [{ kind: 'page-without-text', start: 0, end: 0, detail: SHELL_ADVICE }] };
  return { ...base, text, damage: [...damage, ...garbledDamage(text), ...extensionDamage(source)] };
}
