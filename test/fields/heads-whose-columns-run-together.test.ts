import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const recordOf = async (text: string) => (await readText(text)).record;

describe('the right column of a letterhead, one blank behind the left', () => {
  it('is the body behind the kind', async () => {
    const { body, paperType } = await recordOf('Beschlussvorlage Stadt Weinheim\n Der Bürgermeister\n\nVorlage-Nr.: BV/0311/2019\n\nBetrifft:\n\nUmbau der Mühle\n\nSachverhalt:\n\nSie ist alt.\n');
    expect([body?.name, paperType]).toEqual(['Weinheim', 'Beschlussvorlage']);
  });
  it.each(['Antrag Stadt Weinheim', 'Beschlussvorlage Stadt Weinheim erhält Zuschuss', 'Beschlussvorlage Weinheim'])('is none behind what somebody asks for, before more words or without its kind: %j', async (line) => {
    expect((await readText(`${line}\n\nVorlage-Nr.: BV/0311/2019\n\nBetrifft:\n\nUmbau der Mühle\n`)).record.paperType).not.toBe('Beschlussvorlage');
  });
  it.each([['RHEIN-ERFT-KREIS ANLAGE\nDER LANDRAT zu TO.-Pkt.', 'Rhein-Erft-Kreis'], ['STADT : WEINHEIM Magistrat', 'Weinheim'], ['Stadtamt TOP/akt. Beratung\nStadt Weinheim', 'Weinheim']])('is no part of the name of the body: %j', async (head, name) => {
    expect((await recordOf(`${head}\n\nSitzungsvorlage\n\nUmbau der Mühle\n\nBegründung:\n\nSie ist alt.\n`)).body?.name).toBe(name);
  });
  it('leaves a large town abroad without the key of a hamlet that has its name', async () => {
    expect((await recordOf('STADT : SALZBURG Magistrat\n\nSitzungsvorlage\n\nUmbau der Mühle\n\nBegründung:\n\nSie ist alt.\n')).body).toMatchObject({ name: 'Salzburg', ags: null });
  });
  it.each([
    ['Einreicher: Oberbürgermeister Weinheim, 26.08.2011', '2011-08-26', ['Oberbürgermeister'], []],
    ['Fachbereich: 2 - Bauen Weinheim, 18.11.2008', '2008-11-18', [], ['2 - Bauen']],
    ['Einreicher: Stadtrat Weinheim, 26.08.2011', null, ['Stadtrat Weinheim, 26.08.2011'], []],
    ['Einreicher: Oberbürgermeister Hanau, 26.08.2011', null, ['Oberbürgermeister Hanau, 26.08.2011'], []],
  ])('is the place and the day of the paper behind an office, and neither behind a council nor of another town: %j', async (line, date, originators, departments) => {
    const record = await recordOf(`Stadt Weinheim\n\nBeschlussvorlage Nr. 11/0211-BV\n${line}\n\n1. Betreff:\nUmbau der Mühle\n\nBegründung:\n\nSie ist alt.\n`);
    expect([record.date, record.originators, record.underDirectionOf]).toEqual([date, originators, departments]);
  });
  it.each([['61.3 - Fachbereich Verkehr 13.11.2015', '2015-11-13'], ['61.3 - Sitzung am 13.11.2015', null]])('is the day behind a numbered office: %j', async (line, date) => {
    expect((await recordOf(`Stadt Weinheim\n\n${line}\n\nSitzungsvorlage\n\nUmbau der Mühle\n\nBegründung:\n\nSie ist alt.\n`)).date).toBe(date);
  });
});

describe('a head of a line each', () => {
  const aCellALine = (kind: string) => `Stadt Weinheim - Der Oberbürgermeister\n\nBearbeiter/in\nTelefon\nE-Mail\n\nEva Muster\n563 0000\ne.muster@weinheim.example\n\nDatum:\n\n14.05.2012\n\nDrucks.-Nr.:\n\nVO/0311/12/1-Neuf.\nöffentlich\n\n${kind}\n\nUmbau der Mühle am Bach\n\nBegründung\n\nSie ist alt.\n`;
  it('has its kind below its number and its publicity, its title below that, and no clerk in it', async () => {
    const { reference, paperType, name } = await recordOf(aCellALine('Bericht'));
    expect([reference, paperType, name]).toEqual(['VO/0311/12/1-Neuf.', 'Bericht', 'Umbau der Mühle am Bach']);
  });
  it('has no kind there that is none', async () => {
    expect((await recordOf(aCellALine('Ausgangslage'))).paperType).toBeNull();
  });
  it.each([
    ['Vorlagen-Nr.:\nV/0311/2015/1. Erg.', 'V/0311/2015/1. Erg.'], ['Vorlagen-Nr.:\nV/0311/2015/2. Nachtr.', 'V/0311/2015/2. Nachtr.'], ['Vorlagen-Nr.:\nV/0311/2015/1', 'V/0311/2015/1'],
  ])('has the number of a supplement whole, however it is shortened: %j', async (label, reference) => {
    expect((await recordOf(`Öffentliche Ergänzungsvorlage\nzur Vorlage V/0311/2015\n\n${label}\n\nBetrifft\nUmbau der Mühle\n\nBegründung:\n\nDie Vorlage V/0311/2015 gilt.\n`)).reference).toBe(reference);
  });
  it('has its number below the day of its kind', async () => {
    const { reference, date } = await recordOf('Gemeinde Riehen\n\nVorlage Stadtparlament\n\nvom 23. August 2011\n\nNr. 3518\n\nUmbau der Mühle\n\nAntrag\n\nWir beantragen den Umbau.\n');
    expect([reference, date]).toEqual(['3518', '2011-08-23']);
  });
  it('has no number below a sentence that begins with a day', async () => {
    expect((await recordOf('Gemeinde Riehen\n\nVorlage Stadtparlament\n\nvom 23. August 2011 an\n\nNr. 3518\n\nUmbau der Mühle\n')).reference).toBeNull();
  });
  it('has its kind in spaced letters above its number', async () => {
    expect((await recordOf('LANDESHAUPTSTADT MAINZ\nDezernat\n\nVII\nS I T Z U N G S V O R L A G E -\nNr.\n11-V-67-0311\nBetreff:\nUmbau der Mühle\n\nBegründung\n\nSie ist alt.\n')).paperType).toBe('Sitzungsvorlage');
  });
  const foot = (below: string) => `Beschlussvorlage\nTfA/117/2016\n\nUmbau der Mühle\n\nBegründung:\n\n${'Die Mühle ist alt.\n'.repeat(6)}\nWeinheim, 28.06.2016\n\n${below}\nTelefon:\n0123/45\n\nFolgende Ergebnisse sind vorhanden:\n\n${'Der Rat sprach über die Mühle.\n'.repeat(12)}`;
  it('is dated above the line on which one signs', async () => {
    const { date, body } = await recordOf(foot('_______________\nUnterschrift der Referentin'));
    expect([date, body?.name]).toEqual(['2016-06-28', 'Weinheim']);
  });
  it('is not dated above other text', async () => {
    expect((await recordOf(foot('war ein Fest.'))).date).toBeNull();
  });
});

describe('the table of a head of a line each', () => {
  const cells = 'Beratungsfolge:\nGremium:\nSitzungstermin:\nBehandlung:\nKenntnis genommen:\nBauausschuss\n18.09.2019\nÖ\n( ) ja ( ) nein\nGemeinderat\n10.10.2019\nÖ\n( ) ja ( ) nein\n';
  it('ends above the day of the paper', async () => {
    const { consultations, date, underDirectionOf } = await recordOf(`Drucksache:\n0311/2019/IV\n00213344.doc\nStadt Weinheim\nBetreff:\nUmbau der Mühle\nInformationsvorlage\n${cells}Datum:\n02.09.2019\nFederführung:\nBeteiligung:\nDrucksache:\n0311/2019/IV\n00213344.doc\n\nBegründung:\n\nSie ist alt.\n`);
    expect([consultations.map((row) => [row.organization, row.date]), date, underDirectionOf]).toEqual([[['Bauausschuss', '2019-09-18'], ['Gemeinderat', '2019-10-10']], '2019-09-02', []]);
  });
  it('has an outcome over two lines whole, in its own row', async () => {
    const { consultations } = await recordOf('Beschlussvorlage\nTfA/117/2016\n\nBeratungsfolge - Gremium Termin Status Ergebnis\nBauausschuss 13.07.2016 öffentlich -\nVorberatung\neinstimmig\nempfohlen\nStadtrat 27.07.2016 öffentlich -\nBeschluss\n\nUmbau der Mühle\n\nBegründung:\n\nSie ist alt.\n');
    expect(consultations.map(({ organization, outcome }) => [organization, outcome])).toEqual([['Bauausschuss', 'einstimmig empfohlen'], ['Stadtrat', null]]);
  });
  it.each([['TOP öffentlich Enthaltungen Gegenstimmen', true], ['TOP nicht öffentlich Enthaltungen Gegenstimmen', false]])('tells its publicity beside what is to be filled in: %j', async (line, isPublic) => {
    const { consultations } = await recordOf(`Stellungnahme zu Antrag\n\nVorlage: ST/0311/2013 Datum: 05.09.2013\nGremienweg:\n19.09.2013 Stadtrat einstimmig mehrheitl. ohne BE\n abgelehnt Kenntnis abgesetzt\n verwiesen vertagt geändert\n ${line}\n\nBetreff: Umbau der Mühle\n\nStellungnahme:\n\nSie ist alt.\n`);
    expect(consultations.map((row) => row.public)).toEqual([isPublic]);
  });
  it.each([['zur Kenntnis', 'zur Kenntnis'], ['zur Vorberatung', 'Vorberatung']])('names a role before its committee as it can stand alone: %j', async (role, printed) => {
    const { consultations } = await recordOf(`Stadt Weinheim\nVorlage 284/2019\n\nBerichtsvorlage\n\n${role} im Ausschuss für Bau und Verkehr\n\nBetreff: Umbau der Mühle\n\nBericht:\n\nSie ist alt.\n`);
    expect(consultations.map((row) => row.role)).toEqual([printed]);
  });
});

describe('dates among figures', () => {
  const datesOf = async (text: string) => (await recordOf(`Stadt Weinheim\n\nVorlage\n\nUmbau der Mühle\n\nBegründung:\n\n${text}\n`)).dates.map(({ value }) => value);
  it.each([
    ['Oktober 2014 612 188\nMärz 2015 704 231\nMai 2015 8 3\nJuni 2016 4 5', ['2014-10', '2015-03', '2015-05', '2016-06']],
    ['Der Umbau beginnt am 3\nMärz 2015.', ['2015-03-03']],
    ['Im Plan sind für die Jahre 2012 bis 2014 CHF 400 000 eingestellt.', ['2012/2014']],
    ['Im Haushalt sind 2014 EUR eingestellt.', []],
    ['Der Weg wurde in diesem Abschnitt 2004 gebaut.', ['2004']],
    ['Der Weg wurde in Abschnitt 2004 gebaut.', []],
  ])('are told from them: %j', async (text, dates) => {
    expect(await datesOf(text)).toEqual(dates);
  });
});
