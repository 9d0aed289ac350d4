import months from '../../vocabulary/months.json' with { type: 'json' };

const forms = new Set(months.months.flatMap((month) => month.forms));

/** Whether a word is the name of a month. */
export const isMonth = (word: string): boolean => forms.has(word.toLowerCase());
