import { unsupported, type Refusal } from './entry.js';

/**
 * Says why a member of an archive is not read for its name alone. Names are only ever shown, nothing is written under
 * them; but a name that leads out of its archive is no accident, and hidden members are left out as hidden files are.
 */

/** A path from the root or of a drive. Matches "/etc/passwd" and "C:/x"; not "a/b" or "C/x". */
const ABSOLUTE = /^(?:\/|[A-Za-z]:)/u;

/** What the Finder packs beside each file. */
const FINDER_FOLDER = '__MACOSX';

export function refuseName(name: string): Refusal | null {
  const parts = name.split('/');
  if (ABSOLUTE.test(name) || parts.includes('..')) return unsupported('its name leads out of the archive');
  const isHidden = parts.some((part) => (part.startsWith('.') && part !== '.') || part === FINDER_FOLDER);
  return isHidden ? unsupported('hidden in its archive') : null;
}

/** With `/` between parts, also where Windows wrote the archive; `./` in front is left out. */
export function memberName(written: string): string {
  const name = written.replaceAll('\\', '/');
  return name.startsWith('./') ? name.slice(2) : name;
}
