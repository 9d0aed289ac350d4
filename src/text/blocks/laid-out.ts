/**
 * Whether the cells of a row only lay out a page, so that their lines stand beside each other as printed, by how many lines each
 * filled cell has: several in all of them, or in the first (`first`) where that alone tells. In others the lines of a cell are one value.
 */
export const isLaidOut = (counts: readonly number[], first: number): boolean => first > 1 || counts.every((count) => count > 1);
