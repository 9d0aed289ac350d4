import { codeAt } from '../../vocabulary/letters.js';
import { PART, QUOTED } from './mask-parts.js';

/**
 * Which masks a number may have, by the kinds of its first characters: a cheap look that spares dates and sums all masks,
 * and document numbers most of them. It does not match.
 */
interface MaskShape {
  readonly mask: string;
}

/** So many characters are looked at. */
const DEPTH = 10;

/** Kinds of characters: 0 for those that no mask has, digits, letters, and each mark by itself. */
const DIGIT = 1;
const LETTER = 2;
const MARKS = '/-. ()';
const KINDS = new Uint8Array(0x100);
KINDS.fill(DIGIT, 0x30, 0x3a);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜabcdefghijklmnopqrstuvwxyzäöü') KINDS[letter.charCodeAt(0)] = LETTER;
for (const [at, mark] of Array.from(MARKS).entries()) KINDS[mark.charCodeAt(0)] = LETTER + 1 + at;

const kindOf = (code: number): number => (code < KINDS.length ? KINDS[code] ?? 0 : 0);

/** Characters of one kind. `skip`: so many steps from this one on may be absent. */
interface Step {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  skip: number;
}

/** How far a mask has come: `count` characters of a step; behind the last step 1 if anything follows. */
interface Reached<Mask> {
  readonly mask: Mask;
  readonly steps: readonly Step[];
  readonly at: number;
  readonly count: number;
}

/** The masks that fit the kinds of some first characters, in the order of the list, and the places for one more. */
interface Place<Mask> {
  readonly reached: readonly Reached<Mask>[];
  readonly masks: readonly Mask[];
  /** No mask asks for more characters. */
  readonly ended: boolean;
  readonly next: (Place<Mask> | undefined)[];
}

/** The tree of places grows as far as numbers are asked for, and no farther than masks reach. */
export function maskLookup<Mask extends MaskShape>(masks: readonly Mask[]): (text: string, at: number) => readonly Mask[] {
  const root = placeOf(masks.map((mask) => ({ mask, steps: stepsOf(mask.mask), at: 0, count: 0 })));
  return (text, at) => {
    let place = root;
    for (let depth = 0; depth < DEPTH && !place.ended; depth += 1) {
      const kind = kindOf(codeAt(text, at + depth));
      place = place.next[kind] ??= placeOf(place.reached.flatMap((reached) => goOn(reached, kind, depth === 0)));
    }
    return place.masks;
  };
}

function placeOf<Mask>(reached: readonly Reached<Mask>[]): Place<Mask> {
  return { reached, masks: [...new Set(reached.map(({ mask }) => mask))], ended: reached.every(({ steps, at }) => at === steps.length), next: [] };
}

/** Where a mask comes to by one more character: nowhere, or to several places. What may be absent elsewhere has to stand at the beginning. */
function goOn<Mask>(reached: Reached<Mask>, kind: number, isFirst: boolean): Reached<Mask>[] {
  const { steps, at, count } = reached;
  const step = steps[at];
  // Right behind a number stands neither a digit nor a letter.
  if (step === undefined) return count === 0 && (kind === DIGIT || kind === LETTER) ? [] : [{ ...reached, count: 1 }];
  const same = step.kind === kind && count < step.to ? [{ ...reached, count: count + 1 }] : [];
  if (count >= step.from) return [...same, ...goOn({ ...reached, at: at + 1, count: 0 }, kind, false)];
  return count > 0 || step.skip === 0 || isFirst ? same : [...same, ...goOn({ ...reached, at: at + step.skip }, kind, false)];
}

/** Parts that are letters: kinds and suffixes. */
const LETTERS: ReadonlySet<string> = new Set('KkL');
/** Characters of a roman numeral. */
const LONGEST_NUMERAL = 6;
/** Behind an office and a version may stand a point and one or two digits. */
const POINT = kindOf('.'.charCodeAt(0));

function stepsOf(mask: string): Step[] {
  const steps: Step[] = [];
  const add = (kind: number, from = 1, to = from) => steps.push({ kind, from, to, skip: 0 });
  let open = 0;
  for (let at = 0; at < mask.length; ) {
    const rest = mask.slice(at);
    const part = PART.exec(rest);
    const quoted = QUOTED.exec(rest);
    const letter = part?.[1] ?? part?.[4];
    if (rest.startsWith('[')) open = steps.length;
    else if (rest.startsWith(']')) {
      const first = steps[open];
      if (first !== undefined) first.skip = steps.length - open;
    } else if (quoted?.[1] !== undefined) add(LETTER, quoted[1].length);
    else if (letter === undefined) add(kindOf(mask.charCodeAt(at)));
    else if (letter === 'R') add(LETTER, 1, LONGEST_NUMERAL);
    else if (letter === 'O') add(DIGIT, 1, 2);
    else add(LETTERS.has(letter) ? LETTER : DIGIT, Number(part?.[2]), Number(part?.[3] ?? part?.[2]));
    if (letter === 'O' || letter === 'V') steps.push({ kind: POINT, from: 1, to: 1, skip: 2 }, { kind: DIGIT, from: 1, to: 2, skip: 0 });
    at += quoted?.[0].length ?? part?.[0].length ?? 1;
  }
  return steps;
}
