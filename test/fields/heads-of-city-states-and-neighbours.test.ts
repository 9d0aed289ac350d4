import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const record = async (text: string): Promise<Awaited<ReturnType<typeof readText>>['record']> => (await readText(text)).record;
const HEAD = 'Stadt Musterau\n\nAntrag\nDrucksachen-Nr.: 21-0417\nDatum: 13.02.2020\n\n';

describe('who brings a motion in is no title', () => {
  it.each([
    ['with the names of members over two lines', 'Antrag der BAbg. Muster, Beispiel, Capeletti\nund Fraktion der CDU'],
    ['with one member', 'Antrag von Ratsmitglied Dr. Eva Muster (SPD)'],
    ['with groups below each other', 'Fraktion der SPD\nFraktion Bündnis 90/Die Grünen'],
  ])('%s', async (_, authors) => expect((await record(`${HEAD}${authors}\n\nFahrradbügel am Bahnhof erweitern\n\nSachverhalt:\nDie Bügel reichen nicht.\n`)).name).toBe('Fahrradbügel am Bahnhof erweitern'));

  it('but what they move is one', async () => expect((await record(`${HEAD}Antrag der BAbg. Muster auf Erweiterung der Fahrradbügel\n\nSachverhalt:\nDie Bügel reichen nicht.\n`)).name).toContain('Fahrradbügel'));
});

describe('the body of a paper', () => {
  it('is the district below its assembly, with the city behind it', async () => {
    expect((await record('Drucksachen\nder Bezirksverordnetenversammlung\nMuster-Schönfeld von Berlin\nXX. Wahlperiode\n\nAntrag\n\nDrucks. Nr: 1288/XX\n\nBaumscheiben entsiegeln\n\nDie BVV möge beschließen:\nDie Scheiben werden geöffnet.\n')).body?.name).toBe('Berlin-Muster-Schönfeld');
  });

  it('is no county of a country, but one that there is', async () => {
    const text = 'Der Landrat\n\nVorlage Nr. 80/014/2019\nDatum: 22.08.2019\n\nGewerbegebiete: Vergabe\n\nBeschlussvorschlag:\nDer Kreistag stimmt zu.\n\nSachverhalt:\nEr ist der am dichtesten besiedelte Landkreis Deutschlands.';
    expect((await record(text)).body).toBeNull();
    expect((await record(`${text} Die Gebiete im Kreis Mettmann sind am Netz.`)).body).toMatchObject({ name: 'Kreis Mettmann', classification: 'Kreis' });
  });
});

describe('the kind of a paper', () => {
  it('is not the label of the number under which it is kept', async () => {
    const { kind, paperType, reference, name, date } = await record('Stadt Musterau\n\nSitzung vom\n2. November 2021\n|\nProtokoll-Nr.\nSRB.2021.0872\n|\nGeschäft\n|\nAntwort des Stadtrats\n|\n\nAnfrage\nEva Muster (SVP) und\nMitunterzeichnende\nbetreffend\nAuslastung des Parkhauses\neingereicht am\n|\n9. September 2021\n|\n\nTraktandiert für\n|\nGemeinderat\n|\n18. November 2021\n|\n\nDer Stadtrat nimmt dazu wie folgt Stellung.\n\nMusterau, 2. November 2021\n\nNamens des Stadtrats\n');
    expect({ kind, paperType, reference, name, date }).toEqual({ kind: 'paper', paperType: 'Antwort des Stadtrats', reference: 'SRB.2021.0872', name: 'Auslastung des Parkhauses', date: '2021-11-02' });
  });

  it('is minutes where the label is all that there is', async () => expect((await record('Stadt Musterau\n\nSitzung des Gemeinderates vom 2. November 2021\nProtokoll-Nr.\n12/2021\n\nTOP 1 Begrüßung\n\nTOP 2 Haushalt\n\nBeschluss:\neinstimmig\n')).kind).toBe('minutes'));

  it('may name both papers that it answers', async () => expect((await record('Stadt Musterau\n\nStellungnahme zu Antrag/Anfrage\n\nNr. ST/0187/2019\n\nBetreff: Antrag der Fraktion: Standort\n\nStellungnahme:\nDer Standort ist gut.\n')).paperType).toBe('Stellungnahme zu Antrag/Anfrage'));
});

describe('numbers', () => {
  it('keep their letters and points', async () => {
    const { relatedPapers } = await record('Stadt Musterau\nBeschlussvorlage\n\n2021.SR.000187\n\nHaushalt 2022\n\nBegründung:\nSiehe Vorlage VL 20/0417 und die Interpellation 2020.SR.000311 vom 5. November 2020.\n');
    expect(relatedPapers.map(({ reference }) => reference)).toEqual(['VL 20/0417', '2020.SR.000311']);
  });

  it('in brackets count papers below an item, and no points', async () => {
    const minutes = (one: string): string => `Stadt Musterau\n\nProtokoll über die 14. Sitzung des Gemeinderates am 1. Juli 2021\n\n1. MITTEILUNGEN\n\nNichts.\n\n2. VERHANDLUNGSGEGENSTÄNDE\n\n1)\t${one}Jahresabschluss\n\nAbstimmung: einstimmig angenommen.\n\n2)\tFin-98/21\tUmbau der Werke\n\nAbstimmung: einstimmig angenommen.\n\n3. AKTUELLE STUNDE\n`;
    expect((await record(minutes('Präs-211/21\t'))).agendaItems.map(({ number, paperReferences }) => [number, ...paperReferences])).toEqual([['1'], ['2'], ['1', 'Präs-211/21'], ['2', 'Fin-98/21'], ['3']]);
  });
});

describe('a title', () => {
  it.each([['attachments that are counted', '2 Anlagen'], ['an address with four digits', 'Erlenhof, Junkerngasse 47\nPostfach\n3000 Musterau 8']])('is not %s', async (_, other) => {
    expect((await record(`Gemeinderat\n\n${other}\n\nMesseauftritte 2020 bis 2022\n\nSitzungsvorlagen Nr. 14-20 / V 16308\n\nI. Vortrag\n\nDie Messen sind gut besucht.\n`)).name).toBe('Messeauftritte 2020 bis 2022');
  });
});

describe('the day of a paper', () => {
  it.each([
    ['of a question', 'Anfrage\nAnfrage Nr. 62/2022\nAnfragedatum: 06.07.2022\n', '2022-07-06'],
    ['and not the one on which it came in', 'Anfrage\nAnfrage Nr. 62/2022\nEingereicht am: 06.07.2022\n', null],
    ['that stands beside that', 'Anfrage\nAnfrage Nr. 62/2022\neingereicht am: 17.07.2022, Datum: 06.07.2022\n', '2022-07-06'],
    ['and not that of the question which it answers', 'Antwort auf Anfrage\nAnfrage Nr. 62/2022\nAnfragedatum: 06.07.2022\n', null],
  ])('is the one %s', async (_, head, date) => expect((await record(`Stadt Musterau\n${head}\nBetreff: Wärme\n\nWie hoch ist der Anteil?\n`)).date).toBe(date));
});

describe('an answer', () => {
  const answer = (place: string, day: string): string => `Stadt Musterau\nDer Oberbürgermeister\n\n${place}\n\nStellungnahme zum Antrag\n147/2018\n\nStadträtinnen/Stadträte - Fraktionen\nMuster-Fraktion\nDatum\n${day}\nBetreff\nLogistikkonzept für die Innenstadt\n\nDie Verwaltung teilt die Einschätzung.\n`;

  it.each([
    ['has its day above that of what it answers', 'Musterau,\n19.07.2018', '16.05.2018', '2018-07-19'],
    ['has that of its label where that is younger', 'Musterau,\n16.05.2018', '19.07.2018', '2018-07-19'],
  ])('%s', async (_, place, day, date) => expect((await record(answer(place, day))).date).toBe(date));

  it.each([
    ['says behind its subject whether it is public', 'Folgen der Ansiedlung am Kreuz - öffentlich', true],
    ['or that it is not', 'Folgen der Ansiedlung am Kreuz – nicht öffentlich', false],
    ['and nothing where the subject ends so', 'Der Weg am Kreuz ist öffentlich', null],
  ])('%s', async (_, subject, isPublic) => expect((await record(`Stadt Musterau\n\nDrucksache 0847/21; Anfrage nach § 9 Abs. 2 GeschO;\n${subject}\n\nMusterau, 25.05.2021\n\nSehr geehrte Frau Muster,\n\nIhre Anfrage beantworte ich wie folgt:\n`)).public).toBe(isPublic));
});
