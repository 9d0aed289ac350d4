import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { gapKind } from '../words/gap.js';
import { runAt, type NameRun } from './name-from.js';
import { wordAt, type Words } from '../words/words.js';
import { isOtherAcronym, isPlainNoun } from '../words/word-shape.js';

/** Further names after `und`, `sowie` or a comma; after a cue that may be singular, the list must end with `und`. */
export function coordinatedNames(words: Words, from: number, cueAt: number): NameRun[] {
  const found: NameRun[] = [];
  let closed = cues.firms.includes(wordAt(words, cueAt));
  let at = from;
  while (found.length < 10) {
    const linked = grammar.joints.includes(wordAt(words, at));
    if (!linked && gapKind(words, at) !== 'comma') break;
    const run = runAt(words, linked ? at + 1 : at);
    if (run === null || isPlainNoun(wordAt(words, run.first)) || isOtherAcronym(wordAt(words, run.first))) break;
    found.push(run);
    at = run.last + 1;
    closed ||= linked;
    if (linked) break;
  }
  return closed ? found : [];
}
