import { codeAt } from '../../vocabulary/letters.js';
import { PART, QUOTED } from './mask-parts.js';

/**
 * Which masks a number may have, by what stands before its first slash or hyphen: a cheap look that spares dates and sums
 * all masks, and document numbers most of them. It does not match.
 */
interface MaskShape {
  readonly mask: string;
  readonly digitFirst: boolean;
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;

export function maskLookup<Mask extends MaskShape>(masks: readonly Mask[]): (text: string, at: number, digitFirst: boolean) => readonly Mask[] {
  const leads = masks.map((each) => ({ each, ...leadOf(each.mask) }));
  const reach = Math.max(...leads.map(({ longest }) => longest).filter(Number.isFinite));
  /** One list for each number of characters before the joint; the first for numbers without a joint in reach. */
  const listsFor = (digitFirst: boolean, joint: number) => Array.from({ length: reach + 1 }, (_, length) =>
    leads.filter((lead) => lead.each.digitFirst === digitFirst && (lead.joint === null || (lead.joint === joint && length >= lead.shortest && length <= lead.longest))).map(({ each }) => each));
  const slashed = { digits: listsFor(true, SLASH), letters: listsFor(false, SLASH) };
  const hyphened = { digits: listsFor(true, HYPHEN), letters: listsFor(false, HYPHEN) };
  return (text, at, digitFirst) => {
    let length = 1;
    let code = codeAt(text, at + 1);
    while (code !== SLASH && code !== HYPHEN && length <= reach) code = codeAt(text, at + (length += 1));
    const { digits, letters } = code === HYPHEN ? hyphened : slashed;
    return (digitFirst ? digits : letters)[length > reach ? 0 : length] ?? [];
  };
}

/** A slash or a hyphen that every number of a mask has. Matches "/" in "S3/Y4"; not the hyphen of "S3-5". */
const JOINT = /^[/-]/u;

interface Lead {
  readonly shortest: number;
  readonly longest: number;
  /** The code of the slash or hyphen; null where the mask may have none, or one that may be absent first. */
  readonly joint: number | null;
}

/** How many characters a number of the mask has before its first slash or hyphen. */
function leadOf(mask: string): Lead {
  let shortest = 0;
  let longest = 0;
  let depth = 0;
  for (let at = 0; at < mask.length; ) {
    const rest = mask.slice(at);
    const part = PART.exec(rest);
    const quoted = QUOTED.exec(rest);
    if (JOINT.test(rest)) return depth === 0 ? { shortest, longest, joint: rest.charCodeAt(0) } : ANY_LEAD;
    if (rest.startsWith('[')) depth += 1;
    else if (rest.startsWith(']')) depth -= 1;
    else {
      longest += quoted?.[1]?.length ?? (part === null ? 1 : LONGEST_PARTS[part[4] ?? ''] ?? Number(part[3] ?? part[2] ?? 1));
      if (depth === 0) shortest += quoted?.[1]?.length ?? Number(part?.[2] ?? 1);
    }
    at += quoted?.[0].length ?? part?.[0].length ?? 1;
  }
  return ANY_LEAD;
}

const ANY_LEAD: Lead = { shortest: 0, longest: Infinity, joint: null };

/** Characters of the parts whose length the mask does not tell: roman numerals, offices such as "12.34". */
const LONGEST_PARTS: Readonly<Record<string, number>> = { R: 6, O: 5 };
