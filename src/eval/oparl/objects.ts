import { groupBy } from './group-by.js';
import { isObject, listOf, textOf, type JsonObject } from './json.js';

/**
 * All OParl objects of a folder by their ids, also those that are embedded in others, as single files, as lists or as
 * pages of a list. Source: OParl 1.1, 2.3 (objects and external lists) and 2.6 (embedded objects). Objects marked as
 * deleted are left out. It does not ask whether they are valid.
 */
export interface OParlObjects {
  /** Objects of a type, `Paper`, in the order of the files. */
  ofType(type: string): readonly OParlObject[];
  /** The object that a URL names, or that stands there itself. */
  resolve(value: unknown): OParlObject | null;
}

export interface OParlObject {
  readonly id: string;
  readonly type: string;
  /** The object that it is embedded in, which it need not name then. */
  readonly parent: string | null;
  readonly properties: JsonObject;
}

// "https://schema.oparl.org/1.1/Paper" matches; "https://example.org/" does not.
const TYPE = /^https?:\/\/schema\.oparl\.org\/[0-9.]{1,8}\/(?<name>[A-Za-z]{1,40})$/u;

export function collectObjects(files: readonly unknown[]): OParlObjects {
  const byId = new Map<string, OParlObject>();
  const waiting: { readonly value: unknown; readonly parent: string | null }[] = files.map((value) => ({ value, parent: null })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, parent } = next;
    const found = isObject(value) ? objectOf(value, parent) : null;
    if (found !== null) byId.set(found.id, merged(byId.get(found.id), found));
    // One by one: a list can be longer than what a call takes.
    for (const part of partsOf(value).toReversed()) waiting.push({ value: part, parent: found?.id ?? parent });
  }
  const all = [...byId.values()].filter(({ properties }) => properties['deleted'] !== true);
  const kept = new Map(all.map((object) => [object.id, object]));
  const byType = groupBy(all, ({ type }) => type);
  return {
    ofType: (type) => byType.get(type) ?? [],
    resolve: (value) => kept.get(textOf(isObject(value) ? value['id'] : value) ?? '') ?? null,
  };
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((part) => typeof part === 'object');
}

function objectOf(properties: JsonObject, parent: string | null): OParlObject | null {
  const id = textOf(properties['id']);
  const type = TYPE.exec(textOf(properties['type']) ?? '')?.groups?.['name'];
  return id === null || type === undefined ? null : { id, type, parent, properties };
}

/** The same object can stand in several files, whole and in part. */
const merged = (earlier: OParlObject | undefined, later: OParlObject): OParlObject => (earlier === undefined ? later : {
  ...earlier, parent: earlier.parent ?? later.parent, properties: { ...earlier.properties, ...later.properties },
});

/** The objects that a property of another one names. */
export const related = (objects: OParlObjects, object: OParlObject | null, property: string): readonly OParlObject[] =>
  listOf(object?.properties[property]).flatMap((value) => objects.resolve(value) ?? []);

/** The object of a type that a property names, or that the object is embedded in. */
export function owner(objects: OParlObjects, object: OParlObject | null, property: string, type: string): OParlObject | null {
  const [named] = related(objects, object, property);
  const found = named ?? objects.resolve(object?.parent);
  return found?.type === type ? found : null;
}
