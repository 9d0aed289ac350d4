import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const END = '\n\nBetreff: Neubau der Grundschule Nord\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n';

describe('the sessions that a head names are read', () => {
  it.each([
    ['from an answer given in one, with its publicity', 'Stadtverwaltung Musterstadt\n\nDrucksache 2019/044/F\n\nAnfrage der Fraktion Muster\n\nBeantwortung in der Sitzung des Stadtrates am 27.03.2019 (öffentlich)', [{ organization: 'Stadtrat', date: '2019-03-27', public: true }]],
    ['from a question for one', 'Fraktion Muster im Stadtrat der Stadt Musterstadt\n\nAnfrage\n\nzur Beantwortung in der Sitzung des Stadtrates am 26.10.2022 (öffentlicher Teil)', [{ organization: 'Stadtrat', date: '2022-10-26', public: true }]],
    ['with the item before the publicity', 'Stadtverwaltung Musterstadt\n\nBeantwortung der Anfrage der Fraktion Muster\nDrucksache 093/2023\nSitzung des Stadtrates am 15.03.2023, TOP 21 (öffentlich)', [{ organization: 'Stadtrat', date: '2023-03-15', agendaItem: '21', public: true }]],
    ['from blocks of committees with their roles, of days and of publicity', 'Kreisstadt Musterstadt\n\n2021/0319\nInformationsvorlage\n\nBeratungsfolge\nAusschuss für Soziales und Sport (Vorberatung)\nStadtrat (Kenntnisnahme)\n\nGeplante Sitzungstermine\n23.11.2021\n15.12.2021\n\nÖ/N\nÖ\nN\n', [{ organization: 'Ausschuss für Soziales und Sport', date: '2021-11-23', role: 'Vorberatung', public: true }, { organization: 'Stadtrat', date: '2021-12-15', role: 'Kenntnisnahme', public: false }]],
  ])('%s', async (_, head, rows) => expect((await readText(head + END)).record.consultations).toMatchObject(rows));
});

describe('the meeting of minutes and agendas', () => {
  it.each([
    ['is that of the committee whose chair invites', 'Musterstadt\nDie Vorsitzende des Ausschusses für Bau und Verkehr\n                                                        04.05.2023\n\nÖffentliche Bekanntmachung\n\nDie Mitglieder werden hiermit zur Sitzung eingeladen.\n\nTermin:     Donnerstag, 11.05.2023, 18:00 Uhr\n\n\nTagesordnung\n\nÖffentlicher Teil\n\n 1.   Eröffnung\n 2.   Radweg am Wall\n', { organization: 'Ausschuss für Bau und Verkehr', date: '2023-05-11', time: '18:00' }],
    ['is named below a blank line', 'Gemeinde Musterdorf\n\nSehr geehrte Damen und Herren,\n\nich lade Sie zur 3. Sitzung des\n\n                     Schul- und Sportausschusses\n\nam Dienstag, dem 11. Mai 2021, um 18.00 Uhr, ein.\n\n\nTAGESORDNUNG\n\nI. Öffentliche Sitzung\n\n   1        Radweg am Wall        BV/066/2021\n   2        Schulhof Nord         BV/067/2021\n', { organization: 'Schul- und Sportausschuss', date: '2021-05-11', time: '18:00' }],
    ['keeps its adjective and its second part', 'Stadt Musterstadt\nNiederschrift\n\nGremium: Technischer und Umweltausschuss\nSitzung am: 14.07.2016\nBeginn: 16:00 Uhr\n\nZu Ö 4 Radweg am Wall\nVorlage: 2016-2087\n\nBeschluss:\nDer Ausschuss stimmt zu.\n', { organization: 'Technischer und Umweltausschuss', date: '2016-07-14' }],
    ['ends where a label is glued to it', 'Auszug - Radweg am Wall\n\nSitzung des Rates der Stadt Musterstadt\nTOP: Ö 16\nGremium: Rat der Stadt MusterstadtBeschlussart: ungeändert beschlossen\nDatum: Do, 08.07.2021Status: öffentlich\nZeit: 17:00 - 20:50Anlass: ordentliche Sitzung\nVorlage: 143/2021 Radweg am Wall\n', { organization: 'Rat der Stadt Musterstadt', date: '2021-07-08' }],
    ['has its own day, not that of a session it only mentions', 'Auszug - Sanierung der Sporthalle\n\nGremium:\tAusschuss für Sport\tBeschlussart:\tvertagt\nDatum:\tDi, 05.11.2019\tStatus:\töffentlich\nTOP:\tÖ 6\nBV/0391/19 Sanierung der Sporthalle\n\nDer Vorsitzende schlägt vor, die Vorlage in der Sitzung am 14. Januar 2020 erneut zu beraten.\n', { organization: 'Ausschuss für Sport', date: '2019-11-05' }],
    ['has its time on the next line', 'Stadt Musterstadt\n\nProtokollauszug\n\nzur 37. öffentlichen Sitzung des Stadtrates am Dienstag, dem 26. September 2023,\nBeginn 18:00 Uhr, Ratssaal\n\nTOP 5    Radweg am Wall\n\nBeschluss:\nDer Stadtrat stimmt zu.\n', { organization: 'Stadtrat', date: '2023-09-26', time: '18:00' }],
  ])('%s', async (_, text, row) => expect((await readText(text)).record.consultations).toMatchObject([row]));
});

it.each(['I/031/2022', 'IV/ 45/2022', 'IX-2023/214', 'FB 6/151/2023-1', 'VO/FD-31.2021.064'])('the number %s is known', async (number) => {
  expect((await readText(`Stadt Musterstadt\n\nBeschlussvorlage\nVorlage Nr. ${number}\n\nBetreff: Radweg am Wall\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n`)).record.reference).toBe(number);
});

it.each([
  ['the town in capitals, not the county in which it lies', 'STADT BAD SÄCKINGEN                                   Landkreis Waldshut\n\n                 Niederschrift über die öffentliche Sitzung\n\n                             des Gemeinderates\n\n                             am 20. Juni 2022\n', 'Bad Säckingen'],
  ['the district whose name stands below its assembly', 'Bezirksversammlung\nMusterviertel\n                            Drucksachen-Nr.: 21-1188\n\nBeschlussvorlage\n', 'Musterviertel'],
])('the body is %s', async (_, text, name) => {
  expect((await readText(text)).record.body?.name).toBe(name);
});
