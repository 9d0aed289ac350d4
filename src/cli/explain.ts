import { readCheckPages } from './check-pages.js';
import { usageError } from './usage-error.js';

/** The page of a check, or a list of all checks. */
export function explain(id: string | undefined): string {
  const pages = readCheckPages();
  if (id === undefined) {
    const width = Math.max(0, ...pages.map((page) => page.id.length));
    return pages.map((page) => `${page.id.padEnd(width)}  ${page.severity}\n`).join('');
  }
  const found = pages.find((page) => page.id === id);
  if (found === undefined) throw usageError(`There is no check ${JSON.stringify(id)}; ratslese explain lists all checks.`);
  return `${found.page.trimEnd()}\n`;
}
