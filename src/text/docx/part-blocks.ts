import type { Block } from '../blocks/block.js';
import { htmlBlocks } from '../blocks/html-blocks.js';

/** The blocks of a Word file that is given by its parts. */
export async function partBlocks(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly Block[]> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0, mtime: EPOCH }));
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false });
  return htmlBlocks(value, { preformatted: true });
}

/** The first day that a ZIP archive can bear. */
const EPOCH = '1980-01-01T12:00:00';
