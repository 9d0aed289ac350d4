/**
 * Thrown by a reader for an input that cannot be opened at all: encrypted without its password, cut off, not what it
 * says it is. The message is one sentence for people. A document that opens with faults is no such case: it has damage.
 */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}
