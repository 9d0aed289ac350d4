import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureFolders, fixtureOf, readingOf } from '../fixtures/folders.js';
import type { Fixture } from '../fixtures/folders.js';
import type { Reading } from '../../src/record/schema.js';
import { textMutations } from './mutations.js';

/**
 * A record that is clean says what the document says, however a converter or an office set its text: each fixture is read again
 * behind each mutation, and what a clean record of it has is held against that of the text as it was. Records that are partial
 * are passed over, for they say that something was not read.
 */
const EVERY = 4;
/** By the name, so that a new fixture changes nothing for the others. */
const isTaken = (name: string): boolean => !name.startsWith('encoding-') && [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % EVERY === 0;
const decode = new TextDecoder('utf-8', { fatal: true });
const texts = new Map<string, { readonly fixture: Fixture; readonly text: string; readonly values: readonly string[] }>();

beforeAll(async () => {
  for (const folder of fixtureFolders().filter(isTaken)) {
    const fixture = fixtureOf(folder);
    if (fixture.mediaType !== 'text/plain') continue;
    const text = decode.decode(fixture.bytes).replace(/\r\n?/gu, '\n');
    const reading = await readingOf(fixture);
    if (reading.status === 'clean') texts.set(folder, { fixture, text, values: valuesOf(reading) });
  }
});

describe('clean records are right whatever a text went through', () => {
  it.each(textMutations)('$name', async ({ share, change }) => {
    let [all, kept] = [0, 0];
    const lost: string[] = [];
    for (const [folder, { fixture, text, values }] of texts) {
      const reading = await readingOf({ ...fixture, bytes: new TextEncoder().encode(change(text)) });
      if (reading.status !== 'clean') continue;
      const found = new Set(valuesOf(reading));
      const missing = values.filter((value) => !found.has(value));
      all += values.length;
      kept += values.length - missing.length;
      lost.push(...missing.map((value) => `${folder}: ${value}`));
    }
    expect(kept / all, lost.slice(0, 12).join('\n')).toBeGreaterThanOrEqual(share);
  });
});

/** What a record says, a line each, without what a mutation may change: white space, marks and case. */
function valuesOf({ record }: Reading): readonly string[] {
  const { kind, reference, paperType, name, date, body } = record;
  const single = Object.entries({ kind, reference, paperType, name, date, public: record.public, body: body?.name ?? null, proposedResolution: record.proposedResolution });
  const rows = record.consultations.map((row) => `consultation ${[row.organization, row.date, row.time, row.role, row.public, row.agendaItem, row.outcome].join(' | ')}`);
  const items = record.agendaItems.map((item) => `item ${[item.number, item.name, item.public, ...item.paperReferences, item.decision?.status, item.decision?.outcome].join(' | ')}`);
  const { decision } = record;
  const vote = [decision?.vote?.yes, decision?.vote?.no, decision?.vote?.abstentions, decision?.vote?.unanimous].join('/');
  const decided = decision === null ? [] : [`decision ${decision.status} ${vote}`];
  const dates = record.dates.map(({ value }) => `date ${value}`);
  return [...single.filter(([, value]) => value !== null).map(([key, value]) => `${key} ${String(value)}`), ...rows, ...items, ...decided, ...dates].map(folded);
}

const folded = (value: string): string => value.normalize('NFC').replace(/\u00ad/gu, '').replace(/[äöüÄÖÜß]/gu, (letter) => SPELLED[letter] ?? letter).replace(/[\s–-]+/gu, '').toLowerCase();
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
