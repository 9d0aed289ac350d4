import { describe, expect, it } from 'vitest';
import { expressions } from './expressions.js';
import { placeOf, sourceFiles } from './source-files.js';

/** The only place where data becomes an expression; each part of a mask has a bounded length, and the masks are timed. */
const COMPILERS: ReadonlySet<string> = new Set(['fields/reference/masks.ts']);

describe('every regular expression', () => {
  it('is a constant of its module, so that it has a name and is made once', () => {
    expect(expressions().filter(({ name }) => name === null || !CONSTANT_NAME.test(name)).map(({ place, pattern }) => `${place}: /${pattern}/`)).toEqual([]);
  });

  it('has a comment above it with what it matches', () => {
    expect(expressions().filter(({ explained }) => !explained).map(({ place, name }) => `${place}: ${name ?? ''}`)).toEqual([]);
  });

  it('knows Unicode', () => {
    expect(expressions().filter(({ flags }) => !flags.includes('u') && !flags.includes('v')).map(({ place, name }) => `${place}: ${name ?? ''}`)).toEqual([]);
  });

  it('is written out: none is put together at run time but the masks of document numbers', () => {
    const made = sourceFiles().filter(({ path }) => !COMPILERS.has(path)).flatMap((file) => file.nodes
      .filter(({ node }) => (node.type === 'NewExpression' || node.type === 'CallExpression') && MAKES.test(file.text.slice(node.start, node.end)))
      .map(({ node }) => placeOf(file, node)));
    expect(made).toEqual([]);
  });
});

/** Matches "PAGE_MARK"; not "pageMark". */
const CONSTANT_NAME = /^[A-Z][A-Z0-9_]*$/u;
/** Matches "new RegExp(text)" and "RegExp(text)"; not "new Map()". */
const MAKES = /^(?:new )?RegExp\(/u;
