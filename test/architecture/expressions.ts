import { isNode, placeOf, sourceFiles, type SourceFile, type SyntaxNode } from './source-files.js';

/** The regular expressions of the sources, found in their syntax trees. */
export interface Expression {
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
  /** The constant that holds it, null if it stands anywhere else. */
  readonly name: string | null;
  /** A comment stands right above its statement, or above a run of such statements. */
  readonly explained: boolean;
}

export function expressions(): readonly Expression[] {
  return sourceFiles().flatMap((file) => file.nodes.flatMap(({ node, ancestors }) => {
    const { regex } = node;
    if (!isRegex(regex)) return [];
    const name = constantOf(node, ancestors);
    return [{ place: placeOf(file, node), pattern: regex.pattern, flags: regex.flags, name, explained: isExplained(file, node) }];
  }));
}

function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && typeof value.pattern === 'string' && 'flags' in value && typeof value.flags === 'string';
}

/** `const NAME = /.../u;` at the top of a module, exported or not: Program > (Export) > declaration > declarator. */
function constantOf(node: SyntaxNode, ancestors: readonly SyntaxNode[]): string | null {
  const [declarator, declaration, ...above] = [...ancestors].reverse();
  if (declarator?.type !== 'VariableDeclarator' || declaration?.['kind'] !== 'const' || declarator['init'] !== node) return null;
  if (above.some(({ type }) => type !== 'ExportNamedDeclaration' && type !== 'Program')) return null;
  const { id } = declarator;
  return isNode(id) && typeof id['name'] === 'string' ? id['name'] : null;
}

function isExplained({ text }: SourceFile, { start }: SyntaxNode): boolean {
  const above = text.slice(0, start).split('\n').slice(0, -1).reverse();
  const line = above.find((candidate) => !CONSTANT.test(candidate)) ?? '';
  return COMMENT_LINE.test(line);
}

/** Matches "const A = /a/u;"; not "const a = 1;". */
const CONSTANT = /^(?:export )?const [A-Z][A-Z0-9_]* = \/.*;$/u;
/** Matches " */" and "// text"; not "const". */
const COMMENT_LINE = /\*\/\s*$|^\s*\/\//u;
