import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { sourceOf } from '../../src/source/open.js';
import { docx, odt, rtf, type Block } from './office-files.js';

/** The same invented paper gives the same record, whatever it is saved as. */
const PAPER: readonly Block[] = [
  'Stadt Grünwerder',
  'Beschlussvorlage',
  [['Drucksache:', 'DS0417/19'], ['Datum:', '07.10.2019'], ['Dezernat:', 'Dezernat VI'], ['Öffentlichkeitsstatus:', 'öffentlich']],
  'Betreff: Neubau der Fußgängerbrücke über die Große Mühlentränke',
  [
    ['Beratungsfolge', 'Sitzung am', 'Behandlung'],
    ['Ausschuss für Stadtentwicklung,\nBauen und Verkehr', '24.10.2019', 'Vorberatung'],
    ['Finanzausschuss', '30.10.2019', 'Vorberatung'],
    ['Stadtrat', '07.11.2019', 'Entscheidung'],
  ],
  'Beschlussvorschlag',
  '1. Der Stadtrat beschließt den Neubau der Brücke mit Kosten von 1.250.000 €.',
  '2. Die Verwaltung wird beauftragt, die Planung „Süd“ bis zum 31.03.2020 vorzulegen.',
  'Begründung',
  'Die alte Brücke ist seit dem 12.06.2018 gesperrt. Eine Prüfung ergab schwere Schäden, sodass eine Sanierung nicht wirtschaftlich wäre.',
];

const plain = PAPER.map((block) => (typeof block === 'string' ? block : block.map((row) => row.join('\t').replace('\n', ' ')).join('\n'))).join('\n\n');

const FORMATS: Readonly<Record<string, Uint8Array>> = {
  'paper.docx': docx(PAPER),
  'paper.odt': odt(PAPER),
  'paper.rtf': rtf(PAPER),
  'paper.eml': Buffer.from(`From: amt@gruenwerder.example\r\nSubject: DS9999/99\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(plain).toString('base64').replaceAll(/.{76}/gu, '$&\r\n')}\r\n`),
};

async function readingOf(path: string, bytes: Uint8Array) {
  const outcome = await readDocument(sourceOf(path, bytes));
  if (outcome.kind !== 'reading') throw new Error(`${path}: ${outcome.reason}`);
  return outcome;
}

describe('one paper in several formats', () => {
  it.each(Object.entries(FORMATS))('%s', async (path, bytes) => {
    const { reading: expected } = await readingOf('paper.txt', Buffer.from(plain));
    expect(expected.record).toMatchObject({ reference: 'DS0417/19', date: '2019-10-07', public: true });
    expect(expected.record.consultations.map(({ organization, date, role }) => `${organization}, ${date}, ${role}`)).toEqual([
      'Ausschuss für Stadtentwicklung, Bauen und Verkehr, 2019-10-24, Vorberatung', 'Finanzausschuss, 2019-10-30, Vorberatung', 'Stadtrat, 2019-11-07, Entscheidung',
    ]);
    const { reading, text } = await readingOf(path, bytes);
    expect(reading.source.format).toBe(path.split('.')[1]);
    expect(reading.record).toEqual(expected.record);
    for (const [pointer, places] of Object.entries(reading.evidence)) {
      for (const place of places) expect(text.slice(place.start, place.end), pointer).toBe(place.text);
    }
  });
});
