import words from './body-kinds.json' with { type: 'json' };
import { phraseBook } from './phrase-book.js';

/** What a municipality or a county calls itself before its name. */
export interface BodyKind {
  readonly county: boolean;
  /** "Landratsamt" is the office of a county and no part of its name. */
  readonly office?: boolean;
  readonly form: string;
}

export const bodyKinds = phraseBook<BodyKind>([
  ...words.municipalities.map((form) => [form, { county: false, form }] as const),
  ...words.counties.map((form) => [form, { county: true, form }] as const),
  ...words.countyOffices.map((form) => [form, { county: true, office: true, form }] as const),
]);
