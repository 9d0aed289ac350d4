import { dateLookup } from '../wording/value-types.js';
import { mark } from '../paper-tree/mark.js';
import type { Mark, PaperTree, ReferenceValue, RelatedPaperValue } from '../paper-tree/paper-tree.js';
import type { Recognizer } from '../paper-tree/recognizer.js';
import { isUnknownShape, matchMaskAt, referenceValue } from '../reference/masks.js';
import type { NumberToken } from '../reference/number-tokens.js';
import { codeLike, isJointless, matchBeside, matchLike, startOf, tellsItself, tokensLike } from './number-at-token.js';
import { isOfficeSign } from '../labels/office-sign.js';
import { ANSWERS_MEMBER } from '../head/type/answering-letter.js';
import { INSTRUCTIONS } from '../head/type/sheet-about-papers.js';
import { codedNumbers } from './coded-numbers.js';
import { type NumberOfShape, numbersOfShape } from './own-shape.js';
import { plainNumbers } from './plain-numbers.js';
import { isOfResolution } from './resolution-number.js';
import { spacedNumbers } from './spaced-numbers.js';
import { isOfAuthors } from './authors-before.js';
import { clauseNamesPaper, isBracketed, isOfCouncil, isOfLaw, isOtherWord, isPaperWord, wordBefore } from '../wording/paper-words.js';

/**
 * Papers that the text names by number: behind a word such as "Vorlage" or "Drucksache", or a number of the same
 * distinctive shape as the document's own. Files, plots, plans and petitions have other words before them. In minutes
 * the papers that the items treat are no others.
 */

export const relatedPapers: Recognizer = {
  name: 'related-papers',
  recognize(document, found) {
    const [kind] = found.kind;
    const inMinutes = kind?.value.kind === 'minutes' || kind?.value.kind === 'agenda';
    if (kind?.rule === INSTRUCTIONS) return {};
    const own = found.reference[0]?.value ?? answeredOne(document.text, found);
    const known = new Set([...found.reference.slice(0, 1).map((candidate) => bare(candidate.value.reference)), ...found.relatedPapers.map((paper) => bare(paper.value.reference)),
      ...found.agendaItems.flatMap((item) => item.value.paperReferences.map((paper) => bare(paper.value)))]);
    if (own !== undefined) known.add(bare(own.reference).replace('/', '-'));
    const dates = dateLookup(found.dates);
    const related: Mark<RelatedPaperValue>[] = [];
    const add = (written: string, start: number, rule: string): void => {
      const reference = !isDotted && written.endsWith('.') && SENTENCE_END.test(document.text.slice(start + written.length, start + written.length + 4)) ? written.slice(0, -1) : written;
      if (known.has(bare(reference)) || isCutShort(reference, known) || isOwnAttachment(document.text, start, reference, own?.reference) || isVersionOf(reference, own?.reference) || (own !== undefined && isPartOf(own.reference, document.text, start, reference))) return;
      known.add(bare(reference));
      const end = start + reference.length;
      const behind = dates.within(end, end + LONGEST_DAY)[0];
      const date = behind !== undefined && VOM.test(document.text.slice(end, behind.start)) ? behind.value.edtf : null;
      related.push(mark({ reference, date, relation: 'refers-to' }, { start, end }, rule));
    };
    const treated = inMinutes ? found.agendaItems.flatMap((item) => item.value.paperReferences.flatMap((paper) => matchMaskAt(document.text, paper.start, false)?.mask.mask ?? [])) : [];
    const ofItems = inMinutes ? found.agendaItems.flatMap((item) => item.value.paperReferences) : [];
    const isDotted = [own?.reference ?? '', ...ofItems.map((paper) => paper.value)].some((number) => number.endsWith('.'));
    let listed = -1;
    for (const number of tokensLike(own, document.text)) {
      const start = startOf(document.text, number.start);
      if (ofItems.some((paper) => paper.start <= number.start && number.start < paper.end)) continue;
      const word = wordBefore(document.text, start);
      const told = isPaperWord(word) || (word === 'gr' && isOfCouncil(document.text, start)) || isOfAuthors(document.text, start) || (listed >= 0 && start > listed && start - listed < LONGEST_JOINT && LIST_JOINT.test(flat(document.text.slice(listed, start))));
      const resolved = !told && RESOLUTION.test(document.text.slice(Math.max(0, start - LONGEST_JOINT * 2), start)) && isLikeOneOf(document.text, start, [own?.mask, ...treated]);
      const ofResolution = !told && !resolved && isOfResolution(document.text, number);
      const bracketed = !told && isBracketed(document.text, start, number.end);
      const labelled = told || resolved || ofResolution || (bracketed && clauseNamesPaper(document.text, start));
      if (inMinutes && !labelled && treated.length > 0 && isBracketedCode(document.text, number)) {
        const like = matchMaskAt(document.text, start, false);
        if (like !== null && (like.mask.alone || treated.includes(like.mask.mask)) && dates.startingAt(start) === null) add(like.text, start, 'number-in-brackets');
        continue;
      }
      const found = matchLike(document.text, start, number.start, own, labelled) ?? matchBeside(document.text, number, bracketed || tellsItself(document.text, number.start) || clauseNamesPaper(document.text, start), told) ?? (ofResolution ? { text: document.text.slice(number.start, number.end), start: number.start } : null) ?? (inMinutes ? likeTreated(document.text, number.start, treated) : null);
      if (found === null || TERM.test(found.text) || (inMinutes && !labelled && likeTreated(document.text, found.start, treated) === null) || (!isJointless(own) && dates.startingAt(number.start) !== null)) continue;
      if (!told && (isOfLaw(document.text, number.start) || isOfficeSign(document.text, found.start, found.text))) continue;
      if (!labelled && isYearTwice(found.text)) continue;
      if (!labelled && isOtherWord(word) && !(bracketed && CODED.test(found.text))) continue;
      const code = codeLike(document.text, found.start, own);
      add(code + found.text, found.start - code.length, labelled ? 'number-behind-word' : 'number-of-own-shape');
      listed = labelled ? found.start + found.text.length : -1;
    }
    for (const { start, end } of likeUnknown(document.text, own, ofItems.map((paper) => paper.value))) add(document.text.slice(start, end), start, 'number-of-own-shape');
    for (const { number, start } of [...spacedNumbers(document.text, own), ...codedNumbers(document.text, own)]) add(number, start, 'number-of-own-shape');
    if (!inMinutes) for (const { number, start } of plainNumbers(document.text, own?.reference)) add(number, start, 'plain-number-behind-word');
    return { add: { relatedPapers: related } };
  },
};

/** Numbers that look like the document's own of no known shape, or like that of an item, which is believed in brackets alone. */
function likeUnknown(text: string, own: ReferenceValue | undefined, ofItems: readonly string[]): NumberOfShape[] {
  if (own !== undefined) return own.mask === null || own.reference.includes(' ') ? numbersOfShape(own.reference, text) : [];
  const [first] = ofItems.filter((number) => isUnknownShape(number) && matchMaskAt(number, 0, false) === null);
  return first === undefined ? [] : numbersOfShape(first, text).filter(({ start, end }) => isBracketed(text, start, end));
}

/** A letter has the number of the question that it answers, and others of the council look the same. */
function answeredOne(text: string, { kind, relatedPapers: related }: PaperTree): ReferenceValue | undefined {
  const number = kind[0]?.rule === ANSWERS_MEMBER ? related.find(({ value }) => value.relation === 'answers') : undefined;
  const found = number === undefined ? null : matchMaskAt(text, number.start, true);
  return found === null ? undefined : referenceValue(found, 0);
}

/** What was resolved may have the number of its paper. Matches "Aufstellungsbeschluss Nr. " and "Beschlusses Nr. "; not "Beschluss 12/2019". */
const RESOLUTION = /[Bb]eschlu(?:ss(?:es)?|ß) Nr\.? $/u;

/** Resolutions that are counted apart are counted plainly. Matches "0748/13", "22/1560" and "V748/13"; not "12/2019" or "2019/12". */
const DISTINCT = /\p{L}|(?<!\d)(?!(?:19|20)\d\d)\d{4}(?!\d)/u;

function isLikeOneOf(text: string, start: number, masks: readonly (string | null | undefined)[]): boolean {
  const found = matchMaskAt(text, start, false);
  return found !== null && DISTINCT.test(found.text) && masks.includes(found.mask.mask);
}

/** The same shape as that of a paper treated, with letters in it, so that it tells itself: "20-V-66-0208" beside "20-O-05-0031". */
function likeTreated(text: string, start: number, treated: readonly string[]): { readonly text: string; readonly start: number } | null {
  const found = treated.length === 0 ? null : matchMaskAt(text, start, true);
  return found !== null && treated.includes(found.mask.mask) && HAS_CAPITAL.test(found.text) ? { text: found.text, start } : null;
}

/** Matches "20-V-66-0208"; not "1234/2020". */
const HAS_CAPITAL = /\p{Lu}/u;

/** A number with a kind's letters tells itself. Matches "B-051/2023"; not "051/2023". */
const CODED = /^\p{Lu}/u;

/** Minutes name another paper of their kind in brackets: "Gegenüber dem Beschluss (VO/0226/15)". */
function isBracketedCode(text: string, { start, end }: NumberToken): boolean {
  const from = Math.max(0, start - LONGEST_JOINT + 1);
  const open = from + text.slice(from, start + 1).lastIndexOf('(');
  return open >= from && text.charAt(end) === ')' && BRACKETED_CODE.test(text.slice(open + 1, start)) && !OPENS_SESSION.test(text.slice(Math.max(0, open - LONGEST_NAME), open));
}

const LONGEST_NAME = 60;
/** A line that begins with the committee whose session it is, or names the session. Matches "\nStadtrat " before "(SR/048/2012)" and "Sitzung (öffentlich) des Ortsrates Muster "; not "der Stadtrat ". */
const OPENS_SESSION = /(?:^|\n|[Ss]itzung (?:\([^()]{4,20}\) )?de[sr] )(?:\p{Lu}[\p{L}-]*,? (?:und |für )?){1,5}$/u;

/** Between the bracket and the digits. Matches "" and "VO/"; not "siehe ". */
const BRACKETED_CODE = /^(?:\p{Lu}[\p{Lu}\d]{0,3}[-/ ]?){0,2}$/u;

/** The end of a line is a blank between words. */
function flat(text: string): string {
  return text.includes('\n') ? text.replace(LINE_END, ' ') : text;
}

/** Matches the end of a line and what stands around it; not the blank between words. */
const LINE_END = /\s?\n\s{0,8}/gu;

/** The years of a term of the council. Matches "2014-2019"; not "2014-0019". */
const TERM = /^20\d{2}-20\d{2}$/u;

/** Between the numbers of a list. Matches ", ", " und " and ", Nr. "; not ", siehe ". */
const LIST_JOINT = /^(?:,|;| und| sowie| \/)(?: Nr\.)? $/u;
const LONGEST_JOINT = 12;
/** "Saison 2014/2014": a slip, and no number. */
const isYearTwice = (text: string): boolean => text.length === 9 && text.startsWith('20') && text.endsWith(`/${text.slice(0, 4)}`);

/** " vom 13. September 2015", " der Gartenfraktion vom 13. September 2015". */
const LONGEST_DAY = 66;
/** Matches " vom ", ", v.", " der SPD vom " and "\nvom "; not " und " or " der Sitzung vom ". */
const VOM = /^[,)]?\s{0,3}(?:(?:der|des|von)\s(?:\p{L}{0,30}[Ff]raktion[^.;:()]{0,30}|SPD|CDU|CSU|FDP|AfD|Verwaltung|Bezirksausschusses(?: \d{1,2})?)\s{1,2})?(?:vom|v\.)\s?$/u;

/** Behind the point of a term that ends its sentence. Matches the end of a text, "\n" and " Die"; not " vom", ")" or ", ". */
const SENTENCE_END = /^(?:$|\s{1,3}(?:$|[\p{Lu}\n]))/u;

function bare(reference: string): string {
  return reference.replace(BLANKS, '').toLowerCase();
}

/** "NR 1321" of what stands above as "NR 1321/15". */
function isCutShort(reference: string, known: ReadonlySet<string>): boolean {
  return !reference.includes('/') && reference.includes(' ') && [...known].some((number) => number.startsWith(`${bare(reference)}/`));
}

/** Matches blanks; not digits. */
const BLANKS = /\s/gu;

/** A piece of the document's own number, where that is printed once more. */
function isPartOf(own: string, text: string, start: number, reference: string): boolean {
  const at = own.indexOf(reference);
  return at >= 0 && own !== reference && text.slice(start - at, start - at + own.length) === own;
}

/** "Anlage 0078/2017-1" of the paper 0078/2017: what is attached has the paper's number, counted on. */
function isOwnAttachment(text: string, start: number, reference: string, own: string | undefined): boolean {
  return own !== undefined && reference.length > own.length && COUNTED_ON.test(reference.slice(own.length)) && reference.startsWith(own) && ATTACHED.test(text.slice(Math.max(0, start - REACH_OF_LABEL), start));
}

const REACH_OF_LABEL = 30;
/** Matches "-1" and "/02"; not "-E1". */
const COUNTED_ON = /^[-/.]\d{1,2}$/u;
/** Matches "Anlage ", "Anlagen:\n" and "Anlage 1: "; not "Anlage zur Vorlage ". */
const ATTACHED = /(?<!\p{L})Anlagen?(?: \d{1,2})?:?\s{1,12}$/u;

/** A word that lost its blank. Matches "Art" behind "XVIII/2018/073"; not "-A" or "AW". */
const WORD_GLUED = /^\p{Lu}\p{Ll}/u;

/** A number that is cut at a line's end, the document's own with less of its suffix, or with the next word, names no other paper. */
function isVersionOf(reference: string, own: string | undefined): boolean {
  return own !== undefined && own !== reference && ((own.startsWith(reference) && reference.length < 6) || (reference.startsWith(own) && WORD_GLUED.test(reference.slice(own.length))));
}
