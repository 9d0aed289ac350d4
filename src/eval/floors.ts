import type { FieldScore } from './field-score.js';

/** A figure that must not be fallen below. */
export interface Floor {
  readonly field: string;
  readonly figure: 'precision' | 'recall' | 'f1';
  /** 0 to 1. */
  readonly least: number;
}

export interface UnreachedFloor extends Floor {
  /** Null if the truth does not speak of the field. */
  readonly reached: number | null;
}

// "reference=0.95" and "consultations:recall=1" match; "reference" and "name:speed=1" do not.
const FLOOR = /^(?<field>[A-Za-z.]{1,60})(?::(?<figure>precision|recall|f1))?=(?<least>0(?:\.[0-9]{1,9})?|1(?:\.0{1,9})?|\.[0-9]{1,9})$/u;

/** Reads `FIELD=0.95` (F1) or `FIELD:recall=0.95`; null for anything else. */
export function parseFloor(text: string): Floor | null {
  const { field, figure, least } = FLOOR.exec(text)?.groups ?? {};
  if (field === undefined || least === undefined) return null;
  return { field, figure: figure === 'precision' || figure === 'recall' ? figure : 'f1', least: Number(least) };
}

/** The floors that are not reached; a field that was not scored reaches none. */
export function unreachedFloors(floors: readonly Floor[], scores: readonly FieldScore[]): readonly UnreachedFloor[] {
  return floors.flatMap((floor) => {
    const reached = scores.find(({ field }) => field === floor.field)?.[floor.figure] ?? null;
    return reached !== null && reached >= floor.least ? [] : [{ ...floor, reached }];
  });
}
