import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/schema.js';
import { readText } from './read-text.js';

const recordOf = async (text: string): Promise<Reading['record']> => (await readText(text)).record;

describe('sessions that are over', () => {
  const paper = (title: string): string => `Beschlussvorlage\nRef.VI/027/2017\n\nBeratung\n\nVerkehrsausschuss\nStadtrat\n\nDatum\n23.03.2017\n26.04.2017\n\nBehandlung\nöffentlich\nöffentlich\n\nZiel\nGutachten\nBeschluss\n\nBetreff:\nVerlängerung der Linie 4\n\n${title}\n\nGremium\n\nDatum\n\nBericht\nAbstimmungsergebnis\nangenommen\nabgelehnt\n\nvertagt/\nverwiesen\nVerkehrsausschuss\n14.07.2016\n\n\n☒\n\n\n☐\n\n\n☐\n\n\n☐\n\nSachverhalt (kurz):\nDie Linie soll länger werden.\n`;

  it('are rows of their own table, whose days are not the paper\'s and whose boxes tell no decision', async () => {
    const { record: { consultations, date, decision, public: open }, status } = await readText(paper('Bisherige Beratungsfolge:'));
    expect(consultations.map((row) => `${row.organization} ${row.date}`)).toEqual(['Verkehrsausschuss 2016-07-14', 'Verkehrsausschuss 2017-03-23', 'Stadtrat 2017-04-26']);
    expect([date, decision, open, status]).toEqual([null, null, true, 'partial']);
  });
});

describe('boxes in a block below a block of choices', () => {
  const paper = (choices: string, boxes: string): string => `Stadt Musterau\n\nBeschlussvorlage 12/2019\n\nBetreff: Neubau der Halle\n\nBeratungsfolge:\nStadtrat 12.03.2019\n\nBeschlussvorschlag:\nDie Halle wird gebaut.\n\nAbstimmungsergebnis\n${choices}\n${boxes}\n`;
  const statusOf = async (choices: string, boxes: string): Promise<string | undefined> => (await recordOf(paper(choices, boxes))).decision?.status;

  it('stand in the order of the choices', async () => {
    expect(await statusOf('angenommen\nabgelehnt\nvertagt', '☐\n☒\n☐')).toBe('rejected');
  });

  it('are nobody\'s where there are more', async () => {
    expect(await statusOf('angenommen\nabgelehnt', '☐\n☒\n☐\n☐')).toBeUndefined();
  });
});

describe('spaced letters', () => {
  const kindOf = async (line: string): Promise<string | null> => (await recordOf(`Stadt Musterau\nBezirksvertretung VII\n\nMusterau, 16.08.2012\n\n${line}\n\nzur 24. Sitzung der Bezirksvertretung VII\n\nDienstag, 28. August 2012\n16:00 Uhr\n\nT a g e s o r d n u n g\n\nÖffentlicher Teil:\n\n1. Fragestunde\n2. Mitteilungen\n`)).paperType;

  it('may have two blanks between', async () => {
    expect(await kindOf('E  i  n  l  a  d  u  n  g')).toBe('Einladung');
    expect(await kindOf('E i n l a d u n g')).toBe('Einladung');
  });

  it('may stand in quotes', async () => {
    const { name } = await recordOf('Auszug aus der Niederschrift\nüber die öffentliche Sitzung des Gemeinderates Musterdorf\nam 19. Februar 2008\n\nTOP 6\n\nB e b a u u n g s p l a n   „M i t t e   I I I“;\nAbwägung und Satzungsbeschluss\n\nB e s c h l u s s :\n\nDer Plan wird beschlossen.\n');
    expect(name).toBe('Bebauungsplan „Mitte III“; Abwägung und Satzungsbeschluss');
  });

  it('are no crosses of a table', async () => {
    const { proposedResolution } = await recordOf('Stadt Musterau\n\nBeschlussvorlage\n\nBetreff: Verteiler\n\nBeschlussvorschlag:\nVerteilt wird:\nX  X  X  X  X\n');
    expect(proposedResolution).not.toContain('XXXXX');
  });
});

describe('the subject of an answer', () => {
  const nameOf = async (head: string): Promise<string | null> => (await recordOf(`${head}\n\nDie Anfrage wird wie folgt beantwortet:\n\n1. Wie viele Messungen gab es?\n\nEs gab zwei Messungen.\n\nMusterau, 27. August 2019\n\ngez. Muster\n`)).name;

  it('stands behind what is answered, and before who asked', async () => {
    expect(await nameOf('Antwort zur Anfrage Nr. 1187/2019 der X-Stadtratsfraktion betreffend Lärmschutz an der\nBrücke am Bach')).toBe('Lärmschutz an der Brücke am Bach');
    expect(await nameOf('Beantwortung der Schriftlichen Anfrage betreffend Parkplätze beim Bad,\neingereicht von Gemeinderat U. Muster (A) und Gemeinderätin C. Muster (B)')).toBe('Parkplätze beim Bad');
  });

  it('is not what a motion concerns', async () => {
    expect(await nameOf('Motion Eva Muster (SP) betreffend Parkplätze beim Bad')).toBe('Motion Eva Muster (SP) betreffend Parkplätze beim Bad');
  });
});

describe('days and years', () => {
  const datesOf = async (text: string): Promise<readonly string[]> => (await recordOf(`Stadt Musterau\n\nAntrag\n\n${text}\n\nDer Rat möge Bänke aufstellen.\n`)).dates.map(({ value }) => value);

  it('have both digits of a stamp', async () => {
    expect(await datesOf('Eingang OB\n1 8. JULI 2017\nan Ref. 6')).toEqual(['2017-07-18']);
    expect(await datesOf('Eingang OB\n0 8. JULI 2017\nan Ref. 6')).toEqual(['2017-07-08']);
  });

  it('have none of the number before them in a text', async () => {
    expect(await datesOf('1 8. Juli 2017')).toEqual(['2017-07-08']);
    expect(await datesOf('3 8. JULI 2017')).toEqual(['2017-07-08']);
  });

  it('are no heads of columns of a budget', async () => {
    expect(await datesOf('2016\n2017\nbis 2015\n210.000 EUR\n120.000 EUR\n75.000 EUR')).toEqual([]);
    expect(await datesOf('Das Haus steht leer\nbis 2015\nein Käufer kam.')).toEqual(['2015']);
  });
});

describe('a running head that says whose paper it is', () => {
  const page = (number: number): string => `Vorlage FB 61/0312/WP16 der Stadt Aachen Ausdruck vom: 26.01.2011\nSeite: ${number}/2\n`;

  it('stays once', async () => {
    const { body, reference, date } = await recordOf(`${page(1)}\nDer Oberbürgermeister\n\nVorlage\nVorlage-Nr: FB 61/0312/WP16\nDatum: 18.01.2011\nBetreff: Plan am Weg\n\nBeschlussvorschlag:\nDer Rat beschließt.\n\f${page(2)}\nErläuterungen:\nDer Plan liegt aus.\n`);
    expect([body?.name, reference, date]).toEqual(['Aachen', 'FB 61/0312/WP16', '2011-01-18']);
  });
});

describe('who speaks for a town', () => {
  it('is not its name', async () => {
    expect((await recordOf('LANDESHAUPTSTADT\n\nMagistrat\nSitzungsvorlage\nNr.\n1 5 - V - 5 1 - 0 0 2 7\n\nBetreff:\nZuschuss an freie Träger\n')).body).toBeNull();
  });
});

describe('a vote told over the votes of parties', () => {
  it('is that of the sentence', async () => {
    const { decision } = await recordOf('STADT MUSTERSTEDT\nAUSZUG AUS DER NIEDERSCHRIFT\nSitzung:\nSitzung des Ausschusses für Verkehr\nDonnerstag, 20.03.2014\nTOP 8:    B 14/0077\nAusbau der Kreuzung\nAbstimmung:\nDie Vorlage wurde in geänderter Form mit 11 Ja-Stimmen bei 0 Nein-Stimmen und 2 Enthaltungen\nangenommen.\nA\nB\nC/Die\nD\nJa:\n5\n4\n1\n1\nNein:\nEnthaltung:\n2\nDer Auszug wird beglaubigt:\n');
    expect(decision?.vote).toMatchObject({ yes: 11, no: 0, abstentions: 2 });
  });
});
