import { isPaperWord } from './paper-words.js';

/** "Antrag der FWG-Fraktion Nr. 44/2017", "Anfrage von Stadtrat Muster Nr. 12/2019": whose paper it is stands between its kind and its number. */
export function isOfAuthors(text: string, start: number): boolean {
  if (!NUMBER_SIGN.test(text.slice(Math.max(0, start - SIGN_LENGTH), start))) return false;
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
