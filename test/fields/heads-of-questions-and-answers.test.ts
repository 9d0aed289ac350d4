import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (text: string): Promise<Awaited<ReturnType<typeof readText>>['record']> => (await readText(text)).record;

describe('a form of cells for a question', () => {
  const form = (session: string): string => `Fraktion Muster\nim Stadtrat der Stadt Lindenau\n\nAnfrage\tDrucksachen-Nr.: AF/0512/2022\tEingang Büro: 18.11.2022\nöffentlich\tEinreicher: Fraktion Muster\t${session}\n\nHerrn Oberbürgermeister\tLindenau, 16.11.2022\nKai Muster\n\nZukunft der Straßenbahn\n\nSehr geehrter Herr Oberbürgermeister,\n\ndie Betriebe haben es angekündigt.\n`;

  it('names its session in a cell, and its publicity in another', async () => {
    const record = await read(form('zur Sitzung des Stadtrates am 07.12.2022, TOP 7.2'));
    expect(record.consultations.map(({ organization, date, agendaItem }) => [organization, date, agendaItem])).toEqual([['Stadtrat', '2022-12-07', '7.2']]);
    expect([record.public, record.date]).toEqual([true, '2022-11-16']);
  });

  it('but the receipt of it is no session', async () => {
    expect((await read(form('Eingang beim Stadtrat am 07.12.2022'))).consultations).toEqual([]);
  });
});

describe('the number and the kind of a motion', () => {
  it.each(['45/23 Interpellation', '2021.145 Dringliches Postulat', '26/2020 Kleine Anfrage'])('stand on one line above its title: %s', async (line) => {
    const record = await read(`GLP-Fraktion\nEinwohnerrat Lindenau\n\nLindenau, 12. Oktober 2023\n\n${line}\nHitzesommer und Flugplatz\n\nEinleitung\n\nDer Gemeinderat hat es in Aussicht gestellt.\n`);
    const [number = '', ...kind] = line.split(' ');
    expect([record.reference, record.paperType, record.name]).toEqual([number, kind.join(' '), 'Hitzesommer und Flugplatz']);
  });

  it('but a year before a kind is no number', async () => {
    expect((await read('Einwohnerrat Lindenau\n\n2021 Interpellation\nHitzesommer\n')).reference).toBeNull();
  });

  it('may be labelled as the council\'s business', async () => {
    const record = await read('Stadt Lindenau\n\nDatum\t2. November 2023\nGR Geschäft-Nr.\t62/2023\nBeschluss Stadtrat\t23-418\nÖffentlichkeit\töffentlich\n\nBeantwortung der schriftlichen Anfrage\n\nSehr geehrte Damen und Herren\n');
    expect([record.reference, record.date, record.public]).toEqual(['62/2023', '2023-11-02', true]);
  });
});

describe('the title', () => {
  it.each(['Prof. Dr. Eva Muster', 'Bv. Eva Muster-Beispiel', 'Mag. Eva von Muster'])('is no person: %s', async (person) => {
    expect((await read(`Stadt Lindenau\n\nGroße Anfrage\tDatum: 02.02.2023\n\tDrucks.-Nr.: VO/0142/23\n\nHerrn\nOberbürgermeister\n${person}\n\nZur Sitzung am\tGremium\n23.02.2023\tAusschuss für Verkehr\n\nErtüchtigung der Schwebebahn\n\nSehr geehrter Herr Oberbürgermeister,\n`)).name).toBe('Ertüchtigung der Schwebebahn');
  });

  it('may begin with the name of a person all the same', async () => {
    expect((await read('Stadt Lindenau\n\nVorlage Nr. 12/2020\n\nBeratungsfolge\nRat\t09.03.2020\n\nDr. Eva Muster und ihr Werk - Benennung einer Straße\n\nBegründung:\nSie lebte hier.\n')).name).toBe('Dr. Eva Muster und ihr Werk - Benennung einer Straße');
  });

  it('of a report is not the office that wrote it', async () => {
    expect((await read('Stadt Lindenau\nBüro für Integration\n\nTätigkeitsbericht der Beauftragten\nBerichtszeitraum 2014 bis 2015\n\n1. Vorbemerkung\nDie Versammlung hat das Ehrenamt geschaffen.\n')).name).toMatch(/^Tätigkeitsbericht der Beauftragten/u);
  });
});

describe('an excerpt', () => {
  const excerpt = (line: string): string => `Stadt Lindenau\n\nAuszug aus der Niederschrift\nder 24. öffentlichen Sitzung des Stadtrates vom 19.10.2022\n\nTOP:\t9\n${line}Betreff:\tNachnutzung des Baus\nBeschluss-Nr.:\t214-24/22\n\nBeratungsverlauf:\n\nDer Bürgermeister führt ein.\n`;

  it('that names the paper it treats does not bear the number of its resolution', async () => {
    const record = await read(excerpt('Drucksachen-Nr.:\t0287/2022\n'));
    expect([record.reference, record.agendaItems[0]?.paperReferences]).toEqual([null, ['0287/2022']]);
  });

  it('and bears it where no paper is named', async () => {
    expect((await read(excerpt(''))).reference).toBe('214-24/22');
  });
});

describe('the answer to a question', () => {
  it('is a paper with the Austrian word for it', async () => {
    const record = await read('Stadt Lindenau\nDer Bürgermeister\tLindenau, am 11. Oktober 2022\n\nFrau Stadtvertreterin\nMag. Nina Muster\n\nAnfragebeantwortung\nLeerstand in der Innenstadt\n\nSehr geehrte Frau Stadtvertreterin,\n\nIhre Anfrage vom 13. September 2022 beantworte ich wie folgt:\n');
    expect([record.kind, record.paperType, record.date, record.name]).toEqual(['paper', 'Anfragebeantwortung', '2022-10-11', 'Leerstand in der Innenstadt']);
  });
});
