import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (text: string) => (await readText(text)).record;
const rows = async (text: string) => (await read(text)).consultations.map(({ organization, date }) => [organization, date]);

describe('a letter that invites', () => {
  it('leads to its items by a sentence, and is dated before its session', async () => {
    const { kind, date, consultations, agendaItems } = await read('Zweckverband Neutal\n- Geschäftsstelle -\n\nAn die Mitglieder der Verbandsversammlung\nnachrichtlich: Landratsamt\n\n28.10.2019\n\n12. Sitzung der Verbandsversammlung\n\nSehr geehrte Damen und Herren,\n\nzu der o. g. Sitzung, die am 15. November 2019 ab 9.00 Uhr stattfindet,\ndarf ich Sie einladen. Vorgesehen ist folgender Ablauf:\n\n- Haushaltsplan 2020 (Unterlage VV 12/1)\n- Satzung (Unterlage VV 12/2)\n- Verschiedenes\n');
    expect([kind, date, consultations.map((row) => [row.organization, row.date]), agendaItems.map((item) => [item.name, ...item.paperReferences])]).toEqual(['agenda', '2019-10-28', [['Verbandsversammlung', '2019-11-15']], [['Haushaltsplan 2020', 'VV 12/1'], ['Satzung', 'VV 12/2'], ['Verschiedenes']]]);
  });
  it('may be a mail with lettered items', async () => {
    const mail = 'Von: Ratsbüro <rat@neudorf.example>\nGesendet: Mittwoch, 3. November 2021 11:02\nBetreff: Sitzung des Kulturausschusses\n\nHallo zusammen,\n\nwie besprochen, findet die Sitzung doch in Präsenz statt:\nDonnerstag, 18.11.21, 17.30 Uhr, Rathaus.\n\nAuf der Tagesordnung stehen\na) Bericht (V-190/2021)\nb) Halle (V-177/2021)\nc) Museum (V-193/2021)\n';
    const { kind, date, consultations, agendaItems } = await read(mail);
    expect([kind, date, consultations.map((row) => row.date), agendaItems.map((item) => item.paperReferences)]).toEqual(['agenda', '2021-11-03', ['2021-11-18'], [['V-190/2021'], ['V-177/2021'], ['V-193/2021']]]);
    expect((await read(mail.replace('findet die Sitzung doch in Präsenz statt', 'hat die Sitzung stattgefunden').replace('stehen', 'standen'))).kind).toBe('other');
  });
  it('lists motions that are not its own kind', async () => {
    const { kind, date } = await read('Landkreis Neutal\n                    Neutal, 17.11.2020\n\nSitzung des Kreisausschusses\n\nZur Sitzung am Montag, 30. November 2020, 14.30 Uhr, wird eingeladen.\n\nÖffentliche Beratung\n1   Programm 2020\n2   Antrag der Fraktion Blau v. 05.10.2020\n\nNichtöffentliche Beratung\n3   Darlehen\n');
    expect([kind, date]).toEqual(['agenda', '2020-11-17']);
    expect((await read('Stadt Neudorf\n1. Antrag der Fraktion Blau vom 3.4.2020\nDer Rat möge beschließen: Bänke am Wall.\n')).kind).toBe('paper');
  });
});

describe('what looks like a Beratungsfolge and is none', () => {
  it.each(['MERKBLATT FÜR DIE VORLAGENERSTELLUNG', 'Leitfaden zur Erstellung von Vorlagen'])('stands in instructions: %s', async (heading) => {
    const { kind, reference, consultations } = await read(`${heading}\nStadt Neudorf, Stand 01/2016\n\n1. Der Kopf ist auszufüllen. Beispiel:\n\n      Drucksache Nr.: 6/DS/999\n      Beratungsfolge          Termin\n      Bauausschuss            01.01.2016\n      Stadtrat                31.01.2016\n`);
    expect([kind, reference, consultations]).toEqual(['other', null, []]);
  });
  it('is a calendar of sessions, but no paper about one', async () => {
    const table = 'Gremium            Termin\nBauausschuss       19.08.2014\nKreistag           18.09.2014\n';
    expect((await read(`Landkreis Neutal\n\nSitzungsplan 2. Halbjahr 2014 (Entwurf)\n\n${table}`)).kind).toBe('other');
    expect((await read(`Landkreis Neutal\nBeschlussvorlage BV/0412/2014\n\nSitzungsplan 2014\n\n${table}`)).kind).toBe('paper');
  });
});

describe('rows of a Beratungsfolge', () => {
  const paper = (table: string): string => `Stadt Neudorf\nVorlage Nr. 12/1996\nBetreff: Halle\n\n${table}\n\nBeschlussvorschlag:\nGut.\n`;
  it('are counted without a stop, one of them without a day', async () => {
    expect(await rows(paper('Beratungsfolge\n1 BA Mitte                       am  10.09.96\n2 StUA                           am  12.09.96\n3 HA\n4 Rat                            am  24.09.96'))).toEqual([['BA Mitte', '1996-09-10'], ['StUA', '1996-09-12'], ['HA', null], ['Rat', '1996-09-24']]);
  });
  it.each([
    ['┌───────────────┬────────────┐\n│ Gremium       │ Termin     │\n├───────────────┼────────────┤\n│ Bauausschuss  │ 05.07.2011 │\n│ Rat           │ 18.07.2011 │\n└───────────────┴────────────┘'],
    ['+---------------+------------+\n| Gremium       | Termin     |\n+===============+============+\n| Bauausschuss  | 05.07.2011 |\n| Rat           | 18.07.2011 |\n+---------------+------------+'],
    ['Beratungsfolge:     Datum:        Ja     Nein\nHauptausschuss      _________     ___    ___\nBauausschuss        05.07.2011    ___    ___\nRat                 18.07.2011    ___    ___'],
    ['Weg der Vorlage: Bauausschuss (5. Juli 2011) > Rat (18. Juli 2011)'],
    ['Diese Vorlage wird beraten\n\na) im Bauausschuss am 5.7.2011 (öffentlich),\nb) im Rat am 18.7.2011 (nichtöffentlich).'],
    ['Gremium         Datum         Abstimmungsergebnis\n                              ja   nein   laut Vorlage / abweichend\nBauausschuss    05.07.2011    4    0      laut Vorlage\nRat             18.07.2011'],
  ])('stand in frames, above strokes or in a list: %s', async (table) => {
    expect(await rows(paper(table))).toEqual([['Bauausschuss', '2011-07-05'], ['Rat', '2011-07-18']]);
  });
});

describe('excerpts', () => {
  it('have the place in a registry plan above their name', async () => {
    const { consultations, agendaItems } = await read("Gemeinde Neudorf\n\nProtokollauszug Gemeinderat vom 23. Oktober 2019             Geschäft Nr. 2019-233\n\n28      LIEGENSCHAFTEN\n28.03   Einzelne Objekte\n        Schulhaus Neuberg; Heizungsersatz\n\nDie Versammlung bewilligte einen Kredit.\n");
    expect([consultations.map((row) => [row.organization, row.date]), agendaItems.map((item) => [item.number, item.name])]).toEqual([[['Gemeinderat', '2019-10-23']], [[null, 'Schulhaus Neuberg; Heizungsersatz']]]);
  });
  it('are of the body whose minutes they are, not of one that has met', async () => {
    expect(await rows('Gemeinde Neudorf\n\nAuszug aus dem Protokoll des Gemeinderates\n\nSitzung vom                     14. März 2016\n\nAusgangslage\nDer Einwohnerrat hat die Motion an seiner Sitzung vom 23. September 2013 überwiesen.\n')).toEqual([['Gemeinderat', '2016-03-14']]);
  });
  it('name the publicity of an item between dashes', async () => {
    const { kind, agendaItems } = await read('Stadt Neudorf\nAuszüge aus der Niederschrift des Rates vom 20.09.2005\n\nTOP 4 - öffentlich -\nDrs. 155/2005       Beitritt zum Zweckverband\nBeschluss:          einstimmig angenommen\n\nTOP 12 - nichtöffentlich -\nDrs. 160/2005       Ankauf eines Grundstücks\nBeschluss:          abgesetzt\n');
    expect([kind, agendaItems.map((item) => [item.name, item.public])]).toEqual(['minutes', [['Beitritt zum Zweckverband', true], ['Ankauf eines Grundstücks', false]]]);
  });
  it('name the county above the town that they are of', async () => {
    const head = (first: string, second: string): string => `${first.padEnd(34)}Auszug aus dem Protokoll\n${second.padEnd(34)}über die öffentliche Sitzung des Gemeinderats\n\n                                  Am 11. April 2002\n\nTOP 1 Halle\nBeschluss: einstimmig\n`;
    expect((await read(head('Landkreis Neutal', 'Stadt Musterau'))).body?.name).toBe('Musterau');
    expect((await read(head('Landkreis Neutal', 'Kreistagsbüro'))).body?.name).toBe('Landkreis Neutal');
  });
});
