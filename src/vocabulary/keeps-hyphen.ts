import hyphenation from './hyphenation.json' with { type: 'json' };

/** Words before which a hyphen at the end of a line stays: "Haupt-" / "und Finanzausschuss". */
export const keepsHyphen: ReadonlySet<string> = new Set(hyphenation.keepsHyphenBefore);
