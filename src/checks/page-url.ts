const PAGES = 'https://github.com/ratslese/ratslese/blob/main/src/checks/README.md';

/** Address of the page of a check. */
export function pageUrl(id: string): string {
  return `${PAGES}#${id}`;
}
