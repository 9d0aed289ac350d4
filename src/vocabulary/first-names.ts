import list from './first-names.json' with { type: 'json' };

export const firstNames: ReadonlySet<string> = new Set(list.names.flatMap((line) => line.split(' ')));
