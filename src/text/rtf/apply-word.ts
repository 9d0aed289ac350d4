import words from './words.json' with { type: 'json' };
import { pageOfCharset } from './code-pages.js';
import { flow } from './flow.js';
import type { RtfState } from './group.js';

/** What a control word of RTF does: to the group that it stands in, or to the text. */
type Write = (state: RtfState, text: string) => void;

const characters = new Map(Object.entries(words.characters));
const paragraphEnds = new Set(words.paragraphEnds);
const skipped = new Set(words.skipped);
const starred = new Set(words.starred);
const headers = new Set(words.headers);
const labels = new Set(words.labels);

export function applyWord(state: RtfState, name: string, number: number | null, write: Write): void {
  const isStarred = state.isStarred;
  state.isStarred = false;
  if (opensDestination(state, name, isStarred)) return;
  if (applyToForm(state, name, number ?? 0)) return;
  if (state.group.isFontTable) applyToFonts(state, name, number ?? 0);
  if (state.group.flow === null) return;
  const character = characters.get(name);
  if (character !== undefined) write(state, character);
  else if (name === 'u') writeUnicode(state, number ?? 0, write);
  else if (paragraphEnds.has(name)) state.group.flow.endParagraph();
  else if (!applyToTable(state, name)) applyToGroup(state, name, number);
}

/** Words that say what a group is for. */
function opensDestination(state: RtfState, name: string, isStarred: boolean): boolean {
  const { group } = state;
  if (name === 'fonttbl') state.group = { ...group, flow: null, isFontTable: true };
  else if (skipped.has(name) || (isStarred && !starred.has(name) && !labels.has(name))) state.group = { ...group, flow: null };
  else if (name === 'fldinst') state.group = { ...group, flow: null, isFieldCode: true, box: { isBox: false, result: 25, preset: 0 } };
  else if (group.flow === null) return false;
  else if (headers.has(name)) {
    const header = flow();
    state.headers.push(header);
    state.group = { ...group, flow: header, isInTable: false };
  } else if (name === 'footnote') state.group = { ...group, flow: state.notes, isInTable: false };
  else if (labels.has(name)) state.group = { ...group, isLabel: true };
  else return false;
  return true;
}

function applyToForm({ group: { box } }: RtfState, name: string, number: number): boolean {
  if (box === null) return false;
  if (name === 'fftype') box.isBox = number === 1;
  else if (name === 'ffres') box.result = number;
  else if (name === 'ffdefres') box.preset = number;
  else return false;
  return true;
}

function applyToFonts(state: RtfState, name: string, number: number): void {
  const { group, fonts } = state;
  if (name === 'f') state.group = { ...group, font: number };
  if (group.font === null) return;
  const page = name === 'fcharset' ? pageOfCharset(number) : null;
  if (page !== null && !fonts.has(group.font)) fonts.set(group.font, page);
  if (name === 'cpg') fonts.set(group.font, number);
}

/** Tables: true if the word was about them. */
function applyToTable(state: RtfState, name: string): boolean {
  const { group } = state;
  if (name === 'cell') group.flow?.endCell(1);
  else if (name === 'nestcell') group.flow?.endCell(Math.max(2, group.nesting));
  else if (name === 'nestrow') group.flow?.endRow(Math.max(2, group.nesting));
  else if (name === 'trowd') state.isInRow = true;
  else if (name === 'row') {
    group.flow?.endRow(1);
    state.isInRow = false;
  } else return false;
  return true;
}

function applyToGroup(state: RtfState, name: string, number: number | null): void {
  const { group } = state;
  const isOn = number !== 0;
  if (name === 'pard' && !group.isLabel) state.group = { ...group, isInTable: false, nesting: 1 };
  else if (name === 'intbl' && !group.isLabel) state.group = { ...group, isInTable: true };
  else if (name === 'itap' && !group.isLabel) state.group = { ...group, nesting: number ?? 1, isInTable: group.isInTable || (number ?? 0) > 0 };
  else if (name === 'plain') state.group = { ...group, isHidden: false, font: null };
  else if (name === 'v' || name === 'deleted') state.group = { ...group, isHidden: isOn };
  else if (name === 'f') state.group = { ...group, font: number ?? 0 };
  else if (name === 'uc') state.group = { ...group, fallback: Math.max(0, Math.min(number ?? 1, 255)) };
  else if (name === 'ansicpg' && number !== null && number !== 0) state.page = number;
  else if (name === 'mac') state.page = 10000;
  else if (name === 'pc') state.page = 437;
  else if (name === 'pca') state.page = 850;
  else if (name === 'deff') state.defaultFont = number ?? 0;
}

/** Numbers above 32767 are written as negative ones. */
function writeUnicode(state: RtfState, number: number, write: Write): void {
  write(state, String.fromCharCode(number & 0xffff));
  state.toSkip = state.group.fallback;
}
