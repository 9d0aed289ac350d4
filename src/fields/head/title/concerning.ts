import type { Span } from '../../../tree/document.js';
import { firstType } from '../type/first-type.js';
import type { HeadContext } from '../../labels/head-context.js';
import { endOfLabelled } from './title-end.js';

/** "betreffend Kühle Zonen in dicht bebauten Grätzeln", below the kind and whoever brings the paper in: how Austrian motions name their subject. */
export function concerning(context: HeadContext): Span | null {
  const type = context.found.kind[0]?.value.kind === 'paper' ? firstType(context.head.lines) : null;
  if (type === null) return null;
  const line = context.head.lines.find(({ start, cells, text }) => start > type.line.end && cells.length === 1 && CONCERNING.test(text));
  const above = line === undefined ? undefined : context.document.lines[line.index - 1];
  if (line === undefined || above === undefined || above.block === line.block) return null;
  const start = line.start + (CONCERNING.exec(line.text)?.[0].length ?? 0);
  return { start, end: endOfLabelled(context, line, { start, end: line.end }, 'inline') };
}

/** Matches "betreffend " before "Kühle" and "betr. " before "Dächer"; not "betreffend:" or "betreffend die". */
const CONCERNING = /^(?:betreffend|betr\.) (?=[\p{Lu}„])/u;
