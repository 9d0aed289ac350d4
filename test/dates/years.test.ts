import { describe, expect, it } from 'vitest';
import { valuesOf } from './reading.js';

describe('years in prose', () => {
  it.each([
    ['wie im Jahr 2014 beschlossen', ['2014']],
    ['2014 waren Gäste aus Neustadt hier', ['2014']],
    ['ein Vorhaben für 2012 geplant', ['2012']],
    ['(Memorandum 2010 und Arbeitspapier 2011)', ['2010', '2011']],
    ['aus dem Programm „Gute Höfe 2020“ und im „Haushaltsjahr 2018“', ['2018']],
    ['Au\tKirche\t4\tAugust 2017\nBerg\tStadt\t3\t01.10.2017', ['2017-08', '2017-10-01']],
    ['am 13 September 2016', ['2016-09-13']],
    ['Stand 2004; Produkt: 14.01.01 Klima, Kostenträger 11.03.03; Beschluss vom 14.01.04', ['2004', '2004-01-14']],
    ['im Haushaltsjahr 2022', ['2022']],
    ['im  Haushalt  2021  enthalten', ['2021']],
    ['die Jahre 2013, 2014 und 2015', ['2013', '2014', '2015']],
    ['Mitglied (seit 1990), Austritt (2019)', ['1990', '2019']],
    ['seit Anfang 2004 zur Verfügung', ['2004~']],
    ['in der Rechnung \n2021 auf ein Prozent', ['2021']],
    ['Zu 1:\n2021:  412 Meldungen         2022:  388 Meldungen', ['2021', '2022']],
    ['Im Jahr 2014 AG Radverkehr', ['2014']],
    ['Das Gebäude wurde 1768 als Schule errichtet, am 3.2.2020 geschlossen', ['1768', '2020-02-03']],
    ['die Stadt Ahausen, die 2011 Gastgeberin war', ['2011']],
    ['die Halle war 1974 Austragungsort', ['1974']],
    ['Haushaltsansatz 2019\t2.200.000 EUR\nVerpflichtungsermächtigung 2020     900.000 EUR', ['2019', '2020']],
    ['im MIP 2022 bis 2025 enthalten', ['2022/2025']],
    ['Leiter\t780.000 €\tHaushaltsjahr 2022\nStellen (2,0)\t130.000 €', ['2022']],
    ['in der Investitionsplanung 2019 ff. und im Haushalt 2021ff.', ['2019', '2021']],
    ['Zu 1:\n2021:\t412 Meldungen\t2022:\t388 Meldungen', ['2021', '2022']],
  ])('%j', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});

describe('years in names and numbers', () => {
  it.each([
    'der Wohnungsgenossenschaft Ahausen 1893 eG', 'Gartenschau Ahausen 2014 GmbH', 'Bürgergemeinschaft Ahausen 1892 e. V. und', 'BV 3/ 027/ 2009', 'Protokoll Nr. 10 / 2023-2027',
  ])('are none: %j', (text) => expect(valuesOf(text)).toEqual([]));
});

describe('ranges of years', () => {
  it.each([
    ['in den Jahren 2001-2003', ['2001/2003']],
    ['der Jahre 2018 - 2020', ['2018/2020']],
    ['von 2015 bis 2020', ['2015/2020']],
    ['Bauzeit:   2021 bis 2024', ['2021/2024']],
    ['Raum 2\tAufbruch 1789 - 1815\t64 m²', ['1789/1815']],
    ['von 1698 bis 2012 wurde dort gewalzt', ['1698/2012']],
    ['das Lager bestand 1938 - 2005', ['1938/2005']],
    ['Aktenzeichen: 2021-2024', []],
    ['die Drucksache 2016-21/DS 5', []],
    ['im Doppelhaushalt 2022/2023', ['2022/2023']],
    ['im Schuljahr 2016/17', ['2016/2017']],
  ])('%j', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});

describe('numbers that are no years', () => {
  it.each([
    '§ 24 BauGB 2004', 'Klimaschutzkonzept 2030', 'Messe Made in China 2025', 'ISEK Neustadt 2020', 'Agenda 2030', 'Vorlage Nr. 1515', 'Vorlage 2016/2210',
    'die Stadt, die 2011 Gäste zählte', 'es wurden 1868 Bäume gepflanzt', 'Q 1987 der Fraktion', 'Sachkonto 2019\t2.200 EUR\nUnterabschnitt 2015     900 EUR', 'nach den R-FGÜ 2001\nüberschritten', 'im ISEK 2022-2025', 'Maßnahmenplan 2021 bis 2023',
    'rund 1900 Euro', 'für 1600 Besucher', 'Natura 2000', 'seit den 1970er-Jahren', 'Zeitschrift 66 (2014) Nr. 1', 'ISEK-2020-relevant',
    'Aufwand\n2024 2025 2026\n10 20 30', 'Ansatz\n2024\t2025\t2026\n',
  ])('%j', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});

describe('years of two digits', () => {
  it.each([
    ['Datum: 3.2.2024. Im Haushalt 24/25 sind Mittel eingestellt', ['2024-02-03', '2024/2025']],
    ['Datum: 3.2.2024. Das Schuljahr 22/23 endete', ['2024-02-03', '2022/2023']],
    ['Datum: 3.2.2004. Die Spielzeit 99/00 und der Winter 03 / 04', ['2004-02-03', '1999/2000', '2003/2004']],
    ['Datum: 3.2.2004. Ende \'99 und im Haushaltsjahr 03.', ['2004-02-03', '1999', '2003']],
  ])('behind the noun that tells them: %j', (text, expected) => expect(valuesOf(text)).toEqual(expected));
  it.each([
    'Seite 24/25', 'im Haushalt 24 Stellen', 'im Haushaltsjahr 24 neue Plätze', 'im Haushalt 24/26', 'Teilhaushalt 05, Produkt 11', 'Haushalt 24/25-01', 'Haushalt 24 %',
  ])('are none: %j', (text) => expect(valuesOf(`Datum: 3.2.2024. ${text}`)).toEqual(['2024-02-03']));
  it('are not read where nothing tells the century', () => expect(valuesOf('im Haushalt 24/25')).toEqual([]));
});
