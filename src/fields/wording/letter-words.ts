import words from '../../vocabulary/letter-words.json' with { type: 'json' };
import { phraseBook } from '../../vocabulary/phrase-book.js';
import { printedWords } from '../../vocabulary/printed-words.js';

/** Lines that only letters have. */
const salutations = printedWords(words.salutations);
const inviting = phraseBook(words.invites.map((form) => [form, true] as const));

/** A letter's text begins: "Sehr geehrte Frau Muster,", "Liebe Kolleginnen und Kollegen,"; not "Liebe zur Heimat". */
export function isSalutation(text: string): boolean {
  return salutations.endAt(text, 0) > 0;
}

/** The stops that end no sentence. Matches that of "30. November", "14.30" and "o. g."; not of "ein. Auf". */
const STOP_OF_DAY = /(?<=\d|(?<!\p{L})\p{Ll})\./gu;
/** Matches "findet die nächste Sitzung des Rates im Rathaus statt"; not "findet das Fest statt". */
const HOLDS_SESSION = /findet (?:[^.]{0,90} )?(?:die|eine) (?:\p{Ll}{2,20} ){0,2}[Ss]itzung[^.]{0,120} statt(?!\p{L})/u;
/** Matches " Sie zur 2. öffentlichen Sitzung"; not " zum Fest" or ". Die Sitzung". */
const TO_SESSION = /^[^.]{0,60}[Ss]itzung/u;
/** Matches "Sitzung des Ausschusses für Kultur "; not "Sitzungssaal ". */
const SESSION_BEFORE = /[Ss]itzung(?!\p{L})[^.]{0,90} $/u;

/** "lade ich Sie zur öffentlichen Sitzung" and "zur 2. Sitzung des Ausschusses für Kultur lade ich ein"; not "lade ich zum Fest". */
export function invitesToSession(printed: string): boolean {
  if (!printed.includes('itzung')) return false;
  const text = printed.replace(STOP_OF_DAY, ' ');
  if (HOLDS_SESSION.test(text)) return true;
  for (let found = inviting.find(text); found !== null; found = inviting.find(text, found.end)) {
    if (TO_SESSION.test(text.slice(found.end)) || SESSION_BEFORE.test(text.slice(0, found.start))) return true;
  }
  return false;
}
