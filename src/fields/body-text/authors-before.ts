import { isPaperWord } from '../wording/paper-words.js';

/** "Antrag der FWG-Fraktion Nr. 44/2017", "Anfrage von Stadtrat Muster Nr. 12/2019": whose paper it is stands between its kind and its number, or in a list of such behind the number: "Nr. 77/2018 der Gemeinderatsfraktion A". */
export function isOfAuthors(text: string, start: number): boolean {
  const sign = NUMBER_SIGN.exec(text.slice(Math.max(0, start - SIGN_LENGTH), start))?.[0] ?? '';
  if (sign === '') return false;
  if (sign.startsWith('\n')) return MEMBERS.test(WHOSE.exec(text.slice(start, start + REACH))?.groups?.['whose'] ?? '');
  const { kind = '', authors = '' } = KIND_AND_AUTHORS.exec(text.slice(Math.max(0, start - REACH), start))?.groups ?? {};
  return isPaperWord(kind.toLowerCase()) && MEMBERS.test(authors);
}

const SIGN_LENGTH = 5;
const REACH = 110;
/** Matches " Nr. "; not "Nr.: ". */
const NUMBER_SIGN = /\sNr\.? $/u;
/** A kind and names, no small word but those that join them. Matches "Antrag der Fraktion A und der Gruppe B Nr. "; not "Antrag der Stadt auf Bau Nr. " or "Antrag der Fraktion zum Plan Nr. ". */
const KIND_AND_AUTHORS = /(?<![\p{L}-])(?<kind>\p{L}*[Aa](?:ntrag|nfrage)(?:s|es)?) (?:der|des|von)(?<authors>(?:\s{1,4}(?:und|der|des|die|\p{Lu}[\p{L}\d./&-]{0,30})){1,9})\sNr\.? $/u;
/** Matches "FWG-Fraktion" and "Stadtrat"; not "Eigentümer". */
const MEMBERS = /raktion|Gruppe|[Rr]at(?:es|s|in)?(?!\p{L})|[Rr]äte|Stadtverordnet|Ratsfrau|Ratsherr|[Bb]eirat/u;
/** Whose it is, to the end of the line. Matches "77/2018 der CDU-Fraktion"; not "12/2019 des Bebauungsplans, den der Rat". */
const WHOSE = /^[\d/]{4,9} (?:der|des|von) (?<whose>[^\n,.:]{3,70})/u;
