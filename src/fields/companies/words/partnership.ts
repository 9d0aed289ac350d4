/** What follows a form and makes a partnership of it: `GmbH & Co. KG`, `mbH Holm & Vara Co. KG`. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import type { LegalForm, LegalFormCodes } from './found-form.js';
import { endOf, gapBefore, wordAt, type Words } from './words.js';

/** Matches ` & `, `+`, `&\n`, `. & ` after `B.V`; not `,` or a tab. */
const AND_MARK = /^\.? {0,3}\n? {0,3}[&+] {0,3}\n? {0,3}$/u;
/** Matches `.`, `. `, ` `, `.\n`, the misread `, `, the `.) ` of `(AG & Co.) KG`; not `;`. */
const AFTER_CO = /^ {0,3}[.,]?\)? {0,3}\n? {0,3}$/u;
const PARTNERSHIPS: ReadonlySet<string> = new Set(grammar.partnerships);

/** `Co. Pflege KG`, `Co. Objekt Altfeld KG`: how many words stand before the partnership, 0 where none follows. */
function wordsBeforePartnership(words: Words, at: number): number {
  for (let count = 1; count <= MOST_WORDS_BETWEEN; count += 1) {
    if (!WORD_BETWEEN.test(wordAt(words, at + count - 1)) || grammar.articles.includes(wordAt(words, at + count - 1)) || gapBefore(words, at + count) !== ' ' || PARTNERSHIPS.has(wordAt(words, at + count - 1))) return 0;
    if (PARTNERSHIPS.has(wordAt(words, at + count))) return count;
  }
  return 0;
}
const MOST_WORDS_BETWEEN = 3;
/** Matches `Pflege`, `Weg`; not `KG` or `und`. */
const CAPITAL_WORD = /^\p{Lu}\p{Ll}{2,}$/u;
/** Matches `Pflege`, `WP`, `Hafen-Vara`, `7`, `XI`; not `und`, `2024`. */
const WORD_BETWEEN = /^(?:\p{Lu}[\p{L}-]+|\d{1,3}|[IVX]{1,4})$/u;

/** `KGaA, KG`: a partnership by shares that names both. */
const BY_SHARES = 'KGaA';
const LIMITED = 'KG';

/** `GmbH` with `& Co. KG` after it is one form. `und` may stand for the mark. */
export function withPartnership(words: Words, codesOf: (form: string) => LegalFormCodes, base: LegalForm): LegalForm {
  let at = base.last + 1;
  const spelled = grammar.and.includes(wordAt(words, at));
  if (spelled) at += 1;
  const co = wordAt(words, at);
  const joined = spelled ? AFTER_CO.test(gapBefore(words, at)) : AND_MARK.test(gapBefore(words, at));
  const whole = grammar.gluedCompanion.includes(co);
  if (!joined || !(whole || grammar.companion.includes(co))) return withOwners(words, codesOf, base);
  const partner = whole ? at : at + 1 + wordsBeforePartnership(words, at + 1);
  const word = wordAt(words, partner);
  const tail = whole ? word.slice(2) : word.slice(word.lastIndexOf('-') + 1);
  if (PARTNERSHIPS.has(tail) && (partner === at || AFTER_CO.test(gapBefore(words, partner)))) {
    const second = tail === BY_SHARES && wordAt(words, partner + 1) === LIMITED && gapBefore(words, partner + 1) === ', ' ? partner + 1 : partner;
    return { ...base, form: `${base.form} & Co. ${tail}`, codes: codesOf(tail), ambiguous: false, last: second, end: endOf(words, second) };
  }
  const dot = words.text.charAt(endOf(words, at)) === '.' ? 1 : 0;
  return { ...base, form: `${base.form} & Co.`, codes: new Map(), ambiguous: false, last: at, end: endOf(words, at) + dot };
}

/** `Verkehrsgesellschaft mbH Holm & Vara Co. KG`: the owners between the bare form and the partnership. */
function withOwners(words: Words, codesOf: (form: string) => LegalFormCodes, base: LegalForm): LegalForm {
  if (!BARE_FORMS.has(wordAt(words, base.first)) || gapBefore(words, base.last + 1) !== ' ') return base;
  let marks = 0;
  for (let at = base.last + 1; at <= base.last + MOST_OWNERS; at += 1) {
    if (grammar.companion.includes(wordAt(words, at)) && marks > 0 && wordAt(words, at + 1) === LIMITED && AFTER_CO.test(gapBefore(words, at + 1))) return { ...base, form: `${base.form} & Co. ${LIMITED}`, codes: codesOf(LIMITED), ambiguous: false, last: at + 1, end: endOf(words, at + 1) };
    if (!CAPITAL_WORD.test(wordAt(words, at))) return base;
    const isMarked = AND_MARK.test(gapBefore(words, at + 1));
    if (!isMarked && gapBefore(words, at + 1) !== ' ') return base;
    if (isMarked) marks += 1;
  }
  return base;
}
const BARE_FORMS: ReadonlySet<string> = new Set(grammar.bareForms);
const MOST_OWNERS = 4;
