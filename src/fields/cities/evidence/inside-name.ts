import { endingTest } from '../../../vocabulary/word-endings.js';
import type { Candidate } from '../names/candidate.js';
import { isCapital } from '../names/character-classes.js';
import { clubWords, congregationWords, institutionEnds, institutionWords, institutionWordsBehind, legalForms } from './cue-words.js';
import type { Neighbor } from './surroundings.js';
import { thirdBefore } from './surroundings.js';

/** Part of the name of an institution, a company, an event. */
export function isInside(text: string, { start, end }: Candidate, before: readonly Neighbor[], behind: readonly Neighbor[]): boolean {
  const { word, gap } = before[0] ?? { word: '', gap: '' };
  // The end of a cell.
  if (gap.includes('\t')) return false;
  if (gap === ') ' && institutionWords.has(word)) return true;
  if (gap.length <= 2 && gap.trim() === '' && gap !== '' && (isInstitution(word) || (before[1]?.gap === ' ' && congregationWords.has(before[1].word)))) return true;
  if (gap === ' ' && before[1]?.gap === ' ' && clubWords.has(before[1].word) && isCapital(word.charCodeAt(0))) return true;
  if (legalForms.has(word) && (gap === ' ' || (gap === '\n' && !isCellEnd(text, end)))) return true;
  if (gap === ' ' && before[1]?.gap === ' ' && word !== '' && before[1].word === 'für' && institutionWords.has(thirdBefore(text, start))) return true;
  return behind[0]?.gap === ' ' && institutionWordsBehind.has(behind[0].word);
}

/** The end of the cell: a row that begins below a company. */
const isCellEnd = (text: string, end: number): boolean => text.charAt(end) === '\t' || text.startsWith(' \t', end);

const endsLikeInstitution = endingTest(institutionEnds);

/** "Amtsgericht", "Fachhochschule"; not "Gerichte". */
export function isInstitution(word: string): boolean {
  // "Amtsgericht", "Amtsgerichts".
  if (institutionWords.has(word) || (word.endsWith('s') && institutionWords.has(word.slice(0, -1)))) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last !== word && institutionWords.has(last)) return true;
  const lower = word.toLowerCase();
  return word.length > 4 && word !== lower && endsLikeInstitution(lower);
}
