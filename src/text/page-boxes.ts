import { doubled } from './doubled.js';

/** A stretch of the text and where it stands. */
export interface PageBox {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly page: number;
  /** [left, top, right, bottom] in points from the page's top left corner, to a tenth. */
  readonly box: readonly [number, number, number, number];
}

/**
 * Where the stretches of a text stand on its pages, in order and not overlapping. They are kept as numbers side by side: a
 * long document has hundreds of thousands of them, which as objects take many times the memory.
 */
export interface PageBoxes extends Iterable<PageBox> {
  /** The stretch that holds an offset of the text, null between stretches. */
  holding(offset: number): PageBox | null;
}

/** Of a stretch: start, end, page, then its box in tenths of a point. */
const FIELDS = 7;
const FIRST_CAPACITY = 64 * FIELDS;

export function pageBoxes(): PageBoxes & { add(box: PageBox): void } {
  let numbers = new Int32Array(FIRST_CAPACITY);
  let used = 0;
  const number = (index: number, field: number): number => numbers[index * FIELDS + field] ?? 0;
  const boxAt = (index: number): PageBox =>
    ({ start: number(index, 0), end: number(index, 1), page: number(index, 2), box: [number(index, 3) / 10, number(index, 4) / 10, number(index, 5) / 10, number(index, 6) / 10] });
  return {
    add({ start, end, page, box }) {
      if (used === numbers.length) numbers = doubled(numbers);
      numbers.set([start, end, page, ...box.map((length) => Math.round(10 * length))], used);
      used += FIELDS;
    },
    holding(offset) {
      let low = 0;
      let high = used / FIELDS - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        if (offset < number(middle, 0)) high = middle - 1;
        else if (offset >= number(middle, 1)) low = middle + 1;
        else return boxAt(middle);
      }
      return null;
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < used / FIELDS; index += 1) yield boxAt(index);
    },
  };
}
