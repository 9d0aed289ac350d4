import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';
import { toldBy } from './told-by.js';

const excerpt = (resolution: string): string => `Gemeinde Musterau\n\nAuszug\naus der Niederschrift über die öffentliche Sitzung\ndes Gemeinderates\nam 15. Oktober 2013\n\n§ 4\n\nBebauungsplan „Hafen“\n\nBeschluss:\n\n${resolution}\n`;

describe('points with a vote each', () => {
  it.each([
    ['1. Der Entwurf wird gebilligt.\n\n12 Ja-Stimmen, 2 Nein-Stimmen, 1 Enthaltung\n\n2. Dem Vertrag wird zugestimmt.\n\n15 Ja-Stimmen', 'adopted'],
    ['1. Der Entwurf wird gebilligt.\n\n12 Ja-Stimmen, 2 Nein-Stimmen\n\n2. Dem Vertrag wird zugestimmt.\n\n3 Ja-Stimmen, 12 Nein-Stimmen', 'adopted-in-part'],
  ])('are told together, without a vote of the whole: %j', async (resolution, status) => {
    expect(await toldBy(excerpt(resolution))).toEqual({ status, vote: null });
  });
  it('are none where one vote stands below all', async () => {
    expect(await toldBy(excerpt('1. Der Entwurf wird gebilligt.\n2. Dem Vertrag wird zugestimmt.\n\n12 Ja-Stimmen, 2 Nein-Stimmen, 1 Enthaltung'))).toEqual({ status: 'adopted', vote: [12, 2, 1] });
  });
});

describe('what became of an amendment behind the result', () => {
  const minutes = (title: string, result: string): string => `Stadt Musterau\nNiederschrift\nüber die Sitzung des Gemeinderats am 12.03.2020\n\nTOP 1 ${title}\n\nAbstimmungsergebnis:\n${result}\n\nTOP 2 Verschiedenes\n`;
  it.each([
    ['Umbau der Mühle', 'Mehrheitliche Zustimmung (31 Ja, 14 Nein, 2 Enthaltungen), Ablehnung des Änderungsantrages', 'adopted'],
    ['Umbau der Mühle', 'Einstimmige Zustimmung, Ablehnung des Antrags der Fraktion A', 'adopted'],
    ['Umbau der Mühle', 'Einstimmige Ablehnung, Annahme des Änderungsantrags', 'rejected'],
    ['Antrag der Fraktion A: Brunnen', '8 Ja, 4 Nein, Ablehnung des Antrags der Fraktion A', 'rejected'],
    ['Antrag der Fraktion A: Brunnen', 'Ablehnung des Antrags der Fraktion A (3 Ja, 12 Nein)', 'rejected'],
  ])('is not the item\'s: %j, %j', async (title, result, status) => {
    expect((await readText(minutes(title, result))).record.agendaItems[0]?.decision?.status).toBe(status);
  });
});

describe('sides of a vote below the head of their column', () => {
  const form = (head: string, names: string, rows: string): string => `Gemeinde Musterau\n\nBeschlussvorlage\nVorlage-Nr.: 027/2015\nDatum: 05.10.2015\n\n${head}\n${names}\n${rows}\n\n* Mitwirkungsverbot\n\nBetreff:\nUmbau der Mühle\n\nBeschlussvorschlag:\nEr stimmt zu.\n`;
  it.each([
    ['Beratungsfolge\t\t\tSitzungsdatum\tAbstimmung', '\t\t\t\t\tanw.\tJa\tNein\tEnth.\tBV*', 'Bauausschuss\t20.10.2015\t7\t6\t0\t1\t0\nGemeinderat\t03.11.2015\t12\t10\t1\t1\t0'],
    ['Beratungsfolge\tSitzungsdatum\tAbstimmung', '\t\tanw.\tJa\tNein\tEnth.\tBF', 'Bauausschuss\t20.10.2015\t7\t6\t0\t1\t0\nGemeinderat\t03.11.2015\t12\t10\t1\t1\t0'],
  ])('are counted in their order, however the head is set in: %j', async (head, names, rows) => {
    const { consultations, decision } = (await readText(form(head, names, rows))).record;
    expect(consultations.map(({ organization, date }) => [organization, date])).toEqual([['Bauausschuss', '2015-10-20'], ['Gemeinderat', '2015-11-03']]);
    expect(decision?.vote).toMatchObject({ yes: 10, no: 1, abstentions: 1 });
  });
  it('are no session where nobody filled them in', async () => {
    const { consultations, decision } = (await readText(form('Beratungsfolge\t\t\tSitzungsdatum\tAbstimmung', '\t\t\t\t\tanw.\tJa\tNein\tEnth.\tBV*', 'Bauausschuss\t20.10.2015\t\t\t\t\nGemeinderat\t03.11.2015\t\t\t\t'))).record;
    expect([consultations.map(({ organization }) => organization), decision]).toEqual([['Bauausschuss', 'Gemeinderat'], null]);
  });
});

describe('how a session of South Tyrol voted', () => {
  const sheet = (told: string): string => `MARKTGEMEINDE LANA\n\nBESCHLUSSNIEDERSCHRIFT\nDES GEMEINDERATES\n\nSITZUNG VOM\tUHR\n28.04.2015\t20:00\n\nGEGENSTAND:\nGenehmigung der Vereinbarung\n\nb e s c h l i e ß t\n\n${told}\n\n1. die Vereinbarung zu genehmigen;\n\nVOLLSTRECKBAR SEIT - ESECUTIVA DAL\n15.05.2015\n`;
  it('stands before the counts, which may go on below', async () => {
    const { decision, public: isPublic, date } = (await readText(sheet('in öffentlicher Sitzung, durch Handerheben, bei 18 Anwesenden und Abstimmenden, mit 16 Jastimmen, 1 Gegenstimme (Weiss) und\n1 Stimmenthaltung (Margesin):'))).record;
    expect([decision?.status, decision?.vote?.yes, decision?.vote?.no, decision?.vote?.abstentions, isPublic, date]).toEqual(['adopted', 16, 1, 1, true, null]);
  });
  it('is no count of guests', async () => {
    expect((await readText(sheet('in öffentlicher Sitzung mit 16 Gästen beraten'))).record.decision?.vote ?? null).toBeNull();
  });
});

describe('two days', () => {
  const daysOf = async (sentence: string): Promise<string[]> => (await readText(`Stadt Musterau\n\nVorlage Nr. 12/2020\n\nSachverhalt:\n${sentence}\n`)).record.dates.map(({ value }) => value);
  it.each([
    ['Der Zeitraum wurde zuletzt am 06.12.2018 bis zum 30.04.2022 verlängert.', ['2018-12-06', '2022-04-30']],
    ['Sie sind nach dem Landesgesetz vom 19.12.2018 bis spätestens 31.12.2029 zu ersetzen.', ['2018-12-19', '2029-12-31']],
    ['Die Auslegung dauert vom 06.12.2018 bis zum 30.01.2019.', ['2018-12-06/2019-01-30']],
    ['Die Ausstellung war am 06.12.2018 bis 08.12.2018 offen.', ['2018-12-06/2018-12-08']],
  ])('are no range where the first is when something was done: %j', async (sentence, days) => {
    expect(await daysOf(sentence)).toEqual(days);
  });
  it('are not in numbers of products and papers', async () => {
    expect(await daysOf('Die Produktgruppe 2011 und das Geschäft 1918 sowie das Jahr 2019.')).toEqual(['2019']);
  });
});
