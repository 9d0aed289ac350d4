/**
 * The country or state that stands right behind a place: "X (Russland)", "X/ Spanien", "X in Frankreich", "X, Polen".
 * Reads at most forty characters.
 */
import { withSingleBlanks } from '../../../vocabulary/one-blank.js';
import { territoryNamed, territoryOfSign } from './cue-words.js';
import type { Territory } from './cue-words.js';

const WINDOW = 40;

// "/ Spanien", " (Russland)", " in der Ukraine", ", VR China"; not " und Russland".
const TERRITORY = /^(?: ?[/(] ?|, ?| in (?:der |den |dem )?)(?<name>[\p{Lu}][\p{L}.-]+(?: [\p{Lu}][\p{L}-]+)?)/u;
// " (NL)", "(A)"; not " (siehe".
const SIGN = /^ ?\((?<sign>\p{Lu}{1,3})\)/u;
const SIGN_WINDOW = 7;
// " (Landkreis", "(Kr. "; not " (Landesamt".
const COUNTY_BRACKET = /^ ?\((?:Landkreis|Kreis|Lkr\.|Lkrs\.|Kr\.|LK) /u;

export interface TerritoryBeside extends Territory {
  /** `in`, a slash or a bracket say more than a comma does. */
  readonly tight: boolean;
}

export function territoryBehind(text: string, end: number): TerritoryBeside | null {
  if (!mayBegin(text, end)) return null;
  const sign = SIGN.exec(text.slice(end, end + SIGN_WINDOW))?.groups?.['sign'];
  const signed = sign === undefined ? null : territoryOfSign(sign);
  if (signed !== null) return { ...signed, tight: true };
  const behind = withSingleBlanks(text.slice(end, end + WINDOW));
  const name = TERRITORY.exec(behind)?.groups?.['name'];
  if (name === undefined) return null;
  const blank = name.indexOf(' ');
  const found = territoryNamed(name) ?? (blank > 0 ? territoryNamed(name.slice(0, blank).replace(LAST_STOP, '')) : null) ?? territoryNamed(name.replace(LAST_STOP, ''));
  return found === null ? null : { ...found, tight: !behind.startsWith(',') };
}

/** Cheap look at two characters, since most names have nothing of the kind behind them. */
function mayBegin(text: string, end: number): boolean {
  const first = text.charAt(end);
  if (first === '/' || first === '(' || first === ',') return true;
  const second = text.charAt(end + 1);
  return (first === ' ' || first === '\n') && (second === '/' || second === '(' || second === 'i');
}

export function hasCountyBracket(text: string, end: number): boolean {
  return (text.charAt(end) === '(' || text.charAt(end + 1) === '(') && COUNTY_BRACKET.test(text.slice(end, end + WINDOW));
}

// The full stop of "Russland."; not that of "Nds. 3".
const LAST_STOP = /\.$/u;
