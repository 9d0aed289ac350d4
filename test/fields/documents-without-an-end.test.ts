import { expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { sourceOf } from '../../src/source/open.js';

/** Whole readings of documents that print one piece over and over: a rule that looks back over all of them takes square time. */
const HEADS = {
  minutes: 'Stadt Musterau\n\nNiederschrift\nüber die 12. Sitzung des Stadtrates\nam 12.03.2015\n\nTOP 1 Eröffnung\nTOP 2 Haushalt\n\n',
  table: 'Stadt Musterau\nBeschlussvorlage\nVorlage-Nr.: 211/2015\nDatum: 12.03.2015\nBetreff: Neubau der Halle\n\nBeratungsfolge\nGremium\tDatum\tTOP\nStadtrat\t24.03.2015\t4\n',
  prose: 'Stadt Musterau\nBeschlussvorlage\nVorlage-Nr.: 211/2015\nDatum: 12.03.2015\nBetreff: Neubau der Halle\n\nBeratungsfolge\nStadtrat 24.03.2015 öffentlich Entscheidung\n\nBegründung:\n',
};

const FEW = 4_000;
const MANY = 4 * FEW;
/** Between a straight line (4) and a square (16), with room for a busy machine. */
const MOST_GROWTH = 10;
const NOTICEABLE_MS = 700;

async function milliseconds(text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const start = process.cpuUsage();
  const outcome = await readDocument(sourceOf('papier.txt', bytes));
  expect(outcome.kind).toBe('reading');
  return process.cpuUsage(start).user / 1_000;
}

it.each([
  ['minutes', '(Vorlage 211/2015) '],
  ['minutes', 'Stadt Neuheim in '],
  ['table', '[ ] '],
  ['table', 'öffentlich '],
  ['table', 'Geändert '],
  ['table', 'Müller, \n'],
  ['table', 'Anlage \n'],
  ['table', 'Ja 4 Nein 3 \n'],
  ['table', 'vom 12.03.2015 \n'],
  ['prose', '☐ ja ☒ nein \n'],
  ['prose', '2013\t'],
  ['prose', 'Frankfurt (Oder) '],
] as const)('reads %s without an end in linear time: %j', async (head, piece) => {
  const few = await milliseconds(HEADS[head] + piece.repeat(FEW));
  const many = await milliseconds(HEADS[head] + piece.repeat(MANY));
  expect(many).toBeLessThan(Math.max(NOTICEABLE_MS, MOST_GROWTH * few));
}, 60_000);
