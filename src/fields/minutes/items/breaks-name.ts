import words from '../../../vocabulary/agenda-items.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';

const motionWords = printedWords(words.motions);
const paperWords = printedWords(words.papers);

/** What follows a name: "Antrag der Fraktion", "BA-Antrag 20-26 / B 01234", "(DS 31/11)", "Beschluss:"; not "Beschlussfassung über". */
export function breaksName(text: string): boolean {
  const motion = motionWords.endAt(text, BEFORE_MOTION.exec(text)?.[0].length ?? 0);
  const paper = paperWords.endAt(text, BEFORE_PAPER.exec(text)?.[0].length ?? 0);
  return (motion > 0 && BEHIND_MOTION.test(text.slice(motion))) || (paper > 0 && BEHIND_PAPER.test(text.slice(paper))) || OTHER_BREAK.test(text);
}

/** Matches "Gemeinsamer ", "BA-", "a) " and "hierzu: "; not "Der Antrag". */
const BEFORE_MOTION = /^(?:(?:[a-k]\)|hierzu:|dazu:) )?(?:\p{L}{1,40}er |\p{Lu}{1,4}-)?(?=\p{Lu})/u;
/** Matches " der ", " Nr. 3" and " 20-26"; not " auf". */
const BEHIND_MOTION = /^ (?:(?:der|des|von) |(?:Nr\. ?)?\d)/u;
/** Matches "(" and "BV-"; not "Die ". */
const BEFORE_PAPER = /^\(?(?:\p{Lu}{1,3}-)?/u;
/** Matches " " and "-Nr."; not ":". */
const BEHIND_PAPER = /^[\s-]/u;
/** Matches "Beschluss:", "Antrag: GRÜNE", "[18-08890]", "- DS-Nr. 31/11 -" and "Beschluss Nr. 4"; not "hier: Wahl" or "Beschlussfassung über". */
const OTHER_BREAK = /^(?!hier: )(?:\p{L}{1,40} ?(?:beschluss|antrag|anfrage|ergebnis)?: |\p{L}{1,40}:$|\[\d|[-–] DS-?|Beschlu(?:ss|ß)(?: ?-? ?Nr\.| zu ))/u;
