import type { Block } from '../blocks/block.js';
import { decodeBytes } from './code-pages.js';
import { newState, type Group, type RtfState } from './group.js';
import { readTokens } from './tokens.js';
import { applyWord } from './apply-word.js';

/**
 * RTF to blocks in one pass. Embedded objects, pictures, footers, comments, deleted and hidden text are passed over;
 * nothing is opened or run. Groups that do not balance are read as far as they go.
 */
export interface Rtf {
  readonly body: readonly Block[];
  readonly headers: readonly (readonly Block[])[];
  /** The code page of the file. */
  readonly page: number;
  readonly isCutOff: boolean;
  readonly hasLostGroups: boolean;
}

/** What stands before the items of a list without a number may be of a font of signs that has another name for its bytes. */
const NO_CHARACTER = '\ufffd';
const BULLET = '•';

const SYMBOLS: Readonly<Record<string, string>> = { '~': '\u00a0', _: '\u2011', '-': '' };

export function parseRtf(rtf: string): Rtf {
  const state = newState();
  readTokens(rtf, {
    open: () => openGroup(state),
    close: () => closeGroup(state),
    word: (name, number) => {
      if (passedOver(state)) return;
      flush(state);
      state.isFresh = false;
      applyWord(state, name, number, write);
    },
    symbol: (character) => {
      if (passedOver(state)) return;
      flush(state);
      if (character === '*') state.isStarred = state.isFresh;
      else write(state, SYMBOLS[character] ?? '');
    },
    text: (characters) => {
      const skipped = Math.min(state.toSkip, characters.length);
      state.toSkip -= skipped;
      // What is embedded is as long as the file: none of it is kept.
      if (state.group.flow === null) return;
      for (let at = skipped; at < characters.length; at += 1) state.bytes.push(characters.charCodeAt(at));
    },
    byte: (value) => {
      if (!passedOver(state) && state.group.flow !== null) state.bytes.push(value);
    },
  });
  flush(state);
  return {
    body: [...state.body.builder.blocks(), ...state.notes.builder.blocks()],
    headers: state.headers.map(({ builder }) => builder.blocks()),
    page: state.page, isCutOff: state.outer.length > 0, hasLostGroups: state.hasLostGroups,
  };
}

/** True for a token that only stands in for the `\u` character before it. */
function passedOver(state: RtfState): boolean {
  if (state.toSkip === 0) return false;
  state.toSkip -= 1;
  return true;
}

function endRun(state: RtfState): void {
  flush(state);
  state.toSkip = 0;
  state.isStarred = false;
}

function openGroup(state: RtfState): void {
  endRun(state);
  state.isFresh = true;
  state.outer.push(state.group);
  state.group = { ...state.group, isFieldCode: false };
}

function closeGroup(state: RtfState): void {
  endRun(state);
  const closed = state.group;
  const outer = state.outer.pop();
  if (outer === undefined) state.hasLostGroups = true;
  else state.group = outer;
  if (closed.flow !== state.group.flow) closed.flow?.endParagraph();
  if (closed.isFieldCode && closed.box?.isBox === true) write(state, boxOf(closed));
}

function boxOf({ box }: Group): string {
  if (box === null) return '';
  return (box.result === 25 ? box.preset : box.result) === 1 ? '☒' : '☐';
}

function flush(state: RtfState): void {
  if (state.bytes.length === 0) return;
  const { group, fonts, page, defaultFont } = state;
  if (group.flow !== null) {
    const text = decodeBytes(state.bytes, fonts.get(group.font ?? defaultFont) ?? page);
    write(state, group.isLabel ? text.replaceAll(NO_CHARACTER, BULLET) : text);
  }
  state.bytes = [];
}

function write(state: RtfState, text: string): void {
  const { group } = state;
  if (text === '' || group.flow === null || group.isHidden) return;
  // The tab behind a number is no border of a cell.
  group.flow.text(group.isLabel && text === '\t' ? ' ' : text, depthOf(state));
}

const depthOf = ({ group, isInRow }: RtfState): number => (group.isInTable || isInRow ? Math.max(1, group.nesting) : 0);
