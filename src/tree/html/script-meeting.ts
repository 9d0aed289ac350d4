import { dataStart, SCRIPT_DATA } from '../../text/html/script-data.js';
import type { Span } from '../document.js';
import type { Emitter } from './emitter.js';
import { jsonPlaces, type Placed } from './json-places.js';

/** A meeting that a page holds as data in a script, to the lines that an agenda prints; true if there is one. */
export function emitScriptMeeting(text: string, emit: Emitter): boolean {
  const start = dataStart(text);
  const meeting = start < 0 ? null : jsonPlaces(text, start);
  if (meeting === null) return false;
  for (const title of SCRIPT_DATA.heading.flatMap((path) => valueAt(meeting, path) ?? [])) emit.line('paragraph', 0, true, [title], { label: 'Bezeichnung: ', sign: 'label-value' });
  const organization = valueAt(meeting, SCRIPT_DATA.organization);
  if (organization !== null) emit.line('heading', 1, true, [organization]);
  for (const [label, path] of [['Datum: ', SCRIPT_DATA.date], ['Beginn: ', SCRIPT_DATA.time]] as const) {
    const value = valueAt(meeting, path);
    if (value !== null) emit.line('paragraph', 0, false, [value], { label });
  }
  for (const item of meeting.members.get(SCRIPT_DATA.items)?.items ?? []) emitItem(text, emit, item);
  return true;
}

function emitItem(text: string, emit: Emitter, item: Placed): void {
  const number = valueAt(item, SCRIPT_DATA.number);
  const name = valueAt(item, SCRIPT_DATA.title);
  if (number === null) return;
  const publicity = valueAt(item, SCRIPT_DATA.public);
  const sign = publicity === null ? '' : text.slice(publicity.start, publicity.end) === SCRIPT_DATA.isPublic ? 'Ö ' : 'N ';
  emit.gap();
  emit.line('paragraph', 0, false, name === null ? [number] : [number, ...blankBefore(text, number.start), name], { label: sign, sign: 'agenda-item' });
  emit.gap();
  const paper = valueAt(item, SCRIPT_DATA.paper);
  if (paper !== null) emit.line('paragraph', 0, false, [paper], { sign: 'paper-number' });
  const vote = valueAt(item, SCRIPT_DATA.vote);
  if (vote !== null) emit.line('paragraph', 0, false, [vote], { label: 'Abstimmung: ' });
  emit.gap();
}

/** A blank of the page parts number and name. */
function blankBefore(text: string, at: number): Span[] {
  const blank = text.lastIndexOf(' ', at);
  return blank < 0 ? [] : [{ start: blank, end: blank + 1 }];
}

/** A value by the names on its way ("submission/alias"; of a list its first); null for one that is not there or empty. */
function valueAt(from: Placed, path: string): Placed | null {
  let at: Placed | undefined = from;
  for (const name of path.split('/')) at = (at?.items[0] ?? at)?.members.get(name);
  return at === undefined || at.end <= at.start || at.members.size > 0 || at.items.length > 0 ? null : at;
}
