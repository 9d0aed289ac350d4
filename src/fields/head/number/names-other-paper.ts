import type { HeadContext } from '../head-context.js';
import { ANSWERED } from './reference-rank.js';

/** "Antrag Nr." in a paper that is no motion names the motion that it is about. */
export function namesOtherPaper(context: HeadContext, start: number, end: number): boolean {
  const word = ANSWERED.exec(context.document.text.slice(start, end))?.[0].toLowerCase();
  return word !== undefined && !(context.found.paperType[0]?.value ?? word).toLowerCase().includes(word);
}
