import { textOf } from './json.js';
import { related, type OParlObject, type OParlObjects } from './objects.js';

/** What a file is to the object that names it. In the order in which one claim goes before another. */
const ROLES = ['paper', 'excerpt', 'minutes', 'agenda', 'auxiliary'] as const;
export type FileRole = (typeof ROLES)[number];

export interface FileClaim {
  /** `number`: no file has the document's name, but one paper has the number that was read. */
  readonly role: FileRole | 'number';
  readonly holder: OParlObject;
}

const CLAIMS: readonly (readonly [type: string, property: string, role: FileRole])[] = [
  ['Paper', 'mainFile', 'paper'], ['AgendaItem', 'resolutionFile', 'excerpt'], ['Meeting', 'resultsProtocol', 'minutes'],
  ['Meeting', 'verbatimProtocol', 'minutes'], ['Meeting', 'invitation', 'agenda'], ['Paper', 'auxiliaryFile', 'auxiliary'],
];

/** Finds what a document is by its file name; null if no file has that name, or if files of several objects have it. */
export type FileNames = (name: string) => FileClaim | null;

/**
 * An index of all files by fileName, and by the last segment of accessUrl, downloadUrl and id. A name with another ending
 * ("0123.txt" made of "0123.pdf") is found too, if the whole name is not.
 */
export function indexFileNames(objects: OParlObjects): FileNames {
  const claims = new Map<string, FileClaim[]>();
  for (const [type, property, role] of CLAIMS) {
    for (const holder of objects.ofType(type)) {
      for (const file of related(objects, holder, property)) {
        for (const key of new Set(namesOf(file).flatMap((name) => [`whole ${name}`, `stem ${stemOf(name)}`]))) {
          const namesakes = claims.get(key);
          if (namesakes === undefined) claims.set(key, [{ role, holder }]);
          else namesakes.push({ role, holder });
        }
      }
    }
  }
  return (name) => {
    const lower = name.toLowerCase();
    return only(claims.get(`whole ${lower}`)) ?? only(claims.get(`stem ${stemOf(lower)}`));
  };
}

function only(claims: readonly FileClaim[] | undefined): FileClaim | null {
  const role = ROLES.find((candidate) => claims?.some((claim) => claim.role === candidate));
  const [first, ...others] = claims?.filter((claim) => claim.role === role) ?? [];
  return first === undefined || others.some(({ holder }) => holder.id !== first.holder.id) ? null : first;
}

function namesOf({ id, properties }: OParlObject): readonly string[] {
  const urls = [textOf(properties['accessUrl']), textOf(properties['downloadUrl']), id];
  const names = [textOf(properties['fileName']), ...urls.map((url) => (url === null ? null : lastSegment(url)))];
  return names.flatMap((name) => (name === null || name === '' ? [] : [name.toLowerCase()]));
}

function lastSegment(url: string): string {
  if (!URL.canParse(url)) return '';
  const segment = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

// ".pdf" in "0123.pdf" matches; "0123" has none.
const ENDING = /\.[a-z0-9]{1,8}$/u;

const stemOf = (name: string): string => name.replace(ENDING, '');
