/** Tables of bits for cheap looks: small ones stay near at hand for the engine where dozens of them are asked for every word. */

/** @param size a power of two, at least 8. */
export const bitTable = (size: number): Uint8Array => new Uint8Array(size >> 3);

/** @param place below the table's size. */
export const hasBit = (bits: Uint8Array, place: number): boolean => ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;

export function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
}
