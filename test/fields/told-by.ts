import { readText } from './read-text.js';

/** What a text tells of the decision: its status, and the counts in favour, against and of those who abstained. */
export interface Told {
  readonly status: string | null;
  readonly vote: readonly (number | null)[] | null;
}

export async function toldBy(text: string): Promise<Told> {
  const { decision } = (await readText(text)).record;
  return { status: decision?.status ?? null, vote: decision?.vote == null ? null : [decision.vote.yes, decision.vote.no, decision.vote.abstentions] };
}
