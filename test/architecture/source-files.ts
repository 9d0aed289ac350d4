import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/**
 * The TypeScript files of `src/` as syntax trees, for the tests that hold the house in order. It judges nothing, and leaves
 * out the declarations of what others wrote (`.d.ts`).
 */
export const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface SourceFile {
  /** Below `src/`, with forward slashes: `fields/dates/index.ts`. */
  readonly path: string;
  readonly text: string;
  /** Every node with its ancestors, outermost first. */
  readonly nodes: readonly { readonly node: SyntaxNode; readonly ancestors: readonly SyntaxNode[] }[];
}

let known: readonly SourceFile[] | null = null;

export function sourceFiles(): readonly SourceFile[] {
  known ??= readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')).sort().map(parsed);
  return known;
}

function parsed(path: string): SourceFile {
  const text = readFileSync(SRC + path, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`src/${path} cannot be parsed`);
  const nodes: { node: SyntaxNode; ancestors: readonly SyntaxNode[] }[] = [];
  const visit = (value: unknown, ancestors: readonly SyntaxNode[]): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, ancestors);
    else if (isNode(value)) {
      nodes.push({ node: value, ancestors });
      const below = [...ancestors, value];
      for (const [key, child] of Object.entries(value)) if (key !== 'type') visit(child, below);
    }
  };
  visit(program, []);
  return { path, text, nodes };
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}

/** `src/fields/account.ts:12`, for messages. */
export function placeOf({ path, text }: SourceFile, { start }: SyntaxNode): string {
  return `src/${path}:${text.slice(0, start).split('\n').length}`;
}

/** What a file imports or exports again, as written: `./mark.js`, `node:fs`. */
export function importsOf({ nodes }: SourceFile): readonly { readonly node: SyntaxNode; readonly from: string }[] {
  return nodes.flatMap(({ node }) => {
    const source = node['source'];
    if (!IMPORTING.has(node.type) || !isNode(source) || typeof source['value'] !== 'string') return [];
    return [{ node, from: source['value'] }];
  });
}

const IMPORTING: ReadonlySet<string> = new Set(['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'TSImportType']);
