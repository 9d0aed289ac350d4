import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { codeAt, isMark, isWidthless } from '../vocabulary/letters.js';
import { NOISE, signsOf } from './line-signs.js';
import type { OffsetMap } from './offset-map.js';
import { umlautAt } from './spelled-umlauts.js';

/**
 * Cleans one range of the source: markup and soft hyphens go, blanks of all kinds become one blank, and none before the colon of a label, entities become
 * their character, decomposed letters are composed, ligatures parted; umlauts that a text spells out (`spelled`) become one letter. Each step keeps the way back in the offset map.
 */

/** An HTML tag. Matches "<b>" and "</strong>"; not "< 5" or "<3". Sticky. */
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?: [^<>\n]{0,200})?\/?>/iuy;
/** A character reference. Matches "&auml;" and "&#228;"; not "A & B". Sticky. */
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]{1,30}));/iuy;

export interface CleanOutput {
  readonly pieces: string[];
  readonly map: OffsetMap;
}

export function cleanRange(source: string, start: number, end: number, output: CleanOutput, escapes: boolean, spelled = false): void {
  const raw = source.slice(start, end);
  if (!spelled && (signsOf(source, start, end) & NOISE) === 0) {
    output.pieces.push(raw);
    output.map.add(raw.length, start, raw.length);
    return;
  }
  let copied = 0;
  let lastWasBlank = false;
  const copyUpTo = (at: number) => {
    if (at <= copied) return;
    output.pieces.push(raw.slice(copied, at));
    output.map.add(at - copied, start + copied, at - copied);
  };
  const put = (text: string, at: number, length: number) => {
    output.pieces.push(text);
    output.map.add(text.length, start + at, length);
  };
  for (let at = 0; at < raw.length; ) {
    const found: Replacement | null = noiseAt(raw, at, lastWasBlank, escapes) ?? (spelled ? spelledAt(raw, at) : null);
    if (found === null) {
      lastWasBlank = codeAt(raw, at) === 32;
      at += 1;
      continue;
    }
    copyUpTo(at);
    if (found.text !== '') {
      put(found.text, at, found.length);
      lastWasBlank = found.text === ' ';
    }
    at += found.length;
    copied = at;
  }
  copyUpTo(raw.length);
}

interface Replacement {
  readonly text: string;
  readonly length: number;
}

/** What stands at `at` and is to be replaced, or null for a character that is copied. */
function noiseAt(raw: string, at: number, lastWasBlank: boolean, escapes: boolean): Replacement | null {
  const code = codeAt(raw, at);
  if (code === 32) return lastWasBlank || isBeforeColon(raw, at) ? { text: '', length: 1 } : null;
  if (code > 32 && code < 127) {
    if (code === 60) return tagAt(raw, at, lastWasBlank);
    if (code === 38) return referenceAt(raw, at);
    if (code === 42 && codeAt(raw, at + 1) === 42) return { text: '', length: 2 };
    if (code === 92 && escapes && isPunctuation(codeAt(raw, at + 1))) return { text: '', length: 1 };
    return composedAt(raw, at);
  }
  if (code < 32 && code !== 9) return { text: '', length: 1 };
  if (code === 0xac || isWidthless(code)) return { text: '', length: 1 };
  if (code === 9 || code === 0xa0 || isOddBlank(code)) return { text: lastWasBlank ? '' : ' ', length: 1 };
  if (code === 0x2010 || code === 0x2011) return { text: '-', length: 1 };
  if (code >= 0xfb00 && code <= 0xfb06) return { text: raw.charAt(at).normalize('NFKC'), length: 1 };
  return composedAt(raw, at);
}

/** The blank of "Betreff : Neubau", with which typewriters part a label from its colon; not that of "12 : 3" or "(Land : Bund)". */
function isBeforeColon(raw: string, at: number): boolean {
  return codeAt(raw, at + 1) === 58 && at < LONGEST_LABEL && (raw.length === at + 2 || codeAt(raw, at + 2) === 32) && LABEL.test(raw.slice(0, at));
}
const LONGEST_LABEL = 40;
/** Matches "Betreff" and "Vorlage-Nr."; not "Ja", "12" or "(Land". */
const LABEL = /^\p{L}[\p{L} ./-]+[\p{L}.]$/u;

/** "ue" of "fuer" in a text without umlauts. */
function spelledAt(raw: string, at: number): Replacement | null {
  const umlaut = umlautAt(raw, at);
  return umlaut === null ? null : { text: umlaut, length: 2 };
}

/** Blanks of other widths than the common one, and what parts lines within a line. */
function isOddBlank(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** A letter and its combining mark as one letter. */
function composedAt(raw: string, at: number): Replacement | null {
  const next = codeAt(raw, at + 1);
  return isMark(next) ? { text: raw.slice(at, at + 2).normalize('NFC'), length: 2 } : null;
}

function tagAt(raw: string, at: number, lastWasBlank: boolean): Replacement | null {
  TAG.lastIndex = at;
  const tag = TAG.exec(raw);
  if (tag === null) return null;
  const breaks = tag[0].toLowerCase().startsWith('<br');
  return { text: breaks && !lastWasBlank ? ' ' : '', length: tag[0].length };
}

function referenceAt(raw: string, at: number): Replacement | null {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(raw);
  if (found === null) return null;
  const [whole, hexadecimal, decimal, name] = found;
  const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : decimal !== undefined ? Number.parseInt(decimal, 10) : null;
  const text = code === null ? decodeNamedCharacterReference(name ?? '') : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : false;
  if (text === false) return null;
  return { text: text === '\u00a0' ? ' ' : text === '\u00ad' ? '' : text, length: whole.length };
}

function isPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}
