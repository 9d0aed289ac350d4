/** Words with which a line begins in any paper: page footers, salutations, signatures, sentences that ask or decide, place and day. */

/** A page footer. Matches "Seite 1 von 2" and "Seite: 1/2"; not "Seite 12". */
const FOOTER = /(?<= )Seite:? \d{1,4} ?(?:von|\/) ?\d{1,4}(?= |$)/gu;
/** A salutation or signature. Matches "Sehr geehrte" and "gez."; not "geehrt". */
const LETTER = /(?<= )(?:Sehr geehrte|Mit freundlichen Grüßen|gez\. )/gu;
/** A sentence by which somebody asks, decides or answers. Matches "Der Ortsbeirat möge" and "Die Anfrage beantworte"; not "der Ortsbeirat hat". */
const SENTENCE = /(?<= )(?:Der|Die|Das|Dem|Den|Wir|Ich) (?:\p{L}[\p{L}.-]{0,40} ){0,4}?(?:möge|mögen|wolle|wird|werden|beschließt|beschliesst|empfiehlt|nimmt|stimmt|beauftragt|teilt|beantragt|beantragen|bitten|fragen|beantworte|beantwortet|erhält|hat|ist|dankt|informiert|berichtet|eröffnet|begrüßt|erläutert|gibt|weist|stellt)(?= )/gu;
/** Place and day. Matches "Musterstadt, den 12.03.2016 " and "Musterstadt, 06/24/2019 "; not "Mittwoch, 12.03.2016 ". */
const PLACE_AND_DAY = /(?<= )(?!\p{L}{2,10}(?:tag|woch),)(?:(?:Bad|Sankt|St\.) )?\p{Lu}\p{Ll}{2,40}(?:-\p{Lu}\p{Ll}{2,40})?, (?:den )?\d{1,2}(?:\. ?\d{1,2}\. ?|\/\d{1,2}\/|\. \p{Lu}\p{Ll}{2,8} )\d{4}(?= |$)/gu;

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
  for (const { index } of line.matchAll(SENTENCE)) breaks.push(index);
  for (const { index, 0: words } of line.matchAll(PLACE_AND_DAY)) if (index < until || words.includes(', den ')) breaks.push(index, index + words.length);
  return breaks;
}
