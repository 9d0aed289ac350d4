import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\n\nAuszug aus der Niederschrift der Sitzung des Stadtrates am 07.12.2022\n\nTOP 4\nUmbau der Mühle\n\n';
const decision = async (text: string): Promise<unknown[]> => {
  const { decision: told } = (await readText(text)).record;
  const vote = told?.vote;
  return [told?.status ?? null, told?.outcome ?? null, vote == null ? null : [vote.yes, vote.no, vote.abstentions]];
};

describe('the result of an item', () => {
  it('is what a form above its counts says', async () => {
    expect(await decision(`${HEAD}Die Vorlage wurde\n\n[ ]  einstimmig beschlossen\n[X]  mehrheitlich beschlossen\n[ ]  abgelehnt\n\nJa-Stimmen:   31        Nein-Stimmen:   5        Enthaltungen:   -\n`)).toEqual(['adopted', 'mehrheitlich beschlossen', [31, 5, 0]]);
    expect((await decision(`${HEAD}Der Rat beschließt die Ordnung.\n\n( ) laut Vorlage      (X) mit Änderungen      ( ) abgelehnt\n\nJa: 20          Nein: 3         Enthaltungen: 4\n`)).slice(0, 2)).toEqual(['adopted-amended', 'mit Änderungen']);
  });
  it('counts nobody with a word below the names of the sides', async () => {
    expect((await decision(`${HEAD}Abstimmung:\n    Ja          Nein        Enth.\n    4           keine       keine\n`))[2]).toEqual([4, 0, 0]);
  });
  it('counts in words', async () => {
    expect((await decision(`${HEAD}Ja-Stimmen                          :  neun\nNein-Stimmen                        :  null\nStimmenthaltungen                   :  null\n\nDer Vorlage wurde einstimmig zugestimmt.\n`))[2]).toEqual([9, 0, 0]);
  });
  it.each([
    ['Beschluss: (26 : 9 Stimmen, 2 Enthaltungen)', 'adopted', [26, 9, 2]],
    ['Beschluss: 26 : 9 Stimmen, 2 Enthaltungen', 'adopted', [26, 9, 2]],
    ['Beschluss: (mehrheitlich mit 26 : 9 Stimmen bei 2 Enthaltungen)', 'adopted', [26, 9, 2]],
    ['Beschluss: (11 : 24 Stimmen)', 'rejected', [11, 24, null]],
    ['Beschluss: (einstimmig)', 'adopted', [null, null, null]],
    ['Beschluss: (3 Seiten)', null, null],
  ])('stands in brackets behind the head of the resolution: %s', async (line, status, vote) => {
    const [told, , counts] = await decision(`Auszug aus der Niederschrift\nüber die Sitzung des Gemeinderats\nam 18.09.2013\n\nUmbau der Mühle\n\n${line}\n\n1. Der Umbau erfolgt in Stufen.\n\n2. Die Verwaltung wird beauftragt.\n`);
    expect([told, counts]).toEqual([status, vote]);
  });
  it('is not that of a motion of the debate, and no office that it is sent to is an item', async () => {
    const text = 'Auszug aus der Niederschrift\nüber die Sitzung des Gemeinderats\nam 18.09.2013\n\nUmbau der Mühle\n\nBeschluss: (26 : 9 Stimmen, 2 Enthaltungen)\n\n1. Der Umbau erfolgt in Stufen.\n\nDer Antrag von Stadtrat Muster wird mit 11 : 24 Stimmen bei 2 Enthaltungen abgelehnt.\n\ngez.\nHans Muster\nBürgermeister\n\n1.\tPlanungsamt zum Vollzug\n2.\tStadtkämmerei z. K.\n3.\tOrdnungsamt\n';
    expect(await decision(text)).toEqual(['adopted', '26 : 9 Stimmen, 2 Enthaltungen', [26, 9, 2]]);
  });
  it('is the words, and not the counts in the cells beside them', async () => {
    expect(await decision(`${HEAD}Abstimmungsergebnis:\n\nEinstimmig beschlossen                 Ja 46   Nein 0\n`)).toEqual(['adopted', 'Einstimmig beschlossen', [46, 0, null]]);
    expect(await decision(`${HEAD}Abstimmungsergebnis: einstimmig beschlossen, Ja: 4 Nein: 0\n`)).toEqual(['adopted', 'einstimmig beschlossen, Ja: 4 Nein: 0', [4, 0, null]]);
  });
  it('is the resolution that a vote adopts, where that puts off', async () => {
    expect(await decision(`${HEAD}Beschluss: Die Vorlage M 131 wird zurückgestellt.\nAbstimmung: Einstimmige Annahme\n`)).toEqual(['deferred', 'Die Vorlage M 131 wird zurückgestellt.', [null, null, null]]);
    expect((await decision(`${HEAD}Beschluss: Der Umbau erfolgt in Stufen.\nAbstimmung: Einstimmige Annahme\n`)).slice(0, 2)).toEqual(['adopted', 'Einstimmige Annahme']);
  });
  it('may be told point by point on one line', async () => {
    expect((await decision(`${HEAD}Somit: Ziff. 1-3 beschlossen, Ziff. 4 abgelehnt.\n`))[0]).toBe('adopted-in-part');
    expect((await decision(`${HEAD}Ziff. 4 der Satzung lautet neu, Ziff. 5 entfällt.\n`))[0]).toBeNull();
  });
  it('is none of the votes on motions that are listed with numbers', async () => {
    const text = 'Landratsamt Neukreis\nProtokollauszug Kreistag\n\nSitzung:  20.12.2022, öffentlich, § 61\n\nHaushaltssatzung 2023, Drucksache 104/2022\n\n1. Antrag der Gruppe A (Ticket)     3 Ja    58 Nein    2 Enthaltungen    abgelehnt\n2. Antrag der Gruppe B (Umlage)    12 Ja    50 Nein    1 Enthaltung      abgelehnt\n3. Haushaltssatzung                57 Ja     4 Nein    2 Enthaltungen    angenommen\n\nDamit ist die Haushaltssatzung 2023 beschlossen.\n';
    const { record } = await readText(text);
    expect(record.agendaItems?.map(({ number }) => number)).toEqual(['61']);
    expect(record.decision?.status).toBe('adopted');
    expect(record.name).toBeNull();
  });
});

describe('the title of an excerpt', () => {
  it('is not the conclusion, but the motion above it', async () => {
    const text = 'Stadt Neudorf\n\nBeschlussausfertigung zu Drucksache 19-0377\n\nSitzung des Stadtrates vom 27.06.2022, TOP 8\n\nGemeinsamer Antrag der Fraktionen von A und B betr. Trinkbrunnen am Markt\n\nAbstimmung:\n\nFraktion         Ja      Nein     Enthaltung\nA                9        11          -\ngesamt          19        14          2\n\nDer Antrag ist damit angenommen.\n';
    expect((await readText(text)).record.name).toBe('Gemeinsamer Antrag der Fraktionen von A und B betr. Trinkbrunnen am Markt');
  });
  it('ends before the number of its paper', async () => {
    const text = 'Stadt Neudorf                      Gemeinderat                    Protokollauszug\n\n§ 112    öffentlich                 Sitzung vom 21.10.2022\n\nAusbau der Netze (Vorlage 211/2022)\n\nDer Rat fasst einstimmig folgenden Beschluss:\n\nDie Stadt beteiligt sich.\n';
    const { record } = await readText(text);
    expect([record.name, record.agendaItems?.[0]?.number, record.agendaItems?.[0]?.paperReferences]).toEqual(['Ausbau der Netze', '112', ['211/2022']]);
  });
});

describe('a result on a paper', () => {
  const PAPER = 'Stadt Neudorf\nBeschlussvorlage\nVorlage Nr.: 0123/2022\nDatum: 03.05.2022\n\nStadtrat         19.05.2022      öffentlich\n\nUmbau der Mühle\n\n';
  it('may be parted from it by a framed line', async () => {
    expect((await decision(`${PAPER}Beschlussvorschlag:\nDer Umbau wird beschlossen.\n\n===== Beschluss vom 19.05.2022 =====\nAbgesetzt.\n`))[0]).toBe('removed-from-agenda');
    expect((await decision(`${PAPER}Beschlussvorschlag:\nDer Umbau wird beschlossen.\n\n===== Beschluss vom 19.05.2021 =====\nAbgesetzt.\n`))[0]).toBeNull();
  });
  it('is not what it quotes from the minutes of another body', async () => {
    const quote = 'Der Ausschuss hat die Vorlage beraten. Auszug aus der Niederschrift:\n\n   "Beschluss: Der Ausschuss empfiehlt dem Rat, den Umbau abzulehnen.\n    Abstimmungsergebnis: 9 Ja, 8 Nein"\n\nBeschlussvorschlag\nDer Rat beschließt den Umbau.\n';
    expect(await decision(PAPER + quote)).toEqual([null, null, null]);
  });
});

describe('the kind of a page', () => {
  it('is the word before its committee, whose day stands in another cell', async () => {
    const { record } = await readText('Stadt Neudorf\n\nNiederschrift Ortsrat Altdorf   3. Juli 2021   - Abschrift Punkt 4 -\n\nAusbau des Dammes\n\nNach eingehender Beratung wird mit 8 gegen 3 Stimmen beschlossen, den Punkt bis nach der Besichtigung zu vertagen.\n');
    expect([record.kind, record.paperType, record.consultations?.[0]?.organization, record.consultations?.[0]?.date, record.decision?.status]).toEqual(['minutes', 'Niederschrift', 'Ortsrat Altdorf', '2021-07-03', 'deferred']);
  });
  it('is no agenda for items among the labels of sessions', async () => {
    const { record } = await readText('Stadt Neudorf\nVorlage Nr. V 2021/0604          Status: öffentlich\n\nErgebnisübersicht\n\nGremium          Kulturausschuss\nSitzung          13.04.2021\nTOP              5\nBeschlussart     ungeändert empfohlen\nGremium          Stadtrat\nSitzung          28.04.2021\nTOP              8.3\nBeschlussart     geändert beschlossen\n\nBetreff          Richtlinie zur Förderung\n');
    expect(record.kind).toBe('paper');
  });
});

describe('counts', () => {
  it('are unanimous where the sentence below them says so', async () => {
    const { decision: told } = (await readText(`${HEAD}Ja-Stimmen     :  9\nNein-Stimmen   :  0\n\nDer Vorlage wurde einstimmig zugestimmt.\n`)).record;
    expect(told?.vote).toMatchObject({ yes: 9, no: 0, unanimous: true });
  });
});
