/**
 * Companies told by what they do: `den Beton liefert Lumo`, `wird von Vara Systembau betrieben`, `Los 2 geht an Holm`. Only names
 * that the language does not know and that are no person's or place's.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { isListedNoun, isNoun } from '../../../vocabulary/nouns.js';
import { wordSet } from '../../../vocabulary/word-set.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { firmBefore, firmBehind, firmOf } from '../names/firm-name.js';
import { runAt } from '../names/name-from.js';
import { isBrandShaped, isProperName, isUnknown } from '../names/proper-name.js';
import { readLegalForm } from '../words/legal-form.js';
import type { Sought } from '../words/scan.js';
import { isCapital, isNumber } from '../words/word-shape.js';
import { endOf, firstWordFrom, gapBefore, wordAt, type Words } from '../words/words.js';

const ACTIVE: ReadonlySet<string> = new Set(cues.supplyVerbs);
const AGENTS: ReadonlySet<string> = new Set(grammar.agents);
const ARTICLES: ReadonlySet<string> = new Set(grammar.definiteArticles);
/** What `findByVerb` looks at. */
export const verbWords: Sought = { letters: 'small', exact: [...cues.supplyVerbs, ...cues.suppliedBy, ...cues.deeds, ...cues.moves, ...cues.comingVerbs, ...cues.servingVerbs, ...cues.seatVerbs, ...cues.firmVerbs, ...cues.firmDeeds, ...cues.operating] };
const VERBS = wordSet(verbWords.exact);
const LONGEST_AGENT = 5;

export function findByVerb(words: Words, verbs: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of verbs) {
    if (at === 0 || !VERBS.has(words.text, words.starts[at] ?? 0, words.ends[at] ?? 0)) continue;
    const verb = wordAt(words, at);
    const name = (SUBJECT_VERBS.has(verb) ? bareBefore(words, at) : null) ?? (OPERATING.has(verb) ? operatorBehind(words, at) : null) ?? (DEEDS.has(verb) ? brandBefore(words, at) : null) ?? (FIRM_VERBS.has(verb) ? articledBefore(words, at) : null) ?? (SERVING.has(verb) && isService(words, at) ? subjectBehind(words, at) : SEATED.has(verb) && isService(words, at) && wordAt(words, at + 1) === BY ? subjectBehind(words, at + 1) : COMING.has(verb) ? sourceBehind(words, at) : ACTIVE.has(verb) ? subjectBehind(words, at) : SUPPLIED.has(verb) ? agentBefore(words, at) : null);
    if (name !== null) found.push(name, ...(ACTIVE.has(verb) || SERVING.has(verb) || OPERATING.has(verb) ? alsoBehind(words, name) : []));
  }
  return found;
}

const DEEDS: ReadonlySet<string> = new Set([...cues.deeds, ...cues.moves]);
const COMING: ReadonlySet<string> = new Set(cues.comingVerbs);

/** `Die Kabel kommen von Lumo und Varas`, `das Konzept stammt von Holm Consult`: what comes from a company; a word that may be a surname asks for a second one. */
function sourceBehind(words: Words, at: number): Candidate | null {
  if (wordAt(words, at + 1) !== FROM || !isJoined(words, at + 1) || !isJoined(words, at + 2)) return null;
  const from = ARTICLES.has(wordAt(words, at + 2)) ? at + 3 : at + 2;
  const run = runAt(words, from);
  if (run === null || !isUnknown(wordAt(words, run.first)) || (run.first === run.last && !isBrandShaped(wordAt(words, run.first)) && SURNAME.test(wordAt(words, run.first)))) return null;
  return named(words, run.first, endInEnglish(words, run.last));
}
/** `LMO Laboratory for Visionary Architecture`. */
function endInEnglish(words: Words, last: number): number {
  const next = grammar.english.includes(wordAt(words, last + 1)) && isJoined(words, last + 1) && isJoined(words, last + 2) ? runAt(words, last + 2) : null;
  return next?.last ?? last;
}
const FROM = 'von';
/** Matches `Petersen`, `Hofmann`, `Bauer`; not `Lumo`. */
const SURNAME = /(?:er|mann|sen|ke|le|ki|rdt|ert|isch|ing|feld)$/u;
const SUPPLIED: ReadonlySet<string> = new Set(cues.suppliedBy);

/** `LumoBus fährt nach Ahausen`: a brand with a capital inside that begins a sentence, before what companies do. */
function brandBefore(words: Words, at: number): Candidate | null {
  const starts = STARTS.test(gapBefore(words, at - 1)) || at === 1;
  return starts && gapKind(words, at) === 'blank' && isBrand(wordAt(words, at - 1)) ? named(words, at - 1, at - 1) : null;
}
const isBrand = (word: string): boolean => CAMEL.test(word) && !word.endsWith(BOTH_SEXES) && !(word.match(PART) ?? []).some((part) => isListedNoun(part) && part.length > SHORTEST_NOUN);
const SHORTEST_NOUN = 3;
/** `Die Lumo beschäftigt 40`: behind the article of a company, at the start of a sentence, before what only companies do. */
function articledBefore(words: Words, at: number): Candidate | null {
  const first = wordAt(words, at - 2) === THE ? at - 1 : wordAt(words, at - 3) === THE && gapKind(words, at - 1) === 'blank' ? at - 2 : at;
  return first < at && isJoined(words, first) && gapKind(words, at) === 'blank' && isUnknown(wordAt(words, first)) && isUnknown(wordAt(words, at - 1)) ? named(words, first, at - 1) : null;
}
const THE = 'Die';
/** `Lumo betreibt seit 2010`, `Auch Varas produziert dort`: at the start of a sentence, before a verb of firms that no subject follows. */
function bareBefore(words: Words, at: number): Candidate | null {
  const run = gapKind(words, at) === 'blank' && (NO_SUBJECT.has(wordAt(words, at + 1)) || isNumber(wordAt(words, at + 1))) ? firmBefore(words, at - 1, 'weak') : null;
  if (run === null) return null;
  const from = wordAt(words, run.first - 1) === ALSO && isJoined(words, run.first) ? run.first - 1 : run.first;
  return from === 0 || STARTS.test(gapBefore(words, from)) ? firmOf(words, run, 'company-verb') : null;
}
/** `Das Parkhaus betreibt Lumo im Auftrag`: behind what is operated; not `Die Stadt betreibt Varas`. */
function operatorBehind(words: Words, at: number): Candidate | null {
  const run = NOT_OPERATED.has(wordAt(words, at - 1)) || readLegalForm(words, at - 1) !== null || !isCapital(wordAt(words, at - 1)) || isUnknown(wordAt(words, at - 1)) ? null : firmBehind(words, at + 1, 'weak');
  return run === null || (gapKind(words, run.last + 1) === 'blank' && isCapital(wordAt(words, run.last + 1))) ? null : firmOf(words, run, 'company-verb');
}
const OPERATING: ReadonlySet<string> = new Set(cues.operating);
const NOT_OPERATED: ReadonlySet<string> = new Set(cues.bodiesBeforeVerb);
const ALSO = 'Auch';
const SUBJECT_VERBS: ReadonlySet<string> = new Set(cues.firmDeeds);
const NO_SUBJECT: ReadonlySet<string> = new Set(cues.noSubjects);
const FIRM_VERBS: ReadonlySet<string> = new Set(cues.firmVerbs);

/** `Das Catering übernimmt`: what firms are paid for, right before the verb. */
const isService = (words: Words, at: number): boolean => gapKind(words, at) === 'blank' && SERVICES.has(wordAt(words, at - 1));
/** `Die Rechtsberatung lag bei Lumo`. */
const SEATED: ReadonlySet<string> = new Set(cues.seatVerbs);
const BY = 'bei';
const SERVING: ReadonlySet<string> = new Set(cues.servingVerbs);
const SERVICES: ReadonlySet<string> = new Set(cues.services);

/** Matches `LumoBus`, `LumoEn`; not `LUMO`, `Lumo`, `KiTa`. */
const CAMEL = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;
/** Matches the `Klima` and the `Bonus` of `KlimaBonus`. */
const PART = /\p{Lu}\p{Ll}+/gu;
/** Matches `. `, `\n`, `: `; not ` `. */
const STARTS = /[.\n:–-]\s{0,3}$/u;
/** `EinwohnerInnen`. */
const BOTH_SEXES = 'Innen';

/** `liefert Lumo`, `stellt die Vara`. */
function subjectBehind(words: Words, at: number): Candidate | null {
  const from = ARTICLES.has(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const isBeside = ['blank', 'line'].includes(gapKind(words, at + 1)) && ['blank', 'line'].includes(gapKind(words, from));
  const run = isBeside ? runAt(words, from) : null;
  return run === null || !isUnknown(wordAt(words, run.first)) && !isUnknown(wordAt(words, run.last)) ? null : named(words, run.first, run.last);
}

/** `Die Kabel liefert Lumo aus Ahausen, die Schächte Vara.`: who does the same with something else, without the verb. */
function alsoBehind(words: Words, name: Candidate): Candidate[] {
  const from = firstWordFrom(words, name.end);
  for (let at = from; at < from + FARTHEST; at += 1) {
    const kind = gapKind(words, at);
    if (kind === 'break' || kind === 'dot') return [];
    if (kind !== 'comma') continue;
    if (!ARTICLES.has(wordAt(words, at)) || !isJoined(words, at + 1) || !isNoun(wordAt(words, at + 1)) || !isJoined(words, at + 2)) return [];
    const other = isUnknown(wordAt(words, at + 2)) && ENDS.test(gapBefore(words, at + 3)) ? named(words, at + 2, at + 2) : null;
    return other === null ? [] : [other];
  }
  return [];
}
const FARTHEST = 7;
/** Matches `. `, `.\n`, `, `, the end of the text; not ` `. */
const ENDS = /^(?:[.,;]|$)/u;

/** `von Lumo geliefert`, `an die Vara vergeben`: everything between the agent's word and the verb is the name. */
function agentBefore(words: Words, at: number): Candidate | null {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_AGENT); index -= 1) {
    if (!['blank', 'line', 'and'].includes(gapKind(words, index + 1))) return null;
    if (!AGENTS.has(wordAt(words, index))) continue;
    const first = ARTICLES.has(wordAt(words, index + 1)) ? index + 2 : index + 1;
    const run = first < at ? runAt(words, first) : null;
    return run !== null && run.last === at - 1 && isUnknown(wordAt(words, first)) ? named(words, first, run.last) : null;
  }
  return null;
}

function named(words: Words, first: number, last: number): Candidate | null {
  if (!isProperName(words, first, last)) return null;
  const end = endOf(words, last);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-verb', weak: true });
}
