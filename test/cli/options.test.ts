import { describe, expect, it } from 'vitest';
import { useColor } from '../../src/cli/color.js';
import { idsOption, secondsOption, sizeOption } from '../../src/cli/option-values.js';
import { splitNames } from '../../src/source/name-list.js';

describe('sizeOption', () => {
  it.each([['1000', 1000], ['64M', 67_108_864], ['1GiB', 1_073_741_824], ['2kb', 2048]])('reads %s', (value, size) => {
    expect(sizeOption(value)).toBe(size);
  });
  it.each(['', '0', '-1', '1.5M', 'M64', '1T', '9'.repeat(50)])('refuses %j', (value) => {
    expect(() => sizeOption(value)).toThrow('size like 64M');
  });
});

describe('secondsOption', () => {
  it('reads fractions and refuses the rest', () => {
    expect(secondsOption('0.5')).toBe(0.5);
    for (const value of ['', '0', '-1', 'x', 'Infinity']) expect(() => secondsOption(value)).toThrow('seconds above 0');
  });
});

describe('idsOption', () => {
  it('splits at commas and collects', () => {
    expect(idsOption('c', idsOption('a, b,'))).toEqual(['a', 'b', 'c']);
  });
});

describe('useColor', () => {
  it.each([
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { TERM: 'dumb' }, true, false],
  ] as const)('%s with %o on a terminal: %s gives %s', (choice, environment, isTerminal, expected) => {
    expect(useColor(choice, environment, isTerminal)).toBe(expected);
  });
});

describe('splitNames', () => {
  it('splits lines of both kinds, or by NUL with line ends kept', () => {
    expect(splitNames('a\r\nb\n\nc', false)).toEqual(['a', 'b', 'c']);
    expect(splitNames('a\nb\0c\0', true)).toEqual(['a\nb', 'c']);
  });
});
