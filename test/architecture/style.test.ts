import { describe, expect, it } from 'vitest';
import { isNode, placeOf, sourceFiles, type SourceFile, type SyntaxNode } from './source-files.js';

/** The house style, as far as a machine can tell. */
const MOST_LINES = 260;
const EMPTY_NAMES: ReadonlySet<string> = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared']);

function places(holds: (node: SyntaxNode, file: SourceFile) => boolean): readonly string[] {
  return sourceFiles().flatMap((file) => file.nodes.filter(({ node }) => holds(node, file)).map(({ node }) => placeOf(file, node)));
}

const isConst = (node: SyntaxNode, { text }: SourceFile): boolean =>
  isNode(node['typeAnnotation']) && text.slice(node['typeAnnotation'].start, node['typeAnnotation'].end) === 'const';

describe('the sources', () => {
  it('use no type `any`', () => expect(places(({ type }) => type === 'TSAnyKeyword')).toEqual([]));
  it('cast nothing, except with `as const`', () => {
    expect(places((node, file) => (node.type === 'TSAsExpression' && !isConst(node, file)) || node.type === 'TSTypeAssertion')).toEqual([]);
  });
  it('assert nothing with `!`', () => expect(places(({ type }) => type === 'TSNonNullExpression')).toEqual([]));
  it('have no default exports', () => expect(places(({ type }) => type === 'ExportDefaultDeclaration')).toEqual([]));
  it('have no enums and no namespaces, which only TypeScript knows', () => {
    expect(places(({ type }) => type === 'TSEnumDeclaration' || type === 'TSModuleDeclaration')).toEqual([]);
  });
  it('silence neither the compiler nor a linter', () => {
    expect(sourceFiles().filter(({ text }) => SILENCED.test(text)).map(({ path }) => path)).toEqual([]);
  });
  it(`have files of at most ${MOST_LINES} lines`, () => {
    const long = sourceFiles().map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 })).filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });
  it('have names that say what is in a file', () => {
    expect(sourceFiles().filter(({ path }) => path.split('/').some((part) => EMPTY_NAMES.has(part.replace('.ts', '')))).map(({ path }) => path)).toEqual([]);
    expect(sourceFiles().filter(({ path }) => !FILE_NAME.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

/** Matches "// @ts-ignore" and "eslint-disable"; not "@type". */
const SILENCED = /@ts-(?:ignore|expect-error|nocheck)|eslint-disable/u;
/** Matches "fields/date-roles.ts"; not "fields/dateRoles.ts". */
const FILE_NAME = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.d)?\.ts$/u;
