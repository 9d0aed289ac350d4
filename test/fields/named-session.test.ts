import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const letter = '\n\nSehr geehrter Herr Bürgermeister,\n\nin der Gartenstraße stehen seit dem Frühjahr viele Autos auf dem Gehweg. Wir fragen, was die Verwaltung tut.\n';
const text = '\n\nGegenstand: Bäume am Markt\n\nSachverhalt:\nDer Markt ist heiß, und im Sommer steht dort niemand gern.\n';
const rowsOf = async (head: string): Promise<unknown[]> => (await readText(`Stadt Musterstadt\n\n${head}`)).record.consultations.map(({ organization, date, agendaItem }) => [organization, date, agendaItem]);

describe('a session that a head names among other words', () => {
  it.each([
    [`SPD-Stadtratsfraktion\n\nMusterstadt, 18. Juli 2001\n\nAnfrage AF 2001/44 der SPD-Fraktion\nzur Stadtratssitzung am 06. September 2001, öffentlicher Teil${letter}`, [['Stadtrat', '2001-09-06', null]]],
    [`30. März 2009\n\nBetrifft: Anfrage der SPD-Fraktion in der Bezirksvertretung 3 zur Sitzung am 21.04.2009\n          Zustand der Unterführung${letter}`, [['Bezirksvertretung 3', '2009-04-21', null]]],
    [`Sitzungsvorlage\nfür den Ausschuss für Planung, Umwelt und Verkehr\n\nTOP:  4              öffentlich                        Sitzung am: 13.07.2016\nAz.: 61-ze           Vorlagen-Nr. 61/2016/118${text}`, [['Ausschuss für Planung, Umwelt und Verkehr', '2016-07-13', '4']]],
    [`Vorlage 18/0614\n\nBericht\nfür den Ausschuss für Stadtgrün und Klima\nam 06.09.2018, TOP Ö 6.2${text}`, [['Ausschuss für Stadtgrün und Klima', '2018-09-06', '6.2']]],
    [`Antrag für die nächste Sitzung des Gemeinderats am 5.5.2020${letter}`, [['Gemeinderat', '2020-05-05', null]]],
    [`Tischvorlage zu TOP 5 der Sitzung des Stadtrates am 05.05.2020${text}`, [['Stadtrat', '2020-05-05', '5']]],
  ])('is its row: %s', async (head, rows) => {
    expect(await rowsOf(head)).toEqual(rows);
  });

  it.each([
    [`Musterstadt, den 8. September 2014\n\nAnfrage zur Haltestelle am Markt${letter}\nWir bitten um Beantwortung im Technischen Ausschuss am 16. Oktober 2014.\n`, [['Technischer Ausschuss', '2014-10-16', null]]],
    [`Musterstadt, den 8. September 2018\n\nAnfrage zur Haltestelle am Markt${letter}\nMit der Bitte um Beantwortung in der Sitzung der Stadtvertretung am 26. März 2019 verbleiben wir\n\nmit freundlichen Grüßen\n`, [['Stadtvertretung', '2019-03-26', null]]],
    [`Antrag nach § 41 KSVG für die Stadtratssitzung im November 2014${letter}\nDie Fraktion beantragt, den Punkt auf die Tagesordnung der Sitzung am 20. November 2014 zu setzen.\n`, [['Stadtrat', '2014-11-20', null]]],
    [`Magistratsvorlage Nr. 2017-271            Ausgegeben am 31.08.2017${text}\nBeratung im Magistrat:          13.09.2017\nBeratung in der Stadtverordnetenversammlung:          vorgesehen am 28.09.2017\n`, [['Magistrat', '2017-09-13', null], ['Stadtverordnetenversammlung', '2017-09-28', null]]],
  ])('may stand in the request of a letter or at the foot: %s', async (head, rows) => {
    expect(await rowsOf(head)).toEqual(rows);
  });

  it.each([
    `Schreiben an den Kreistag vom 27.06.2022${letter}`,
    `An das Stadtparlament          Musterstadt, 17. Mai 2023\n\nAnfrage zur Haltestelle${letter}`,
    `Anfrage zur Haltestelle${letter}\nDer Rat hat darüber in der Sitzung des Bauausschusses am 03.05.2019 beraten.\n`,
    `Anfrage zur Haltestelle${letter}\nWir bitten, die Antwort des Bürgermeisters im Bauausschuss vom Frühjahr zu lesen, der am 3. Mai 2019 tagte.\n`,
  ])('is none in an address, a letter or a report: %s', async (head) => {
    expect(await rowsOf(head)).toEqual([]);
  });
});
