import type { Reading } from '../../record/schema.js';
import { fileName } from '../match-documents.js';
import { bare } from '../same-words.js';
import type { Truth } from '../truth.js';
import { expectedOf } from './expected.js';
import { indexFileNames, type FileClaim } from './file-names.js';
import { textOf } from './json.js';
import { joinConsultations } from './joined.js';
import { collectObjects, type OParlObject, type OParlObjects } from './objects.js';

/**
 * Makes truth of a body's own OParl objects for the documents that were read: by the name of the file, else by the number
 * that was read, if just one paper has it. It fetches nothing.
 */
export interface OParlTruth {
  readonly truths: readonly Truth[];
  /** Paths of readings that no object was found for, and of attachments that are no council document. */
  readonly unmatched: readonly string[];
  readonly papers: number;
}

/** `files` is the parsed JSON of a folder. */
export function truthFromOParl(files: readonly unknown[], readings: readonly Reading[]): OParlTruth {
  const objects = collectObjects(files);
  const joined = joinConsultations(objects);
  const byName = indexFileNames(objects);
  const byNumber = indexNumbers(objects);
  const truths: Truth[] = [];
  const unmatched: string[] = [];
  for (const reading of readings) {
    const { path } = reading.source;
    const claim = byName(fileName(path)) ?? byNumber(reading.record.reference);
    const expected = claim === null ? null : expectedOf(claim, { objects, joined, read: reading.record.kind });
    if (expected === null) unmatched.push(path);
    else truths.push({ document: path, expected });
  }
  return { truths, unmatched, papers: objects.ofType('Paper').length };
}

function indexNumbers(objects: OParlObjects): (reference: string | null) => FileClaim | null {
  const papers = new Map<string, OParlObject | null>();
  for (const paper of objects.ofType('Paper')) {
    const reference = textOf(paper.properties['reference']);
    if (reference !== null) papers.set(bare(reference), papers.has(bare(reference)) ? null : paper);
  }
  return (reference) => {
    const holder = papers.get(bare(reference ?? ''));
    return holder === undefined || holder === null ? null : { role: 'number', holder };
  };
}
