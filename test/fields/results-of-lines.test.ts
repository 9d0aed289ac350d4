import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';
import { toldBy } from './told-by.js';

/** Minutes with one item on a mill, and what stands below its resolution. */
const minutes = (told: string): string => 'Stadt Neudorf\n\nNiederschrift über die Sitzung des Stadtrates am 26.03.2020\n\nÖffentlicher Teil\n\nTOP 1 Eröffnung\n\nDer Vorsitzende eröffnet die Sitzung.\n\n' +
  `TOP 2 Umbau der Mühle am Bach\nVorlage: 12/2020\n\nBeschluss:\nDie Mühle am Bach wird für 30.000 EUR umgebaut.\n\n${told}\n\nTOP 3 Neubau der Brücke\nVorlage: 13/2020\n\nDie Verwaltung stellt die Planung vor.\n`;
/** A paper whose last row has an outcome. */
const paper = (outcome: string): string => `Stadt Neudorf\n\nBeschlussvorlage\nDrucksachen-Nr.: 12/2020\n\nBetreff: Umbau der Mühle am Bach\n\nBeratungsfolge\tTermin\tZuständigkeit\tErgebnis\nStadtrat\t26.03.2020\tEntscheidung\t${outcome}\n\nSachverhalt:\nDie Mühle ist alt.\n`;

const mill = async (told: string) => (await readText(minutes(told))).record.agendaItems?.find(({ name }) => name === 'Umbau der Mühle am Bach')?.decision ?? null;

describe('a line of nothing but words of results tells the result of its item', () => {
  it.each([
    ['adopted', 'Mehrheitsbeschluss'], ['adopted', 'Ohne Gegenstimmen beschlossen.'], ['adopted', 'Ohne Gegenstimme bei drei Enthaltungen angenommen'], ['adopted', 'Einst. beschlossen'],
    ['adopted', 'Offene Abstimmung: einstimmig dafür'], ['adopted', 'So beschlossen.'], ['adopted', 'mit knapper Mehrheit angenommen'],
    ['adopted-amended', 'In der geänderten Fassung einstimmig angenommen'], ['adopted-amended', 'Mit der Änderung einstimmig zugestimmt.'],
    ['noted', 'Ohne Aussprache zur Kenntnis genommen.'], ['removed-from-agenda', 'von der TO abgesetzt'],
    ['referred', 'Verweisung in den Bauausschuss'], ['referred', 'Überweisung an den Ausschuss für Bauen'], ['referred', 'Zur weiteren Beratung an den Bauausschuss verwiesen'],
  ])('%s: %s', async (status, told) => expect((await mill(told))?.status).toBe(status));

  it('but not the end of a sentence that the line above began', async () => {
    expect((await mill('Der Antrag der Fraktion, die Mühle nicht umzubauen, wird mit 4 Ja-Stimmen bei 26 Nein-Stimmen und 2\nEnthaltungen abgelehnt.\n\nAbstimmungsergebnis: 26 Ja, 4 Nein'))?.status).toBe('adopted');
  });
  it('nor a row of a table that begins with a body', async () => expect((await toldBy(`${paper('mit Änderungen beschlossen')}08.01.2020   Rat   überwiesen\n`)).status).toBe('adopted-amended'));
  it.each([
    'Es wurde gefragt, ob der\nAntrag abgelehnt wurde und wie der Rat dazu steht.', 'Die Verwaltung schlägt vor:\nVorlage unverändert beschlossen\nlassen.', 'Wird die Vorlage abgelehnt?', 'Nicht so beschlossen.', 'Antrag im Ausschuss abgelehnt.',
    'Die Verwaltung\nempfiehlt\nden Ausbau.', 'Genehmigung des Landratsamts:\nnicht erteilt', 'Die Beschlussfassung erfolgt einstimmig oder gar nicht, mahnt Frau Holm.', 'Der Beschluss erfolgt mit 3 Monaten Verzug.',
    'Vom Antrag des Nachbarn wird berichtet, er ist abgelehnt.',
  ])('nor what only uses the words of results: %j', async (told) => expect((await mill(told))?.status ?? null).toBeNull());
  it('nor a vote on how to vote', async () => expect((await mill('Geheime Abstimmung einstimmig beschlossen.\n\nDer Stadtrat lehnt den Umbau mit 12 gegen 3 Stimmen ab.'))?.status).toBe('rejected'));
  it('nor what somebody lets the council know', async () => expect(await mill('Die Verwaltung wird in der nächsten Sitzung berichten.')).toBeNull());
});

describe('sentences that tell a decision', () => {
  it.each([
    ['noted', 'Von der Vorlage wird Kenntnis genommen.'], ['rejected', 'Der Antrag verfällt damit der Ablehnung.'], ['adopted', 'Die Satzung wird einstimmig erlassen.'],
    ['adopted', 'Der Beschluss erfolgt mit 12 Ja-Stimmen, 3 Nein-Stimmen und einer Enthaltung.'],
  ])('%s: %s', async (status, told) => expect((await mill(told))?.status).toBe(status));
});

describe('votes without a head', () => {
  it.each([
    '12 dafür, 3 dagegen, 1 Enthaltung', 'mit 12:3 Stimmen bei 1 Enthaltung', '12:3:1', 'J: 12 N: 3 E: 1', '12 J, 3 N, 1 E', 'Pro: 12 Contra: 3 Enthaltung: 1', 'zwölf Ja-Stimmen, drei Nein-Stimmen, eine Enthaltung',
    'Abgegebene Stimmen: 16, davon Ja: 12, Nein: 3, Enthaltungen: 1', 'Anzahl der Ja-Stimmen: 12\nAnzahl der Nein-Stimmen: 3\nAnzahl der Enthaltungen: 1', 'Stimmen dafür: 12, Stimmen dagegen: 3, Enthaltungen: 1',
    'Ja\tNein\tEnthaltung\n12\t3\t1', 'Abstimmungsergebnis (Ja/Nein/Enthaltung): 12/3/1', 'Stimmverhältnis: 12 : 3 : 1', 'Abst.-Erg.: 12 : 3 : 1', '[x] mehrheitlich [ ] einstimmig Ja: 12 Nein: 3 Enthaltung: 1',
  ])('%s', async (told) => expect(await mill(told)).toMatchObject({ status: 'adopted', vote: { yes: 12, no: 3, abstentions: 1 } }));

  it('are not what a form leaves to be ticked', async () => expect(await mill('[ ] mehrheitlich [ ] einstimmig')).toBeNull());
});

describe('an outcome that is nothing but counts is their majority', () => {
  it.each([
    ['adopted', 'Ja-Stimmen: 9, Nein-Stimmen: 4, Enthaltungen: 1'], ['rejected', '4 Ja-Stimmen, 9 Nein-Stimmen, 1 Stimmenthaltung'], ['rejected', 'Abstimmungsergebnis: 4 : 9'],
    ['adopted', 'mit 9 gegen 4 Stimmen bei 1 Enthaltung'], ['adopted', '9 Ja-Stimmen (Rote, Blaue), 4 Nein-Stimmen (Gelbe)'],
  ])('%s: %s', async (status, outcome) => expect((await toldBy(paper(outcome))).status).toBe(status));

  it('but a count of those against is no rejection', async () => expect((await toldBy(paper('Zustimmung: 12, Ablehnung: 3, Enthaltung: 1'))).status).not.toBe('rejected'));
  it('and "as proposed" alone is an outcome', async () => expect((await toldBy(paper('lt. Beschlussvorschlag'))).status).toBe('adopted-unchanged'));
});

describe('the number of minutes', () => {
  const head = (number: string): string => `Stadt Neudorf\n\nNiederschrift${number}\n\nüber die öffentliche Sitzung des Bau- und Planungsausschusses am 21.05.2014\n\nTOP 1 Eröffnung\n\nDer Vorsitzende eröffnet die Sitzung.\n\nTOP 2 Schulhof\nVorlage: BV/012/2014\n\nEinstimmig beschlossen.\n`;
  it.each([' BPA/09/2014', '\n\nBPA/09/2014'])('with the code of the committee stands behind the kind%s', async (number) => expect((await readText(head(number))).record.reference).toBe('BPA/09/2014'));
  it.each(['9/2014', '14/2017'])('is printed behind "Nr.": %s', async (number) => expect((await readText(head(` Nr. ${number}`))).record.reference).toBe(number));
  it('is none of a paper', async () => expect((await readText(head(''))).record.reference).toBeNull());
});
