/** What stands behind a company's form and belongs to its name: what it is admitted to, and what it does. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { gapKind, isJoined, isWrapped } from '../words/gap.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isCapital } from '../words/word-shape.js';

const PRACTICES: ReadonlySet<string> = new Set(lists.practices);

/** `GmbH Wirtschaftsprüfungsgesellschaft Steuerberatungsgesellschaft`: what the company is admitted to is part of its name. */
export function fieldBehindForm(words: Words, from: number): number {
  let at = from;
  if (isHalvedPractice(words, from)) return from + 3;
  while (PRACTICES.has(wordAt(words, at)) && ['blank', 'line', 'and'].includes(gapKind(words, at))) at += 1;
  return at > from ? at : Math.max(fieldAfter(words, from), purposeOfStock(words, from));
}

/** `Lumo Aktiengesellschaft für Wasser-, Wärme- und Wohnungsbau`: the form in full and what the company is for; `from` where nothing says so. */
function purposeOfStock(words: Words, from: number): number {
  if (wordAt(words, from - 1) !== STOCK_COMPANY || wordAt(words, from) !== FOR || !isJoined(words, from) || !isCapital(wordAt(words, from + 1)) || !isJoined(words, from + 1)) return from;
  let next = from + 2;
  while (next - from < LONGEST_PURPOSE) {
    const joint = grammar.joints.includes(wordAt(words, next)) ? next + 1 : next;
    const goesOn = isCapital(wordAt(words, joint)) && (joint > next ? isJoined(words, joint) && (isJoined(words, next) || gapKind(words, next) === 'hanging') : HALVED.test(gapBefore(words, next)));
    if (!goesOn) break;
    next = joint + 1;
  }
  return gapBefore(words, next).startsWith('-') ? from : next;
}
const STOCK_COMPANY = 'Aktiengesellschaft';
const LONGEST_PURPOSE = 8;
/** Matches the `-, ` of `Wasser-, Wärme-`; not `, `. */
const HALVED = /^-, {0,3}\n? {0,3}$/u;

/** `GmbH Wirtschaftsprüfungs- und Steuerberatungsgesellschaft`. */
const isHalvedPractice = (words: Words, from: number): boolean =>
  PRACTICE_HALF.test(wordAt(words, from)) && ['blank', 'line'].includes(gapKind(words, from)) && gapKind(words, from + 1) === 'hanging' && grammar.and.includes(wordAt(words, from + 1)) && PRACTICES.has(wordAt(words, from + 2));
/** Matches `Wirtschaftsprüfungs`, `Rechtsanwalts`; not `Wirtschaft`. */
const PRACTICE_HALF = /^(?:Wirtschaftsprüfungs|Steuerberatungs|Rechtsanwalts|Buchprüfungs)$/u;

/** `GmbH & Co. KG Bauunternehmung`, `GmbH Consulting Engineers`: what it does, if no further name follows; `from` where neither stands. */
function fieldAfter(words: Words, from: number): number {
  if (gapBefore(words, from) !== ' ' && !(gapKind(words, from) === 'line' && isWrapped(words, from))) return from;
  const field = FIELDS.get(wordAt(words, from))?.find((parts) => parts.every((part, index) => wordAt(words, from + index) === part));
  if (field === undefined) return from;
  const next = purposeEnd(words, from + field.length);
  return gapBefore(words, next) === ' ' && (isCapital(wordAt(words, next)) || (field.length === 1 && grammar.joints.includes(wordAt(words, next)))) ? from : next;
}
/** `GmbH Ingenieurbüro für Verkehrsplanung und -technik`: what the office is for; `at` where nothing says so. */
function purposeEnd(words: Words, at: number): number {
  if (wordAt(words, at) !== FOR || gapKind(words, at) !== 'blank' || !isCapital(wordAt(words, at + 1))) return at;
  const [joint, second] = [at + 2, at + 3];
  const isPair = grammar.joints.includes(wordAt(words, joint)) && ['blank', 'hanging'].includes(gapKind(words, joint));
  if (!isPair) return at + 2;
  return SECOND_HALF.test(gapBefore(words, second)) || (isCapital(wordAt(words, second)) && ['blank', 'line'].includes(gapKind(words, second))) ? second + 1 : at + 2;
}
const FOR = 'für';
/** Matches ` -`, `\n-` before the second half of `Verkehrsplanung und -technik`; not ` - `. */
const SECOND_HALF = /^\s{1,3}-$/u;
const FIELDS = new Map<string, (readonly string[])[]>();
for (const field of lists.fieldsBehindForm) {
  const parts = field.split(' ');
  FIELDS.set(parts[0] ?? '', [...(FIELDS.get(parts[0] ?? '') ?? []), parts]);
}
