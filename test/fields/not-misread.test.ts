import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Musterstadt\nBeschlussvorlage\nVorlage Nr. 123/2021\nDatum: 12.03.2021\n\n';
const UNDATED = 'Stadt Musterstadt\nBeschlussvorlage\nVorlage Nr. 123/2021\n\n';
const END = '\n\nBetreff: Neubau der Brücke\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n';

describe('publicity is not that', () => {
  it.each([
    ['of a choice whose tick stands between the words, with a box before each', `${HEAD}\töffentlich\tX\tnichtöffentlich${END}`],
    ['of what is attached', `${HEAD}Anlagen: Lageplan, Anlage 2 nichtöffentlich${END}`],
    ['of a calculation', `${HEAD}Kalkulation\tnichtöffentlich (Betriebsgeheimnis)${END}`],
    ['of the session whose resolutions are made known', `${HEAD}Betreff: Bekanntgabe der in nichtöffentlicher Sitzung gefassten Beschlüsse\n\nBeschlussvorschlag:\nDer Rat nimmt Kenntnis.\n`],
    ['of a session of others', `${HEAD}Betreff: Bericht über die nichtöffentliche Sitzung des Aufsichtsrats der Gesellschaft\n\nBeschlussvorschlag:\nDer Rat nimmt Kenntnis.\n`],
  ])('%s', async (_, text) => expect((await readText(text)).record.public).toBeNull());
});

describe('the own date is not the day', () => {
  it.each([
    ['of the session below its two-word label', `${UNDATED}Gremium, Datum\nStadtrat, 27.03.2021${END}`],
    ['of the session behind its committee', `${UNDATED}Bauausschuss, 20.03.2021${END}`],
    ['of the session on the line above', `${UNDATED}für die Sitzung des Stadtrates am\n27.03.2021${END}`],
    ['of the motion that the paper is about', `Stadt Musterstadt\nBeschlussvorlage zum Antrag vom 02.02.2021\nVorlage Nr. 123/2021${END}`],
    ['of the motion that the paper answers', `Stadt Musterstadt\nVorlage Nr. 123/2021\nAntrag der Fraktion Muster vom 12.01.2021\n\nBetreff: Neubau der Brücke\n\nDie Verwaltung nimmt wie folgt Stellung:\nDie Brücke ist alt.\n`],
    ['of receipt, where another label could have it', `${UNDATED}Eingang:  Datum:\n12.03.2021${END}`],
  ])('%s', async (_, text) => expect((await readText(text)).record.date).toBeNull());
});

describe('minutes are of the day', () => {
  const ITEM = '\n\nTOP 1 Neubau der Brücke\n\nBeschluss:\nDer Rat stimmt zu.\n\neinstimmig\n';
  it.each([
    ['behind its label, not of a visit with a time', `Gemeinde Musterdorf\nNiederschrift über die Sitzung des Gemeinderates\n\nSitzungstag: 18.03.2021\nBeginn: 19:00 Uhr\nOrtsbegehung Mühlstraße am 17.03.2021, 17:00 Uhr${ITEM}`],
    ['behind its label, not of the minutes that nobody objects to', `Gemeinde Musterdorf\nNiederschrift über die Sitzung des Gemeinderates\n\nDatum: 18.03.2021\nEinwendungen gegen die Niederschrift der Sitzung vom 12.02.2021: keine${ITEM}`],
  ])('%s', async (_, text) => expect((await readText(text)).record.consultations[0]?.date).toBe('2021-03-18'));
});

it('the vote of a committee is not the decision of the council', async () => {
  const { record } = await readText(`${HEAD}Beratungsfolge    Termin        Zuständigkeit    Ergebnis\nBauausschuss      20.03.2021    Vorberatung      empfohlen\nStadtrat          27.03.2021    Entscheidung     beschlossen${END}\nBauausschuss vom 20.03.2021\nAbstimmungsergebnis: einstimmig\n`);
  expect(record.decision).toMatchObject({ status: 'adopted', organization: 'Stadtrat', vote: null });
});

it.each(['Ja Nein Enthaltung\n11 1', 'Anwesend\tJa\tNein\n15\t\t12', 'Ja Nein Enthaltungen\n11 1 angenommen'])('a count is lacking, and nothing says which: %j', async (table) => {
  const { record } = await readText(`Gemeinde Musterdorf\nNiederschrift über die Sitzung des Gemeinderates\nam 18.03.2021\n\nTOP 1 Neubau der Brücke\n\nBeschluss:\nDer Rat stimmt zu.\n\nAbstimmungsergebnis:\n${table}\n`);
  expect(record.agendaItems[0]?.decision?.vote ?? null).toBeNull();
});

describe('a title does not take', () => {
  it.each([
    ['where the paper goes', `${HEAD}Neubau der Brücke\nzur Beratung im Bauausschuss\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n`],
    ['the word of publicity below it', `${HEAD}Betreff: Neubau der Brücke\nöffentlich\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n`],
  ])('%s', async (_, text) => expect((await readText(text)).record.name).toBe('Neubau der Brücke'));
});

describe('a session is not that', () => {
  const sessionsOf = async (text: string): Promise<unknown[]> => (await readText(text)).record.consultations ?? [];
  it('of a committee and a day below other words', async () => {
    expect(await sessionsOf(`${HEAD}Zuletzt beraten\nBauausschuss\n12. Februar 2020${END}`)).toEqual([]);
  });
  it('of an office above the day of a letter', async () => {
    expect(await sessionsOf(`Stadt Musterstadt\n\nGeschäftsstelle Stadtrat\n12. Februar 2020\n\nVorlage Nr. 123/2021${END}`)).toEqual([]);
  });
});

describe('publicity is not that of an assembly of citizens', () => {
  it('that a text speaks of', async () => {
    expect((await readText(`${HEAD}Anregung aus der öffentlichen Einwohnerversammlung am 12.01.2023${END}`)).record.public).toBe(null);
  });
});

describe('the own date', () => {
  it('stands behind "vom", and who asks behind it', async () => {
    expect((await readText(`Stadt Musterstadt\n\nAntrag\nvom 03.02.2021 der Fraktion Die Mitte\n\nNeubau der Brücke\n\nDer Stadtrat möge beschließen:\nDie Brücke wird gebaut.\n`)).record.date).toBe('2021-02-03');
  });
});
