import { phraseBook } from './phrase-book.js';
import roles from './roles.json' with { type: 'json' };

/** Roles of a committee as printed: whether the committee decides then. */
export interface RoleWords {
  readonly code: string;
  readonly decides: boolean;
}

export const roleBook = phraseBook<RoleWords>(roles.roles.flatMap(({ code, decides, forms }) => forms.map((form) => [form, { code, decides }] as const)));
