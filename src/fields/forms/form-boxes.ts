import { codeAt } from '../../vocabulary/letters.js';
import { signSet } from '../../vocabulary/sign-set.js';
import { matchesOf } from '../../tree/matches-of.js';

/**
 * The boxes of a form, as printers and typewriters print them, and which of them are ticked: the one place that knows the
 * signs. What is ticked counts; where nothing is, a form says nothing.
 */
export interface Box {
  readonly start: number;
  /** Behind the blank that parts it from its words. */
  readonly end: number;
  readonly ticked: boolean;
}

/** A box. Matches "☒", "[x]", "( X )", "__x__", "☐", "( )", "(_)", "[]" and the stroke of "____ einstimmig"; not "(3)", "Max" or "datei_x_". */
const BOX = /(?:(?<tick>[☒☑✓✔\uf078\uf0fe]|\( ?[xX] ?\)|\[ ?[xX] ?\]|(?<![\p{L}\d_])_{1,3}[xX]_{1,3})|[☐□\uf06f\uf0a8]|\([ _]{0,3}\)|\[[ _]{0,3}\]|(?<![\p{L}_])_{2,}(?= ?\p{L})) ?/gu;
/** What every box begins with: texts without one of these have none. */
const OPENS_BOX = /[☒☑✓✔\uf078\uf0fe☐□\uf06f\uf0a8([_]/u;
/** Typed instead of a box, at the beginning of a line. Matches "x öffentlich" and "o Antrag"; not "x-mal". */
const TYPED = /^(?:(?<tick>[xX])|[oO]) (?=\p{L})/u;
/** What a line of a form may begin with. */
const mayOpenForm = signSet('xXoO☒☑✓✔\uf078\uf0fe☐□\uf06f\uf0a8([_');
/** A place to write a number in. Matches "____" and "....."; not "...". */
const TO_BE_FILLED = /_{3,}|\.{4,}/u;
/** The words of a choice, few. Matches "einstimmig", "nicht angenommen", "ergänzt/geändert beschlossen" and "zur Kenntnis genommen"; not ": 12". */
const CHOICE = /^[\p{L}/-]+(?: [\p{L}/-]+)?(?: \p{Ll}[\p{L}/-]*){0,2}(?=\s|$)/u;

export function boxesIn(text: string): Box[] {
  return OPENS_BOX.test(text) ? matchesOf(BOX, text).map(boxOf) : [];
}

/** Whether a cell is a cross or a ticked box and nothing else. */
export function isCross(text: string): boolean {
  return CROSS.test(text);
}

/** Matches "X", "✓" and "[x]"; not "Max" or "x einstimmig". */
const CROSS = /^(?:[xX✓✔☒☑]|\[[xX]\])$/u;

/** The box that a line of a form begins with. */
export function boxBefore(line: string): Box | null {
  if (!mayOpenForm(codeAt(line, 0))) return null;
  const typed = TYPED.exec(line);
  const first = typed === null ? boxesIn(line)[0] : boxOf(typed);
  return first?.start === 0 ? first : null;
}

function boxOf(found: RegExpExecArray): Box {
  return { start: found.index, end: found.index + found[0].length, ticked: found.groups?.['tick'] !== undefined };
}

/** A form with boxes or strokes says something only where one is ticked or filled in; any other text does. */
export function isFilledIn(text: string): boolean {
  const boxes = boxesIn(text);
  return boxes.length === 0 ? !TO_BE_FILLED.test(text) : boxes.some(({ ticked }) => ticked);
}

/** The text without the choices that are not ticked; untouched where none is. */
export function withoutUnticked(text: string): string {
  const boxes = boxesIn(text);
  if (!boxes.some(({ ticked }) => ticked)) return text;
  if (standBehind(text, boxes)) return choicesBefore(text, boxes);
  const parts = boxes.map(({ start, end, ticked }, at) => {
    const next = boxes[at + 1]?.start ?? text.length;
    return ticked ? text.slice(start, next) : ` ${text.slice(end, next).replace(CHOICE, '')}`;
  });
  return text.slice(0, boxes[0]?.start) + parts.join('');
}

/** "angenommen ( )  abgelehnt (X)": a word before the first box, and none behind the last. */
function standBehind(text: string, boxes: readonly Box[]): boolean {
  return LAST_WORD.test(text.slice(0, boxes[0]?.start)) && NO_WORDS.test(text.slice(boxes.at(-1)?.end));
}

function choicesBefore(text: string, boxes: readonly Box[]): string {
  const parts = boxes.map(({ start, end, ticked }, at) => {
    const before = text.slice(boxes[at - 1]?.end ?? 0, start);
    return ticked ? before + text.slice(start, end) : before.replace(LAST_WORD, '');
  });
  return parts.join('') + text.slice(boxes.at(-1)?.end);
}

/** A word and its "nicht" at the end. Matches "angenommen " and "nicht angenommen:"; not "Ja: 5 ". */
const LAST_WORD = /(?<!\p{L})(?:nicht )?\p{L}+:?\s*$/u;
/** Behind the last box of a text or of its line. Matches "", "\n", "Ja: 5" and "Bemerkung: keine"; not "einstimmig" or "Ja". */
const NO_WORDS = /^\s*(?:$|\n|\d|(?:Ja|Nein)\P{L}{0,10}\d|(?:Bemerkung|Unterschrift|Handzeichen|Datum)(?:en)?(?!\p{L}))/u;
