import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const stream = (closing: string): string => `Stadt Neudorf Auszug aus der Sitzungsniederschrift Gremium: Bauausschuss Sitzung am: Mittwoch, 03.05.2017 Sitzungsort: Rathaus, Markt 1 Beginn 16:00 Uhr Ende 18:25 Uhr Die Sitzung war öffentlich. Zahl der Mitglieder: 13 Anwesend: 12 TOP 3 Vorlage: BA 2017/046 Betreff Bauantrag auf Errichtung einer Halle, Wallstraße 41 Vortrag: Die Bauherrin beabsichtigt den Neubau einer Halle. Das Vorhaben liegt im Geltungsbereich des Bebauungsplanes Nr. 61. Beschluss: Das gemeindliche Einvernehmen wird erteilt. Abstimmungsergebnis: 9 : 3 ${closing}Verteiler: Abt. 320, Stadtarchiv\n`;

describe('an excerpt whose lines were joined', () => {
  it('says when its session began, that it was public, and when the excerpt was made', async () => {
    const { record } = await readText(stream('Für die Richtigkeit des Auszuges: Neudorf, 11. Mai 2017 I.A. Muster, Amtsrätin '));
    expect(record).toMatchObject({ date: '2017-05-11', public: true, consultations: [{ organization: 'Bauausschuss', date: '2017-05-03', time: '16:00', public: true, agendaItem: '3' }], decision: { vote: { yes: 9, no: 3 } } });
    expect(record.agendaItems?.map(({ name }) => name)).toEqual(['Bauantrag auf Errichtung einer Halle, Wallstraße 41']);
  });
  it('has no day of its own that a sentence tells', async () => {
    expect((await readText(stream('Für die Richtigkeit steht der Beschluss vom 11. Mai 2017 ein. '))).record.date).toBe(null);
  });
});

describe('a Swiss paper whose lines were joined', () => {
  const paper = (foot: string): string => `Stadt Neudorf Stadtrat Rathausgasse 1 5000 Neudorf Neudorf, 16. Dezember 2019 GV 2018 - 2021 / 178 Anfrage Max Muster (SVP): Kosten der Brücke Sehr geehrte Frau Präsidentin Sehr geehrte Damen und Herren Am 26. August 2019 hat Einwohnerrat Max Muster eine schriftliche Anfrage eingereicht. Diese kann wie folgt beantwortet werden: Frage 1: Wie hoch ist der Anteil der Stadt? Der Gemeindeanteil beträgt 36 %. Mit freundlichen Grüssen IM NAMEN DES STADTRATS Eva Beispiel Stadtschreiberin ${foot}\n`;
  it('names its session and item at its foot', async () => {
    expect((await readText(paper('Sitzung des Einwohnerrats vom 20. Januar 2020, Traktandum 5'))).record.consultations).toMatchObject([{ organization: 'Einwohnerrat', date: '2020-01-20', agendaItem: '5' }]);
  });
  it('names none in a sentence', async () => {
    expect((await readText(paper('Der Bericht folgt in der Sitzung des Einwohnerrats vom 20. Januar 2020, Traktandum 5'))).record.consultations).toEqual([]);
  });
});
