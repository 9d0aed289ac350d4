import { createReadStream } from 'node:fs';
import { reasonOf, sourceOf } from '../open.js';
import type { Source } from '../source.js';
import { BOUNDS, type Bounds, type Spent } from './bounds.js';
import { collect, overTotal } from './collect.js';
import { GZIP, isContainer, MAIL, SAVED_PAGE, TAR, ZIP, type Container } from './container.js';
import type { Entry, Refusal } from './entry.js';
import { gzipEntries } from './gzip-entries.js';
import { mailEntries } from './mail-entries.js';
import { parseMail } from './parse-mail.js';
import { refuseName } from './refuse-name.js';
import { parseSavedPage, savedPageEntries } from './saved-page.js';
import { tarEntries } from './tar-entries.js';
import { zipEntries } from './zip-entries.js';

/**
 * Yields the documents of a container one by one, under paths like `dump.zip!/a/b.pdf`; containers in it are expanded
 * in their place. What is not read is yielded too, with its reason, so that the ledger can account for it. One member
 * is in memory at a time, nothing is written, and nothing is thrown.
 */
export type Found =
  | { readonly kind: 'source'; readonly source: Source }
  | (Refusal & { readonly path: string });

export function expandContainer(container: Container, bounds: Bounds = BOUNDS): AsyncGenerator<Found> {
  return expand(container, { members: 0, bytes: 0 }, bounds, 1);
}

async function* expand(container: Container, spent: Spent, bounds: Bounds, depth: number): AsyncGenerator<Found> {
  const { path } = container;
  if (depth > bounds.depth) {
    yield { kind: 'unsupported', path, reason: `lies more than ${bounds.depth} containers deep; unpack it and read it by itself` };
    return;
  }
  let found = 0;
  try {
    for await (const part of partsOf(container, bounds)) {
      found += 1;
      spent.members += 1;
      const spentUp = refuseMore(spent, bounds);
      if (spentUp !== null) {
        yield { kind: 'unreadable', path, reason: spentUp };
        return;
      }
      if (part.kind === 'source') yield part;
      else yield* member(`${path}!/${part.name}`, part, spent, bounds, depth);
    }
    if (found === 0) yield { kind: 'unreadable', path, reason: 'there is nothing in it' };
  } catch (error) {
    yield { kind: 'unreadable', path, reason: damaged(error, found) };
  }
}

function refuseMore(spent: Spent, bounds: Bounds): string | null {
  if (spent.members > bounds.members) return `the rest is not read: there are more than ${bounds.members} members`;
  return spent.bytes > bounds.totalBytes ? `the rest is not read: ${overTotal(bounds)}` : null;
}

const damaged = (error: unknown, found: number): string =>
  `${found === 0 ? 'damaged or cut off' : `damaged or cut off behind member ${found}`} (${reasonOf(error)})`;

async function* member(path: string, entry: Entry, spent: Spent, bounds: Bounds, depth: number): AsyncGenerator<Found> {
  const refusal = entry.refusal ?? refuseName(entry.name);
  if (refusal !== null) {
    yield { ...refusal, path };
    return;
  }
  const collected = await taken(path, entry, spent, bounds);
  if (collected.kind !== 'bytes') {
    yield { ...collected, path };
    return;
  }
  const source = sourceOf(path, collected.bytes);
  if (isContainer(source.mediaType)) yield* expand({ path, mediaType: source.mediaType, content: source.bytes }, spent, bounds, depth + 1);
  else yield { kind: 'source', source };
}

/** What is wrong inside of one member ends that one only; if the archive itself is broken, its next member says so. */
async function taken(path: string, entry: Entry, spent: Spent, bounds: Bounds): ReturnType<typeof collect> {
  try {
    return await collect(path, entry.content(), spent, bounds);
  } catch (error) {
    return { kind: 'unreadable', reason: `damaged or cut off (${reasonOf(error)})` };
  }
}

type Part = (Entry & { readonly kind: 'member' }) | (Found & { readonly kind: 'source' });

async function* partsOf(container: Container, bounds: Bounds): AsyncGenerator<Part> {
  if (container.mediaType === MAIL) return yield* mailParts(container);
  if (container.mediaType === SAVED_PAGE) return yield* pageParts(container);
  for await (const entry of entriesOf(container, bounds)) yield { ...entry, kind: 'member' };
}

function entriesOf(container: Container, bounds: Bounds): AsyncGenerator<Entry> {
  if (container.mediaType === ZIP) return zipEntries(container, bounds);
  if (container.mediaType === TAR) return tarEntries(chunksOf(container));
  if (container.mediaType === GZIP) return gzipEntries(container.path, chunksOf(container), bounds);
  throw new Error(`no container: ${container.mediaType}`);
}

async function* chunksOf({ content }: Container): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* createReadStream(content.file);
}

/** The mail itself is a document too, unless there is nothing in it but what is attached. */
async function* mailParts({ path, content }: Container): AsyncGenerator<Part> {
  if (!(content instanceof Uint8Array)) return;
  const mail = await parseMail(content);
  if (mail.text !== null || mail.html !== null || mail.parts.length === 0) yield { kind: 'source', source: sourceOf(path, content) };
  for (const entry of mailEntries(mail)) yield { ...entry, kind: 'member' };
}

async function* pageParts({ path, content }: Container): AsyncGenerator<Part> {
  if (!(content instanceof Uint8Array)) return;
  yield { kind: 'source', source: sourceOf(path, content) };
  for (const entry of savedPageEntries(await parseSavedPage(content))) yield { ...entry, kind: 'member' };
}
