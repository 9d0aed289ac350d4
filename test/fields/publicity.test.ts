import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const END = '\n\nBetreff: Neubau der Grundschule Nord\n\nBeratungsfolge    Sitzungstermin\nBauausschuss      14.09.2021\nRat               30.09.2021\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n';
const publicOf = async (head: string): Promise<boolean | null> => (await readText(`${head}${END}`)).record.public;

describe('the publicity of a paper is read', () => {
  it.each([
    ['in a cell beside a telephone', 'Stadt Musterstadt\nMITTEILUNGSVORLAGE\nVorlage-Nr.: M 19/0274\n\nBearb.:        Muster, Eva             Tel.: -258       öffentlich\nAz.:           604/Frau Muster', true],
    ['in a cell beside the number', 'Stadt Musterstadt\nSitzungsvorlage Nr. 087/2016                                      nichtöffentlich', false],
    ['behind the number, where the blanks are lost', 'Kreis Musterstadt\nSitzungsvorlage\n\nVorlagen-Nr. SV-10-0562 öffentlich', true],
    ['behind the word for a session', 'Stadt Musterstadt\nBeschlussvorlage\nDrucksache Nr. 6/151/2023\nSitzung: öffentlich', true],
    ['by yes or no', 'Amt Musterdorf\n\nBeschlussvorlage\nNr. B-30-117/21\nöffentlich: ja', true],
    ['with a remark', 'Stadt Musterstadt\n\nVorlage - 2021/137\n\nStatus:\nöffentlich (Vorlage freigegeben)\nVorlageart:\nBeschlussvorlage', true],
    ['by the tick behind the word', 'Stadt Musterstadt\n\nSitzungsvorlage Nr. 21-V-66-0012\n\n                öffentlich  X            nicht öffentlich', true],
    ['in a sentence', 'Stadt Musterstadt\n\nBeschlussvorlage          Nr.: BV/061/2020\nDie Vorlage ist nichtöffentlich zu behandeln.', false],
    ['of two words without a tick not at all', 'Stadt Musterstadt\n\nSitzungsvorlage Nr. 21-V-66-0012\n\n                öffentlich               nicht öffentlich', null],
  ])('%s', async (_, head, expected) => expect(await publicOf(head)).toBe(expected));
});

describe('the publicity of a form below the text', () => {
  const PAPER = 'Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nNeubau der Brücke\n\nDie Brücke ist alt.\n\n';
  it.each([
    ['Die Beratung ist nicht öffentlich.', false],
    ['Die Vorlage ist öffentlich.', true],
    ['Die Vorlage ist öffentlich.\nDie Beratung ist nicht öffentlich.', null],
  ])('%s', async (lines, expected) => {
    expect((await readText(`${PAPER}${lines}\n`)).record.public).toBe(expected);
  });
});

describe('publicity that is ticked, printed for a session or at the end', () => {
  it.each([
    ['Stadt Musterau\nBeschlussvorlage Nr. 12/2019\n\nöffentlich (X)  nicht öffentlich (_)\n', true],
    ['Stadt Musterau\nBeschlussvorlage Nr. 12/2019\n\nöffentlich [_]  nicht öffentlich [x]\n', false],
    ['ZWECKVERBAND WASSER MUSTERTAL\n\nSitzungsvorlage VV 4/2013\n\nfür die öffentliche Sitzung der Verbandsversammlung am 08.05.2013\n', true],
    ['Stadt Musterau\nBeschlussvorlage Nr. 12/2019\n\nBetreff: Brücke\n\nBeschlussvorschlag:\nWird gebaut.\n\nDie Vorlage ist öffentlich.\n', true],
    ['Stadt Musterau\nBeschlussvorlage Nr. 12/2019\n\nUnterlage der nichtöffentlichen Sitzung des Aufsichtsrats\n', null],
  ])('is read in %j', async (text, isPublic) => {
    expect((await readText(text)).record.public).toBe(isPublic);
  });
});

describe('a cross below a column of publicity', () => {
  it.each([
    ['stands below the first of two in rows that lost their empty cells', 'für                                              am             TOP     öff.   nichtöff.\n\n[X]  Feuerschutzausschuss                        09.03.2023      5       X\n[X]  Hauptausschuss                              21.03.2023                        X\n[ ]  Ausschuss für Schulen', [{ date: '2023-03-09', public: true, agendaItem: '5' }, { date: '2023-03-21', public: false }]],
    ['means public where there is one column only', 'Gremium                   Termin         TOP     öffentlich\nTechnischer Ausschuss     06.07.2021     6       X\nHauptausschuss            20.07.2021     12', [{ date: '2021-07-06', public: true }, { date: '2021-07-20', public: null }]],
  ])('%s', async (_, table, rows) => {
    const { record } = await readText(`Gemeinde Musterdorf\n\nBeschlussvorlage\nVorlage Nr. 12/2023\n\n${table}\n\nBeratungsgegenstand:\n\nKauf eines Löschfahrzeugs\n\nSachdarstellung:\n\nDas Fahrzeug ist alt.\n`);
    expect(record.consultations).toMatchObject(rows);
  });
});

describe('boxes below the two choices, each on a line of its own', () => {
  const head = (open: string, closed: string): string => `Stadt Musterau\nDrucksache\n0418/2021\nBeschlussvorlage\nöffentliche Sitzung\n${open}\nDatum: 29.04.2021\nnichtöffentliche Sitzung\n${closed}\nBetreff: Umbau der Brücke\n`;
  it.each([['☒', '☐', true], ['☐', '☒', false], ['☐', '☐', null], ['☒', '☒', null]])('%s and %s say %s', async (open, closed, isPublic) => {
    expect((await readText(head(open, closed))).record.public).toBe(isPublic);
  });
});
