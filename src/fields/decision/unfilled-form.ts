import type { Document, Line, Span } from '../../tree/document.js';
import { boxesIn } from '../form-boxes.js';
import { countedIn } from './vote.js';

/**
 * A form whose boxes were lost on the way into the text: "Einst. Mit Stimmenmehrheit", "Ja", "Nein", "Lt. Beschlussvorschlag", a
 * line each. Where both manners stand and no side has a count, nothing was filled in.
 */
export function isOfUnfilledForm({ lines }: Document, { start }: Span): boolean {
  const at = lines.findIndex((line) => start >= line.start && start <= line.end && line.text !== '');
  const block = at < 0 ? [] : blockAround(lines, at);
  const cells = block.flatMap((line) => line.cells.map(({ text }) => text));
  const text = block.map((line) => line.text).join('\n');
  return UNANIMOUS.test(text) && MAJORITY.test(text) && cells.filter((cell) => SIDE.test(cell)).length > 1 && countedIn(text).size === 0 && !block.some((line) => COUNT_OR_TICK.test(line.text) || boxesIn(line.text).length > 0);
}

/** The lines around one, up to blank ones. */
function blockAround(lines: readonly Line[], at: number): readonly Line[] {
  const before = lines.slice(0, at).findLastIndex(({ text }) => text === '');
  const behind = lines.slice(at).findIndex(({ text }) => text === '');
  return lines.slice(before + 1, behind < 0 ? lines.length : at + behind);
}

/** Matches "einstimmig" and "Einst."; not "keinstimmig". */
const UNANIMOUS = /(?<!\p{L})einst(?:immig|\.)/iu;
/** Matches "Mit Stimmenmehrheit" and "mehrheitlich"; not "Mehrheiten". */
const MAJORITY = /(?<!\p{L})(?:Stimmenm|m)ehrheit(?:lich)?(?!\p{L})/iu;
/** Matches "Ja", "Nein:" and "Enth."; not "Ja: 5". */
const SIDE = /^(?:Ja|Nein|Enth)(?:-?Stimmen|altung(?:en)?)?\.?:?$/iu;
/** Filled in. Matches "12", "X" and "x einstimmig"; not "TOP". */
const COUNT_OR_TICK = /^(?:\d{1,3}|[xX✓✔](?: .*)?)$/u;
