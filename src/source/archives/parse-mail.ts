import type { Email } from 'postal-mime';
import { refuseMail } from './refuse-mail.js';

/**
 * Takes a mail apart. What it holds is told by its parts, never by what its headers say about councils: subject, sender
 * and date belong to the mail, not to a paper. A mail in a mail is a part as any other.
 */
export interface MailPart {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Mail {
  /** The body as plain text and as a page, null where it has none. */
  readonly text: string | null;
  readonly html: string | null;
  readonly parts: readonly MailPart[];
}

/** Throws for what is no mail, or more than one. */
export async function parseMail(bytes: Uint8Array): Promise<Mail> {
  const refusal = refuseMail(bytes);
  if (refusal !== null) throw new Error(refusal);
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: MAX_DEPTH });
  return { text: filled(email.text), html: filled(email.html), parts: email.attachments.map(partOf) };
}

const MAX_DEPTH = 64;

const filled = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text);

function partOf({ filename, mimeType, content }: Email['attachments'][number], index: number): MailPart {
  const ending = mimeType === 'message/rfc822' ? '.eml' : '';
  const name = filename === null || filename.trim() === '' ? `part-${index + 1}${ending}` : filename;
  return { name, mediaType: mimeType, bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content) };
}
