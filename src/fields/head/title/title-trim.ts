import type { Span } from '../../../tree/document.js';
import type { HeadContext } from '../../labels/head-context.js';
import { typeBook } from '../../wording/type-book.js';

/**
 * What lists and short heads print around a title and is no part of it: the paper's own number in front, with its kind
 * ("15/2143 Mitteilungsvorlage Sachstand"), its number or publicity behind ("Hebesätze (Vorlage 211/2015)", "Bericht 2007 - öffentlich -").
 */
export function trimmed({ document: { text }, found }: HeadContext, title: Span): Span {
  const [number] = found.reference;
  const own = number === undefined ? '' : text.slice(number.start, number.end);
  const start = found.kind[0]?.value.kind === 'minutes' ? title.start : behindNumber(text, title.start, title.end);
  let { end } = title;
  const behind = NUMBER_BEHIND.exec(text.slice(start, end));
  // That of another paper is what the title is about, or what an excerpt treats.
  if (behind !== null && behind.groups?.['number'] === own) end -= behind[0].length;
  end -= PUBLICITY_BEHIND.exec(text.slice(start, end))?.[0].length ?? 0;
  return end - start < SHORTEST ? title : { start, end };
}

/** Where the title begins behind a number and a dash, or a number and its kind. */
function behindNumber(text: string, start: number, end: number): number {
  const number = LEADING.exec(text.slice(start, Math.min(end, start + LONGEST_NUMBER)))?.[0].length ?? 0;
  if (number === 0) return start;
  const from = start + number;
  const dash = DASH.exec(text.slice(from, end))?.[0].length ?? 0;
  if (dash > 0) return from + dash;
  const kind = typeBook.matchAt(text, from + 1);
  const behind = kind === null ? 0 : BEHIND_KIND.exec(text.slice(kind.end, end))?.[0].length ?? 0;
  return kind === null || behind === 0 ? start : kind.end + behind;
}

const LONGEST_NUMBER = 40;
/** A number with a stroke. Matches "15/2143" and "DI-Verf-008-2019"; not "2019" or "Bau-". */
const LEADING = /^(?=[^ ]{0,30}\d)[\p{L}\d]{1,12}[/-][\p{L}\d/.-]{1,24}(?= )/u;
/** No title is shorter. */
const SHORTEST = 6;
/** Matches " - " before "Neubau"; not " - 2019". */
const DASH = /^ [-–] (?=\p{Lu})/u;
/** Matches " (MV) " and " "; not " der ". */
const BEHIND_KIND = /^(?: \(\p{Lu}{1,6}\))?:? (?=[\p{Lu}\d„"])/u;
/** A paper's number behind its label. Matches " (Vorlage 211/2015)", " - Drucksache 9/96 -" and " (Drs. Nr. 12)"; not " (Antrag der Fraktion)" or " 2015". */
const NUMBER_BEHIND = / ?(?:\(|[-–] )(?:\p{L}{0,20}(?:[Vv]orlage|[Dd]rucksache)|DS|Ds|Drs\.?|Drucks\.|Vorl\.)(?:[- ]?Nr\.?|-?[Nn]ummer)?:? ?(?=[^ ]{0,20}\d)(?<number>[\p{L}\d/.-]{1,30})(?: ?\)| [-–])$/u;
/** Matches " - öffentlich -" and " (nichtöffentlich)"; not " - öffentlich". */
const PUBLICITY_BEHIND = / ?(?:\(|[-–] ?)(?:nicht ?)?öffentlich(?:\)| ?[-–])$/u;
