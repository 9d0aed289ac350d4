import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const minutes = (head: string): string => `Gemeinde Neudorf\n\n${head}\n\nBeginn: 19:00 Uhr\n\nTOP 1 Eröffnung\n\nDer Vorsitzende eröffnet die Sitzung.\n\nTOP 2 Umbau der Mühle\nVorlage: 12/2020\n\nEinstimmig beschlossen.\n`;

const sessionOf = async (head: string) => {
  const { record } = await readText(minutes(head));
  const [session] = record.consultations;
  return { kind: record.kind, organization: session?.organization ?? null, date: session?.date ?? null, time: session?.time ?? null };
};

describe('the session that minutes are of', () => {
  it.each([
    ['Werkausschuss', 'Protokoll der Werkausschusssitzung am 26.03.2020'], ['Gemeinderat', 'Niederschrift über die Gemeinderatssitzung am 26.03.2020'], ['Hauptausschuss', 'Niederschrift über die Hauptausschusssitzung am 26.03.2020'],
    ['Verbandsversammlung', 'Beschlussprotokoll\n\nder 88. Verbandsversammlung am 26. März 2020 in Neudorf'], ['Stadtverordnetenversammlung', 'Niederschrift über die Stadtverordnetenversammlung am 26.03.2020'],
    ['Bau- und Umweltausschuss', 'Niederschrift\nüber die Beratungen des Bau- und Umweltausschusses\nam 26.03.2020'], ['Seniorenbeirat', 'Niederschrift über die Zusammenkunft des Seniorenbeirates am 26.03.2020'],
    ['Bauausschuss', 'Niederschrift Bauausschuss 26.03.2020'], ['Bauausschuss', 'Kurzprotokoll Bauausschuss vom 26.3.2020'], ['Bauausschuss', 'Protokoll - Bauausschuss - 26.03.2020'],
  ])('%s: %s', async (organization, head) => expect(await sessionOf(head)).toEqual({ kind: 'minutes', organization, date: '2020-03-26', time: '19:00' }));

  it('is none of an assembly that somebody addresses', async () => expect((await sessionOf('Niederschrift\n\nAntrag an die Verbandsversammlung am 26.03.2020')).organization).toBeNull());
});

describe('minutes and excerpts go by many names', () => {
  it.each(['Beschluss-Protokoll-Auszug', 'Niederschriftsauszug', 'Beglaubigte Abschrift aus der Niederschrift', 'Kurzniederschrift', 'Ratsprotokoll', 'Entwurf der Niederschrift'])('%s', async (name) => {
    expect((await readText(`Gemeinde Neudorf\n\n${name}\n\nSitzung des Gemeinderates vom 26.03.2020\n\nTOP 2: Umbau der Mühle\nVorlage: 12/2020\n\nBeschluss:\nDie Mühle wird umgebaut.\n`)).record).toMatchObject({ kind: 'minutes', paperType: name });
  });
  it.each(['Kontoauszug', 'Grundbuchauszug'])('%s is none', async (name) => expect((await readText(`Gemeinde Neudorf\n\n${name}\n\nSitzung des Gemeinderates vom 26.03.2020\n\nDie Mühle.\n`)).record.kind).not.toBe('minutes'));
});

describe('the title of a paper', () => {
  const paper = (head: string): string => `Stadt Neudorf\n\n${head}\n\nGremium\tTermin\nStadtrat\t26.03.2020\n\nSachverhalt:\nDie Mühle ist alt.\n`;
  it('stands behind TOP: on one line or on two', async () => {
    expect((await readText(paper('Beschlussvorlage Nr. 12/2020\n\nTOP: Umbau der Mühle am Bach'))).record.name).toBe('Umbau der Mühle am Bach');
    expect((await readText(paper('Beschlussvorlage Nr. 12/2020\n\nTOP:  Umbau der Mühle am Bach;\n      Vergabe der Arbeiten'))).record.name).toBe('Umbau der Mühle am Bach; Vergabe der Arbeiten');
  });
  it.each(['Öffentlicher Teil', 'Siehe Einladung', 'Wird noch festgelegt', 'Vorberatung im Bauausschuss'])('is not what else may stand behind TOP: %s', async (told) => expect((await readText(paper(`Beschlussvorlage Nr. 12/2020\n\nTOP: ${told}\n\nUmbau der Mühle am Bach`))).record.name).toBe('Umbau der Mühle am Bach'));
  it('is not the kind of the paper', async () => expect((await readText(paper('Vorlage\nDrucksache Nr.\n17/1342\n\nBetreff\nAnregung gem. § 24: Ruhe am Bach'))).record).toMatchObject({ paperType: 'Vorlage', name: 'Anregung gem. § 24: Ruhe am Bach' }));
  it('is not who moves it', async () => expect((await readText('Stadt Neudorf\n\n\tAntrag der Fraktion Bündnis Muster & Freie\n\nBeratungsfolge\tTermin\nStadtrat\t26.03.2020\n\nUmbau der Mühle am Bach\n\nDer Stadtrat möge beschließen:\n1. Die Mühle wird umgebaut.\n')).record).toMatchObject({ paperType: 'Antrag', name: 'Umbau der Mühle am Bach' }));
});

describe('when a session began', () => {
  it.each([
    'Beginn / Ende: 19:00 Uhr / 21:00 Uhr', 'Dauer der Sitzung von 19.00 Uhr bis 21.00 Uhr', 'Sitzungsdauer (Uhrzeit von / bis):   19:00 Uhr - 21:00 Uhr', 'Tag/Zeit: Donnerstag, 26.03.2020 / 19:00 Uhr', 'Ort und Zeit: Rathaus, 19:00 Uhr',
    'Der Bürgermeister erklärt die Sitzung um 19.00 Uhr für eröffnet.', 'Der Vorsitzende eröffnet um 19:00 Uhr die Sitzung.', 'Die Sitzung begann um 19.00 Uhr und endete um 21.00 Uhr.',
  ])('%s', async (line) => {
    const { record } = await readText(`Stadt Neudorf\n\nNiederschrift\nüber die Sitzung des Bauausschusses am 26.03.2020\n\n${line}\n\nTOP 1 Eröffnung\n\nNichts.\n\nTOP 2 Umbau\n\nEinstimmig beschlossen.\n`);
    expect(record.consultations[0]).toMatchObject({ organization: 'Bauausschuss', date: '2020-03-26', time: '19:00' });
  });
  it.each(['Frau Holm eröffnet um 18.30 Uhr die Ausstellung.', 'Die Besichtigung begann um 16 Uhr am Bauhof.'])('is not when something else did: %s', async (line) => expect((await readText(`Stadt Neudorf\n\nNiederschrift\nüber die Sitzung des Bauausschusses am 26.03.2020\n\n${line}\n\nTOP 1 Eröffnung\n\nNichts.\n\nTOP 2 Umbau\n\nNichts.\n`)).record.consultations[0]?.time).toBeNull());
  it('is not when a feast began', async () => expect((await readText('Stadt Neudorf\n\nNiederschrift\nüber die Sitzung des Bauausschusses am 26.03.2020\n\nDer Bürgermeister eröffnet am 3. Mai um 19 Uhr das Fest.\n\nTOP 1 Eröffnung\n\nNichts.\n\nTOP 2 Umbau\n\nNichts.\n')).record.consultations[0]?.time).toBeNull());
});

describe('the number of a paper before the name of its item', () => {
  it('is the paper\'s and no part of the name', async () => {
    const { record } = await readText('Stadt Neudorf\n\nNiederschrift\nüber die Sitzung des Bauausschusses am 26.03.2020\n\nTOP 1 Eröffnung\n\nNichts.\n\nTOP 2 Beschlüsse\n\n2.1 BV/148/2021  Haushalt, Fortschreibung\nEinstimmig beschlossen.\n\n2.2 IX/0215 (Schlussbericht) Weg zum Museum\nEinstimmig beschlossen.\n\nTOP 3 2020/2021 Haushalt der Schulen\n\nNichts.\n');
    expect(record.agendaItems?.map(({ number, name, paperReferences }) => [number, name, paperReferences])).toEqual([
      ['1', 'Eröffnung', []], ['2', 'Beschlüsse', []], ['2.1', 'Haushalt, Fortschreibung', ['BV/148/2021']], ['2.2', 'Weg zum Museum', ['IX/0215']], ['3', '2020/2021 Haushalt der Schulen', []],
    ]);
  });
});
