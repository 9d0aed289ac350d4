import { InvalidArgumentError } from 'commander';

// "64M", "1000", "2gib" match; "M64", "1.5M" do not.
const SIZE = /^(?<count>[0-9]{1,12})(?<unit>[kmg]?)(?:i?b)?$/iu;
const FACTORS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** Reads a number of bytes: `1000`, `64M`, `1GiB`. */
export function sizeOption(value: string): number {
  const groups = SIZE.exec(value)?.groups;
  const factor = FACTORS[groups?.['unit']?.toLowerCase() ?? ''];
  const size = Number(groups?.['count']) * (factor ?? Number.NaN);
  if (!(size > 0)) throw new InvalidArgumentError('Give a size like 64M or 1G.');
  return size;
}

/** Reads a number of seconds, which may have a fraction. */
export function secondsOption(value: string): number {
  const seconds = Number(value);
  if (value.trim() === '' || !(seconds > 0) || seconds > 86_400) throw new InvalidArgumentError('Give seconds above 0 and up to 86400.');
  return seconds;
}

/** Collects ids of repeated or comma-separated options. */
export function idsOption(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...value.split(',').map((id) => id.trim()).filter((id) => id !== '')];
}

// "20" matches; "-1" and "1e3" do not.
const COUNT = /^[0-9]{1,9}$/u;

/** Reads a whole number from 0. */
export function countOption(value: string): number {
  if (!COUNT.test(value)) throw new InvalidArgumentError('Give a whole number from 0.');
  return Number(value);
}
