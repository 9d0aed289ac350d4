import numberWords from '../../../vocabulary/number-words.json' with { type: 'json' };
import outcomes from '../../../vocabulary/outcomes.json' with { type: 'json' };
import voteWords from '../../../vocabulary/vote-words.json' with { type: 'json' };
import { codeAt, isCapitalCode, isLetterCode } from '../../../vocabulary/letters.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { type WordSet, wordSet } from '../../../vocabulary/word-set.js';

/**
 * A line that tells a result in words without a subject: "In der geänderten Fassung einstimmig angenommen", "Ohne
 * Aussprache zur Kenntnis genommen.", "Offene Abstimmung: einstimmig dafür". Each of its words is one of outcomes, votes
 * and what stands beside them; one is an outcome that decides.
 */
const LONGEST = 110;

/** Matches words with their hyphens; not marks or numbers. */
const WORDS = /\p{L}+(?:-\p{L}+)*/gu;
/** Begins no sentence and no row. Matches "Ohne Aussprache"; not "ohne", "Der Bericht", "Wird abgelehnt?" or "BVV  überwiesen". */
const OPENS = /^(?!(?:Der|Die|Das|Dem|Den|Zu|Zur|Zum|Von|Vom) )\p{Lu}(?: ?[^\s?])*$/u;
/** A participle, which names no thing. Matches "angenommen" and "zur Kenntnis genommen"; not "Zustimmung". */
const PARTICIPLE = /(?<!\p{L})\p{Ll}{4,}$/u;

/** Matches "beschlossen"; not "Ausschuss". */
const SMALL = /^\p{Ll}/u;
/** Matches "Keine Abstimmung"; not "Ohne Abstimmung". */
const DENIED_FIRST = /^(?:Nicht|Keine?) /u;

const voted = [
  ...voteWords.yes, ...voteWords.no, ...voteWords.abstentions, ...voteWords.present, ...voteWords.excluded, ...voteWords.unanimous, ...voteWords.majority,
  ...Object.keys(voteWords.singles), ...numberWords.numbers.flatMap(({ forms }) => forms), ...outcomes.beside,
];
const votes = wordsOf(voted);
const results = wordsOf([...voted, ...voteWords.objects, ...outcomes.outcomes.flatMap(({ forms }) => forms), ...outcomes.manner.unchanged, ...outcomes.manner.amended]);

/** What is decided on and by whom make a sentence of the line: of outcomes only the small words count. */
const elliptic = wordsOf([...voted.filter((word) => !outcomes.ofOrder.includes(word)), ...outcomes.outcomes.flatMap(({ forms }) => forms.flatMap((form) => form.split(' ').filter((word) => SMALL.test(word)))), ...outcomes.manner.unchanged, ...outcomes.manner.amended, 'Kenntnis']);

/** A line that begins with what was decided on tells of that, perhaps in a sentence. */
const objects: ReadonlySet<string> = new Set(voteWords.objects);

function wordsOf(forms: readonly string[]): WordSet {
  return wordSet(forms.flatMap((form) => form.match(WORDS) ?? []));
}

/** Counts and nothing that may say something else: "9 Ja-Stimmen, 4 Nein-Stimmen (FDP)"; not "vertagt (9 : 4)". */
export function isBareVote(text: string): boolean {
  return isOf(votes, text.includes('(') ? text.replace(BRACKET, '') : text);
}

/** Who they were. Matches "(CDU, SPD)"; not what stands before it. */
const BRACKET = /\([^()]{2,80}\)/gu;

/** Cheap look that spares most lines the plain spelling of their votes: long words stay as they are in it. */
export function mayBeBareVote(text: string): boolean {
  const bracket = text.indexOf('(');
  return isOf(results, text, LONG_WORD, bracket < 0 ? text.length : bracket);
}

const LONG_WORD = 7;

/** Whether all words of a text that are so long are among some. */
function isOf(words: WordSet, text: string, fewest = 1, until = text.length): boolean {
  for (let at = 0; at < until; at += 1) {
    const start = at;
    while (isLetterCode(codeAt(text, at)) || (at > start && codeAt(text, at) === HYPHEN && isLetterCode(codeAt(text, at + 1)))) at += 1;
    if (at > start && at - start >= fewest && !words.has(text, start, at)) return false;
  }
  return true;
}

const HYPHEN = 0x2d;

export function isEllipticResult(text: string): boolean {
  if (text.length > LONGEST || !isCapitalCode(codeAt(text, 0)) || !isOf(elliptic, text) || !OPENS.test(text) || DENIED_FIRST.test(text) || objects.has(text.split(' ', 1)[0] ?? '')) return false;
  const first = outcomeBook.find(text);
  const outcome = first?.value.weak === true ? (outcomeBook.find(text, first.end) ?? first) : first;
  return outcome !== null && !outcome.value.weak && outcome.value.status !== null && PARTICIPLE.test(text.slice(outcome.start, outcome.end));
}
