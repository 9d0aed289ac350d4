import words from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import { codeAt } from '../../../vocabulary/letters.js';
import { signSet } from '../../../vocabulary/sign-set.js';
import { printedWords } from '../../../vocabulary/printed-words.js';
import { daysIn, withPlainDays } from '../../dates/printed-days.js';

const ofDayWords = printedWords([...words.records, ...words.recordsOfDay]);

/** "===== Beschluss vom 05.10.2021 =====": a record that a line of its own parts from the paper. */
export function framedDay(text: string): string | null {
  const inner = mayFrame(codeAt(text, 0)) ? FRAMED.exec(text)?.groups?.['inner'] : undefined;
  const end = inner === undefined ? -1 : ofDayWords.endAt(inner, 0);
  return inner === undefined || end < 0 || !ON_DAY.test(withPlainDays(inner.slice(end))) ? null : (daysIn(inner)[0] ?? null);
}

const mayFrame = signSet('=-*_#–~');
/** Matches "=== Beschluss vom 5.10.2021 ==="; not "- Beschluss". */
const FRAMED = /^[=*_#~–-]{3,60} (?<inner>\p{L}[^=*_#~]{5,80}?)(?: [=*_#~–-]{3,60})?$/u;
/** Matches " vom 05.10.2021" and " des Rates am 05.10.2021"; not " vom Rat". */
const ON_DAY = /^(?: (?:des|der) \p{Lu}[\p{L} -]{2,60})? (?:vom|am) \d{1,2}\.\d{1,2}\.\d{4}:?$/u;
