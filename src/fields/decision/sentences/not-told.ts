import words from '../../../vocabulary/decision-verbs.json' with { type: 'json' };
import { type PhraseBook, phraseBook } from '../../../vocabulary/phrase-book.js';

/** Words beside a result by which it was not reached, or not then. */
const bookOf = (forms: readonly string[]): PhraseBook<true> => phraseBook(forms.map((form) => [form, true] as const));
const wished = bookOf(words.wished);
const foreseen = bookOf(words.foreseen);
const earlier = bookOf(words.earlier);

/** "Einstimmigkeit erforderlich", "falls der Rat zustimmt". */
export const isWished = (text: string): boolean => wished.find(text) !== null;

/** "Geplant im Rat am", "vorauss. 03.05.2021"; not "Planungsausschuss". */
export const isForeseen = (text: string): boolean => foreseen.find(text) !== null;

/** "wie im Vorjahr", "wurde seinerzeit abgelehnt". */
export const isOfEarlier = (text: string): boolean => earlier.find(text) !== null;
