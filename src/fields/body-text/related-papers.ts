import references from '../../vocabulary/references.json' with { type: 'json' };
import { dateLookup } from '../head/value-types.js';
import { mark } from '../mark.js';
import type { Mark, ReferenceValue, RelatedPaperValue } from '../paper-tree.js';
import type { Recognizer } from '../recognizer.js';
import { isUnknownShape, type MaskMatch, matchMaskAt } from '../reference/masks.js';
import { codeStart } from '../reference/code-before.js';
import { type NumberToken, numberTokens } from '../reference/number-tokens.js';
import { numbersOfShape } from './own-shape.js';
import { clauseNamesPaper, isBracketed, isOfLaw, isOtherWord, isPaperWord, wordBefore } from './paper-words.js';

/**
 * Papers that the text names by number: behind a word such as "Vorlage" or "Drucksache", or a number of the same
 * distinctive shape as the document's own. Files, plots, plans and petitions have other words before them. In minutes
 * the papers that the items treat are no others.
 */

/** "Nr." with a plain number behind it, from the label on. Matches "Nr. 1515"; not "Nr. 15/20" or "Nr. 15-St". Sticky. */
const PLAIN = /Nr\.? ?(?<number>\d{2,5})(?![\d/]|[.,-]\d|-\p{L})/uy;
/** The word before "Nr.". Matches "Vorlage " and "Vorlage-"; not "und ". */
const WORD_BEFORE = /(?<![\p{L}-])(\p{L}+)[ -]$/u;

/** A kind's letters, a blank and a serial, in brackets or behind a word for papers. Matches "(M 86", "Vorlage M 86" and "zur V 86/2019"; not "Linie M 86" or "zur A 81". */
const SPACED = /(?:\(|(?:zur|zum|zu|der|und) (?=\p{Lu}{1,3} \d{1,5}\/\d)|(?:Vorlage|Antrag|Anfrage|Anregung|Bericht|Vortrag|Drucksache|Stellungnahme)(?: Nr\.)? )(?<number>[A-ZÄÖÜ]{1,3} \d{1,5}(?:\/\d{1,4})?)/gu;

export const relatedPapers: Recognizer = {
  name: 'related-papers',
  recognize(document, found) {
    const inMinutes = found.kind[0]?.value.kind === 'minutes';
    if (found.kind[0]?.value.kind === 'agenda') return {};
    const own = found.reference[0]?.value;
    const known = new Set([...found.reference.slice(0, 1).map((candidate) => bare(candidate.value.reference)), ...found.relatedPapers.map((paper) => bare(paper.value.reference)),
      ...found.agendaItems.flatMap((item) => item.value.paperReferences.map((paper) => bare(paper.value)))]);
    const dates = dateLookup(found.dates);
    const related: Mark<RelatedPaperValue>[] = [];
    const add = (reference: string, start: number, rule: string): void => {
      if (known.has(bare(reference)) || isVersionOf(reference, own?.reference) || (own !== undefined && isPartOf(own.reference, document.text, start, reference))) return;
      known.add(bare(reference));
      const end = start + reference.length;
      const behind = dates.within(end, end + 18)[0];
      const date = behind !== undefined && VOM.test(document.text.slice(end, behind.start)) ? behind.value.edtf : null;
      related.push(mark({ reference, date, relation: 'refers-to' }, { start, end }, rule));
    };
    const treated = inMinutes ? found.agendaItems.flatMap((item) => item.value.paperReferences.flatMap((paper) => matchMaskAt(document.text, paper.start, false)?.mask.mask ?? [])) : [];
    let listed = -1;
    for (const number of tokensLike(own, document.text)) {
      const start = startOf(document.text, number.start);
      const word = wordBefore(document.text, start);
      const told = isPaperWord(word) || (listed >= 0 && start > listed && start - listed < LONGEST_JOINT && LIST_JOINT.test(flat(document.text.slice(listed, start))));
      const bracketed = !told && isBracketed(document.text, start, number.end);
      const labelled = told || (bracketed && clauseNamesPaper(document.text, start));
      if (inMinutes && !labelled && treated.length > 0 && isBracketedCode(document.text, number)) {
        const like = matchMaskAt(document.text, start, false);
        if (like !== null && (like.mask.alone || treated.includes(like.mask.mask)) && dates.startingAt(start) === null) add(like.text, start, 'number-in-brackets');
        continue;
      }
      const found = matchLike(document.text, start, number.start, own, labelled) ?? matchBeside(document.text, number, bracketed || tellsItself(document.text, number.start) || clauseNamesPaper(document.text, start), told);
      if (found === null || (inMinutes && !labelled) || (!hasDots(own) && dates.startingAt(number.start) !== null)) continue;
      if (!told && isOfLaw(document.text, number.start)) continue;
      if (!labelled && isOtherWord(word) && !(bracketed && CODED.test(found.text))) continue;
      const code = codeLike(document.text, found.start, own);
      add(code + found.text, found.start - code.length, labelled ? 'number-behind-word' : 'number-of-own-shape');
      listed = labelled ? found.start + found.text.length : -1;
    }
    if (own !== undefined && own.mask === null) for (const start of numbersOfShape(own.reference, document.text)) add(document.text.slice(start, start + own.reference.length), start, 'number-of-own-shape');
    if (own?.mask?.includes(' ') === true) {
      for (const found of document.text.matchAll(SPACED)) {
        const start = found.index + found[0].length - (found.groups?.['number'] ?? '').length;
        const matched = matchMaskAt(document.text, start, false);
        if (matched?.mask.mask === own.mask) add(matched.text, start, 'number-of-own-shape');
      }
    }
    if (!inMinutes) for (const { number, start } of [...plainNumbers(document.text), ...longNumbers(document.text)]) add(number, start, 'plain-number-behind-word');
    return { add: { relatedPapers: related } };
  },
};

/** A number with a kind's letters tells itself. Matches "B-051/2023"; not "051/2023". */
const CODED = /^\p{Lu}/u;

/** Minutes name another paper of their kind in brackets: "Gegenüber dem Beschluss (VO/0226/15)". */
function isBracketedCode(text: string, { start, end }: NumberToken): boolean {
  const from = Math.max(0, start - LONGEST_JOINT + 1);
  const open = from + text.slice(from, start + 1).lastIndexOf('(');
  return open >= from && text.charAt(end) === ')' && BRACKETED_CODE.test(text.slice(open + 1, start)) && !OPENS_SESSION.test(text.slice(Math.max(0, open - LONGEST_NAME), open));
}

const LONGEST_NAME = 60;
/** A line that begins with the committee whose session it is. Matches "\nStadtrat " before "(SR/048/2012)"; not "der Stadtrat ". */
const OPENS_SESSION = /(?:^|\n)(?:\p{Lu}[\p{L}-]*,? (?:und |für )?){1,5}$/u;

/** Between the bracket and the digits. Matches "" and "VO/"; not "siehe ". */
const BRACKETED_CODE = /^(?:\p{Lu}[\p{Lu}\d]{0,3}[-/ ]?){0,2}$/u;

/** The end of a line is a blank between words. */
function flat(text: string): string {
  return text.includes('\n') ? text.replace(LINE_END, ' ') : text;
}

/** Matches the end of a line and what stands around it; not the blank between words. */
const LINE_END = /\s?\n\s{0,8}/gu;

/** The number at a token, with the code before it if that belongs to it: behind a word for papers any, else one like the document's own. */
function matchLike(text: string, coded: number, bare: number, own: ReferenceValue | undefined, labelled: boolean): { text: string; start: number } | null {
  const isOwn = (found: MaskMatch): boolean => found.mask.mask === own?.mask || found.mask.mask.startsWith('{DS}/') || (found.groups['kind'] !== undefined && found.groups['kind'] === own?.kind);
  const withCode = coded < bare ? matchMaskAt(text, coded, false) : null;
  if (withCode !== null && (labelled || isOwn(withCode))) return { text: withCode.text, start: coded };
  const found = matchMaskAt(text, bare, !labelled && !hasDots(own));
  return found !== null && (labelled || isOwn(found)) ? { text: found.text, start: bare } : null;
}

/** Where a number begins, its code included; a word for papers in capitals is none: "VORLAGE 0076/2023". */
function startOf(text: string, number: number): number {
  const start = codeStart(text, number);
  return start < number && isPaperWord(text.slice(start, number).trim().toLowerCase()) ? number : start;
}

/** The number of another paper that is not shaped like the document's own, by what stands before it. */
function matchBeside(text: string, number: NumberToken, named: boolean, told: boolean): { text: string; start: number } | null {
  return (named ? matchOfKind(text, number.start) : null) ?? (told ? unknownAt(text, number) : null);
}

/** In brackets, or in a clause on a paper, a number with a kind's letters is a paper's by its shape: "(AN/1622/2020)". */
function matchOfKind(text: string, start: number): { text: string; start: number } | null {
  const found = matchMaskAt(text, start, true);
  return found === null || found.groups['kind'] === undefined || found.groups['year'] === undefined ? null : { text: found.text, start };
}

/** A code for a kind of papers in front of serial and year: "AF/0012/2020"; not "XY/0012/2020" or "V/0012/2020". */
function tellsItself(text: string, start: number): boolean {
  const kind = matchMaskAt(text, start, true)?.groups['kind'] ?? '';
  return kind.length > 1 && PAPER_CODES.has(kind);
}
const PAPER_CODES: ReadonlySet<string> = new Set(references.paperCodes);

/** Behind a word for papers a number may have any shape, if it is whole: "Vorlage 2019/0071-610". */
function unknownAt(text: string, token: NumberToken): { text: string; start: number } | null {
  WHOLE.lastIndex = token.start;
  const whole = WHOLE.exec(text)?.[0] ?? '';
  return isUnknownShape(whole.replaceAll('.', '-')) ? { text: whole, start: token.start } : null;
}

/** Letters and digits with their joints. Matches "BVL-21/0887-61.0" and "Ö/0712/XIV.WP"; not "12 / 3". Sticky. */
const WHOLE = /[\p{L}\d]{1,6}(?:[\/-][\p{L}\d]{1,6}(?:\.[\p{L}\d]{1,6})?){1,5}(?![\p{L}\d/-])/uy;

/** Between the numbers of a list. Matches ", ", " und " and ", Nr. "; not ", siehe ". */
const LIST_JOINT = /^(?:,|;| und| sowie| \/)(?: Nr\.)? $/u;
const LONGEST_JOINT = 12;
/** A number with dots in it. Matches "101.19.951" and "2020.31"; not "3.500" or "12.03.2020 ". */
const DOTTED = /(?<![\p{L}\d.,/-])\d{2,4}(?:\.\d{1,4}){1,2}(?![\d/-]|[.,]\d)/gu;

function hasDots(own: ReferenceValue | undefined): boolean {
  return own?.mask?.includes('.') === true && !own.reference.includes('/');
}

/** Tokens with slashes or hyphens; where the document's own number has dots instead, those with dots too. */
function tokensLike(own: ReferenceValue | undefined, text: string): NumberToken[] {
  const tokens = numberTokens(text);
  if (!hasDots(own)) return tokens;
  const dotted = [...text.matchAll(DOTTED)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  return [...tokens, ...dotted].sort((a, b) => a.start - b.start);
}

function plainNumbers(text: string): { number: string; start: number }[] {
  const found: { number: string; start: number }[] = [];
  for (let at = text.indexOf('Nr'); at >= 0; at = text.indexOf('Nr', at + 2)) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text);
    const number = plain?.groups?.['number'];
    if (plain === null || number === undefined) continue;
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    if (isPaperWord(word.toLowerCase())) found.push({ number, start: at + plain[0].length - number.length });
  }
  return found;
}

/** Digits too many for a year. Matches " 231907" and " 20202311"; not " 2020" or " 12345-02". */
const LONG = / (?<number>\d{5,8})(?![\p{L}\d]|[/.,-]\d)/gu;
/** A word for papers before them. Matches "Drucksache" and "Vorlage Nr."; not "Postleitzahl". */
const PAPER = /(?<![\p{L}-])(?:Vorlage|Drucksache|Antrag|Anfrage|Beschlussvorlage|Änderungsantrag|(?:DS|Drucksachen|Vorlagen)-Nr\.)(?: Nr\.)?$/u;
const LONGEST_PAPER = 24;

/** "Drucksache 231907": the digits are looked for first, since the word stands everywhere. */
function longNumbers(text: string): { number: string; start: number }[] {
  return [...text.matchAll(LONG)].filter(({ index }) => PAPER.test(text.slice(Math.max(0, index - LONGEST_PAPER), index)))
    .map(({ groups, index }) => ({ number: groups?.['number'] ?? '', start: index + 1 }));
}

/** Matches " vom " and ", v."; not " und ". */
const VOM = /^[,)]? ?(?:vom|v\.) ?$/u;

function bare(reference: string): string {
  return reference.replace(BLANKS, '').toLowerCase();
}

/** Matches blanks; not digits. */
const BLANKS = /\s/gu;

/** A piece of the document's own number, where that is printed once more. */
function isPartOf(own: string, text: string, start: number, reference: string): boolean {
  const at = own.indexOf(reference);
  return at >= 0 && own !== reference && text.slice(start - at, start - at + own.length) === own;
}

/** The letters and the blank before a number, if the document's own number has them too: "DS 112/2020" beside "DS 47/2022". */
function codeLike(text: string, start: number, own: ReferenceValue | undefined): string {
  const code = own === undefined ? undefined : CODE.exec(own.reference)?.[0];
  return code !== undefined && text.slice(start - code.length, start) === code ? code : '';
}

/** Matches "DS " and "GRDrs "; not "DS/". */
const CODE = /^\p{L}{1,5} /u;

/** A number that is cut at a line's end, or the document's own with less of its suffix, names no other paper. */
function isVersionOf(reference: string, own: string | undefined): boolean {
  return own !== undefined && own !== reference && own.startsWith(reference) && reference.length < 6;
}
