import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (text: string) => (await readText(text)).record;
const related = async (text: string) => (await read(text)).relatedPapers.map(({ reference }) => reference);

describe('papers that agendas and minutes name beside their items', () => {
  it('are those of a supplement and of what it takes off', async () => {
    const text = 'Stadt Neudorf\n\n2. Nachtrag zur Einladung\n\nzur Sitzung des Umweltausschusses am Mittwoch, 12.08.2015, 19:30 Uhr\n\nDie Tagesordnung wird ergänzt:\n\n6a.   Baumfällungen - AN/036/2015\n6b.   Eilantrag zum Teich - AN/037/2015\n\nVon der Tagesordnung abgesetzt wird TOP 9 (Vorlage 2015/071).\n';
    const { agendaItems, relatedPapers } = await read(text);
    expect([agendaItems.map((item) => [item.number, item.name, ...item.paperReferences]), relatedPapers.map(({ reference }) => reference)]).toEqual([[['6a', 'Baumfällungen', 'AN/036/2015'], ['6b', 'Eilantrag zum Teich', 'AN/037/2015']], ['2015/071']]);
  });
  it('stand in brackets with their session', async () => {
    const minutes = (bracket: string): string => `Gemeinde Neudorf\n\nProtokoll der Sitzung des Ortsrates am 19.03.2024\n\nÖ 1   Kirchstraße (BV/2024/033)\n      Vertagt.\nÖ 2   Bericht\n      Die Anfrage zum Weg ${bracket} ist noch offen.\n`;
    expect(await related(minutes('(AF/2023/090 aus der Sitzung vom 28.11.2023)'))).toEqual(['AF/2023/090']);
    expect(await related(minutes('(vgl. Akte 2023/090)'))).toEqual([]);
  });
  it('are no part of a number with its committee', async () => {
    expect(await related('Stadt Neudorf\n\nTagesordnung\nfür die Sitzung des Rates am 12.08.2015\n\n1    Antrag zur Halle\n     Vorlage: APS 38-2024/A\n\n2    Antrag zum Bad\n     Vorlage: APS 39-2024/A\n')).toEqual([]);
  });
});

describe('numbers of papers', () => {
  it('have four digits like that of the paper itself, and are no years', async () => {
    const inquiry = (number: string): string => `Anfrage der Fraktion Blau im Kreistag Neutal\nDrucksachennummer: 5741\nzur Sitzung des Kreisausschusses am 26.09.2022\n\nEnergie der Kreisgebäude\n\nWir fragen:\n1. Ist die Antwort auf unsere Anfrage ${number} noch gültig?\n`;
    expect(await related(inquiry('5612'))).toEqual(['5612']);
    expect(await related(inquiry('2021'))).toEqual([]);
  });
  it('stand behind "VL", and with a letter before year, office and count', async () => {
    const { reference, relatedPapers } = await read('Kreis Neutal\n\nVorlage zur Beschlussfassung                    VL-Nr. 2012-0029\n\nTitel:  Schulsozialarbeit\n\nBegründung: Mit Beschluss vom 06.05.2009 (VL 2009-0114) war die Maßnahme befristet.\n');
    expect([reference, relatedPapers.map((paper) => paper.reference)]).toEqual(['2012-0029', ['2009-0114']]);
    expect(await related('Stadt Neudorf\nVorlage B 2014/660/3055\nBetreff: Wiese\n\nBegründung:\nAuf die Sitzungsvorlage B 2014/660/3021 wird verwiesen.\n')).toEqual(['B 2014/660/3021']);
  });
});

describe('the head of a paper', () => {
  it('is dated beside the office that wrote it', async () => {
    const dated = async (cell: string) => (await read(`Sitzungsvorlage der Stadt Neudorf          ${cell}\nVorlage Nr. 198/1996\nBetreff: Halle\n\nBegründung:\nGut.\n`)).date;
    expect(await dated('Amt 61, 26.08.96')).toBe('1996-08-26');
    expect(await dated('Amt 61, Sitzung am 26.08.96')).toBeNull();
  });
  it('says below the table of sessions that the paper is public', async () => {
    const { consultations, ...record } = await read('Stadt Neudorf\nVorlage Nr. 12/2015\n\nBeratungsfolge:\nDatum            Gremium              Zuständigkeit\n02.11.2015       Bauausschuss         Vorberatung\n01.12.2015       Rat                  Entscheidung\n\nStatus: öffentlich\n\nGegenstand:\nBusbahnhof\n');
    expect([record.public, consultations.map((row) => row.public)]).toEqual([true, [null, null]]);
  });
  it('answers a label that names columns elsewhere', async () => {
    expect((await read('Markt Neudorf\nBeschlussvorlage\n\nGremium:        Marktgemeinderat\nSitzung am:     29.04.2021\nBeratung:       nicht öffentlich\nTOP:            7.2\n\nTempo 30 am Wall\n\nSachverhalt:\nGut.\n')).public).toBe(false);
  });
});

describe('what prints no kind', () => {
  it('is called by its session', async () => {
    const letter = (subject: string): string => `Landkreis Neutal\n                    Neutal, 17.11.2020\n\n${subject}\n\nZur Sitzung am Montag, 30. November 2020, 14.30 Uhr, wird eingeladen.\n\nÖffentliche Beratung\n1   Programm 2020\n2   Vergabe\n\nNichtöffentliche Beratung\n3   Darlehen\n`;
    expect((await read(letter('163. Sitzung des Planungsausschusses'))).name).toBe('163. Sitzung des Planungsausschusses');
    expect((await read(letter('Sitzung des Planungsausschusses wird verlegt'))).name).toBeNull();
  });
});
