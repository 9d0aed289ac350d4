import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const TEXT = 'Beschlussvorschlag:\n\nDer Rat stimmt dem Entwurf der Verwaltung für den Neubau der Brücke zu und stellt die Mittel bereit.\n';
const read = (page: string) => readText(`${page}\n\n${TEXT}`);

describe('names of columns of results that are broken over lines side by side', () => {
  const page = (head: string) => `Gemeinde Musterau\n\nBeschlussvorlage\n\nVorlage Nr. 123/2021\n\nDatum: 12.03.2021\n\nNeubau der Brücke am Wehr\n\nGremium\n\nSitzung am\n\nTOP\n${head}\nBauausschuss\n\n\n12.04.2021\n\n\n\n\nHauptausschuss\n\n15.04.2021\n\n\n\nGemeinderat\n\n29.04.2021\n`;
  it.each(['Beschluss\nlaut abweichender\nVorschlag Beschluss\nAbstimmung\nJa   Nein   Enthaltung', 'Mit Stimmenmehrheit\nJa Nein Enthaltungen', 'Laut Be- Abweichen-\nschlussvor- der Be-\nschlag schluss'])('belong to the head of the table: %s', async (head) => {
    const { record, status } = await read(page(head));
    expect([status, ...record.consultations.map(({ organization, date }) => `${organization} ${date ?? '-'}`)]).toEqual(['clean', 'Bauausschuss 2021-04-12', 'Hauptausschuss 2021-04-15', 'Gemeinderat 2021-04-29']);
  });
  it('leave a table partial where a line among them says something else', async () => {
    const { status } = await read(page('Beschluss\nlaut Herrn Muster\nVorschlag Beschluss'));
    expect(status).toBe('partial');
  });
  it('never lose the rows above others without a word', async () => {
    const { status } = await read('Gemeinde Musterau\n\nBeschlussvorlage\n\nVorlage Nr. 123/2021\n\nDatum: 12.03.2021\n\nNeubau der Brücke am Wehr\n\nBauausschuss\n\n12.04.2021\n\n???\n\n\n\nHauptausschuss\n\n15.04.2021\n\n\n\nGemeinderat\n\n29.04.2021\n');
    expect(status).toBe('partial');
  });
});

describe('publicity over a table whose first column is that of the committees', () => {
  it('is none of its columns', async () => {
    const { record } = await read('Gemeinde Musterau\n\nVorlage Nr. 123/2021\n\nBeschlussvorlage\n\nMusterau, 12.03.2021\nöffentlich\n\nGremium\n\nSitzung am\n\nTOP\nBauausschuss\n\n12.04.2021\n\n2\n\nGemeinderat\n\n29.04.2021\n\n3\n\n\nNeubau der Brücke am Wehr');
    expect([record.public, record.consultations.map(({ organization }) => organization)]).toEqual([true, ['Bauausschuss', 'Gemeinderat']]);
  });
});

describe('boxes of publicity on lines of their own', () => {
  const page = (boxes: string) => `Stadt Neudorf\n\nDrucksache-Nr.\n13-0847\nDatum\n08.07.2013\n\nVorlage\n\n${boxes}\n\n\nBetreff\nUmbau der Mühle\n`;
  it.each([['X\n\n\nöffentlich\nnichtöffentlich', true], ['☒\nöffentlich\n☐\nnicht öffentlich', true], ['☐\nöffentlich\n☒\nnicht öffentlich', false], ['☐\n☒\nöffentlich\nnicht öffentlich', false], ['öffentlich ☒\nnicht öffentlich ☐', true], ['öffentlich\n☒ nicht öffentlich', false], ['    öffentlich       / x /\n    nichtöffentlich  /   /', true], ['    öffentlich       /   /\n    nichtöffentlich  / x /', false], ['Tischvorlage\n☐\nöffentlich\n☒\nnicht öffentlich\n☐', true], ['erforderlich\nX\n\nöffentlich\nX\nnicht öffentlich\nO', true], ['X\nöffentlich\nO\nnichtöffentlich\nX\nBeschluss', true], ['öffentliche Sitzung\n☐\nnichtöffentliche Sitzung\n☒', false]])('are read by their order: %s', async (boxes, isPublic) => expect((await read(page(boxes))).record.public).toBe(isPublic));
  it.each(['öffentlich\nX\nnicht öffentlich', 'öffentlich\nnicht öffentlich\nX', 'X\nX\nöffentlich\nnicht öffentlich'])('are told where a cross could be of either: %s', async (boxes) => {
    const { record, status, diagnostics } = await read(page(boxes));
    expect([record.public, status, diagnostics.some(({ id }) => id === 'publicity-unread')]).toEqual([null, 'partial', true]);
  });
  it('say nothing where none is ticked', async () => expect((await read(page('☐\nöffentlich\n☐\nnicht öffentlich'))).record.public).toBeNull());
});

describe('what a form lets choose by a cross between two lines', () => {
  it('heads no text and is no kind of paper', async () => {
    const { record } = await read('Stadt Neudorf\nDer Oberbürgermeister\n\nVorlage\n\n66/ 58/2012\n\nöffentlich\nX\nnicht öffentlich\n\nBeschluss\nX\nInformation\n\nBetrifft\nUmbau der Mühle\n\nBeratungsfolge\nSitzungsdatum\nBeratungsqualität\nBezirksvertretung 1\n31.08.2012\nAnhörung\nVerkehrsausschuss\n12.09.2012\nEntscheidung\n');
    expect([record.paperType, record.reference, record.name, record.consultations.map(({ role }) => role)]).toEqual(['Vorlage', '66/ 58/2012', 'Umbau der Mühle', ['Anhörung', 'Entscheidung']]);
  });
});

describe('a number of an office, its count and the year', () => {
  it.each(['66/ 7/2012', '51/ 1042/2018', '66/104/2018'])('is one with a blank or a long count: %s', async (number) => expect((await read(`Stadt Neudorf\n\nBeschlussvorlage\n\n${number}\n\nBetreff: Umbau der Mühle`)).record.reference).toBe(number));
  it('is none where it is a day', async () => expect((await read('Stadt Neudorf\n\nBeschlussvorlage\n\n12/10/2012\n\nBetreff: Umbau der Mühle')).record.reference).toBeNull());
});

describe('the kind above the labels of the head', () => {
  const page = (kind: string) => `Stadt Neudorf\n\nRessort 103 - Umweltschutz\n\n\n${kind}\n\n\nBearbeiter/in\nTelefon\n\nEva Muster\n563 5508\n\nDatum:\n\n15.04.2009\n\n\nDrucks.-Nr.:\n\nVO/0298/09\nöffentlich\n\nAmphibien an der Mühle\n`;
  it('may be a word that elsewhere heads the text', async () => {
    const { record } = await read(page('Bericht'));
    expect([record.paperType, record.reference, record.date, record.public]).toEqual(['Bericht', 'VO/0298/09', '2009-04-15', true]);
  });
  it('may name the paper that is answered and stand above the own number', async () => {
    const { record } = await read('Stadt Neudorf\n\nAntwort auf Anfrage\nVorlage-Nr:\nStatus:\nDatum:\n\nVO/2016/03874-01\nöffentlich\n24.08.2016\n\nAntwort auf die Anfrage von Eva Muster zum Zustand der Mühle\n\nAntwort:\n\nIn der Sitzung am 21.07.2016 (VO/2016/03874) wurde gefragt, wie es der Mühle geht.');
    expect([record.reference, record.relatedPapers.map(({ reference }) => reference)]).toEqual(['VO/2016/03874-01', ['VO/2016/03874']]);
  });
  it('still names the answered paper where the number stands beside it', async () => {
    const { record } = await read('Stadt Neudorf\n\nStellungnahme der Verwaltung\nVorlage-Nr: VO/2016/03874-01\nDatum: 24.08.2016\nzur Anfrage:\nVO/2016/03874\n\nBetreff: Zustand der Mühle');
    expect(record.reference).toBe('VO/2016/03874-01');
  });
  it('may be counted by a Roman numeral', async () => expect((await read('Region Musterau\n\nI. Beschlussdrucksache\n\nNr. 1174 (IV) BDs\n\nBetreff: Zustand der Mühle')).record.paperType).toBe('Beschlussdrucksache'));
  it('is still the head of the text below the number', async () => {
    const { record } = await readText('Stadt Neudorf\n\nDrucks.-Nr.: VO/0298/09\nDatum: 15.04.2009\n\nBetreff: Amphibien an der Mühle\n\nBericht\n\nDie Zäune wurden im Frühjahr aufgebaut und haben sich bewährt.');
    expect([record.reference, record.paperType]).toEqual(['VO/0298/09', null]);
  });
});

describe('the day of a session in a title', () => {
  const page = (title: string) => `Stadt Neudorf\n\nMitteilung\n\nVorlagen-Nummer  25.01.2016\n\n\n0219/2016\n\n${title}\n`;
  it.each(['Stellplätze am Bahnhof\nhier: Nachfrage von Frau Muster aus der Sitzung der Bezirksvertretung 4\nvom 07.12.2015, TOP 9.2.3', 'Stellplätze am Bahnhof, Nachfrage von Frau Muster in der Sitzung des Rates\nvom 07.12.2015'])('is not that of the paper: %s', async (title) => {
    const { record } = await read(page(title));
    expect([record.date, record.reference]).toEqual(['2016-01-25', '0219/2016']);
  });
  it('belongs to the title to its end', async () => expect((await read(page('Stellplätze am Bahnhof\nhier: Nachfrage aus der Sitzung der Bezirksvertretung 4\nvom 07.12.2015, TOP 9.2.3'))).record.name).toBe('Stellplätze am Bahnhof hier: Nachfrage aus der Sitzung der Bezirksvertretung 4 vom 07.12.2015, TOP 9.2.3'));
  it('is that of the paper below who wrote it', async () => expect((await readText('Stadt Neudorf\n\nAntrag der Fraktion Mitte\nvom 07.12.2015\n\nBetreff: Stellplätze am Bahnhof\n\nBegründung:\n\nEs fehlen Stellplätze.\n')).record.date).toBe('2015-12-07'));
});
