import type { HeadContext } from '../../labels/head-context.js';
import { ANSWERED } from './reference-rank.js';

/** "Antrag Nr." in a paper that is no motion names the motion that it is about; so it does in a "Stellungnahme zum Antrag". */
export function namesOtherPaper(context: HeadContext, start: number, end: number): boolean {
  const word = ANSWERED.exec(context.document.text.slice(start, end))?.[0].toLowerCase();
  return word !== undefined && !(context.found.paperType[0]?.value ?? word).replace(WHAT_IT_ANSWERS, '').toLowerCase().includes(word);
}

/** What a paper of an answering kind is about. Matches " zum Antrag" in "Stellungnahme zum Antrag" and " der Anfrage"; not "-Anfrage" or " zum Haushalt". */
const WHAT_IT_ANSWERS = /(?<=\p{L}) (?:zu|zu[mr]|auf|der|des|eine[rs]|auf die|auf den|auf eine) (?:An(?:trag|träge|frage)).{0,60}$/u;
