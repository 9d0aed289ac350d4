import { setImmediate as nextTurn } from 'node:timers/promises';
import { isContainer, type Container } from '../source/archives/container.js';
import type { Input } from '../source/expand.js';
import { openFile, openStream } from '../source/open.js';
import type { Source } from '../source/source.js';
import { withinTime } from './within-time.js';

/**
 * Opens inputs one after another. A container gives its members in its place, and is itself no input, unless nothing
 * comes out of it. It reads no documents and counts nothing.
 */
export type OpenedInput =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'unreadable' | 'unsupported'; readonly path: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: unknown };

interface Opening {
  readonly maxBytes: number;
  /** In which each member of a container must come out of it. */
  readonly seconds: number;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stopped: () => boolean;
}

export async function* openInputs(inputs: readonly Input[], options: Opening): AsyncGenerator<OpenedInput> {
  for (const input of inputs) {
    // Signals are only handled between turns of the event loop.
    await nextTurn();
    if (options.stopped()) return;
    const opened = await openInput(input, options);
    if (opened.kind !== 'container') {
      yield opened;
      continue;
    }
    for await (const member of withinTime(membersOf(opened.container, options.maxBytes), options.seconds, lateMember(opened.container, options))) {
      yield member;
      await nextTurn();
      if (options.stopped()) return;
    }
  }
}

type Opened = OpenedInput | { readonly kind: 'container'; readonly container: Container };

async function openInput(input: Input, { maxBytes, stdin }: Opening): Promise<Opened> {
  if (input.kind === 'unreadable' || input.kind === 'unsupported') return input;
  const { path } = input;
  try {
    const opened = input.kind === 'stdin' ? await openStream(path, stdin, maxBytes) : openFile(path, maxBytes);
    if (opened.kind === 'archive') return { kind: 'container', container: opened.container };
    if (opened.kind !== 'source') return { ...opened, path };
    const { mediaType, bytes } = opened.source;
    return isContainer(mediaType) ? { kind: 'container', container: { path, mediaType, content: bytes } } : opened;
  } catch (error) {
    return { kind: 'failed', path, error };
  }
}

const lateMember = ({ path }: Container, { seconds }: Opening): OpenedInput =>
  ({ kind: 'unreadable', path, reason: `the rest is not read: no further member came out of it within ${seconds} s, which --timeout allows` });

/** What takes containers apart is loaded with the first of them. */
async function* membersOf(container: Container, maxBytes: number): AsyncGenerator<OpenedInput> {
  try {
    const { expandContainer } = await import('../source/archives/expand-container.js');
    const { BOUNDS } = await import('../source/archives/bounds.js');
    yield* expandContainer(container, { ...BOUNDS, memberBytes: Math.min(BOUNDS.memberBytes, maxBytes) });
  } catch (error) {
    yield { kind: 'failed', path: container.path, error };
  }
}
