import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const citiesIn = (text: string, bodyName: string): string[] =>
  findCities(text, { bodyName, companySpans: [] }).filter(({ value }) => !value.inside).map(({ value }) => value.name);

describe('a name that is also a word or a person', () => {
  it.each([
    ['Zum Vergleich: Remscheid meldet 33,9 %, Solingen 34,4 % und Hagen 27,6 %.', 'Wuppertal', 'Hagen'],
    ['Mainz verlangt 33 v. H., Trier 25 v. H., Speyer 25 v. H. der Kosten.', 'Kaiserslautern', 'Speyer'],
    ['Die Stadt ist mit Bamberg seit 1973, mit Udine seit 1979 und mit Suresnes seit 1992 verbunden.', 'Villach', 'Suresnes'],
    ['Die Radroute von Bernau über Eberswalde und Stettin nach Kolberg ist fertig.', 'Berlin', 'Bernau bei Berlin'],
    ['Ein Jahr lang kommen Gäste aus Angers, Derby, Haarlem und Twer.', 'Weimar', 'Derby'],
    ['Singen und Konstanz haben ihr Interesse bekundet.', 'Villingen-Schwenningen', 'Singen (Hohentwiel)'],
  ])('is a town among towns: %s', (text, body, city) => {
    expect(citiesIn(text, body)).toContain(city);
  });

  it.each([
    ['Es fehlten 33,9 % im Sommer und 12 % beim Singen und Tanzen.', 'Villingen-Schwenningen'],
    ['Kosten: Derby 30 Euro, Turnier 20 Euro.', 'Weimar'],
  ])('is none among things: %s', (text, body) => {
    expect(citiesIn(text, body)).toEqual([]);
  });

  it('is a town in a list of towns although a person of the text is called so', () => {
    const text = 'Aus Niebüll, Bredstedt und Tönning liegen Zusagen vor.\n\nHerr Bredstedt fragt nach den Kosten. Bredstedt erklärt sich.';
    expect(citiesIn(text, 'Husum')).toContain('Bredstedt');
    expect(citiesIn('Herr Bredstedt fragt nach den Kosten. Bredstedt lehnt ab.', 'Husum')).toEqual([]);
  });

  it('is a town among the municipalities of a list although another text names its boundary', () => {
    expect(citiesIn('In den Ortsgemeinden Essenheim, Ober-Olm und Zornheim wird gebaut. Eine Leitung liegt in der Gemarkung Zornheim.', 'Nieder-Olm')).toContain('Zornheim');
  });
});

describe('offices and their seats', () => {
  it('name their town in a line between their name and the day', () => {
    expect(citiesIn('11. Landesamt für Umwelt\nSchleswig\n10.06.2025\nDer Betrieb ist zu laut.', 'Norderstedt')).toEqual(['Schleswig']);
    expect(citiesIn('11. Landesamt für Umwelt\nSchleswig\n10 Stück', 'Norderstedt')).toEqual([]);
  });

  it('name their town behind a comma at the end of the line', () => {
    expect(citiesIn('Partner: Fachhochschule Westküste, Heide\nWeitere folgen.', 'Husum')).toEqual(['Heide']);
    expect(citiesIn('Wald, Wiese, Heide\nWeitere folgen.', 'Husum')).toEqual([]);
  });

  it('of bidders are towns though they are words', () => {
    expect(citiesIn('Das Angebot eines Bieters aus Posen war günstiger.', 'Erfurt')).toEqual(['Posen']);
    expect(citiesIn('Das Bild besteht aus Posen.', 'Erfurt')).toEqual([]);
  });

  it('of branches are towns', () => {
    expect(citiesIn('Das Zweigwerk Neuhaus am Inn äußert Bedenken.', 'Passau')).toEqual(['Neuhaus am Inn']);
  });

  it('are told from things named beside a company', () => {
    const text = 'gemeinsam mit der Lumo, Schulen und Vereinen';
    const at = text.indexOf('Lumo');
    expect(findCities(text, { bodyName: 'Chemnitz', companySpans: [{ start: at, end: at + 'Lumo'.length }] })).toEqual([]);
  });

  it('stand behind a company in brackets too', () => {
    const text = 'Los 3: Belag (Lumo B.V.), Deventer\tausgeschlossen';
    const at = text.indexOf('Lumo B.V.');
    expect(findCities(text, { bodyName: 'Ravensburg', companySpans: [{ start: at, end: at + 'Lumo B.V.'.length }] }).map(({ value }) => value.name)).toEqual(['Deventer']);
  });
});

describe('kinds of municipalities', () => {
  it('are told by the last part of a word', () => {
    expect(citiesIn('In der Eifelgemeinde Speicher steht die Bank.', 'Trier')).toEqual(['Speicher']);
    expect(citiesIn('In der Kirchengemeinde Speicher steht die Bank.', 'Hamburg')).toEqual([]);
  });

  it('large ones abroad need no more than their name', () => {
    expect(citiesIn('Málaga hat abgesagt.', 'Passau')).toEqual(['Málaga']);
    expect(citiesIn('Florence hat abgesagt.', 'Passau')).toEqual([]);
  });
});
