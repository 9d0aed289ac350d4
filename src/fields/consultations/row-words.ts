import organizations from '../../vocabulary/organizations.json' with { type: 'json' };
import outcomes from '../../vocabulary/outcomes.json' with { type: 'json' };
import roles from '../../vocabulary/roles.json' with { type: 'json' };
import { type DecisionStatus, decisionStatus } from '../../vocabulary/decision-status.js';
import { isWordCharacter, phraseBook } from '../../vocabulary/phrase-book.js';

/** The words that cells of a Beratungsfolge are made of, as phrase books over the vocabulary. */
export interface OutcomeWords {
  /** Null for an outcome that decides nothing ("vorberaten"). */
  readonly status: DecisionStatus | null;
  /** The form says only how it was decided ("einstimmig"). */
  readonly weak: boolean;
}

export interface RoleWords {
  readonly code: string;
  readonly decides: boolean;
}

export const roleBook = phraseBook<RoleWords>(roles.roles.flatMap(({ code, decides, forms }) => forms.map((form) => [form, { code, decides }] as const)));

export const outcomeBook = phraseBook<OutcomeWords>(outcomes.outcomes.flatMap(({ status, forms, ...rest }) =>
  forms.map((form) => [form, { status: decisionStatus(status), weak: rest.weak === true }] as const)));

const endings = organizations.endings.map((ending) => ending.toLowerCase());
const words = new Set(organizations.words.map((word) => word.toLowerCase()));
const offices = new Set(organizations.offices.map((office) => office.toLowerCase()));

/** A word. Matches "Haupt-" and "Kreisausschusses"; not "12". */
const WORD = /\p{L}[\p{L}.-]*/gu;

/** Where the word stands that makes a text the name of a council body; null if there is none. */
export function committeeWordIn(text: string): { start: number; end: number } | null {
  for (const found of text.matchAll(WORD)) {
    const word = found[0].toLowerCase();
    if (isCommitteeWord(word) && found[0].charAt(0) !== word.charAt(0)) return { start: found.index, end: found.index + word.length };
  }
  return null;
}

/** Endings by their last three letters. */
const endingsByTail = new Map<string, string[]>();
for (const ending of endings) endingsByTail.set(ending.slice(-3), [...(endingsByTail.get(ending.slice(-3)) ?? []), ending]);

function hasEnding(word: string): boolean {
  return endingsByTail.get(word.slice(-3))?.some((ending) => word.endsWith(ending)) ?? false;
}

function isCommitteeWord(word: string): boolean {
  const bare = word.endsWith('.') && !words.has(word) ? word.slice(0, -1) : word;
  if (words.has(bare) || words.has(word)) return true;
  const nominative = withoutGenitive(bare);
  return hasEnding(bare) || (nominative !== bare && hasEnding(nominative));
}

/** "Kreisausschusses" -> "Kreisausschuss", "Stadtrates" and "Stadtrats" -> "Stadtrat"; other words stay. */
export function withoutGenitive(printed: string): string {
  const word = printed.toLowerCase();
  return printed.slice(0, nominativeLength(word));
}

function nominativeLength(word: string): number {
  if (word.endsWith('schusses') || word.endsWith('schußes')) return word.length - 2;
  if (word.endsWith('rates') || word.endsWith('tages') || word.endsWith('senates') || word.endsWith('vorstandes')) return word.length - 2;
  if (word.endsWith('rats') || word.endsWith('tags') || word.endsWith('senats') || word.endsWith('magistrats') || word.endsWith('vorstands') || word.endsWith('parlaments') || word.endsWith('gremiums')) return word.length - 1;
  return word.length;
}

/** An office or an internal round, which is no council body: "Der Oberbürgermeister". */
export function isOffice(text: string): boolean {
  const lower = text.toLowerCase().replace(ARTICLE, '');
  return offices.has(lower) || [...offices].some((office) => lower.startsWith(office) && !isWordCharacter(lower, office.length));
}

/** Matches "der " at the beginning; not "derselbe". */
const ARTICLE = /^(?:der|die|das|dem|den) /u;
