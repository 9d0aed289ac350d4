import stuttgart from './body-stuttgart.json' with { type: 'json' };

/**
 * What one body does and no other: choices between things that the code can do anyway, each with the public source of the
 * fact. Whatever two bodies have in common belongs into the vocabulary.
 */
export interface BodyLayout {
  readonly kind: 'body';
  /** Name of the body without its kind, as in the record. */
  readonly body: string;
  readonly choices: Choices;
  /** URL of a public page that shows it. */
  readonly source: string;
  /** What the page shows, in a sentence. */
  readonly note: string;
}

export interface Choices {
  /** How a date like 10/07/2020 is read where nothing in the document decides it; null where the body decides nothing. */
  readonly slashDates: 'day-first' | 'month-first' | null;
}

/** The same as it lies in a file, where nothing but tests hold the words to those that are allowed. */
interface Written {
  readonly body: string;
  readonly choices: { readonly slashDates?: string };
  readonly source: string;
  readonly note: string;
}

export const bodyLayouts: readonly BodyLayout[] = [stuttgart].map(bodyLayout);

function bodyLayout({ body, choices: { slashDates }, source, note }: Written): BodyLayout {
  const order = slashDates === 'day-first' || slashDates === 'month-first' ? slashDates : null;
  return { kind: 'body', body, choices: { slashDates: order }, source, note };
}

/** The layout of a body by its name as the record has it; null for the many that need none. */
export function layoutFor(bodyName: string | null, layouts: readonly BodyLayout[] = bodyLayouts): BodyLayout | null {
  const name = bodyName?.toLowerCase();
  return layouts.find(({ body }) => body.toLowerCase() === name) ?? null;
}
