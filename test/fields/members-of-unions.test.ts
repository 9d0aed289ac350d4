import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const END = '\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n';
const bodyOf = async (head: string): Promise<unknown> => (await readText(`${head}${END}`)).record.body?.name;

describe('the paper that an association of municipalities writes', () => {
  it.each([
    ['named on a line of its own', 'Verbandsgemeinde Musterau-Neufeld\nOrtsgemeinde Altmuster\nAZ: 3 / 511-12\n\nVORLAGE', 'Altmuster'],
    ['behind a label', 'Amt Musterau\nDer Amtsdirektor\n\nBeschlussvorlage\nVorlage: NEU/BA/064/2018\n\nGemeinde: Neumuster\nEinreicher: Bauamt', 'Neumuster'],
    ['behind a label of two words', 'Amt Musterau\nBeschlussvorlage-Nr. 0021/19\nKörperschaft: Gemeinde Neumuster', 'Neumuster'],
    ['behind the kind of the paper', 'Verwaltungsgemeinschaft Musterau\nSitzungsvorlage für die Gemeinde Neumuster\nNr. 12/2021', 'Neumuster'],
    ['in the council that decides', 'Samtgemeinde Musterau\nBeschlussvorlage 30/0041/2020\n\nRat der Gemeinde Göhrde    18.03.2020   Entscheidung', 'Göhrde'],
    ['in the name of the council', 'Verbandsgemeindeverwaltung Musterau\nBeschlussvorlage Nr. 4/2021\n\nOrtsgemeinderat Lykershausen   12.03.2021  öffentlich', 'Lykershausen'],
  ])('is that of its member: %s', async (_, head, name) => expect(await bodyOf(head)).toBe(name));
  it.each([
    ['if its own council decides', 'Samtgemeinde Musterau\nVorlage 30/0041/2020\n\nRat der Gemeinde Göhrde    18.03.2020   Anhörung\nSamtgemeinderat    28.03.2020   Entscheidung', 'Musterau'],
    ['if it names no member', 'Verbandsgemeinde Musterau\nVorlagen-Nr. VG/2021/004\n\nVerbandsgemeinderat   12.03.2021  öffentlich', 'Musterau'],
    ['if councils of two members treat it', 'Samtgemeinde Musterau\nVorlage 30/0041/2020\n\nRat der Gemeinde Göhrde    18.03.2020   Entscheidung\nRat der Gemeinde Jameln    19.03.2020   Entscheidung', 'Musterau'],
    ['if the letterhead lists several members', 'Verbandsgemeinde Musterau\nOrtsgemeinde Altmuster\nOrtsgemeinde Neumuster\n\nVorlage 30/0041/2020', 'Musterau'],
    ['if the council of all treats it too', 'Samtgemeinde Musterau\nVorlage 30/0041/2020\n\nRat der Gemeinde Göhrde    18.03.2020   Anhörung\nRat der Samtgemeinde Musterau    28.03.2020   Entscheidung', 'Musterau'],
  ])('is its own %s', async (_, head, name) => expect(await bodyOf(head)).toBe(name));
});

describe('the name of a small body', () => {
  it.each([
    ['Einheitsgemeinde Stadt Neumuster', 'Neumuster'],
    ['Landgemeinde Stadt Neumuster', 'Neumuster'],
    ['Flecken Neumuster', 'Neumuster'],
    ['Verbandsfreie Gemeinde Neumuster', 'Neumuster'],
    ['Markt Erlbach', 'Markt Erlbach'],
    ['Gemeinde Markt Erlbach', 'Markt Erlbach'],
    ['Markt Wendelstein', 'Wendelstein'],
    ['Abfallzweckverband Obere Muster', 'Abfallzweckverband Obere Muster'],
    ['Wasser- und Abwasserverband Musterau', 'Wasser- und Abwasserverband Musterau'],
    ['WAZV Wasser- und Abwasserzweckverband "Alte Muster"', 'WAZV Wasser- und Abwasserzweckverband "Alte Muster"'],
  ])('of the letterhead %s', async (line, name) => expect(await bodyOf(`${line}\n\nBeschlussvorlage\nVorlage Nr. 12/2019`)).toBe(name));
});

describe('lines of a head', () => {
  it('a role right below its committee and day heads no part of the text', async () => {
    const { record } = await readText('Gemeinde Neumuster\nMusterweg 3\n29451 Musterberg (Aue)\n\nMitteilungsvorlage\nNr. 30/2020\n\nBeratungsfolge\nSitzungsdatum\nZuständigkeit\nGemeinderat\n02.04.2020\nKenntnisnahme\n\n\nAusbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n');
    expect([record.name, record.consultations?.[0]?.role]).toEqual(['Ausbau der Mühle', 'Kenntnisnahme']);
  });
  it('but "Kenntnisnahme" alone does', async () => {
    const { record } = await readText('Gemeinde Neumuster\nMitteilungsvorlage\nNr. 30/2020\n\nAusbau der Mühle\n\nKenntnisnahme\n\nDie Mühle am Markt ist alt.\n');
    expect(record.name).toBe('Ausbau der Mühle');
  });
  it.each(['Beratungsfolge', 'Gremium', 'Beratungsgang'])('%s before a single committee is no part of its name', async (label) => {
    const { record } = await readText(`Gemeinde Neumuster\nBeschlussvorlage Nr. 12/2022\n${label}: Gemeindevertretung 24.01.2022${END}`);
    expect(record.consultations?.map(({ organization }) => organization)).toEqual(['Gemeindevertretung']);
  });
  it('"TOP:" before words below the sessions heads the title', async () => {
    const { record } = await readText('Markt Neumuster\nSitzungsvorlage Nr. MBV/067/2019\n\nBauausschuss              27.06.2019     öffentlich     vorberatend\nMarktgemeinderat          18.07.2019     öffentlich     beschließend\n\nTOP: Antrag der Muster-Fraktion vom 25.03.2019 „Licht“\n\nAnlagen: Antrag\n\n1. Sachverhalt\nDer Vertrag läuft aus.\n');
    expect([record.name, record.consultations?.length, record.public]).toEqual(['Antrag der Muster-Fraktion vom 25.03.2019 „Licht“', 2, true]);
  });
});
