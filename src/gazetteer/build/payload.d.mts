/** The text inside `gazetteer.json`. */
export function makePayload(): string;
