import words from '../../vocabulary/paper-type-words.json' with { type: 'json' };
import references from '../../vocabulary/references.json' with { type: 'json' };
import type { Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { mark } from '../mark.js';
import type { Mark, ReferenceValue } from '../paper-tree.js';
import { isUnknownShape, matchMaskAt, referenceValue } from '../reference/masks.js';
import { numberTokens } from '../reference/number-tokens.js';
import { unknownNumberAt } from '../reference/unknown-number.js';
import type { HeadContext, HeadField } from './head-context.js';
import { freeLines, isFreeCell, valuesOf } from './head-context.js';
import { labelBook } from './labels.js';
import { firstType } from './first-type.js';
import { typeBook } from './type-book.js';
import { publicityBook } from './value-types.js';

/**
 * Candidates for the document's own number, best first: behind its own label, behind the printed kind, alone on a line
 * of the head, as the number of the paper that this is an attachment of, in the first lines. Minutes and agendas have
 * one only with the code of their committee: the other numbers in them are those of the papers they treat.
 */
const RANK = { label: 0, kind: 1, alone: 2, attachmentOf: 3, firstLines: 4, answered: 5 } as const;
const FIRST_LINES = 3;

export const reference: HeadField = (context) => {
  const kind = context.found.kind[0]?.value.kind;
  if (kind === 'minutes' || kind === 'agenda') return { add: { reference: ofMinutes(context) } };
  const alone = aloneOnLine(context);
  const candidates = [...behindLabels(context, alone), ...behindKinds(context, alone), ...belowKinds(context), ...alone, ...ofAttachment(context), ...inFirstLines(context)];
  const unique = new Map<string, Mark<ReferenceValue>>();
  for (const candidate of candidates) {
    const key = candidate.value.reference.replace(BLANKS, '');
    const known = unique.get(key);
    if (known === undefined || candidate.value.rank < known.value.rank) unique.set(key, candidate);
  }
  const ranked = [...unique.values()].sort((a, b) => a.value.rank - b.value.rank || a.start - b.start);
  const best = ranked[0] ?? (kind === 'paper' ? belowHead(context) : null);
  return best === undefined || best === null || (kind === 'other' && best.value.rank > RANK.attachmentOf) ? {} : { add: { reference: ranked.length > 0 ? ranked : [best] } };
};

/** "Niederschrift BPA/09/2014", on one line or on two. */
function ofMinutes(context: HeadContext): readonly Mark<ReferenceValue>[] {
  const type = context.found.paperType[0];
  const isBehind = (start: number): boolean => type !== undefined && start > type.end && context.document.text.slice(type.end, start).trim() === '';
  return [...behindKinds(context, []), ...belowKinds(context)].filter(({ value, start }) => value.mask !== null && COMMITTEE_CODE.test(value.reference) && !paperCodes.has(value.reference.split('/')[0] ?? '') && isBehind(start)).slice(0, 1);
}

const paperCodes: ReadonlySet<string> = new Set(references.paperCodes);
/** Matches the code of "BPA/09/2014" and of "UBF/2021/009"; not "12/2020". */
const COMMITTEE_CODE = /^\p{Lu}\p{L}{1,5}\/\d/u;

/** Matches blanks inside a number; not its digits. */
const BLANKS = /\s/gu;
/** Digits alone behind a colon. Matches "12" and "7."; not "12 Stück". */
const SHORT_NUMBER = /^(?<digits>\d{1,2})\.?$/u;

function shortNumber(text: string): string | null {
  return SHORT_NUMBER.exec(text)?.groups?.['digits'] ?? null;
}

function behindLabels(context: HeadContext, alone: readonly Mark<ReferenceValue>[]): Mark<ReferenceValue>[] {
  return gathered(valuesOf(context, 'reference'), ({ value: { start, end }, label }) => {
    const value = { start: label.colon || !BELONGS.test(context.document.text.slice(label.start, start)) ? start : label.start, end };
    const found = matchMaskAt(context.document.text, value.start, false);
    const rank = namesOther(context, label.start, label.end) || MENTIONS.test(context.document.text.slice(label.line.cells[label.cell]?.start ?? label.start, label.start)) || alone.some((own) => own.start < label.start && ANSWERED.test(context.document.text.slice(label.start, label.end))) ? RANK.answered : RANK.label;
    if (found !== null) {
      const more = label.line.sign === 'label-value' ? (SUPPLEMENT.exec(context.document.text.slice(value.start + found.text.length, value.end))?.[0] ?? '') : '';
      return [mark({ ...referenceValue(found, rank), reference: found.text + more }, range(value.start, found.text + more), 'reference-label')];
    }
    const unknown = unknownNumberAt(context.document.text, value.start, value.end) ?? (label.colon ? shortNumber(context.document.text.slice(value.start, value.end)) : null);
    if (unknown === null || context.dates.startingAt(value.start) !== null) return [];
    return [mark(unknownReference(unknown, RANK.label), range(value.start, unknown), 'reference-label-unknown-shape', 'written', true)];
  });
}

/** Letters that are printed as a part of the number where no colon parts them from it. Matches "DS " before "12/2019"; not "DS-Nr. ". */
const BELONGS = /^DS $/u;

/** Words that make a number behind them another paper's. Matches "Spenden – Bezug: ", "vom 03.12.2020, " and "Änderung zur "; not "Beschlussvorlage - ". */
const MENTIONS = /(?:^|[ (])(?:vom \d[\d. \p{L}]{6,20},|Bezug|Bezug auf|hierzu|siehe|vgl\.|vergleiche|zu|zur|zum|aus|gemäß|nach|ersetzt):? $/u;

/** Words that belong to the number of a supplement, where nothing else stands beside it. Matches " 1. Ergänzung"; not " 1. Lesung". */
const SUPPLEMENT = /^ \d{1,2}\. (?:Ergänzung|Nachtrag|Änderung|Neufassung|Fortschreibung)$/u;

/** "Antrag Nr." in a paper that is no motion names the motion that it is about. */
function namesOther(context: HeadContext, start: number, end: number): boolean {
  const word = ANSWERED.exec(context.document.text.slice(start, end))?.[0].toLowerCase();
  return word !== undefined && !(context.found.paperType[0]?.value ?? word).toLowerCase().includes(word);
}

/** Matches "Antrag" in "Antrag Nr."; not "Vorlage". */
const ANSWERED = /^(?:Antrag|Anfrage)/u;

function unknownReference(text: string, rank: number): ReferenceValue {
  return { reference: text, mask: null, base: null, suffix: null, year: null, term: null, kind: null, office: null, rank };
}

function range(start: number, text: string): { start: number; end: number } {
  return { start, end: start + text.length };
}

/** "Beschlussvorlage 0236/2023/BV", "Entscheidungsvorlage - E 26/0060/WP18", "[18-08890]". */
function behindKinds(context: HeadContext, alone: readonly Mark<ReferenceValue>[]): Mark<ReferenceValue>[] {
  return gathered(context.head.lines, (line) => {
    if (context.tableLines.has(line.index)) return [];
    const phrase = typeBook.matchAt(line.text, 0);
    if (phrase === null) return [];
    const gap = BEFORE_NUMBER.exec(line.text.slice(phrase.end))?.[0].length ?? 0;
    const behindDate = KIND_DATE_NUMBER.exec(line.text);
    if (behindDate !== null) {
      const start = line.start + behindDate[0].length;
      const dated = matchMaskAt(context.document.text, start, false);
      return dated === null ? [] : [mark(referenceValue(dated, RANK.kind), range(start, dated.text), 'number-behind-kind-and-date')];
    }
    const found = matchMaskAt(context.document.text, line.start + phrase.end + gap, false);
    const rank = ANSWERED.test(line.text) && alone.some((own) => own.start < line.start) ? RANK.answered : RANK.kind;
    const start = line.start + phrase.end + gap;
    if (found !== null) return [mark(referenceValue(found, rank), range(start, found.text), 'number-behind-kind')];
    const unknown = NUMBERED.test(line.text.slice(phrase.end, phrase.end + gap)) ? unknownNumberAt(context.document.text, start, line.cells.find((cell) => cell.end > start)?.end ?? line.end) : null;
    if (unknown === null) return unknownBehindKind(line, phrase.end, phrase.end + gap, rank);
    return context.dates.startingAt(start) !== null ? [] : [mark(unknownReference(unknown, rank), range(start, unknown), 'number-behind-kind-unknown-shape', 'written', true)];
  });
}

/** "Nr. SV-10-0345" on the line below the kind, and a number alone there, whatever its shape. */
function belowKinds(context: HeadContext): Mark<ReferenceValue>[] {
  const { lines } = context.head;
  return gathered(lines, (line, at) => {
    const above = publicityBook.matchWhole(lines[at - 1]?.text ?? '') === null ? lines[at - 1] : lines[at - 2];
    const last = above?.cells.at(-1);
    if (above === undefined || last === undefined || context.tableLines.has(line.index) || typeBook.matchWhole(last.text.replace(PUBLIC_WORD, '')) === null) return [];
    return gathered(line.cells, (cell) => {
      const label = NUMBER_WORD.exec(cell.text)?.[0].length ?? 0;
      const start = cell.start + label;
      const found = matchMaskAt(context.document.text, start, false);
      if (context.dates.startingAt(start) !== null) return [];
      if (found !== null) return label > 0 || found.text.length === cell.text.length ? [mark(referenceValue(found, RANK.kind), range(start, found.text), 'number-below-kind')] : [];
      const unknown = label === 0 ? null : unknownNumberAt(context.document.text, start, cell.end);
      return unknown === null ? [] : [mark(unknownReference(unknown, RANK.kind), range(start, unknown), 'number-below-kind-unknown-shape', 'written', true)];
    });
  });
}

/** Matches "Nr. " and "Nummer: "; not "Nrn.". */
const NUMBER_WORD = /^(?:Nr\.?|Nummer)(?: ?:)? /u;
/** Matches "öffentliche " in "Öffentliche Beschlussvorlage"; not "Öffentlichkeit". */
const PUBLIC_WORD = /^(?:nicht)? ?öffentliche[rs]? /iu;

/** "Beschlussvorlage IV-2021-041", in one cell or in two: no mask has it, but it stands where the number stands. */
function unknownBehindKind(line: Line, kindEnd: number, from: number, rank: number): Mark<ReferenceValue>[] {
  const at = line.cells.findIndex((cell) => line.start + kindEnd <= cell.end);
  const cell = line.start + kindEnd === line.cells[at]?.end ? line.cells[at + 1] : line.cells[at];
  const start = cell === undefined ? 0 : Math.max(cell.start, line.start + from);
  const text = cell === undefined ? '' : line.text.slice(start - line.start, cell.end - line.start);
  return isUnknownShape(text) ? [mark(unknownReference(text, rank), range(start, text), 'number-behind-kind-unknown-shape', 'written', true)] : [];
}

/** What may stand between a kind and its number. Matches " - " and " Nr. "; not " zum Antrag ". */
const BEFORE_NUMBER = /^[\s:–\-([]*(?:Nr\.?|Nummer)?[\s:–\-([]*/u;

/** Matches " Nr. " and a tab; not " - ". */
const NUMBERED = /N(?:r|ummer)|\t/u;

/** A kind, its day and a comma. Matches "Vortrag des Magistrats vom 14.01.2019, "; not "Antrag vom Mai". */
const KIND_DATE_NUMBER = /^\p{Lu}[\p{L} ]{3,40} vom \d{1,2}\.\d{1,2}\.\d{4}, (?=[A-Z])/u;

/** A cell of the head that is nothing but a number, and no label's value. */
function aloneOnLine(context: HeadContext): Mark<ReferenceValue>[] {
  const free = new Set(freeLines(context));
  return gathered(context.head.lines, (line) => gathered(line.cells, (cell) => {
    if (context.tableLines.has(line.index) || (!free.has(line) && (line.cells.length < 2 || !isFreeCell(context, cell)))) return [];
    const open = cell.text.startsWith('[') || cell.text.startsWith('(') ? 1 : 0;
    const found = matchMaskAt(context.document.text, cell.start + open, true);
    if (found === null || cell.text.length - open - found.text.length > 2 || context.dates.startingAt(cell.start) !== null) return [];
    return [mark(referenceValue(found, RANK.alone), range(cell.start + open, found.text), 'number-alone')];
  }));
}

/** A motion or an answer that names a paper is a paper of its own; what is attached to one bears its number. */
function ofAttachment(context: HeadContext): Mark<ReferenceValue>[] {
  const type = firstType(context.head.lines)?.type.value ?? '';
  if (words.ofTheirOwn.some((beginning) => type.startsWith(beginning))) return [];
  return gathered(valuesOf(context, 'attachmentOf'), ({ value }) => {
    const found = matchMaskAt(context.document.text, value.start, false);
    return found === null ? [] : [mark(referenceValue(found, RANK.attachmentOf), range(value.start, found.text), 'attachment-of', 'written')];
  });
}

function inFirstLines(context: HeadContext): Mark<ReferenceValue>[] {
  return gathered(context.head.lines.slice(0, FIRST_LINES), (line) => gathered(numberTokens(line.text), (token) => {
    const found = matchMaskAt(context.document.text, line.start + token.start, true);
    if (found === null || context.dates.startingAt(line.start + token.start) !== null) return [];
    return [mark(referenceValue(found, RANK.firstLines), range(line.start + token.start, found.text), 'number-in-first-lines', 'written', true)];
  }));
}

/** "Drucksachennummer: 0189/2019" as a line of its own below the text: the footer of a paper whose head prints no number. */
function belowHead({ document, head }: HeadContext): Mark<ReferenceValue> | null {
  const end = head.lines.at(-1)?.end ?? 0;
  for (const line of document.lines) {
    const phrase = line.start < end || !FOOTER.test(line.text) ? null : labelBook.matchAt(line.text, 0);
    const start = line.text.indexOf(':') + 2;
    const found = phrase?.value.field === 'reference' && phrase.end === start - 2 ? matchMaskAt(document.text, line.start + start, false) : null;
    if (found !== null && found.text.length === line.text.length - start) return mark(referenceValue(found, RANK.firstLines), range(line.start + start, found.text), 'number-in-footer');
  }
  return null;
}

/** A label and a number, and nothing else. Matches "Drucksachennummer: 0189/2019"; not "Vorlage: siehe 12/2019". */
const FOOTER = /^\p{Lu}[\p{L}. -]{2,24}: [^ ]{3,24}$/u;
