import { parseMail } from '../../source/archives/parse-mail.js';
import { reasonOf } from '../../source/open.js';
import type { Source } from '../../source/source.js';
import { htmlBlocks } from '../blocks/html-blocks.js';
import { renderBlocks } from '../blocks/render-blocks.js';
import { extensionDamage } from '../extension-damage.js';
import { garbledDamage } from '../garbled.js';
import type { SourceText } from '../source-text.js';
import { UnreadableDocument } from '../unreadable-document.js';

/**
 * The body of a mail: what the author wrote as text, else the text of its page. Subject, sender and date are the
 * mail's and no text; what is attached are documents of their own, which the source stage hands out.
 */
export async function readEml(source: Source): Promise<SourceText> {
  const { text: written, html } = await mailOf(source.bytes);
  const text = written ?? (html === null ? '' : renderBlocks(htmlBlocks(html, { preformatted: false })));
  return { format: 'eml', encoding: null, text, pages: null, damage: [...garbledDamage(text), ...extensionDamage(source)] };
}

async function mailOf(bytes: Uint8Array): ReturnType<typeof parseMail> {
  try {
    return await parseMail(bytes);
  } catch (error) {
    throw new UnreadableDocument(`the mail cannot be taken apart (${reasonOf(error)})`);
  }
}
