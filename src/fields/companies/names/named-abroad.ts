/**
 * Forms abroad whose letters mean other things here as well: `Varaz Energie SA`, `die Lumo AB`, `Humlo TOV`. The words before them
 * must be a name that the language does not know. Does not say where the name begins.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import table from '../../../vocabulary/well-known-companies.json' with { type: 'json' };
import { gapKind } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import type { LegalForm } from '../words/found-form.js';
import { isPlace, isUnknown } from './proper-name.js';
import { wordAt, type Words } from '../words/words.js';
import { isCapital, isNumber } from '../words/word-shape.js';

const OF_SEVERAL: ReadonlySet<string> = new Set(grammar.formsOfSeveralWords);
/** Behind a name or before one. */
const LEADING: ReadonlySet<string> = new Set(cues.leadingFormsAbroad.filter((form) => form !== 'OOO'));
const RELATIONS: ReadonlySet<string> = new Set(lists.relations);
/** Their letters are those of roads and counties here: all of the name must be unknown. */
const SCANDINAVIAN: ReadonlySet<string> = new Set(['AB', 'AS']);
const SWEDISH = 'AB';
/** `Lumo Construction Equipment AB`. */
const TRADES: ReadonlySet<string> = new Set([...bodies.endTrades, ...table.further, ...cues.englishTrades.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)]);

/** Whether the words from `first` on are the name of such a form; null for other forms. */
export function isNamedAbroad(words: Words, first: number, form: LegalForm): boolean | null {
  if (LEADING.has(form.form)) return isUnknown(wordAt(words, form.first - 1)) && !isCapital(wordAt(words, form.last + 1));
  if (!OF_SEVERAL.has(form.form)) return null;
  if (!['blank', 'comma'].includes(gapKind(words, form.first)) || isNumber(wordAt(words, form.last + 1))) return false;
  const names = Array.from({ length: form.first - first }, (_, index) => wordAt(words, first + index));
  if (names.length === 1) return (form.form === SWEDISH && isSingle(words, first, form)) || (gapKind(words, form.first) === 'comma' && isUnknown(names[0] ?? ''));
  if (!SCANDINAVIAN.has(form.form)) return names.some((word) => word.length > 3 && isUnknown(word));
  return names.every((name, index) => isUnknown(name) || (index > 0 && TRADES.has(name))) && !(isNumber(wordAt(words, first - 1)) && gapKind(words, first) === 'blank') && !isPlace(words, first, form.first - 1);
}

/** `die Lumo AB`, `Muttergesellschaft Lumo AB`, `, Lumo AB (Stockholm)`; not `Ausfahrt Lumo AB`. */
function isSingle(words: Words, first: number, form: LegalForm): boolean {
  if (!isUnknown(wordAt(words, first))) return false;
  const before = gapKind(words, first);
  const isListed = (before === 'comma' || before === 'break') && ['open', 'comma'].includes(gapKind(words, form.last + 1));
  return RELATIONS.has(wordAt(words, first - 1)) || (!isPlace(words, first, first) && (FEMININE.has(wordAt(words, first - 1)) || isListed));
}
