import offices from '../../../vocabulary/offices.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { mannerBook } from '../../wording/row-words.js';
import { isSentence } from '../../wording/prose.js';
import { readVote } from '../votes/vote.js';
import { isResultLine } from './result-line.js';

/**
 * A sentence of the debate below a result that is complete, with no blank line between: "Der Vorsitzende ruft Punkt 7 auf.".
 * One that tells an outcome, counts votes or says how the paper was changed goes on with the result, unless somebody says it.
 */
export function isToldBelow({ text }: Line, above: Line | undefined): boolean {
  if (above === undefined || (above.text.endsWith(',') && SMALL.test(text)) || !(isResultLine(above) || outcomeBook.find(above.text) !== null) || readVote(text) !== null) return false;
  if (beginsWithPerson(text)) return text.endsWith('.') || isSentence(text);
  return isSentence(text) && outcomeBook.find(text) === null && !tellsChange(text);
}

/** Matches "bei einigen Gegenstimmen."; not "Bei". */
const SMALL = /^\p{Ll}/u;

const addressed = phraseBook([...offices.address, ...offices.members].map((form) => [form, true] as const));
const leading = phraseBook([...offices.chairs, ...offices.heads].map((form) => [form, true] as const));

/** "Herr Muster", "Der Vorsitzende", "Bürgermeisterin Muster"; not "Der Gemeinderat". */
function beginsWithPerson(text: string): boolean {
  const office = addressed.matchAt(text, 0);
  return office === null ? leading.matchAt(text, ARTICLE.exec(text)?.[0].length ?? 0) !== null : NAME.test(text.slice(office.end));
}

/** Matches "Der " and "Die "; not "Dem ". */
const ARTICLE = /^(?:Der|Die) /u;
/** Matches " Muster" and " Dr. Muster"; not " stimmt". */
const NAME = /^ \p{Lu}/u;

const tellsChange = (text: string): boolean => OF_PAPER.test(text) && mannerBook.find(text)?.value === 'adopted-amended';
/** Matches "Die Vorlage wurde" and "Der Beschlussvorschlag wird"; not "Die Vorlagen" or "Der Vorsitzende". */
const OF_PAPER = /^(?:Die (?:Vorlage|Drucksache|Satzung)|Der (?:Beschluss(?:vorschlag|text)?|Antrag|Entwurf)) /u;
