import type { Document, Line, Span } from '../../../tree/document.js';
import { type FormToken, formTokens } from '../../forms/form-rows.js';
import { sideOfRow } from '../../forms/form-side.js';
import { publicityLabelEnd } from './publicity-label.js';

/**
 * A line that asks whether a paper is public: "öffentliche Sitzung: [ ] ja [x] nein", "öffentlich ☐ nichtöffentlich ☒". What
 * it names is no answer, and one that nobody filled in says nothing.
 */
export interface AskedPublicity extends Span {
  readonly line: Line;
  /** All lines of it where they are several. */
  readonly lines?: readonly Line[];
  /** What was answered; null where nothing was. */
  readonly isPublic: boolean | null;
  /** It has a cross, and nothing tells which words it belongs to. */
  readonly undecided: boolean;
}

interface Part extends FormToken {
  readonly says: 'box' | 'open' | 'closed' | 'asked' | 'yes' | 'no' | 'either' | null;
}

const LONGEST = 160;
/** What asks or is chosen. Matches "öffentlich", "Nichtöffentliche Sitzung", "öffentlich zu behandeln:" and "öffentlich (ja/nein)"; not "öffentliche Ausschreibung". */
const SUBJECT = /^(?<closed>nicht[ -]?)?öffentlich(?:e[rns]?)?(?: (?:Sitzung|Beratung|Behandlung|Vorlage|Drucksache|Teil))?(?: (?:zu behandeln|behandelt))? ?(?:\((?:ja|j) ?\/ ?(?:nein|n)\))?:?$/iu;
/** A sentence that asks. Matches "Die Vorlage ist " and "Vorlage ist in "; not "Die Vorlage ". */
const SENTENCE_BEGINS = /^(?:Die (?:Vorlage|Drucksache|Beratung|Sitzung|Behandlung) (?:ist|erfolgt|wird)|Vorlage ist)(?: in)?:? /iu;
/** Behind a label. Matches ": " and " in "; not "s". */
const BEHIND_LABEL = /^(?: in)?:? /iu;
/** Matches "Öffentlichkeit:"; not "Öffentlichkeitsarbeit". */
const ASKED = /^Öffentlichkeit ?:?$/iu;
/** Words and an answer that ran together. Matches "öffentlich ja" and "öffentliche Sitzung: nein"; not "ja". */
const WITH_ANSWER = /^(?<subject>.{3,80}[^\s:]:?)\s{1,8}(?<answer>ja|nein|ja ?\/ ?nein)$/iu;

export function askedPublicity(document: Document, line: Line): AskedPublicity | null {
  if (line.text.length > LONGEST || !(line.text.includes('ffentlich') || line.text.includes('FFENTLICH'))) return null;
  const run = runOf(formTokens(document, line).flatMap(partsOf));
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const answer = run.some(isAnswer) ? ofAnswers(run) : ofSubjects(run);
  return answer === null ? null : { line, start: first.start, end: last.end, ...answer };
}

/** From the first words that ask, or the box before them, to the last that answer, nothing else between. */
function runOf(parts: readonly Part[]): readonly Part[] {
  const asks = parts.findIndex(({ says }) => says === 'open' || says === 'closed' || says === 'asked');
  if (asks < 0) return [];
  const from = parts[asks - 1]?.says === 'box' ? asks - 1 : asks;
  const length = parts.slice(from).findIndex(({ says }) => says === null);
  return parts.slice(from, length < 0 ? parts.length : from + length);
}

type Answer = Pick<AskedPublicity, 'isPublic' | 'undecided'> & Partial<Span>;
const NOT_ANSWERED: Answer = { isPublic: null, undecided: false };
const UNDECIDED: Answer = { isPublic: null, undecided: true };

const stated = (isPublic: boolean, first: Span, last: Span): Answer => ({ isPublic, undecided: false, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) });

/** "öffentlich: ja", "nichtöffentlich  ☐ ja  ☒ nein": each question with its answers; all that are answered must agree. */
function ofAnswers(run: readonly Part[]): Answer | null {
  const asks = run.flatMap((part, at) => (part.says === 'open' || part.says === 'closed' || part.says === 'asked' ? [at] : []));
  const answers = asks.map((at, index): Answer => {
    const behind = run.slice(at + 1, asks[index + 1]);
    const chosen = behind.some(({ says }) => says === 'box') ? ticked(behind) : behind.filter(isAnswer);
    if (chosen === null) return UNDECIDED;
    const [only, ...others] = chosen;
    return only === undefined || others.length > 0 || only.says === 'either' ? NOT_ANSWERED : stated((only.says === 'yes') === (run[at]?.says !== 'closed'), run[at] ?? only, only);
  });
  const told = answers.filter(({ isPublic }) => isPublic !== null);
  const [first] = told;
  return first !== undefined && told.every(({ isPublic }) => isPublic === first.isPublic) ? first : answers.some(({ undecided }) => undecided) ? UNDECIDED : NOT_ANSWERED;
}

/** "öffentlich [x]  nichtöffentlich [ ]": both words with boxes. */
function ofSubjects(run: readonly Part[]): Answer | null {
  const words = run.filter(({ says }) => says !== 'asked');
  if (!words.some(({ says }) => says === 'box') || !words.some(({ says }) => says === 'open') || !words.some(({ says }) => says === 'closed')) return null;
  const chosen = ticked(words);
  if (chosen === null) return UNDECIDED;
  const [only, ...others] = chosen;
  return only === undefined || others.length > 0 ? NOT_ANSWERED : stated(only.says === 'open', only.box, only);
}

/** The words whose box is ticked; null where a box is ticked that could be either's. */
function ticked(parts: readonly Part[]): readonly (Part & { readonly box: Span })[] | null {
  if (!parts.some((part) => part.says === 'box' && part.ticked)) return [];
  const side = sideOfRow(parts, () => 'choice');
  return side === null ? null : parts.flatMap((part, at) => {
    const box = parts[side === 'before' ? at - 1 : at + 1];
    return part.says !== 'box' && box?.ticked === true ? [{ ...part, box }] : [];
  });
}

function isAnswer({ says }: Part): boolean {
  return says === 'yes' || says === 'no' || says === 'either';
}

function partsOf(token: FormToken): Part[] {
  if (token.words === null) return [{ ...token, says: 'box' }];
  const { subject, answer } = WITH_ANSWER.exec(token.words)?.groups ?? {};
  if (subject === undefined || answer === undefined || saidBy(subject) === null) return [{ ...token, says: saidBy(token.words) }];
  const parted = token.end - answer.length;
  return [{ ...token, words: subject, says: saidBy(subject), end: parted }, { ...token, words: answer, says: saidBy(answer), start: parted, gap: 1 }];
}

function saidBy(words: string): Part['says'] {
  const small = words.toLowerCase();
  if (small === 'ja' || small === 'nein') return small === 'ja' ? 'yes' : 'no';
  if (EITHER.test(small)) return 'either';
  if (ASKED.test(words)) return 'asked';
  const subject = SUBJECT.exec(words.slice(lengthBefore(words)));
  return subject === null ? null : subject.groups?.['closed'] === undefined ? 'open' : 'closed';
}

/** How much stands before what is asked: "Status: ", "Die Vorlage ist ". */
function lengthBefore(words: string): number {
  const sentence = SENTENCE_BEGINS.exec(words);
  if (sentence !== null) return sentence[0].length;
  const label = publicityLabelEnd(words);
  const behind = label === 0 ? null : BEHIND_LABEL.exec(words.slice(label));
  return behind === null ? 0 : label + behind[0].length;
}

/** Nobody chose one of them. Matches "ja/nein" and "ja / nein"; not "ja". */
const EITHER = /^ja ?\/ ?nein$/u;
