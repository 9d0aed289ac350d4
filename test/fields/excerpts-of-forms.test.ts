import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const ALLRIS = 'Stadt Oberlind\n\nAuszug\n\naus der Sitzung des Bauausschusses\nvom 15.06.2015\n\n';

describe('the name beside the number of an excerpt\'s item', () => {
  it.each([
    ['in a cell', 'TOP: Ö 7\tBebauungsplan Am Anger mit Änderung des Flächennutzungsplanes'],
    ['behind a blank', 'TOP: Ö 7 Bebauungsplan Am Anger mit Änderung des\nFlächennutzungsplanes'],
    ['on lines of their own', 'TOP: Ö 7\nBebauungsplan Am Anger mit Änderung des\nFlächennutzungsplanes'],
  ])('is read %s', async (_, head) => {
    const { record } = await readText(`${ALLRIS}${head}\nStatus: öffentlich/nichtöffentlich\nBeschlussart: geändert empfohlen\nVorlage: VO/6226/15 Bebauungsplan Am Anger mit Änderung des Flächennutzungsplanes\n\nBeratungsinhalt:\n\nRatsherr Muster verweist auf den Antrag seiner Fraktion. Die Verwaltung prüft ihn. Frau Beispiel fragt nach den Kosten.\n\nBeschluss:\n\nDer Bauausschuss empfiehlt dem Rat einstimmig, wie vorgeschlagen zu beschließen.\n`);
    expect(record.agendaItems.map(({ number, name, public: isPublic }) => [number, name, isPublic])).toEqual([['7', 'Bebauungsplan Am Anger mit Änderung des Flächennutzungsplanes', true]]);
    expect(record.name).toBe('Bebauungsplan Am Anger mit Änderung des Flächennutzungsplanes');
    expect(record.consultations.map(({ agendaItem }) => agendaItem)).toEqual(['7']);
  });

  it('is none where the session is named there', async () => {
    const { record } = await readText('Stadt Oberlind\n\nAuszug aus der Niederschrift\n\nTOP: 9 der öffentlichen Sitzung am 25. Juni 2020\nGremium: Stadtrat\nBetreff: Neubau der Schule\n\nBeschluss:\nDer Stadtrat beschließt den Neubau.\nAbstimmungsergebnis: einstimmig\n');
    expect(record.agendaItems.map(({ number, name }) => [number, name])).toEqual([['9', 'Neubau der Schule']]);
  });
});

describe('the count that old forms set before the name', () => {
  const excerpt = (item: string): string => `STADT OBERLIND\n\nAuszug\naus der Niederschrift\n\nüber die öffentliche Sitzung des Stadtrates\nvom Montag, den 25. Mai 1998\n\nVorsitzender: Bürgermeister Muster\nNiederschriftführer: VOAR Beispiel\n\n${item}\n\nDer Bauausschuß hat vorberaten.\n\nBeschluß:\n\nDie Arbeiten werden vergeben.\n\nMit 35 gegen 2 Stimmen\n`;
  it.each([['Nr. 62\tSanierung der Halle; Vergabe der Arbeiten'], ['Nr.\n62\nSanierung der Halle; Vergabe der Arbeiten'], ['Lfd. Nr. 62\nSanierung der Halle; Vergabe der Arbeiten'], ['Nr. 62 Sanierung der Halle; Vergabe der Arbeiten']])('numbers the item: %j', async (item) => {
    const { record } = await readText(excerpt(item));
    expect(record.agendaItems.map(({ number, name }) => [number, name])).toEqual([['62', 'Sanierung der Halle; Vergabe der Arbeiten']]);
    expect(record.decision?.vote).toMatchObject({ yes: 35, no: 2 });
  });

  it('is none above the session, or with a year', async () => {
    const { record } = await readText(excerpt('Nr. 62/1997 der Akten\n\nSanierung der Halle'));
    expect(record.agendaItems.map(({ number }) => number)).not.toContain('62');
  });
});

describe('the number of the resolution on its sheet', () => {
  it.each([['Beschluss-Nr.: B 045/2016'], ['Beschluss-Nr.:\nB 045/2016'], ['Beschlussnummer:\n\nB 045/2016']])('is its own beside that of the paper: %j', async (number) => {
    const { record } = await readText(`STADT OBERLIND\n\nBeschlussblatt\n\n${number}\nGremium: Bauausschuss\nSitzung vom: 08.06.2016\nTagesordnungspunkt: 6.2\nVorlagen-Nr.: V 112/2016\nBetreff: Vergabe der Bauleistungen\n\nBeschlusstext:\nDer Ausschuss beschließt die Vergabe.\n\nAbstimmungsergebnis: einstimmig\n`);
    expect([record.reference, record.agendaItems[0]?.paperReferences]).toEqual(['B 045/2016', ['V 112/2016']]);
  });

  it('is none of an excerpt that names its paper', async () => {
    const { record } = await readText('STADT OBERLIND\n\nAuszug aus der Niederschrift\n\nBeschluss-Nr.: B 045/2016\nGremium: Bauausschuss\nSitzung vom: 08.06.2016\nVorlagen-Nr.: V 112/2016\nBetreff: Vergabe der Bauleistungen\n\nBeschluss:\nDer Ausschuss beschließt die Vergabe.\n\nAbstimmungsergebnis: einstimmig\n');
    expect(record.reference).toBeNull();
  });

  it('of minutes may stand in cells behind others, and in columns set after each other', async () => {
    const cells = await readText('Protokoll: Ausschuss für Technik\tNiederschrift Nr.\t341\ndes Gemeinderats der Stadt Oberlind\tTOP:\t5\nSitzungstermin:\t06.10.2020\nBetreff:\tNeubau der Schule\n\nDer Ausschuss für Technik stimmt dem Antrag mehrheitlich zu.\n');
    const columns = await readText('Protokoll: Ausschuss für Technik\nStadt Oberlind\n\nNiederschrift Nr.\nTOP:\n\n341\n5\n\nSitzungstermin:\n\n06.10.2020\n\nBetreff: Neubau der Schule\n\nDer Ausschuss für Technik stimmt dem Antrag mehrheitlich zu.\n');
    for (const { record } of [cells, columns]) expect([record.reference, record.consultations[0]?.agendaItem]).toEqual(['341', '5']);
  });
});

describe('what an excerpt decided', () => {
  const excerpt = (result: string): string => `STADT OBERLIND\n\nAuszug aus dem Protokoll\n\nder Sitzung des Gemeinderates am Mittwoch, dem 20. Februar 2019\n\nPunkt 9: Antrag der Fraktion auf einen Trinkbrunnen\n\nDie Mitglieder beraten.\n\n${result}\n`;

  it.each([
    ['Beschluss: Über Antrag des Bürgermeisters wird die Entscheidung vertagt.\n\nAbstimmungsergebnis: 20 Ja-Stimmen, 1 Gegenstimme', 'deferred'],
    ['Beschluss: Auf Vorschlag des Vorsitzenden wird die Vorlage zurückgestellt.\n\nAbstimmungsergebnis: 20 Ja-Stimmen, 1 Gegenstimme', 'deferred'],
    ['Beschluss Nr. 56\n\nDem Antrag wird in folgender, vom Antragsteller geänderter Fassung zugestimmt:\n\nDer Brunnen wird gebaut.\n\nEinstimmig', 'adopted-amended'],
    ['Beschluss Nr. 56\n\nDer Antrag wird in der von der Verwaltung ergänzten Fassung beschlossen.\n\nEinstimmig', 'adopted-amended'],
    ['Beschluss Nr. 56\n\nDie Satzung in der zuletzt am 3. Mai 2010 geänderten Fassung wird aufgehoben.\n\nEinstimmig', 'adopted'],
  ])('is read: %s', async (result, status) => {
    const { record } = await readText(excerpt(result));
    expect(record.decision?.status).toBe(status);
  });

  it('ends before who attests it', async () => {
    const { record } = await readText('Protokoll: Ausschuss für Technik\nTOP: 5\nSitzungstermin: 06.10.2020\nBetreff: Neubau der Schule\n\nDer Vorsitzende stellt abschließend fest:\nDer Ausschuss für Technik stimmt dem Antrag bei 1 Gegenstimme mehrheitlich zu.\nZur Beurkundung\nMuster / fr\nVerteiler:\nI. Referat\n');
    expect(record.decision?.outcome).toBe('Der Ausschuss für Technik stimmt dem Antrag bei 1 Gegenstimme mehrheitlich zu.');
  });
});

describe('the committee of an excerpt', () => {
  it.each([
    ['Gremium:\n\nAusschuss für Stadtentwicklung, Umwelt, Landwirtschaft\nund Forst\n\nSitzung vom:\n\n08.06.2016', 'Ausschuss für Stadtentwicklung, Umwelt, Landwirtschaft und Forst'],
    ['Protokoll: Ausschuss für\nStadtentwicklung und\nTechnik\ndes Gemeinderats der Stadt Oberlind\n\nSitzungstermin: 06.10.2020', 'Ausschuss für Stadtentwicklung und Technik'],
  ])('is read over the lines that it wraps to', async (head, name) => {
    const { record } = await readText(`STADT OBERLIND\n\nBeschlussblatt\n\n${head}\n\nBetreff: Neubau der Schule\n\nBeschlusstext:\nDer Ausschuss beschließt den Neubau.\n\nAbstimmungsergebnis: einstimmig\n`);
    expect(record.consultations.map(({ organization }) => organization)).toEqual([name]);
  });

  it('is told from the sentence that opens its session', async () => {
    const { record } = await readText('GEMEINDE OBERLIND\n\nBESCHLUSSNIEDERSCHRIFT\nDES GEMEINDERATES\n\nNr. 23\tSITZUNG VOM\n26.09.2013\n\nDer Bürgermeister erklärt die Sitzung für eröffnet. Der Gemeinderat behandelt folgenden\n\nGEGENSTAND\n\nGenehmigung der Vereinbarung über den Recyclinghof\n\nbeschließt\nDER GEMEINDERAT\n\nmit 16 Ja-Stimmen und 1 Nein-Stimme\n\n1. die Vereinbarung zu genehmigen;\n\nVeröffentlicht an der Amtstafel am 01.10.2013.\n');
    expect(record.consultations.map(({ organization, date }) => [organization, date])).toEqual([['Gemeinderat', '2013-09-26']]);
  });
});

it('papers that the text of an excerpt names are no papers of its item', async () => {
  const { record } = await readText('Ortsbeirat Oberlind\n\nAuszug aus dem Beschlussprotokoll\nder öffentlichen Sitzung am 8. September 2020\n\nTagesordnungspunkt 7\tVorlagen-Nr. 20-O-05-0031\n\nZufahrt zum Markt\n\nBegründung:\nBereits mit Beschluss Nr. 78 vom 10. September 2019 war\n(Vorlagen-Nr. 19-O-05-0044) war um eine Ampel gebeten worden. Die Antwort, SV 20-V-66-0208, steht aus.\n\nBeschluss Nr. 56\n\nDem Antrag wird zugestimmt.\n\nEinstimmig\n');
  expect(record.agendaItems.map(({ paperReferences }) => paperReferences)).toEqual([['20-O-05-0031']]);
  expect(record.relatedPapers.map(({ reference }) => reference)).toEqual(['19-O-05-0044', '20-V-66-0208']);
});
