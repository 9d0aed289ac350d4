import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';
import { findCompanies } from '../../src/fields/companies/index.js';

const names = (text: string, bodyName: string | null = null): string[] =>
  [...new Set(findCities(text, { bodyName, companySpans: findCompanies(text).companies }).filter(({ value }) => !value.inside).map(({ value }) => value.name))];

describe('routes', () => {
  it.each([
    ['Die Fähre verbindet Kiel mit Trelleborg.', ['Kiel', 'Trelleborg']],
    ['Sie verbindet die Insel täglich mit\nEsbjerg und Trelleborg.', ['Esbjerg', 'Trelleborg']],
    ['Die Bahnstrecke Emmen - Meppen wird ausgebaut.', ['Emmen', 'Meppen']],
    ['Der Fährverkehr Sassnitz-Trelleborg wurde eingestellt.', ['Sassnitz', 'Trelleborg']],
    ['Die Fährlinie Ahausensand – Trelleborg bleibt bestehen.', ['Trelleborg']],
  ])('tell both ends: %s', (text, towns) => expect(names(text)).toEqual(towns));
  it.each(['Wir sprechen verbindlich mit Emmen.', 'Die Öffnungszeiten Rathaus - Emmen gelten.', 'Der Verein verbindet Kinder. Wir reden mit Trelleborg.', 'Die Buslinie Wiesen - Au - Stein wird verlängert.', 'Die Strecke Anger - Markt ist gesperrt.'])('but not in: %s', (text) => expect(names(text)).toEqual([]));
});

describe('sites', () => {
  it.each([
    ['Schließung des Werks Wilkau-Haßlau', ['Wilkau-Haßlau']],
    ['Das Unternehmen hat sich für Lahr entschieden.', ['Lahr/Schwarzwald']],
    ['Er verweist auf Schwarzheide, wo die Fabrik steht.', ['Schwarzheide']],
    ['Standorte sind Trebur beziehungsweise Friedberg in Hessen.', ['Trebur', 'Friedberg (Hessen)']],
    ['Zum Spiel nach Wissen fuhren 400 Gäste.', ['Wissen']],
    ['Das Schild steht kurz hinter Kusterdingen.', ['Kusterdingen']],
    ['Die französischen Gemeinden um Pau arbeiten zusammen.', ['Pau']],
    ['Er übernachtet im Hotel. In Groningen zog die Bibliothek um.', ['Groningen']],
  ])('lie in towns: %s', (text, towns) => expect(names(text, 'Karlsruhe')).toEqual(towns));
  it.each(['Das Rechenzentrum am Standort Wallersheim wird erweitert.', 'Er saß im Hof, wo die Kinder spielen.', 'Im Gebiet Ibach wird gebaut.', 'Wir danken allen, die sich für Lahr einsetzen.', 'mit dem Werk der Lumosch GmbH in Baukau'])('or in parts of the own: %s', (text) => expect(names(text, 'Karlsruhe')).toEqual([]));
});

describe('far villages', () => {
  it.each(['Die Raffinerie in Leuna und der Speicher in Rehden werden besucht.'])('that share their names with nothing are meant: %s', (text) => expect(names(text, 'Karlsruhe')).toEqual(['Leuna', 'Rehden']));
  it.each(['Der Speicher in Schönbach wird besucht.', 'Die Raffinerie in Rettenbach ist zu.'])('but not such as are many: %s', (text) => expect(names(text, 'Rostock')).toEqual([]));
});

describe('towns over the border', () => {
  it.each([
    ['Enschede und Winterswijk sorgen sich.', 'Gronau (Westfalen)', ['Enschede', 'Winterswijk']],
    ['Zgorzelec habe Sorgen; Bogatynia auch.', 'Görlitz', ['Zgorzelec', 'Bogatynia']],
    ['Der Bus hält auch in Leer und endet: Groningen (NL), Baden (A).', null, ['Leer (Ostfriesland)', 'Groningen', 'Baden']],
  ])('need no more than their name: %s', (text, body, towns) => expect(names(text, body)).toEqual(towns));
  it.each(['Anlage Winterswijk (A), Übersicht', 'Zum Spiel kam Emmen (NL-Vertrag).'])('but not far away: %s', (text) => expect(names(text, 'Karlsruhe')).toEqual([]));
});

describe('towns in good company', () => {
  it.each([
    ['Terni, Arezzo, Cosenza, Modena und Siena wurden besucht.', ['Terni', 'Arezzo', 'Cosenza', 'Modena', 'Siena']],
    ['Hjørring, Skive, Aalborg, Næstved und Middelfart', ['Hjørring', 'Skive', 'Aalborg', 'Næstved', 'Middelfart']],
    ['Der Verband (Mitglieder: Wurzen, Grimma, Colditz) hat beschlossen.', ['Wurzen', 'Grimma', 'Colditz']],
  ])('need no more than it: %s', (text, towns) => expect(names(text)).toEqual(towns));
  it.each(['Anwesend: Wurzen, Grimma, Colditz', 'Anwesend waren die Herren Siena, Arezzo, Modena und Terni.', 'Es sprachen Jackson, Miller, Lincoln und Madison.', 'Das Wort haben Siena, Petra und Luca.'])('but persons are none: %s', (text) => expect(names(text)).toEqual([]));
});

describe('the county behind a name', () => {
  it.each([
    ['Der Umzug von Bonn nach Grafschaft im Kreis Ahrweiler ist erfolgt.', ['Bonn', 'Grafschaft']],
    ['Die Firma sitzt in Berg, Landkreis Starnberg, und baut aus.', ['Berg']],
    ['Der Sitz ist in Berg (Lkr. Ravensburg).', ['Berg']],
  ])('tells which town is meant: %s', (text, towns) => expect(names(text)).toEqual(towns));
  it.each(['In der Grafschaft im Kreis der Freunde.', 'Berg im Kreis Ahrweiler der Neuzeit, Berg'])('but only where it lies there: %s', (text) => expect(names(text, 'Karlsruhe').filter((name) => name === 'Grafschaft')).toEqual([]));
});

describe('beside companies', () => {
  it.each([
    'Der Transporter von DHL, Hermes, DPD und UPS hält dort.',
    'Beteiligt sind Knorr-Bremse, MAN, BMW und Siemens.',
    'Die Aktien von Nestlé, Novartis und Roche fallen.',
    'Hinzu kommen Häuser wie 1&1 Versatel, Canyon\nBicycles und die Lumosch GmbH.',
  ])('a namesake abroad is a company as well: %s', (text) => expect(names(text)).toEqual([]));
  it.each([
    ['Den Auftrag erhielt die Lumosch GmbH, Roche, im Mai.', ['Roche']],
    ['Die Anlage liefert die Varasch Wind Power A/S, Brande, im Mai.', ['Brande']],
    ['Speditionen, darunter die Lumosch Logistik aus Reinfeld, Georg Holm und andere, berichten.', ['Reinfeld (Holstein)']],
  ])('but behind a form it is the seat: %s', (text, towns) => expect(names(text)).toEqual(towns));
});

describe('what is no town', () => {
  it('is a country behind its town', () => {
    expect(names('Der Zug fährt nach Bettembourg in Luxemburg und zurück.')).toEqual(['Bettembourg']);
    expect(names('Der Zug fährt nach Luxemburg und Trier.')).toEqual(['Luxemburg', 'Trier']);
  });
  it('is who signs a letter', () => {
    expect(names('Wir bitten um Antwort.\n\nMit freundlichen Grüßen\n\nBurgdorf\n')).toEqual([]);
    expect(names('Mit freundlichen Grüßen\n\nBurgdorf, den 3. Mai 2021\n')).toEqual(['Burgdorf']);
  });
});

describe('names from other scripts and with marks', () => {
  it.each([
    ['Partnerstädte sind Győr, Lovetsch und Piacenza.', ['Raab', 'Lovech', 'Piacenza']],
    ['Hilfe für die Stadt Saporishja', ['Saporischschja']],
    ['Partnerstädte: Kaliningrad und Sowjetsk', ['Königsberg', 'Sowetsk']],
    ['Partnerstädte: Petah Tikva und Kiriat Shmona', ['Petaẖ Tiqva', 'Qiryat Shmona']],
    ['Die Reederei konzentriert sich auf Świnoujście.', ['Świnoujście']],
    ['die Partnerstädte Chișinău, St. Helens, Almere und Sittard-Geleen', ['Chişinău', 'St Helens', 'Almere Stad', 'Sittard-Geleen']],
    ['Gäste aus Oulu, Zary und Veszprém', ['Oulu', 'Żary', 'Wesprim']],
  ])('are known: %s', (text, towns) => expect(names(text)).toEqual(towns));
});
