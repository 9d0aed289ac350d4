import words from '../../vocabulary/stream-words.json' with { type: 'json' };

/** Words with which a line begins in any paper: page footers, salutations, signatures, sentences that ask or decide, place and day. */
const verbs: ReadonlySet<string> = new Set(words.verbs);

/** A page footer. Matches "Seite 1 von 2" and "Seite: 1/2"; not "Seite 12". */
const FOOTER = /(?<= )Seite:? \d{1,4} ?(?:von|\/) ?\d{1,4}(?= |$)/gu;
/** A salutation or signature. Matches "Sehr geehrte" and "gez."; not "geehrt". */
const LETTER = /(?<= )(?:Sehr geehrte|Mit freundlichen Grüßen|gez\. )/gu;
/** Who asks, decides or answers. Matches "Der " and "Wir "; not "der ". */
const SENTENCE = /(?<= )(?:Der|Die|Das|Dem|Den|Wir|Ich) /gu;
/** A word of a sentence, with the blank behind it. Matches "Ortsbeirat "; not "Ortsbeirat, ". */
const WORD = /(?<word>\p{L}[\p{L}.-]{0,40}) /uy;
/** Words from the first of a sentence to its verb. */
const WORDS_TO_VERB = 5;
/** Place and day. Matches "Musterstadt, den 12.03.2016 " and "Musterstadt, 06/24/2019 "; not "Mittwoch, 12.03.2016 ". */
const PLACE_AND_DAY = /(?<= )(?!\p{L}{2,10}(?:tag|woch),)(?:(?:Bad|Sankt|St\.) )?\p{Lu}\p{Ll}{2,40}(?:-\p{Lu}\p{Ll}{2,40})?, (?:den )?(?:\d{1,2}(?:\. ?\d{1,2}\. ?|\/\d{1,2}\/|\. \p{Lu}\p{Ll}{2,8} )\d{4}|\d{4}-\d{2}-\d{2})(?= |$)/gu;

/** A heading in spaced letters. Matches "N I E D E R S C H R I F T" and "P r o t o k o l l"; not "A B C". */
const SPACED = /(?<= |^)\p{Lu} (?:\p{L} ){5,40}\p{L}(?= |$)/gu;

/** A gap to be filled in, before what follows. Matches "___ " in "TOP: ___ Satzung"; not in "TOP: ___ und". */
const GAP = /(?<=: ?)_{2,20} (?=\p{Lu})/gu;

/** A part of a session. Matches "Öffentlicher Teil:" and "Nichtöffentlicher Teil"; not "öffentlichen Teil". */
const PART = /(?<= )(?:Nichtö|Nicht ö|Ö)ffentlicher Teil:?(?= )/gu;

/** Words that tell where a page, a letter, a sentence or a signature begins; a place with a day below the head only with "den". */
export function formulaBreaks(line: string, until: number): number[] {
  const breaks: number[] = [];
  for (const { index, 0: words } of line.matchAll(FOOTER)) breaks.push(index, index + words.length);
  for (const { index, 0: words } of line.matchAll(SPACED)) breaks.push(index, index + words.length);
  for (const { index, 0: words } of line.matchAll(PART)) breaks.push(index, index + words.length + 1);
  for (const { index, 0: words } of line.matchAll(GAP)) breaks.push(index + words.length);
  for (const { index } of line.matchAll(LETTER)) breaks.push(index);
  breaks.push(...sentenceBreaks(line));
  for (const { index, 0: words } of line.matchAll(PLACE_AND_DAY)) if (index < until || words.includes(', den ')) breaks.push(index, index + words.length);
  return breaks;
}

/** Before sentences by which somebody asks, decides or answers: "Der Ortsbeirat möge", "Die Anfrage beantworte"; not "der Ortsbeirat hat". */
function sentenceBreaks(line: string): number[] {
  const breaks: number[] = [];
  let from = 0;
  for (const { index, 0: opening } of line.matchAll(SENTENCE)) {
    const end = index < from ? -1 : verbEnd(line, index + opening.length);
    if (end < 0) continue;
    breaks.push(index);
    from = end;
  }
  return breaks;
}

/** Where the verb ends that stands among the next words; -1 if none does. */
function verbEnd(line: string, begin: number): number {
  WORD.lastIndex = begin;
  for (let count = 0; count < WORDS_TO_VERB; count += 1) {
    const word = WORD.exec(line)?.groups?.['word'];
    if (word === undefined) return -1;
    if (verbs.has(word)) return WORD.lastIndex - 1;
  }
  return -1;
}
